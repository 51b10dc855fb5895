package dev.hpug.xlsx.blank;

import dev.hpug.xlsx.edit.CellText;
import dev.hpug.xlsx.edit.TextHeight;
import dev.hpug.xlsx.poi.CellWriter;
import dev.hpug.xlsx.poi.ColumnWidths;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet that is written from top to bottom, its rows as high as what stands in them. */
final class FormSheet {

    private final XSSFSheet sheet;
    private final FormStyles styles;
    private final double lowestRow;
    private final List<Integer> widths;
    private final TreeMap<Integer, Double> heights = new TreeMap<>();

    /**
     * A new sheet.
     *
     * @param lowestRow the points that a row is high at least
     * @param widths how many digits wide the columns are
     */
    FormSheet(XSSFWorkbook workbook, String name, FormStyles styles, double lowestRow, List<Integer> widths) {
        this.sheet = workbook.createSheet(name);
        this.styles = styles;
        this.lowestRow = lowestRow;
        this.widths = List.copyOf(widths);
        ColumnWidths.set(sheet, widths);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** The first row below all that was written. */
    int nextRow() {
        return heights.isEmpty() ? 0 : heights.lastKey() + 1;
    }

    int lastColumn() {
        return widths.size() - 1;
    }

    /** Leaves a row empty, {@code points} high. */
    void gap(double points) {
        heights.put(nextRow(), points);
    }

    /** Text over the whole width of the sheet, below all that was written. */
    XSSFCell line(Look look, String text) {
        return put(Area.of(nextRow(), 0, lastColumn()), look, text);
    }

    /** Cells without text. */
    XSSFCell put(Area area, Look look) {
        for (int row = area.top(); row <= area.bottom(); row++) {
            heights.merge(row, lowestRow, Math::max);
            for (int column = area.left(); column <= area.right(); column++) {
                cell(row, column).setCellStyle(styles.of(look));
            }
        }
        if (!area.isOneCell()) {
            sheet.addMergedRegionUnsafe(area.range());
        }
        return cell(area.top(), area.left());
    }

    /** Text, whoever wrote it, in cells that look like one. */
    XSSFCell put(Area area, Look look, String text) {
        XSSFCell cell = put(area, look);
        CellWriter.text(cell, text);
        need(area, look.font.height().of(text, width(area)));
        return cell;
    }

    /** A title in bold, and below it what it means. */
    void question(Area area, String title, String meaning) {
        XSSFRichTextString text = new XSSFRichTextString();
        text.append(CellText.stored(title), styles.font(FormFont.BOLD));
        text.append(CellText.stored("\n" + meaning), styles.font(FormFont.PLAIN));
        put(area, Look.QUESTION).setCellValue(text);
        need(
                area,
                FormFont.BOLD.height().ofLines(title, width(area))
                        + FormFont.PLAIN.height().of(meaning, width(area)));
    }

    /** Gives every row its height. */
    void finish() {
        heights.forEach((row, points) -> row(row).setHeightInPoints(TextHeight.ofRow(points)));
    }

    /** Makes the rows together at least {@code points} high. */
    void need(Area area, double points) {
        for (int row = area.top(); row <= area.bottom(); row++) {
            heights.merge(row, points / area.rows(), Math::max);
        }
    }

    private double width(Area area) {
        double digits = 0;
        for (int column = area.left(); column <= area.right(); column++) {
            digits += widths.get(column);
        }
        return digits;
    }

    private XSSFCell cell(int row, int column) {
        return row(row).getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private XSSFRow row(int index) {
        XSSFRow row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }
}
