package dev.hpug.xlsx.compare;

import static dev.hpug.xlsx.compare.Plans.HOSPITAL_SHARE;
import static dev.hpug.xlsx.compare.Plans.withLegacy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.comparison.Comparison;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.SupplementalMetrics;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Share;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanTableTest {

    private static final String[] LEGACY = {"D.1", "Legacy payment", "Commercial"};

    private static String[] legacy(String row) {
        return new String[] {LEGACY[0], LEGACY[1], LEGACY[2], row};
    }

    private static Book bookOf(Report... reports) {
        return Book.of(MeetingWorkbook.ofPlans(Comparison.of(List.of(reports))));
    }

    @Test
    void figuresStandBesideEachOtherWithTheirSpread() {
        Book book =
                bookOf(withLegacy("A", "30.0", "20.0"), withLegacy("B", "30.0", "20.1"), withLegacy("C", "9.9", "44"));

        assertThat(book.shown("Section D", "A", legacy("Current"))).isEqualTo("20.0%");
        assertThat(book.shown("Section D", "C", legacy("Current"))).isEqualTo("44%");
        assertThat(book.shown("Section D", "C", legacy("Prior"))).isEqualTo("9.9%");
        assertThat(book.shown("Section D", "Least", legacy("Current"))).isEqualTo("20.0%");
        assertThat(book.shown("Section D", "Median", legacy("Current"))).isEqualTo("20.1%");
        assertThat(book.shown("Section D", "Greatest", legacy("Current"))).isEqualTo("44.0%");
        assertThat(book.cell("Section D", "B", legacy("Current")).getNumericCellValue())
                .isEqualTo(0.201);
    }

    @Test
    void aMedianHalfwayBetweenTwoKeepsItsHalf() {
        Book book = bookOf(withLegacy("A", "30", "20.0"), withLegacy("B", "30", "20.1"));

        assertThat(book.shown("Section D", "Median", legacy("Current"))).isEqualTo("20.05%");
    }

    @Test
    void ranksSayOnlyWhatIsProven() {
        Book book = bookOf(
                withLegacy("A", "30.0", "20.0"), withLegacy("B", "30.0", "20.0"), withLegacy("C", "30.0", "20.1"));

        assertThat(book.shown("Section D", "A", legacy("Rank"))).isEqualTo("1 to 2 of 3");
        assertThat(book.shown("Section D", "B", legacy("Rank"))).isEqualTo("1 to 2 of 3");
        assertThat(book.shown("Section D", "C", legacy("Rank"))).isEqualTo("3 of 3");
    }

    @Test
    void changeIsInPointsAndInPercentAndSaysWhetherItIsProgress() {
        Book book = bookOf(
                withLegacy("A", "40.0", "30.0"), withLegacy("B", "30.0", "30.1"), withLegacy("C", "30.0", "30.0"));

        assertThat(book.shown("Section D", "A", legacy("Change"))).isEqualTo("-10.0 pp");
        assertThat(book.cell("Section D", "A", legacy("Change")).getNumericCellValue())
                .isEqualTo(-10);
        assertThat(book.shown("Section D", "A", legacy("Change in %"))).isEqualTo("-25.0%");
        assertThat(book.shown("Section D", "B", legacy("Change"))).isEqualTo("+0.1 pp");
        assertThat(List.of(
                        book.shown("Section D", "A", legacy("Progress")),
                        book.shown("Section D", "B", legacy("Progress")),
                        book.shown("Section D", "C", legacy("Progress"))))
                .containsExactly("improved", "worsened", "not provable");
        assertThat(List.of("A", "B", "C"))
                .extracting(plan -> Book.fill(book.cell("Section D", plan, legacy("Progress"))))
                .containsExactly("C6EFCE", "FFC7CE", "D9D9D9");
    }

    @Test
    void aPointsChangeThatRoundsToNothingKeepsItsSign() {
        Report report = Plans.named("A", 1).toBuilder()
                .put(FactRef.of(HOSPITAL_SHARE, Period.PRIOR), Share.ofRatio(1_400, 12_400))
                .put(FactRef.of(HOSPITAL_SHARE, Period.CURRENT), Share.ofRatio(1_401, 12_400))
                .build();

        Book book = bookOf(report);

        String[] change = {"A.2a", "Share of hospitals with publication limits", "", "Change"};
        assertThat(book.shown("Section A", "A", change)).isEqualTo("+0.0 pp");
        change[3] = "Progress";
        assertThat(book.shown("Section A", "A", change)).isEqualTo("worsened");
        change[3] = "Current";
        assertThat(book.shown("Section A", "A", change)).isEqualTo("11.3%");
    }

    @Test
    void whatIsAskedWithNoGoodDirectionIsNeitherRankedNorColoured() {
        Book book = bookOf(Plans.named("A", 1), Plans.named("B", 2));

        String[] rank = {"C.2.1b", "Mental-health visits in network, virtual", "Medicaid", "Change"};
        assertThat(Book.fill(book.cell("Section C", "A", rank))).isEmpty();
        assertThat(book.rows("Section C"))
                .noneMatch(row -> row.get(0).equals("C.2.1b") && row.get(3).equals("Rank"))
                .anyMatch(row -> row.get(0).equals("C.2.1c") && row.get(3).equals("Rank"));
    }

    @Test
    void whatEachPlanNamesItselfIsShownAndNotCompared() {
        Book book = bookOf(Plans.named("A", 1), Plans.named("B", 2));

        String[] current = {
            "B.other-1", "First other specialty: use of Centers of Excellence", "All commercial", "Current"
        };
        assertThat(book.shown("Section B", "A", current)).endsWith("%");
        assertThat(book.shown("Section B", "Median", current)).isEmpty();
        assertThat(book.rows("Section B"))
                .noneMatch(row -> row.get(0).equals("B.other-1") && row.get(3).equals("Rank"));
    }

    @Test
    void whatHasNoValueSaysWhy() {
        Report report = Plans.named("A", 1).toBuilder()
                .put(FactRef.of(Plans.LEGACY, Period.CURRENT), Answer.absent(AbsenceReason.NOT_TRACKED))
                .put(FactRef.of(Plans.LEGACY, Period.PRIOR), Answer.blank())
                .build();

        Book book = bookOf(report, Plans.named("B", 2));

        assertThat(book.shown("Section D", "A", legacy("Current"))).isEqualTo("not tracked");
        assertThat(book.shown("Section D", "A", legacy("Prior"))).isEqualTo("\u2013");
        assertThat(book.shown("Section D", "A", legacy("Progress"))).isEqualTo("no values");
        assertThat(book.shown("Section D", "A", legacy("Rank"))).isEmpty();
        assertThat(book.shown("Section D", "B", legacy("Rank"))).isEqualTo("1 of 1");
    }

    @Test
    void supplementalMetricsHaveATableOfTheirOwn() {
        var visits = SupplementalMetrics.count("cascade.visits", "Telehealth visits", Optional.empty());
        Report report = Report.builder(Plans.EDITION.plus(List.of(visits)))
                .plan("A")
                .put(FactRef.of(visits.at(), Period.CURRENT), Count.of(5_120))
                .build();

        assertThat(bookOf(report).shown("Section E", "A", "cascade.visits", "Telehealth visits", "", "Current"))
                .isEqualTo("5,120");
    }

    @Test
    void fortyPlansPrintOnAFewPagesEachOfWhichRepeatsTheLabels() {
        Book book = Book.of(MeetingWorkbook.ofPlans(Comparison.of(Plans.some(40))));

        assertThat(book.sheet("Section D").getPrintSetup().getFitWidth()).isEqualTo((short) 5);
        assertThat(book.sheet("Section D").getRepeatingColumns().formatAsString())
                .isEqualTo("A:D");
        assertThat(book.sheet("Section D").getPaneInformation().getVerticalSplitPosition())
                .isEqualTo((short) 4);
        assertThat(book.shown("Section D", "Plan 40", legacy("Rank"))).endsWith(" of 40");
    }
}
