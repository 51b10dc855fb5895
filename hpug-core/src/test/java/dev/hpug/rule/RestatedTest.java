package dev.hpug.rule;

import static dev.hpug.metric.LineOfBusiness.COMMERCIAL;
import static dev.hpug.period.Period.CURRENT;
import static dev.hpug.period.Period.PRIOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import dev.hpug.testing.MovingReports;
import dev.hpug.value.Answer;
import dev.hpug.value.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Reports are held against earlier ones where both are of the same months, and nowhere else. */
class RestatedTest {

    private static final Edition EDITION = Edition.cpr2021();
    private static final Key<Share> SAVINGS = EDITION.share("D.3", "share").at(COMMERCIAL);

    private static Report report(String current, String savings, String priorSavings) {
        return Report.builder(EDITION)
                .periods(ReportingPeriods.endingWith(ReportingPeriod.parse(current)))
                .put(FactRef.of(SAVINGS, CURRENT), Share.ofPercent(savings))
                .put(FactRef.of(SAVINGS, PRIOR), Share.ofPercent(priorSavings))
                .build();
    }

    private static List<Finding> restated(Report report, Report... history) {
        return RuleSet.standard()
                .plus(StandardRules.restated(List.of(history)))
                .check(report)
                .of("restated");
    }

    private final Report last = report("2019-07-01/2020-06-30", "12.3", "11.0");

    @Test
    void aYearThatALaterReportGivesOtherwiseIsRestated() {
        assertThat(restated(report("2020-07-01/2021-06-30", "13.0", "12.3"), last))
                .isEmpty();
        assertThat(restated(report("2020-07-01/2021-06-30", "13.0", "12.6"), last))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.cell()).contains(FactRef.of(SAVINGS, PRIOR));
                    assertThat(finding.message())
                            .isEqualTo("D.3 Shared savings (commercial, prior) is 12.6 %; an earlier report gave 12.3 %"
                                    + " for the same months, its current period.");
                });
    }

    @Test
    void aReportHandedInAgainIsToldFromARestatedYear() {
        assertThat(restated(last, last)).isEmpty();
        assertThat(restated(report("2019-07-01/2020-06-30", "12.6", "11.0"), last))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.cell()).contains(FactRef.of(SAVINGS, CURRENT));
                    assertThat(finding.message())
                            .isEqualTo(
                                    "D.3 Shared savings (commercial, current) is 12.6 %; when the same two periods were"
                                            + " handed in before, the report gave 12.3 %.");
                });
    }

    @Test
    void otherMonthsAreNotCompared() {
        for (String window : List.of(
                "2019-10-01/2020-09-30", "2020-01-01/2020-12-31", "2020-06-01/2021-05-31", "2022-07-01/2023-06-30")) {
            assertThat(restated(report(window, "99.9", "99.8"), last)).isEmpty();
        }
    }

    @Test
    void ofSeveralEarlierReportsTheLastThatStatesTheFigureCounts() {
        Report blankAgain = last.toBuilder()
                .put(FactRef.of(SAVINGS, CURRENT), Answer.blank())
                .build();
        Report corrected = report("2019-07-01/2020-06-30", "12.6", "11.0");
        Report next = report("2020-07-01/2021-06-30", "13.0", "12.6");

        assertThat(restated(next, last, corrected)).isEmpty();
        assertThat(restated(next, last, corrected, blankAgain)).isEmpty();
        assertThat(restated(next, corrected, last)).hasSize(1);
    }

    /** The oracle keeps a table of months and lets each earlier report write over it. */
    @Property(tries = 200)
    void whatDiffersFromTheTableOfMonthsIsListedAndNothingElse(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int earlier) {
        List<Report> reports = MovingReports.of(seed, earlier + 1);
        List<Report> history = reports.subList(0, earlier);
        Report report = reports.get(earlier);

        List<FactRef<?>> expected = new ArrayList<>();
        for (Key<?> key : EDITION.periodKeys()) {
            Map<ReportingPeriod, Answer<?>> stated = MovingReports.stated(key, history);
            for (Period period : Period.values()) {
                Answer<?> before = stated.get(report.periods().get(period));
                if (before != null && !before.equals(report.get(period).answer(key))) {
                    expected.add(FactRef.of(key, period));
                }
            }
        }

        assertThat(RuleSet.standard().plus(StandardRules.restated(history)).check(report).of("restated").stream()
                        .<FactRef<?>>map(finding -> finding.cell().orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
