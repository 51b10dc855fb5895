package dev.hpug.xlsx.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.xlsx.poi.CellWriter;
import dev.hpug.xlsx.poi.Packages;
import dev.hpug.xlsx.scan.ScanLimits;
import dev.hpug.xlsx.scan.WorkbookScanner;
import java.io.IOException;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class CellTextTest {

    @Property(tries = 300)
    void anyTextArrivesAsItWas(@ForAll @StringLength(min = 1, max = 40) String text) throws IOException {
        assertThat(readBack(text)).isEqualTo(text);
    }

    @Test
    void whatMerelyLooksLikeAnEscapeArrivesAsItWas() throws IOException {
        for (String text :
                new String[] {"_x0041_", "_x005F_x0041_", "__x0041__", "\t\r\n\u0000\uFFFF", "\uD83D", "a\uDC00b"}) {
            assertThat(readBack(text)).isEqualTo(text);
        }
    }

    @Test
    void textThatAPersonCouldTurnIntoAFormulaIsQuoted() throws IOException {
        for (String text : new String[] {"=1+1", "+1", "-1", "@SUM(1)", "\t=1"}) {
            assertThat(written(text).getCellStyle().getQuotePrefixed()).as(text).isTrue();
        }
        assertThat(written("1 = 1").getCellStyle().getQuotePrefixed()).isFalse();
    }

    private static XSSFCell written(String text) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFCell cell = workbook.createSheet().createRow(0).createCell(0);
            CellWriter.text(cell, text);
            return cell;
        }
    }

    private static String readBack(String text) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellWriter.text(workbook.createSheet().createRow(0).createCell(0), text);
            byte[] file = Packages.newFile(workbook, LocalDate.of(2021, 2, 1));
            return WorkbookScanner.of(ScanLimits.defaults())
                    .scan(file)
                    .sheets()
                    .get(0)
                    .cell(1, 1)
                    .orElseThrow()
                    .text();
        }
    }
}
