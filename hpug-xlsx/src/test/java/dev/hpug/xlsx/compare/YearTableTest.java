package dev.hpug.xlsx.compare;

import static dev.hpug.xlsx.compare.Plans.ofYear;
import static dev.hpug.xlsx.compare.Plans.withLegacy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.change.Changes;
import dev.hpug.change.FactChange;
import dev.hpug.change.ShareChange;
import dev.hpug.metric.FactRef;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import dev.hpug.value.Text;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearTableTest {

    private static final String[] LEGACY = {"D.1", "Legacy payment", "Commercial"};

    @Test
    void oneReportGivesTwoYearsAndTheirChange() {
        Book book = Book.of(MeetingWorkbook.ofYears(List.of(withLegacy("A", "40.0", "30.0"))));

        assertThat(book.shown("Section D", "2018-07 to\n2019-06", LEGACY)).isEqualTo("40.0%");
        assertThat(book.shown("Section D", "2019-07 to\n2020-06", LEGACY)).isEqualTo("30.0%");
        assertThat(book.shown("Section D", "Change", LEGACY)).isEqualTo("-10.0 pp");
        assertThat(book.shown("Section D", "Change in %", LEGACY)).isEqualTo("-25.0%");
        assertThat(book.shown("Section D", "Progress", LEGACY)).isEqualTo("improved");
        assertThat(Book.fill(book.cell("Section D", "Progress", LEGACY))).isEqualTo("C6EFCE");
    }

    @Test
    void severalReportsGiveEveryYearAndTheChangeSinceTheFirst() {
        Book book = Book.of(MeetingWorkbook.ofYears(
                List.of(ofYear(2018, withLegacy("A", "50.0", "40.0")), ofYear(2019, withLegacy("A", "40.0", "30.0")))));

        assertThat(book.shown("Section D", "2017-07 to\n2018-06", LEGACY)).isEqualTo("50.0%");
        assertThat(book.shown("Section D", "Change", LEGACY)).isEqualTo("-10.0 pp");
        assertThat(book.shown("Section D", "Change since\n2017-07 to\n2018-06", LEGACY))
                .isEqualTo("-20.0 pp");
        assertThat(book.shown("Section D", "Progress since\n2017-07 to\n2018-06", LEGACY))
                .isEqualTo("improved");
    }

    @Test
    void aRestatedFigureStandsInTheTableAndTheFirstOneInTheNotes() {
        Book book = Book.of(MeetingWorkbook.ofYears(
                List.of(ofYear(2018, withLegacy("A", "50.0", "40.0")), ofYear(2019, withLegacy("A", "41.5", "30.0")))));

        assertThat(book.shown("Section D", "2018-07 to\n2019-06", LEGACY)).isEqualTo("41.5%");
        assertThat(book.rows("Notes"))
                .anySatisfy(row -> assertThat(row)
                        .startsWith("Report to 2019-06-30", "D.1")
                        .endsWith("restated by a later report")
                        .anyMatch(cells -> cells.startsWith("Commercial, current: 40.0 %;")));
    }

    @Test
    void aReportHandedInAgainIsACorrectionAndNoRestatement() {
        Book book = Book.of(MeetingWorkbook.ofYears(
                List.of(ofYear(2019, withLegacy("A", "40.0", "31.0")), ofYear(2019, withLegacy("A", "40.0", "30.0")))));

        assertThat(book.shown("Section D", "2019-07 to\n2020-06", LEGACY)).isEqualTo("30.0%");
        assertThat(book.rows("Notes"))
                .anySatisfy(row -> assertThat(row)
                        .startsWith("Report to 2020-06-30", "D.1")
                        .endsWith("corrected when the report was handed in again"))
                .noneSatisfy(row -> assertThat(row).endsWith("restated by a later report"));
    }

    /** A quarter later every month is another: what the earlier report says is named, once, and stands in no table. */
    @Test
    void aReportOfOtherMonthsIsNamedAndComparedWithNothing() {
        Report quarterLater = withLegacy("A", "40.0", "30.0").toBuilder()
                .periods(ReportingPeriods.endingWith(ReportingPeriod.parse("2019-10-01/2020-09-30")))
                .build();
        Book book =
                Book.of(MeetingWorkbook.ofYears(List.of(ofYear(2019, withLegacy("A", "50.0", "60.0")), quarterLater)));

        assertThat(book.shown("Section D", "Change", LEGACY)).isEqualTo("-10.0 pp");
        assertThat(book.rows("Notes"))
                .filteredOn(row -> !row.isEmpty() && row.get(0).equals("Report to 2020-06-30"))
                .containsExactly(
                        List.of(
                                "Report to 2020-06-30",
                                "",
                                "The current figures",
                                "2019-07 to 2020-06",
                                "of other months"),
                        List.of(
                                "Report to 2020-06-30",
                                "",
                                "The prior figures",
                                "2018-07 to 2019-06",
                                "of other months"));
    }

    @Test
    void everyChangeIsWhatTheCoreSays() {
        Report report = Plans.named("A", 7);
        Book book = Book.of(MeetingWorkbook.ofYears(List.of(report)));

        for (FactChange<?> fact : Changes.of(report).facts()) {
            if (fact.change().orElseThrow() instanceof ShareChange change) {
                String[] labels = {
                    fact.key().metric().id(),
                    Labels.title(fact.key(), report.edition(), report.standing()),
                    Labels.member(fact.key().member(), Plans.EDITION)
                };
                assertThat(book.cell(fact.key().metric().section().toString(), "Change", labels)
                                .getNumericCellValue())
                        .as(fact.toString())
                        .isEqualTo(change.points()
                                .toDecimal(6, RoundingMode.HALF_UP)
                                .doubleValue());
            }
        }
    }

    @Test
    void anOtherSpecialtyGoesByThePlansName() {
        Report report = Plans.named("A", 1).toBuilder()
                .put(FactRef.once(Plans.EDITION.text("B.other-1", "label").at()), Text.of("Neonatal care"))
                .build();

        Book book = Book.of(MeetingWorkbook.ofYears(List.of(report)));

        assertThat(book.shown(
                        "Section B",
                        "2019-07 to\n2020-06",
                        "B.other-1",
                        "Neonatal care: use of Centers of Excellence",
                        "Incentivized"))
                .endsWith("%");
        assertThat(book.shown("Section B", "2019-07 to\n2020-06", "B.other-1", "First other specialty: name", ""))
                .isEqualTo("Neonatal care");
    }
}
