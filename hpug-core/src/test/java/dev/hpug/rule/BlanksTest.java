package dev.hpug.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Cpr2021;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Member;
import dev.hpug.metric.Membership;
import dev.hpug.metric.Metric;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.testing.ConsistentReports;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What a plan left blank is told by its reasons, not by its cells; each reason names them all. */
class BlanksTest {

    private static final Edition EDITION = Edition.cpr2021();

    /** Filters one by one, in place of extents that are worked out from the cells. */
    private static final List<Predicate<FactRef<?>>> SCOPES = Stream.of(
                    Stream.<Predicate<FactRef<?>>>of(cell -> true),
                    Stream.of(Cpr2021.A, Cpr2021.B, Cpr2021.C, Cpr2021.D)
                            .<Predicate<FactRef<?>>>map(section ->
                                    cell -> cell.key().metric().section().equals(section)),
                    EDITION.itemIds().stream()
                            .<Predicate<FactRef<?>>>map(
                                    id -> cell -> cell.key().metric().id().equals(id)),
                    EDITION.metrics().stream()
                            .<Predicate<FactRef<?>>>map(
                                    metric -> cell -> cell.key().metric().equals(metric)))
            .flatMap(predicates -> predicates)
            .toList();

    private static final List<Predicate<FactRef<?>>> MEMBERS = Stream.concat(
                    Stream.<Predicate<FactRef<?>>>of(cell -> true),
                    Stream.<Member>concat(LineOfBusiness.AXIS.members().stream(), Membership.AXIS.members().stream())
                            .<Predicate<FactRef<?>>>map(
                                    member -> cell -> cell.key().member().equals(Optional.of(member))))
            .toList();

    private static final List<Predicate<FactRef<?>>> PERIODS = List.of(
            cell -> true,
            cell -> cell.period().equals(Optional.of(Period.CURRENT)),
            cell -> cell.period().equals(Optional.of(Period.PRIOR)));

    private static List<FactRef<?>> cells(Predicate<FactRef<?>> which) {
        return EDITION.cells().stream()
                .<FactRef<?>>map(cell -> cell)
                .filter(cell -> cell.key().metric().type() != ValueType.TEXT)
                .filter(which)
                .toList();
    }

    private static Report without(Report report, List<FactRef<?>> cells) {
        ReportBuilder blanked = report.toBuilder();
        cells.forEach(cell -> blanked.putUntyped(cell, Answer.blank()));
        return blanked.build();
    }

    private static List<Finding> missing(Report report) {
        return RuleSet.standard().check(report).of("answer.missing");
    }

    private static List<FactRef<?>> cellsOf(Finding finding) {
        return finding.cells().stream().<FactRef<?>>map(LocatedCell::fact).toList();
    }

    /** Whatever has one name, be it a section, a line of business or one question's prior year, is one finding. */
    @Property(tries = 500)
    void whatIsLeftBlankThroughoutIsOneFinding(
            @ForAll long seed,
            @ForAll @IntRange(max = 10_000) int scope,
            @ForAll @IntRange(max = 10_000) int member,
            @ForAll @IntRange(max = 10_000) int period) {
        List<FactRef<?>> blank = cells(SCOPES.get(scope % SCOPES.size())
                .and(MEMBERS.get(member % MEMBERS.size()))
                .and(PERIODS.get(period % PERIODS.size())));

        List<Finding> findings = missing(without(ConsistentReports.of(seed), blank));

        assertThat(findings).hasSize(blank.isEmpty() ? 0 : 1);
        for (Finding finding : findings) {
            assertThat(cellsOf(finding)).isEqualTo(blank);
            assertThat(finding.message())
                    .endsWith(blank.size() == 1 ? " is blank." : " is blank throughout: " + blank.size() + " cells.");
        }
    }

