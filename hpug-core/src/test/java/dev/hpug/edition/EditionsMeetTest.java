package dev.hpug.edition;

import static dev.hpug.metric.LineOfBusiness.COMMERCIAL;
import static dev.hpug.period.Period.CURRENT;
import static dev.hpug.period.Period.PRIOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.change.Changes;
import dev.hpug.change.Progress;
import dev.hpug.change.Series;
import dev.hpug.change.YearChain;
import dev.hpug.change.YearFigure;
import dev.hpug.comparison.Comparison;
import dev.hpug.comparison.FactComparison;
import dev.hpug.comparison.PlanReport;
import dev.hpug.metric.Edition;
import dev.hpug.metric.EditionMapping;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Total;
import dev.hpug.metric.Unjoined;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.rule.Finding;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.StandardRules;
import dev.hpug.testing.RandomReports;
import dev.hpug.testing.edition.DemoEditions;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Share;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Wherever two reports meet, they may be of two editions: the square of the three there are. */
class EditionsMeetTest {

    private static final Edition OLD = Edition.cpr2021();
    private static final Edition NEW = DemoEditions.demo2022();

    /** One report of each edition, in their order or against it, each a year after the one before. */
    private static List<Report> yearAfterYear(long seed) {
        List<Edition> editions = new ArrayList<>(DemoEditions.all());
        if (seed % 2 != 0) {
            Collections.reverse(editions);
        }
        List<Report> reports = new ArrayList<>();
        for (Edition edition : editions) {
            int year = 2019 + reports.size();
            reports.add(RandomReports.of(edition, seed + year).toBuilder()
                    .periods(years(year))
                    .plan("Plan " + year)
                    .build());
        }
        return reports;
    }

    private static ReportingPeriods years(int year) {
        return ReportingPeriods.endingWith(ReportingPeriod.parse(year + "-07-01/" + (year + 1) + "-06-30"));
    }

    /** The oracle asks every report for every cell in its own words. */
    @Property(tries = 30)
    void chainAcrossAllThreeStatesEachYearAsItsLastReportDid(@ForAll long seed) {
        List<Report> reports = yearAfterYear(seed);
        YearChain chain = YearChain.of(reports);
        Edition last = reports.get(2).edition();

        assertThat(chain.years()).hasSize(4);
        for (Series<?> series : chain.series()) {
            for (YearFigure<?> figure : series.years()) {
                Optional<Answer<?>> stated = Optional.empty();
                for (Report report : reports) {
                    Optional<Period> period = report.periods().covering(figure.period());
                    Optional<? extends Key<?>> own =
                            EditionMapping.between(last, report.edition()).find(series.key());
                    if (period.isPresent() && own.isPresent()) {
                        Answer<?> answer = report.get(period.get()).answer(own.get());
                        stated = answer.isBlank() && stated.isPresent() ? stated : Optional.of(answer);
                    }
                }
                assertThat(figure.isAsked()).isEqualTo(stated.isPresent());
                assertThat((Object) figure.answer()).isEqualTo(stated.orElse(Answer.blank()));
            }
        }
    }

    @Test
    void theChainSaysOnceWhatEndsAndWhatBegins() {
        YearChain chain = YearChain.of(List.of(
                Report.builder(OLD).periods(years(2019)).build(),
                Report.builder(OLD).periods(years(2020)).build(),
                Report.builder(NEW).periods(years(2021)).build()));

        assertThat(chain.unjoined().stream().map(Unjoined::item))
                .containsExactly(
                        DemoEditions.REDEFINED,
                        DemoEditions.RETIRED,
                        "C.1.A.vii",
                        DemoEditions.UNDER_AN_OLD_CODE,
                        "C.2.4",
                        "D.11");
    }

    /** Ten methods made the whole then, eleven now: 45.3 % and 50.4 %, where a sum of today's parts would find nothing. */
    @Test
    void aTotalIsOfThePartsItHadThen() {
        Report then = payment(OLD, 2020, "54.7", "45.3");
        Report now = payment(NEW, 2021, "49.6", "40.3").toBuilder()
                .put(FactRef.of(NEW.share("D.11", "share").at(COMMERCIAL), CURRENT), Share.ofPercent("10.1"))
                .build();
        Total valueOriented = NEW.total("value-oriented").orElseThrow();

        YearChain chain = YearChain.of(List.of(then, now));
        assertThat(chain.totals(valueOriented, COMMERCIAL).stream()
                        .map(total -> total.map(percent -> percent.nominal().toString())))
                .containsExactly(Optional.empty(), Optional.of("45.3"), Optional.of("50.4"));

        assertThat(Changes.between(then, now).get(valueOriented, COMMERCIAL).progress())
                .contains(Progress.IMPROVED);
    }

    private static Report payment(Edition edition, int year, String legacy, String savings) {
        ReportBuilder report = Report.builder(edition).periods(years(year));
        for (int method = 1; method <= 10; method++) {
            String percent = method == 1 ? legacy : method == 3 ? savings : "0";
            report.put(
                    FactRef.of(edition.share("D." + method, "share").at(COMMERCIAL), CURRENT),
                    Share.ofPercent(percent));
        }
        return report.build();
    }

    @Property(tries = 30)
    void changesBetweenTwoReportsAreOfTheSameFigures(@ForAll long seed) {
        List<Report> reports = yearAfterYear(seed);
        for (Report earlier : reports) {
            for (Report later : reports) {
                EditionMapping back = EditionMapping.between(later.edition(), earlier.edition());
                Changes.between(earlier, later).facts().forEach(change -> {
                    assertThat((Object) change.current())
                            .isEqualTo(later.current().answer(change.key()));
                    assertThat((Object) change.prior())
                            .isEqualTo(back.find(change.key())
                                    .<Answer<?>>map(own -> earlier.current().answer(own))
                                    .orElse(Answer.blank()));
                });
            }
        }
    }

