package dev.hpug.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Edition;
import dev.hpug.report.Report;
import dev.hpug.rule.Finding;
import dev.hpug.rule.PlanNote;
import dev.hpug.rule.Submission;
import dev.hpug.xlsx.blank.BlankForm;
import dev.hpug.xlsx.fill.WorkbookFiller;
import dev.hpug.xlsx.testing.AnyReport;
import dev.hpug.xlsx.testing.FormWorkbook;
import dev.hpug.xlsx.testing.HostMetrics;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A plan's own section E, in which it features a programme with words beside figures of its own. */
class OwnSectionTest {

    static List<Edition> editions() {
        return List.of(Edition.cpr2021(), HostMetrics.EDITION);
    }

    private static Report report(Edition edition) {
        return AnyReport.of(edition, 3);
    }

    private static byte[] filled(Edition edition) {
        return WorkbookFiller.of(edition)
                .fill(BlankForm.of(edition).bytes(), report(edition))
                .bytes();
    }

    /** @param row the number of the section's first row, from 0 */
    private static byte[] withOwnSection(byte[] filled, int row) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(filled))) {
            XSSFSheet sheet = workbook.getSheet(FormWorkbook.SHEET);
            CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
            sheet.createRow(row).createCell(0).setCellValue("Section E. Doulas at every birth");
            sheet.createRow(row + 1).createCell(1).setCellValue("Since 2019 a doula is paid for whoever asks for one.");
            XSSFRow figures = sheet.createRow(row + 3);
            figures.createCell(1).setCellValue("Births with a doula, and their share");
            figures.createCell(4).setCellValue(1240);
            figures.createCell(5).setCellValue(0.57);
            figures.getCell(5).setCellStyle(percent);
            return FormWorkbook.bytes(workbook);
        }
    }

    private static int end(byte[] filled) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(filled))) {
            return workbook.getSheet(FormWorkbook.SHEET).getLastRowNum() + 2;
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void itIsKeptAsNotesAndTheReportIsWhatItWas(Edition edition) throws IOException {
        byte[] filled = filled(edition);
        int top = end(filled);

        Submission read = WorkbookReader.of(edition).read(withOwnSection(filled, top));

        assertThat(read.report().equals(report(edition))).isTrue();
        assertThat(read.notes())
                .containsExactly(
                        note("A", top, "Section E. Doulas at every birth"),
                        note("B", top + 1, "Since 2019 a doula is paid for whoever asks for one."),
                        note("B", top + 3, "Births with a doula, and their share"),
                        note("E", top + 3, "1240"),
                        note("F", top + 3, "57.0 %"));
        assertThat(read.readFindings()).extracting(Finding::rule).containsExactly("layout.own-section");
        assertThat(read.readFindings().get(0).message()).contains("5 cells");
        assertThat(read.readFindings().get(0).location()).contains("Progress Report!A" + (top + 1));
    }

    private static PlanNote note(String column, int row, String text) {
        return new PlanNote("Progress Report!" + column + (row + 1), text);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void aFormWithoutOneHasNoNotes(Edition edition) {
        assertThat(WorkbookReader.of(edition).read(filled(edition)).notes()).isEmpty();
    }
}