    /** Whatever is blank, every blank cell is told, nothing that is answered is, and no reason is part of another. */
    @Property(tries = 200)
    void everyBlankCellIsToldAndNoOther(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int blanks) {
        Random random = new Random(seed);
        Set<FactRef<?>> blank = new HashSet<>();
        for (int i = 0; i < blanks; i++) {
            List<FactRef<?>> some = cells(SCOPES.get(random.nextInt(SCOPES.size()))
                    .and(MEMBERS.get(random.nextInt(MEMBERS.size())))
                    .and(PERIODS.get(random.nextInt(PERIODS.size()))));
            if (some.size() <= blanks) {
                blank.addAll(some);
            }
        }

        List<Finding> findings = missing(without(ConsistentReports.of(seed), new ArrayList<>(blank)));

        List<Set<FactRef<?>>> told = findings.stream()
                .map(finding -> (Set<FactRef<?>>) new HashSet<FactRef<?>>(cellsOf(finding)))
                .toList();
        Set<FactRef<?>> all = new HashSet<>();
        told.forEach(all::addAll);
        assertThat(all).isEqualTo(blank);
        for (Set<FactRef<?>> one : told) {
            assertThat(told).filteredOn(other -> other.containsAll(one)).hasSize(1);
        }
    }

    @Test
    void aLineOfBusinessIsCalledByItsName() {
        List<FactRef<?>> medicaid = cells(cell -> cell.key().member().equals(Optional.of(LineOfBusiness.MEDICAID)));

        assertThat(missing(without(ConsistentReports.of(1), medicaid)))
                .extracting(Finding::message)
                .containsExactly("The report (medicaid) is blank throughout: 56 cells.");
    }

    @Test
    void twoReasonsAreTwoFindings() {
        List<FactRef<?>> blank = cells(cell ->
                cell.key().metric().section().equals(Cpr2021.D) || cell.period().equals(Optional.of(Period.PRIOR)));

        assertThat(missing(without(ConsistentReports.of(1), blank)))
                .extracting(Finding::message)
                .containsExactly(
                        "The report (prior) is blank throughout: 86 cells.",
                        "Section D is blank throughout: 40 cells.");
    }

    /** A plan without Medicaid says N/A all the way down; it has no strategy of its own, and named none. */
    @Test
    void naForAWholeLineIsNoStrategyOfThePlansOwn() {
        ReportBuilder report = ConsistentReports.of(1).toBuilder();
        for (FactRef<?> cell : EDITION.cells()) {
            boolean isOwn = cell.key().metric().id().equals("C.1.A.vi");
            if (cell.key().member().equals(Optional.of(LineOfBusiness.MEDICAID))) {
                report.putUntyped(cell, Answer.absent(AbsenceReason.NOT_APPLICABLE));
            } else if (isOwn) {
                report.putUntyped(cell, Answer.blank());
            }
        }

        assertThat(RuleSet.standard().check(report.build()).all()).isEmpty();

        Metric<Count> births = EDITION.count("C.1.A.vi", "births");
        report.put(FactRef.of(births.at(LineOfBusiness.COMMERCIAL), Period.CURRENT), Count.of(12));
        assertThat(missing(report.build()))
                .extracting(Finding::message)
                .containsExactly(
                        "C.1.A.vi (commercial, prior) is blank throughout: 2 cells.",
                        "C.1.A.vi Other maternity strategy: c-section rate (commercial) is blank throughout: 2 cells.");
    }

    /** One unreadable cell shows that the line of business is reported on. */
    @Test
    void aCellThatCouldNotBeReadIsNotBlank() {
        List<FactRef<?>> medicaid = cells(cell -> cell.key().member().equals(Optional.of(LineOfBusiness.MEDICAID)));
        FactRef<?> unreadable = medicaid.get(0);
        Submission submission = new Submission(
                without(ConsistentReports.of(1), medicaid),
                cell -> Optional.empty(),
                List.of(),
                List.of(Finding.of("cell.not-a-number", Severity.ERROR, "holds \"abc\"", "Type the number.")
                        .about(unreadable)));

        List<Finding> findings = RuleSet.standard().check(submission).of("answer.missing");

        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(cellsOf(finding)).doesNotContain(unreadable));
        assertThat(findings.stream()
                        .flatMap(finding -> cellsOf(finding).stream())
                        .distinct())
                .hasSize(medicaid.size() - 1);
    }
}