    @Property(tries = 20)
    void comparisonIsOfTheCellsThatAllHaveAndNamesTheRestOnce(@ForAll long seed) {
        List<Report> reports = yearAfterYear(seed).stream()
                .map(report -> report.toBuilder().periods(years(2021)).build())
                .toList();
        Comparison comparison = Comparison.of(reports);
        Edition edition = comparison.edition();

        assertThat(edition).isEqualTo(DemoEditions.demo2023());
        Set<FactRef<?>> compared = new HashSet<>();
        comparison.facts().forEach(fact -> {
            compared.add(fact.cell());
            assertThat(fact.places().size() + fact.apart().size()).isEqualTo(3);
            for (Report report : reports) {
                FactRef<?> own = EditionMapping.between(edition, report.edition())
                        .find(fact.cell())
                        .orElseThrow();
                assertThat(stated(fact, report.plan().orElseThrow()))
                        .isEqualTo(report.answer(own).value());
            }
        });
        Set<String> named = comparison.unjoined().stream().map(Unjoined::item).collect(Collectors.toSet());
        for (FactRef<?> cell : edition.cells()) {
            boolean isNew = cell.key()
                    .member()
                    .filter(member -> member.id().equals("medicare"))
                    .isPresent();
            assertThat(compared.contains(cell)
                            || isNew
                            || named.contains(cell.key().metric().id()))
                    .as("%s", cell)
                    .isTrue();
        }
        assertThat(named).hasSize(comparison.unjoined().size()).contains("line-of-business medicare", "B.transplant");
    }

    private static Optional<?> stated(FactComparison<?> fact, String plan) {
        return fact.find(plan)
                .<Object>map(place -> place.value())
                .or(() -> fact.apart().stream()
                        .filter(apart -> apart.plan().equals(plan))
                        .flatMap(apart -> apart.answer().value().stream())
                        .findFirst());
    }

    private static Metric<Count> visits(String definition) {
        return Metric.count("cascade.visits", "count")
                .title("Visits")
                .definition(definition)
                .build();
    }

    @Test
    void hostsWithMetricsOfTheirOwnAreComparedInTheRest() {
        Edition one = OLD.plus(List.of(visits("Visits by video")));
        Edition other = OLD.plus(List.of(visits("Calls")));
        Comparison comparison = Comparison.ofPlans(List.of(
                new PlanReport("one", Report.builder(one).build()),
                new PlanReport("two", Report.builder(other).build())));

        assertThat(comparison.cells()).isEqualTo(OLD.cells());
        assertThat(comparison.unjoined()).singleElement().satisfies(visits -> {
            assertThat(visits.reason()).isEqualTo(Unjoined.Reason.COUNTS_OTHERWISE);
            assertThat(visits.toString()).contains("Calls").contains("Visits by video");
        });
        FactRef<?> visits = FactRef.of(one.count("cascade.visits", "count").at(), CURRENT);
        assertThatThrownBy(() -> comparison.get(visits)).hasMessageContaining("not asked by every edition");
    }

    @Test
    void restatedHoldsFiguresUnderAnotherIdAgainstOneAnotherAndNamesWhatWasRedefined() {
        Key<Share> waivers = OLD.share("C.2.2", "share").at(LineOfBusiness.MEDICAID);
        Report then = Report.builder(OLD)
                .periods(years(2020))
                .put(FactRef.of(waivers, CURRENT), Share.ofPercent("31"))
                .put(FactRef.of(OLD.count("A.1a", "count").at(), CURRENT), Count.of(3))
                .build();
        Key<Share> recoded = NEW.share(DemoEditions.RECODED, "share").at(LineOfBusiness.MEDICAID);
        Report now = Report.builder(NEW)
                .periods(years(2021))
                .put(FactRef.of(recoded, PRIOR), Share.ofPercent("34"))
                .put(FactRef.of(NEW.count("A.1a", "count").at(), PRIOR), Count.of(9))
                .build();

        List<Finding> found = RuleSet.standard()
                .plus(StandardRules.restated(List.of(then, then)))
                .check(now)
                .of("restated");

        assertThat(found).hasSize(2);
        assertThat(found).anySatisfy(finding -> assertThat(finding.cell()).contains(FactRef.of(recoded, PRIOR)));
        assertThat(found)
                .anySatisfy(finding ->
                        assertThat(finding.message()).contains("A.1a").contains(DemoEditions.REDEFINED_WHY));
    }

    /** Last year's figures under last year's ids stand in the column of this year. */
    @Test
    void exchangedYearsAreNoticedAcrossEditions() {
        ReportBuilder then = Report.builder(OLD).periods(years(2020));
        ReportBuilder now = Report.builder(NEW).periods(years(2021));
        Map<String, String> figures = Map.of("D.1", "61.3", "D.2", "7.1", "D.3", "11.2", "D.4", "3.9", "D.5", "16.5");
        figures.forEach((id, percent) -> {
            then.put(FactRef.of(OLD.share(id, "share").at(COMMERCIAL), CURRENT), Share.ofPercent(percent));
            now.put(FactRef.of(NEW.share(id, "share").at(COMMERCIAL), CURRENT), Share.ofPercent(percent));
            now.put(FactRef.of(NEW.share(id, "share").at(COMMERCIAL), PRIOR), Share.ofPercent("2.7"));
        });

        assertThat(RuleSet.standard()
                        .plus(StandardRules.yearsExchanged(List.of(then.build())))
                        .check(now.build())
                        .of("years.exchanged"))
                .hasSize(1);
    }
}
