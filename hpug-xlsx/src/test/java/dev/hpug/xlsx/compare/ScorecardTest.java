package dev.hpug.xlsx.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.change.Changes;
import dev.hpug.change.Progress;
import dev.hpug.change.Progress.Trend;
import dev.hpug.comparison.Comparison;
import dev.hpug.metric.Edition;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Member;
import dev.hpug.metric.Total;
import dev.hpug.report.Report;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    private static final Report REPORT = Plans.named("A", 5);
    private static final Changes CHANGES = Changes.of(REPORT);

    private static long count(Predicate<Progress> isCounted) {
        return CHANGES.facts().stream()
                .filter(change -> change.progress().filter(isCounted).isPresent())
                .count();
    }

    private static Predicate<Progress> beyondChance(Trend trend) {
        return progress -> progress.trend() == trend && !progress.isWithinChance();
    }

    @Test
    void totalsOfTheYearsAreTheCores() {
        Book book = Book.of(MeetingWorkbook.ofYears(List.of(REPORT)));

        for (Total total : Edition.cpr2021().totals()) {
            for (Member line : LineOfBusiness.AXIS.members()) {
                String[] labels = {total.title(), Labels.member(Optional.of(line), Plans.EDITION)};
                var change = CHANGES.get(total, line);
                assertThat(book.shown("Scorecard", "2019-07 to\n2020-06", labels))
                        .isEqualTo(change.current().orElseThrow().shown() + "%");
                assertThat(book.cell("Scorecard", "Change", labels).getNumericCellValue())
                        .isEqualTo(change.change()
                                .orElseThrow()
                                .points()
                                .toDecimal(6, RoundingMode.HALF_UP)
                                .doubleValue());
            }
        }
    }

    @Test
    void answersAreCountedByWhatBecameOfThem() {
        Book years = Book.of(MeetingWorkbook.ofYears(List.of(REPORT)));
        Book plans = Book.of(MeetingWorkbook.ofPlans(Comparison.of(List.of(REPORT))));

        assertThat(years.shown("Scorecard", "improved", "All")).isEqualTo("" + count(beyondChance(Trend.IMPROVED)));
        assertThat(plans.shown("Scorecard", "improved", "A")).isEqualTo("" + count(beyondChance(Trend.IMPROVED)));
        assertThat(plans.shown("Scorecard", "worsened", "A")).isEqualTo("" + count(beyondChance(Trend.WORSENED)));
        assertThat(count(Progress::isWithinChance)).isPositive();
        assertThat(plans.shown("Scorecard", "within chance", "A")).isEqualTo("" + count(Progress::isWithinChance));
        assertThat(plans.shown("Scorecard", "not provable", "A")).isEqualTo("" + count(Progress.UNDETERMINED::equals));
    }

    @Test
    void aPlansFigureSaysItsProgressAndStaysANumber() {
        Report report = Plans.withLegacy("A", "30.0", "20.0");
        Report same = Plans.withLegacy("B", "30.0", "30.0");

        Book book = Book.of(MeetingWorkbook.ofPlans(Comparison.of(List.of(report, same))));

        assertThat(book.shown("Scorecard", "Legacy payment, Commercial", "A")).isEqualTo("20.0% improved");
        assertThat(book.cell("Scorecard", "Legacy payment, Commercial", "A").getNumericCellValue())
                .isEqualTo(0.2);
        assertThat(book.shown("Scorecard", "Legacy payment, Commercial", "B")).isEqualTo("30.0% not provable");
        assertThat(Book.fill(book.cell("Scorecard", "Legacy payment, Commercial", "B")))
                .isEqualTo("D9D9D9");
    }

    /** 3 of 9 births, then 2 of 9: nobody is told that it improved (issue 9). */
    @Test
    void aRateWithinChanceIsNeitherGreenNorNamedAnImprovement() {
        Report report = Plans.withBirths("A", 9, "33.3", 9, "22.2");
        Book plans = Book.of(MeetingWorkbook.ofPlans(Comparison.of(List.of(report))));
        Book years = Book.of(MeetingWorkbook.ofYears(List.of(report)));
        String title = "All maternity: c-section rate";

        assertThat(plans.shown("Scorecard", title + ", Commercial", "A")).isEqualTo("22.2% within chance");
        assertThat(Book.fill(plans.cell("Scorecard", title + ", Commercial", "A")))
                .isEqualTo("D9D9D9");
        assertThat(years.shown("Scorecard", "Progress", title, "Commercial")).isEqualTo("within chance");
        assertThat(Book.fill(years.cell("Scorecard", "Progress", title, "Commercial")))
                .isEqualTo("D9D9D9");
        assertThat(years.shown("Section C", "Progress", "C.1.A.i", title, "Commercial"))
                .isEqualTo("within chance");
        assertThat(plans.rows("Notes")).anySatisfy(row -> assertThat(row.get(0)).contains("within chance"));
        assertThat(years.rows("Scorecard").stream().flatMap(List::stream))
                .noneMatch(cell -> cell.startsWith("C.1.A.i " + title + " (Commercial)"));
    }

    @Test
    void theLargestProvenChangesOfSharesComeFirst() {
        Book book = Book.of(MeetingWorkbook.ofYears(List.of(Plans.withLegacy("A", "99.0", "1.0"))));

        List<List<String>> rows = book.rows("Scorecard");
        int heading = rows.indexOf(List.of("Largest proven improvements of shares"));
        assertThat(rows.get(heading + 1)).containsExactly("D.1 Legacy payment (Commercial)", "-98.0 pp");
    }

    @Test
    void aPlanWithOtherDatesIsNotPutBesideTheOthers() {
        Book book = Book.of(MeetingWorkbook.ofPlans(Comparison.of(
                List.of(Plans.named("A", 1), Plans.named("B", 2), Plans.ofYear(2015, Plans.named("C", 3))))));

        assertThat(book.shown("Scorecard", "Legacy payment, Commercial", "C")).isEqualTo("other period");
        assertThat(book.sheet("Scorecard").getRow(1).getCell(0).getStringCellValue())
                .endsWith("plans that state other dates: 1, see the notes");
    }
}
