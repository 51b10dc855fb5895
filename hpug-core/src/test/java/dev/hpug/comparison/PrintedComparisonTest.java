package dev.hpug.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.testing.honest.HonestReport;
import dev.hpug.testing.honest.HonestReports;
import dev.hpug.testing.honest.PrintedAs;
import dev.hpug.value.Share;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Plans beside each other that print in ways of their own (issue 9). */
class PrintedComparisonTest {

    private static final Edition EDITION = Edition.cpr2021();
    private static final FactRef<Share> LEGACY =
            FactRef.of(EDITION.share("D.1", "share").at(LineOfBusiness.COMMERCIAL), Period.CURRENT);

    private static Report plan(String name, String... percents) {
        ReportBuilder report = Report.builder(EDITION).plan(name);
        for (int i = 0; i < 10; i++) {
            report.put(
                    FactRef.of(EDITION.share("D." + (i + 1), "share").at(LineOfBusiness.COMMERCIAL), Period.CURRENT),
                    Share.ofPercent(i < percents.length ? percents[i] : "0.0"));
        }
        return report.build();
    }

    private static Rank rank(String plan, Report... reports) {
        return Comparison.of(List.of(reports))
                .get(LEGACY)
                .find(plan)
                .orElseThrow()
                .rank()
                .orElseThrow();
    }

    @Test
    void aPlanInWholePercentsIsTiedWithOneInTenthsThatItsFigureCanStandFor() {
        Report tenths = plan("Tenths", "33.4", "33.3", "33.3");
        Report wholes = plan("Wholes", "33.0", "33.0", "33.0");
        assertThat(rank("Tenths", tenths, wholes)).hasToString("1 to 2 of 2");
        assertThat(rank("Tenths", tenths, plan("Others", "33.0", "33.5", "33.5")))
                .hasToString("2 of 2");
    }

    @Test
    void everyFigureHoldsTheTruthItWasPrintedFrom() {
        for (PrintedAs as : List.of(PrintedAs.TENTHS, PrintedAs.WHOLES)) {
            List<HonestReport> honest = IntStream.range(0, 8)
                    .mapToObj(seed -> HonestReports.of(as, seed))
                    .toList();
            Comparison comparison = Comparison.ofPlans(honest.stream()
                    .map(report -> new PlanReport("Plan " + report.seed(), report.report()))
                    .toList());
            Comparison exact = Comparison.ofPlans(IntStream.range(0, 8)
                    .mapToObj(seed -> new PlanReport(
                            "Plan " + seed,
                            HonestReports.of(PrintedAs.RATIOS, seed).report()))
                    .toList());
            for (Place<Share> place : comparison.get(LEGACY).places()) {
                Place<Share> truth = exact.get(LEGACY).find(place.plan()).orElseThrow();
                assertThat(place.figure()
                                .orElseThrow()
                                .bounds()
                                .contains(truth.value().percent()))
                        .as(place + " and " + truth)
                        .isTrue();
                Rank known = truth.rank().orElseThrow();
                assertThat(place.rank().orElseThrow())
                        .satisfies(rank -> assertThat(rank.best()).isLessThanOrEqualTo(known.best()))
                        .satisfies(rank -> assertThat(rank.worst()).isGreaterThanOrEqualTo(known.worst()));
            }
        }
    }
}
