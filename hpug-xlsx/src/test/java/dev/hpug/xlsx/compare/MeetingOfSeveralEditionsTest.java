package dev.hpug.xlsx.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.comparison.Comparison;
import dev.hpug.metric.Edition;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.report.Report;
import dev.hpug.testing.edition.DemoEditions;
import dev.hpug.xlsx.testing.AnyReport;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Plans that answer different forms, and a plan over years in which the form was revised. */
class MeetingOfSeveralEditionsTest {

    private static final Edition OLD = Edition.cpr2021();
    private static final Edition NEW = DemoEditions.demo2022();
    private static final Edition NEWEST = DemoEditions.demo2023();

    private static final Report ASPEN = named("Aspen", NEW, 1);
    private static final Report BIRCH = named("Birch", NEW, 2);
    private static final Report CEDAR = named("Cedar", OLD, 3);
    private static final Book PLANS = Book.of(MeetingWorkbook.ofPlans(Comparison.of(List.of(ASPEN, BIRCH, CEDAR))));

    private static final Report FIRST = AnyReport.of(OLD, 4);
    private static final Report SECOND = AnyReport.of(NEW, 5);
    private static final Report THIRD = AnyReport.of(NEWEST, 6);
    private static final Book YEARS = Book.of(MeetingWorkbook.ofYears(List.of(FIRST, SECOND, THIRD)));

    private static Report named(String plan, Edition edition, long seed) {
        return AnyReport.of(edition, seed).toBuilder()
                .plan(plan)
                .periods(NEW.recommendedPeriods())
                .build();
    }

    private static Optional<List<String>> note(Book book, String item) {
        return book.rows("Notes").stream()
                .filter(row -> row.size() > 1 && row.get(1).equals(item))
                .findFirst();
    }

    @Test
    void plansStandBesideEachOtherInWhatAllAreAsked() {
        String title = NEW.share(DemoEditions.RECODED, "share").title();

        assertThat(PLANS.shown("Section C", "Cedar", DemoEditions.RECODED, title, "Medicaid", "Current"))
                .isEqualTo(CEDAR.current()
                        .get(OLD.share("C.2.2", "share").at(LineOfBusiness.MEDICAID))
                        .toString()
                        .replace(" ", ""));
        assertThat(PLANS.rows("Section D")).noneMatch(row -> row.contains("D.11"));
        assertThat(PLANS.rows("Section C")).noneMatch(row -> row.contains(DemoEditions.RETIRED));
        assertThat(PLANS.rows("Scorecard").get(1).get(0)).contains("demo-2022 (what reports of cpr-2021 answer of it)");
    }

    @Test
    void whatSomePlansAreNotAskedIsNamedOnce() {
        assertThat(note(PLANS, DemoEditions.RETIRED)).isPresent();
        assertThat(note(PLANS, "D.11").orElseThrow()).endsWith("cpr-2021 does not ask it");
        assertThat(note(PLANS, DemoEditions.REDEFINED).orElseThrow()).endsWith(DemoEditions.REDEFINED_WHY);
        assertThat(PLANS.rows("Notes").stream()
                        .filter(row -> row.size() > 1 && row.get(1).equals("D.11")))
                .hasSize(1);
    }

    @Test
    void aTotalIsOfThePartsThatThePlansOwnFormHas() {
        String total = "Value-oriented payment, Commercial";

        for (Report report : List.of(ASPEN, CEDAR)) {
            BigDecimal legacy = report.current()
                    .get(report.edition().share("D.1", "share").at(LineOfBusiness.COMMERCIAL))
                    .percent()
                    .toDecimal(1, RoundingMode.UNNECESSARY);
            assertThat(PLANS.shown("Scorecard", total, report.plan().orElseThrow()))
                    .startsWith(new BigDecimal("100.0").subtract(legacy) + "%");
        }
    }

    @Test
    void aFigureGoesOnUnderItsNewId() {
        String title = NEWEST.share(DemoEditions.RECODED, "share").title();
        String[] row = {DemoEditions.RECODED, title, "Commercial"};

        assertThat(YEARS.shown("Section C", "2018-07 to\n2019-06", row))
                .isEqualTo(FIRST.prior()
                        .get(OLD.share("C.2.2", "share").at(LineOfBusiness.COMMERCIAL))
                        .toString()
                        .replace(" ", ""));
        assertThat(YEARS.sheetNames()).contains("Section F").doesNotContain("Section B");
    }

    @Test
    void aYearInWhichNobodyAskedSaysSo() {
        String title = NEWEST.share("D.11", "share").title();

        assertThat(YEARS.shown("Section D", "2018-07 to\n2019-06", "D.11", title, "Commercial"))
                .isEqualTo("not asked");
        assertThat(YEARS.shown("Section D", "2018-07 to\n2019-06", "D.1", "Volume-based payment", "Medicare Advantage"))
                .isEqualTo("not asked");
    }

    @Test
    void aRedefinedFigureBeginsAnewAndTheNotesSayWhy() {
        String title = NEWEST.count(DemoEditions.REDEFINED, "count").title();

        assertThat(YEARS.shown("Section A", "2018-07 to\n2019-06", DemoEditions.REDEFINED, title))
                .isEqualTo("not asked");
        assertThat(note(YEARS, DemoEditions.REDEFINED).orElseThrow()).endsWith(DemoEditions.REDEFINED_WHY);
        assertThat(note(YEARS, "B.transplant").orElseThrow()).endsWith("not asked in the edition of the last report");
    }

    @Test
    void noChartIsEmpty() {
        for (Book book : List.of(PLANS, YEARS)) {
            assertThat(book.sheet("Charts").getDrawingPatriarch().getCharts())
                    .isNotEmpty()
                    .allMatch(chart -> chart.getCTChart().toString().contains("numCache"));
        }
    }
}
