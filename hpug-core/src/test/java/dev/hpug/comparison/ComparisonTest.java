package dev.hpug.comparison;

import static dev.hpug.metric.LineOfBusiness.COMMERCIAL;
import static dev.hpug.period.Period.CURRENT;
import static dev.hpug.period.Period.PRIOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.comparison.SetApart.Reason;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.SupplementalMetrics;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.testing.ConsistentReports;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.FactValue;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import dev.hpug.value.YesNo;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Edition EDITION = Edition.cpr2021();
    private static final FactRef<Count> BIRTHS =
            FactRef.of(EDITION.count("C.1.A.i", "births").at(COMMERCIAL), CURRENT);
    private static final FactRef<Share> RATE =
            FactRef.of(EDITION.share("C.1.A.i", "cSectionRate").at(COMMERCIAL), CURRENT);
    private static final FactRef<Share> SAVINGS =
            FactRef.of(EDITION.share("D.3", "share").at(COMMERCIAL), CURRENT);
    private static final FactRef<Count> HOSPITALS =
            FactRef.of(EDITION.count("A.2a", "count").at(), CURRENT);
    private static final FactRef<Share> HOSPITAL_SHARE =
            FactRef.of(EDITION.share("A.2a", "share").at(), CURRENT);
    private static final FactRef<Count> PLACED =
            FactRef.of(EDITION.count("A.2b", "count").at(), CURRENT);
    private static final FactRef<Share> PLACED_SHARE =
            FactRef.of(EDITION.share("A.2b", "share").at(), CURRENT);

    /** One report for each value, the plans being called "plan 0", "plan 1" and so on. */
    private static <T extends FactValue> Comparison comparisonOf(FactRef<T> cell, List<Answer<T>> answers) {
        List<Report> reports = new ArrayList<>();
        for (Answer<T> answer : answers) {
            reports.add(report("plan " + reports.size()).put(cell, answer).build());
        }
        return Comparison.of(reports);
    }

    private static FactComparison<Share> compare(FactRef<Share> cell, String... shares) {
        List<Answer<Share>> answers = new ArrayList<>();
        for (String share : shares) {
            answers.add(Answer.given(Share.parse(share)));
        }
        return comparisonOf(cell, answers).get(cell);
    }

    private static ReportBuilder report(String plan) {
        return Report.builder(EDITION).plan(plan);
    }

    private static List<String> ranks(FactComparison<?> fact) {
        return fact.places().stream()
                .map(place -> place.rank().map(Rank::toString).orElse("none"))
                .toList();
    }

    @Test
    void aLowerRateRanksFirstAndEqualPrintsAreTied() {
        FactComparison<Share> rates = compare(RATE, "32.2 %", "32.1 %", "32.1 %", "24.0 %");
        assertThat(ranks(rates)).containsExactly("4 of 4", "2 to 3 of 4", "2 to 3 of 4", "1 of 4");
        assertThat(rates.places().get(1)).hasToString("plan 1: 32.1 % (2 to 3 of 4)");
        assertThat(rates).hasToString("current.C.1.A.i[commercial].cSectionRate: 4 of 4 plans");
    }

    @Test
    void aHigherShareOfSharedSavingsRanksFirst() {
        assertThat(ranks(compare(SAVINGS, "12.3 %", "11.0 %", "20 %"))).containsExactly("2 of 3", "3 of 3", "1 of 3");
    }

    @Test
    void birthsHaveNoRank() {
        FactComparison<Count> births = comparisonOf(
                        BIRTHS, List.of(Answer.given(Count.of(812)), Answer.given(Count.of(840))))
                .get(BIRTHS);
        assertThat(ranks(births)).containsExactly("none", "none");
        assertThat(births.spread().orElseThrow().median()).hasToString("826");
        assertThat(births.places().get(1).fromMedian().orElseThrow()).hasToString("14");
        assertThat(births.pooled()).isEmpty();
    }

    @Test
    void tiesAreNotTransitive() {
        assertThat(ranks(compare(RATE, "10.96 %", "11.0 %", "11.04 %")))
                .containsExactly("1 to 2 of 3", "1 to 3 of 3", "2 to 3 of 3");
    }

    @Test
    void exactSharesAreOrderedWithinTheReachOfNoPrint() {
        assertThat(ranks(compare(RATE, "1/3", "3333/10000", "2/6")))
                .containsExactly("2 to 3 of 3", "1 of 3", "2 to 3 of 3");
        // 32.15 % is the first number that does not print 32.1, and 32.05 % the first that does
        assertThat(ranks(compare(RATE, "32.1 %", "643/2000"))).containsExactly("1 of 2", "2 of 2");
        assertThat(ranks(compare(RATE, "32.1 %", "641/2000"))).containsExactly("1 to 2 of 2", "1 to 2 of 2");
    }

    @Test
    void theMedianIsExactAndBounded() {
        Spread odd = compare(RATE, "24.1 %", "33.9 %", "25.4 %").spread().orElseThrow();
        assertThat(odd.least()).hasToString("24.1 in [24.05, 24.15)");
        assertThat(odd.median()).hasToString("25.4 in [25.35, 25.45)");
        assertThat(odd.greatest().toDecimal(0, RoundingMode.HALF_UP)).hasToString("34");
        Spread even = compare(RATE, "24.1 %", "1/4").spread().orElseThrow();
        assertThat(even.median()).hasToString("24.55 in [24.525, 24.575)");
    }

    @Test
    void theDistanceToTheMedianIsInPointsWithBounds() {
        FactComparison<Share> rates = compare(RATE, "24.1 %", "25.4 %", "33.9 %");
        assertThat(rates.find("plan 0").orElseThrow().fromMedian().orElseThrow())
                .isEqualTo(new Figure(
                        Ratio.parse("-1.3"),
                        Share.ofPercent("24.1")
                                .interval()
                                .minus(Share.ofPercent("25.4").interval())));
        assertThat(rates.find("Pine Health")).isEmpty();
    }

    @Test
    void plansWithoutAComparableAnswerAreSetApartWithTheReason() {
        FactComparison<Share> rates = comparisonOf(
                        RATE,
                        List.of(
                                Answer.given(Share.ofPercent("24.1")),
                                Answer.blank(),
                                Answer.absent(AbsenceReason.NOT_TRACKED),
                                Answer.given(Share.ofPercent("104"))))
                .get(RATE);
        assertThat(rates.apart())
                .containsExactly(
                        new SetApart("plan 1", Reason.BLANK, Answer.blank()),
                        new SetApart("plan 2", Reason.ABSENT, Answer.absent(AbsenceReason.NOT_TRACKED)),
                        new SetApart("plan 3", Reason.OUT_OF_RANGE, Answer.given(Share.ofPercent("104"))));
        assertThat(rates.apart()).last().hasToString("plan 3: out of range");
        assertThat(rates.answering()).isEqualTo(1);
        assertThat(ranks(rates)).containsExactly("1 of 1");
    }

    @Test
    void countsAndDollarsThatCannotBeAreSetApart() {
        FactRef<Dollars> dollars = FactRef.of(EDITION.dollars("A.3a", "dollars").at(), CURRENT);
        Comparison comparison = Comparison.of(List.of(
                report("half").put(BIRTHS, Count.parse("12.5")).build(),
                report("negative")
                        .put(BIRTHS, Count.of(-3))
                        .put(dollars, Dollars.of(-1))
                        .build(),
                report("none")
                        .put(BIRTHS, Count.of(0))
                        .put(dollars, Dollars.of(0))
                        .build()));
        assertThat(comparison.get(BIRTHS).places()).extracting(Place::plan).containsExactly("none");
        assertThat(comparison.get(dollars).apart())
                .extracting(SetApart::reason)
                .containsExactly(Reason.BLANK, Reason.OUT_OF_RANGE);
    }

    @Test
    void plansWithOtherDatesAreSetApartInThePeriodThatDiffers() {
        ReportingPeriods usual = EDITION.recommendedPeriods();
        ReportingPeriods otherPrior = ReportingPeriods.of(
                usual.current(), ReportingPeriod.of(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31)));
        FactRef<Share> priorRate = FactRef.of(RATE.key(), PRIOR);
        Comparison comparison = Comparison.of(List.of(
                report("odd")
                        .periods(otherPrior)
                        .put(RATE, Share.ofPercent("24.1"))
                        .put(priorRate, Share.ofPercent("25.1"))
                        .build(),
                report("one").put(RATE, Share.ofPercent("24.2")).build(),
                report("two").put(RATE, Share.ofPercent("24.3")).build()));
        assertThat(comparison.periods()).isEqualTo(usual);
        assertThat(comparison.get(RATE).answering()).isEqualTo(3);
        assertThat(comparison.get(priorRate).apart())
                .contains(new SetApart("odd", Reason.OTHER_PERIOD, Answer.given(Share.ofPercent("25.1"))));
    }

    @Test
    void ofPeriodsStatedEquallyOftenTheLatestCount() {
        ReportingPeriods later =
                ReportingPeriods.endingWith(ReportingPeriod.twelveMonthsFrom(LocalDate.of(2020, 7, 1)));
        Report one = report("one").build();
        Report two = report("two").periods(later).build();
        assertThat(Comparison.of(List.of(one, two)).periods()).isEqualTo(later);
        assertThat(Comparison.of(List.of(two, one)).periods()).isEqualTo(later);
    }

    @Test
    void hospitalsArePooledWhereCountAndShareLeaveOneNumberOfThem() {
        Comparison comparison = Comparison.of(List.of(
                report("one")
                        .put(HOSPITALS, Count.of(14))
                        .put(HOSPITAL_SHARE, Share.ofPercent("11.3"))
                        .build(),
                report("two")
                        .put(HOSPITALS, Count.of(30))
                        .put(HOSPITAL_SHARE, Share.ofPercent("50.0"))
                        .build()));
        Pool pool = comparison.get(HOSPITAL_SHARE).pooled().orElseThrow();
        assertThat(pool).hasToString("44 of 184");
        assertThat(pool.percent()).hasToString("[550/23, 550/23]");
    }

    @Test
    void theOtherClauseNarrowsTheNumberOfHospitals() {
        // 9 at 7.4 % leave 121 or 122 hospitals, none at 0.0 % any number; the other clause says which
        Comparison comparison = Comparison.of(List.of(report("one")
                .put(HOSPITALS, Count.of(9))
                .put(HOSPITAL_SHARE, Share.ofPercent("7.4"))
                .put(PLACED, Count.of(0))
                .put(PLACED_SHARE, Share.ofPercent("0.0"))
                .build()));
        assertThat(comparison.get(HOSPITAL_SHARE).pooled().orElseThrow()).hasToString("9 of [121, 122]");
        assertThat(comparison.get(PLACED_SHARE).pooled().orElseThrow()).hasToString("0 of [121, 122]");
        Report contradictory = report("one")
                .put(HOSPITALS, Count.of(9))
                .put(HOSPITAL_SHARE, Share.ofPercent("7.4"))
                .put(PLACED, Count.of(14))
                .put(PLACED_SHARE, Share.ofPercent("11.3"))
                .build();
        assertThat(Comparison.of(List.of(contradictory)).get(HOSPITAL_SHARE).pooled())
                .isEmpty();
    }

    @Test
    void aPoolOfSomePlansIsNoPool() {
        Comparison comparison = Comparison.of(List.of(
                report("one")
                        .put(BIRTHS, Count.of(812))
                        .put(RATE, Share.ofPercent("24.1"))
                        .build(),
                report("two").put(RATE, Share.ofPercent("25.0")).build()));
        assertThat(comparison.get(RATE).pooled()).isEmpty();
        assertThat(comparison.get(RATE).spread()).isPresent();
    }

    @Test
    void cSectionsArePooledWithinBounds() {
        Comparison comparison = Comparison.of(List.of(
                report("one")
                        .put(BIRTHS, Count.of(812))
                        .put(RATE, Share.ofPercent("24.1"))
                        .build(),
                report("none")
                        .put(BIRTHS, Count.of(0))
                        .put(RATE, Share.ofPercent("0.0"))
                        .build(),
                report("exact").put(RATE, Share.parse("50/200")).build(),
                report("two")
                        .put(BIRTHS, Count.of(8_120))
                        .put(RATE, Share.ofPercent("24.1"))
                        .build()));
        assertThat(comparison.get(RATE).pooled().orElseThrow()).hasToString("[2199, 2206] of 9132");
    }

    @Test
    void nothingIsNoPool() {
        Comparison comparison = Comparison.of(List.of(report("none")
                .put(BIRTHS, Count.of(0))
                .put(RATE, Share.ofPercent("0.0"))
                .build()));
        assertThat(comparison.get(RATE).pooled()).isEmpty();
        Comparison impossible = Comparison.of(List.of(report("none")
                .put(BIRTHS, Count.of(0))
                .put(RATE, Share.ofPercent("10.0"))
                .build()));
        assertThat(impossible.get(RATE).pooled()).isEmpty();
    }

    @Test
    void designationsAreListedWithoutRankOrMedian() {
        FactRef<YesNo> designated =
                FactRef.once(EDITION.yesNo("B.maternity", "designated").at());
        FactComparison<YesNo> fact = comparisonOf(
                        designated, List.of(Answer.given(YesNo.YES), Answer.given(YesNo.NO), Answer.blank()))
                .get(designated);
        assertThat(fact.places()).extracting(Place::value).containsExactly(YesNo.YES, YesNo.NO);
        assertThat(fact.places().get(0).fromMedian()).isEmpty();
        assertThat(fact.spread()).isEmpty();
        assertThat(fact.pooled()).isEmpty();
    }

    @Test
    void everyCellOfFullReportsIsCompared() {
        List<PlanReport> plans = new ArrayList<>();
        for (int seed = 0; seed < 20; seed++) {
            plans.add(new PlanReport("plan " + seed, ConsistentReports.of(seed)));
        }
        Comparison comparison = Comparison.ofPlans(plans);
        assertThat(comparison.plans()).isEqualTo(plans);
        assertThat(comparison.facts().<FactRef<?>>map(FactComparison::cell)).isEqualTo(EDITION.cells());
        assertThat(comparison.facts()).allMatch(fact -> fact.answering() == 20);
        assertThat(comparison.get(RATE).pooled()).isPresent();
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        assertThatThrownBy(() -> Comparison.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Comparison.of(List.of(Report.builder(EDITION).build())))
                .hasMessageContaining("without a plan's name");
        Report one = report("one").build();
        assertThatThrownBy(() -> Comparison.of(List.of(one, one))).hasMessage("There are two reports of \"one\"");
        Edition extended =
                EDITION.plus(List.of(SupplementalMetrics.count("cascade.visits", "Visits", Optional.empty())));
        FactRef<Count> foreign =
                FactRef.of(extended.count("cascade.visits", "count").at(), CURRENT);
        assertThatThrownBy(() -> Comparison.of(List.of(one)).get(foreign))
                .hasMessage("current.cascade.visits.count is not asked by every edition that is compared: [cpr-2021]");
        assertThatThrownBy(() -> new Rank(3, 2, 5)).hasMessage("No rank: 3 to 2 of 5");
        assertThatThrownBy(() -> new Rank(0, 2, 5)).hasMessage("No rank: 0 to 2 of 5");
        assertThatThrownBy(() -> new Rank(1, 6, 5)).hasMessage("No rank: 1 to 6 of 5");
    }
}
