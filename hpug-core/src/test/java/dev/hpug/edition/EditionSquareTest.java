package dev.hpug.edition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.change.Changes;
import dev.hpug.disclosure.DisclosurePolicy;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Relation;
import dev.hpug.period.Period;
import dev.hpug.report.FactRow;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.rule.Finding;
import dev.hpug.rule.LocatedCell;
import dev.hpug.rule.RuleSet;
import dev.hpug.testing.RandomReports;
import dev.hpug.testing.edition.DemoEditions;
import dev.hpug.testing.edition.RelatedReports;
import dev.hpug.testing.edition.RelationDefects;
import dev.hpug.testing.edition.RelationDefects.RelationDefect;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Share;
import dev.hpug.value.ValueType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of one edition holds of all: a column for each of the library's works, a row for each edition. */
class EditionSquareTest {

    private static final int MANY = 40;

    static List<Edition> editions() {
        return DemoEditions.all();
    }

    @ParameterizedTest(name = "generate, {0}")
    @MethodSource("editions")
    void generate(Edition edition) {
        for (long seed = 0; seed < MANY; seed++) {
            Report report = RelatedReports.of(edition, seed);

            assertThat(edition.cells()).noneMatch(cell -> report.answer(cell).isBlank());
            assertThat(report).isEqualTo(RelatedReports.of(edition, seed));
        }
    }

    @ParameterizedTest(name = "rules are silent, {0}")
    @MethodSource("editions")
    void rulesAreSilent(Edition edition) {
        for (long seed = 0; seed < MANY; seed++) {
            Report report = RelatedReports.of(edition, seed);

            assertThat(RuleSet.standard().check(report).all())
                    .extracting(Finding::toString)
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    /** One defect for each relation, member and period; the rule that the relation names finds it in its cells. */
    @ParameterizedTest(name = "rules find a defect of every relation, {0}")
    @MethodSource("editions")
    void rulesFindADefectOfEveryRelation(Edition edition) {
        Report honest = RelatedReports.of(edition, 7);
        Set<String> named = edition.relations().all().stream()
                .map(Relation::rules)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        edition.wholes().forEach(whole -> named.add(whole.id()));
        Set<String> planted = new HashSet<>();
        for (RelationDefect defect : RelationDefects.of(edition)) {
            Report report = defect.plant(honest);

            assertThat(RuleSet.standard().check(report).of(defect.rule()))
                    .as("%s in %s", defect.rule(), defect.cells())
                    .anyMatch(finding ->
                            finding.cell().filter(defect.cells()::contains).isPresent());
            planted.add(defect.rule());
        }
        assertThat(planted).isEqualTo(named);
    }

    @ParameterizedTest(name = "rules find an impossible or missing figure in any cell, {0}")
    @MethodSource("editions")
    void rulesFindAnImpossibleOrMissingFigureInAnyCell(Edition edition) {
        Report honest = RelatedReports.of(edition, 8);
        for (FactRef<?> cell : edition.cells()) {
            Metric<?> metric = cell.key().metric();
            if (metric.type() == ValueType.SHARE) {
                assertFound(
                        honest.toBuilder().putUntyped(cell, Answer.given(Share.ofPercent("120.5"))),
                        "share.range",
                        cell);
            } else if (metric.type() == ValueType.COUNT) {
                assertFound(honest.toBuilder().putUntyped(cell, Answer.given(Count.of(-3))), "count.range", cell);
            }
            if (cell.period().isPresent()) {
                assertFound(honest.toBuilder().putUntyped(cell, Answer.blank()), "answer.missing", cell);
            }
        }
    }

    private static List<FactRef<?>> concerned(Finding finding) {
        return finding.cells().stream().<FactRef<?>>map(LocatedCell::fact).toList();
    }

    private static void assertFound(ReportBuilder report, String rule, FactRef<?> cell) {
        assertThat(RuleSet.standard().check(report.build()).of(rule))
                .as("%s in %s", rule, cell)
                .anyMatch(finding -> concerned(finding).contains(cell));
    }

    @ParameterizedTest(name = "change, {0}")
    @MethodSource("editions")
    void change(Edition edition) {
        for (long seed = 0; seed < MANY; seed++) {
            Report report = RandomReports.of(edition, seed);
            Changes changes = Changes.of(report);

            assertThat(changes.facts()).hasSize(edition.periodKeys().size());
            changes.facts().forEach(change -> {
                assertThat((Object) change.prior()).isEqualTo(report.prior().answer(change.key()));
                assertThat((Object) change.current()).isEqualTo(report.current().answer(change.key()));
            });
            assertThat(changes.totals())
                    .hasSize(edition.totals().stream()
                            .mapToInt(total -> total.whole().keysByMember().size())
                            .sum());
        }
        Changes.of(RelatedReports.of(edition, 3))
                .totals()
                .forEach(total -> assertThat(total.current()).as("%s", total).isPresent());
    }

    @ParameterizedTest(name = "facts, {0}")
    @MethodSource("editions")
    void facts(Edition edition) {
        for (long seed = 0; seed < MANY; seed++) {
            Report report = RandomReports.of(edition, seed);

            Set<String> names = report.facts().stream()
                    .map(row -> row.metric() + " " + row.member() + " " + row.period() + " " + row.field())
                    .collect(Collectors.toSet());
            assertThat(names).hasSize(report.facts().size());
            assertThat(report.facts().stream().map(FactRow::value).filter(value -> !value.isEmpty()))
                    .hasSize((int) edition.cells().stream()
                            .filter(cell -> !report.answer(cell).isBlank())
                            .count());
        }
    }

    /** A single birth or member in one cell is withheld, whatever the edition, and nothing that was withheld can be read. */
    @ParameterizedTest(name = "disclosure, {0}")
    @MethodSource("editions")
    void disclosure(Edition edition) {
        Report honest = RelatedReports.of(edition, 9);
        edition.relations().eventRates().forEach(rate -> {
            FactRef<Count> events = FactRef.of(rate.events().keys().get(0), Period.CURRENT);
            FactRef<Share> share = FactRef.of(rate.rate().keys().get(0), Period.CURRENT);
            Report report = honest.toBuilder()
                    .put(events, Count.of(4))
                    .put(share, Share.ofPercent("25.0"))
                    .build();

            Report released = DisclosurePolicy.standard().apply(report).released();

            assertThat(released.answer(events).value()).isEqualTo(Optional.empty());
            assertThat(DisclosurePolicy.standard().recoverable(released)).isEmpty();
        });
    }
}
