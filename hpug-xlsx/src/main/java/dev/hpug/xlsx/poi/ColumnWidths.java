package dev.hpug.xlsx.poi;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How wide a sheet's columns are, in digits of the workbook's standard font. */
public final class ColumnWidths {

    private static final int UNITS_OF_A_DIGIT = 256;

    private ColumnWidths() {}

    /** Sets the widths of the first columns. */
    public static void set(XSSFSheet sheet, List<Integer> digits) {
        for (int column = 0; column < digits.size(); column++) {
            sheet.setColumnWidth(column, digits.get(column) * UNITS_OF_A_DIGIT);
        }
    }

    /** The width of one column. */
    public static double get(XSSFSheet sheet, int column) {
        return (double) sheet.getColumnWidth(column) / UNITS_OF_A_DIGIT;
    }
}
