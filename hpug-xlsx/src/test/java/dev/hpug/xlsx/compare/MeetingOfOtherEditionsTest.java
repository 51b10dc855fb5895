package dev.hpug.xlsx.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.comparison.Comparison;
import dev.hpug.metric.Axis;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Section;
import dev.hpug.metric.Whole;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.value.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The workbook of editions that ask something else than cpr-2021 does. */
class MeetingOfOtherEditionsTest {

    private static final Axis PRODUCT = Axis.of("product", "ppo", "hmo", "medicare-advantage");
    private static final Section PAYMENT = new Section("II.pay", "Ways of paying");
    private static final ReportingPeriods PERIODS =
            ReportingPeriods.endingWith(ReportingPeriod.twelveMonthsFrom(LocalDate.of(2023, 1, 1)));

    private static List<Metric<Share>> shares(String... ids) {
        return Stream.of(ids)
                .map(id ->
                        Metric.share(id, "share").section(PAYMENT).axis(PRODUCT).build())
                .toList();
    }

    private static Report report(Edition edition, String plan) {
        ReportBuilder report = Report.builder(edition).plan(plan);
        for (Key<?> key : edition.periodKeys()) {
            for (Period period : Period.values()) {
                report.put(
                        FactRef.of(edition.share(key.metric().id(), "share").beside(key), period),
                        Share.ofPercent("33.3"));
            }
        }
        return report.build();
    }

    @Test
    void aSurveyOfPaymentAloneHasOneStackOfItsPartsForEveryMember() {
        List<Metric<Share>> parts = shares("fee", "linked", "risk");
        Edition survey = Edition.builder("survey", PERIODS)
                .asking(parts)
                .whole(new Whole("pay.total", "Payment", parts))
                .build();

        Book plans = Book.of(MeetingWorkbook.ofPlans(Comparison.of(List.of(report(survey, "A"), report(survey, "B")))));
        Book years = Book.of(MeetingWorkbook.ofYears(List.of(report(survey, "A"))));

        assertThat(plans.sheetNames()).containsExactly("Scorecard", "Section II.pay", "Charts", "Chart data", "Notes");
        assertThat(plans.charts()).containsExactly("Payment, Ppo", "Payment, Hmo", "Payment, Medicare advantage");
        assertThat(years.charts()).containsExactly("A: payment");
        assertThat(plans.cells()).noneMatch(cell -> Book.shown(cell).contains("births"));
    }

    @Test
    void whereNothingIsPartOfAnythingThereAreNoCharts() {
        Edition survey =
                Edition.builder("survey", PERIODS).asking(shares("fee")).build();

        Book years = Book.of(MeetingWorkbook.ofYears(List.of(report(survey, "A"))));

        assertThat(years.sheetNames()).containsExactly("Scorecard", "Section II.pay", "Notes");
    }
}
