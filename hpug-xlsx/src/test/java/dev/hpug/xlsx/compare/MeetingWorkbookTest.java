package dev.hpug.xlsx.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hpug.comparison.Comparison;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.report.Report;
import dev.hpug.value.Text;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;

class MeetingWorkbookTest {

    private static final List<String> HOSTILE_WORDS =
            List.of("=1+1", "+1", "-1", "@SUM(A1)", "_x0041_", "a\u0007b", "'quoted", "<b>&amp;");

    @Test
    void aScorecardATablePerSectionChartsAndNotes() {
        Book book = Book.of(MeetingWorkbook.ofPlans(Comparison.of(Plans.some(2))));

        assertThat(book.sheetNames())
                .containsExactly(
                        "Scorecard",
                        "Section A",
                        "Section B",
                        "Section C",
                        "Section D",
                        "Charts",
                        "Chart data",
                        "Notes");
        assertThat(Book.of(MeetingWorkbook.ofYears(Plans.some(1))).sheetNames()).isEqualTo(book.sheetNames());
    }

    @Test
    void equalReportsGiveEqualBytes() {
        assertThat(MeetingWorkbook.ofPlans(Comparison.of(Plans.some(3))).bytes())
                .isEqualTo(MeetingWorkbook.ofPlans(Comparison.of(Plans.some(3))).bytes());
        assertThat(MeetingWorkbook.ofYears(Plans.some(1)).bytes())
                .isEqualTo(MeetingWorkbook.ofYears(Plans.some(1)).bytes());
    }

    @Test
    void wordsOfAReportStayWords() {
        List<Report> reports = HOSTILE_WORDS.stream()
                .map(MeetingWorkbookTest::everythingCalled)
                .toList();

        Book plans = Book.of(MeetingWorkbook.ofPlans(Comparison.of(reports)));
        Book years = Book.of(MeetingWorkbook.ofYears(reports.subList(0, 1)));

        assertThat(plans.cells()).extracting(XSSFCell::getCellType).doesNotContain(CellType.FORMULA);
        assertThat(years.cells()).extracting(XSSFCell::getCellType).doesNotContain(CellType.FORMULA);
        assertThat(years.sheet("Scorecard").getRow(0).getCell(0).getStringCellValue())
                .isEqualTo(HOSTILE_WORDS.get(0));
        for (String words : HOSTILE_WORDS) {
            assertThat(plans.cells())
                    .filteredOn(cell -> cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().equals(words))
                    .as(words)
                    .hasSizeGreaterThan(2)
                    .allMatch(cell -> cell.getCellStyle().getQuotePrefixed() == "=+-@".contains(words.substring(0, 1)));
        }
    }

    private static Report everythingCalled(String words) {
        return Plans.named(words, 1).toBuilder()
                .host(words)
                .put(FactRef.once(Plans.EDITION.text("B.other-1", "label").at()), Text.of(words))
                .put(FactRef.once(Plans.EDITION.text("C.1.A.vi", "label").at()), Text.of(words))
                .build();
    }

    @Test
    void aNameOfAnyLengthFitsIntoTheFile() {
        Book book = Book.of(MeetingWorkbook.ofYears(List.of(Plans.named("x".repeat(40_000), 1))));

        assertThat(book.sheet("Scorecard").getRow(0).getCell(0).getStringCellValue())
                .hasSize(32_767);
    }

    @Test
    void theScorecardIsOnePage() {
        for (Book book : List.of(
                Book.of(MeetingWorkbook.ofPlans(Comparison.of(Plans.some(40)))),
                Book.of(MeetingWorkbook.ofYears(Plans.some(1))))) {
            assertThat(book.sheet("Scorecard").getFitToPage()).isTrue();
            assertThat(book.sheet("Scorecard").getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(book.sheet("Scorecard").getPrintSetup().getFitHeight()).isEqualTo((short) 1);
        }
    }

    @Test
    void plansAreRankedByWhatIsAskedEachPeriodOnly() {
        Comparison comparison = Comparison.of(Plans.some(2));
        Key<?> name = Plans.EDITION.text("B.other-1", "label").at();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeetingWorkbook.ofPlans(comparison, List.of(name)))
                .withMessageContaining("B.other-1.label");
    }
}
