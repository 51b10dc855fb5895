package dev.hpug.xlsx.poi;

import dev.hpug.xlsx.edit.CellText;
import java.math.BigDecimal;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Puts values into the cells of a new workbook: numbers digit by digit, text never as a formula. */
public final class CellWriter {

    private CellWriter() {}

    /** Writes text, which stays text even if a person edits it. */
    public static void text(XSSFCell cell, String text) {
        cell.setCellValue(CellText.stored(text));
        if (CellText.looksLikeFormula(text)) {
            XSSFCellStyle quoted = cell.getSheet().getWorkbook().createCellStyle();
            quoted.cloneStyleFrom(cell.getCellStyle());
            quoted.setQuotePrefixed(true);
            cell.setCellStyle(quoted);
        }
    }

    /** Stores a number in an empty cell; its digits go into the file as they are, with no binary rounding on the way. */
    public static void store(XSSFCell cell, BigDecimal number) {
        cell.setCellValue(0);
        cell.getCTCell().setV(number.stripTrailingZeros().toPlainString());
    }
}
