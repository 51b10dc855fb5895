package dev.hpug.xlsx.compare;

import dev.hpug.xlsx.compare.Content.Numeric;
import dev.hpug.xlsx.compare.Content.Words;
import dev.hpug.xlsx.edit.CellText;
import dev.hpug.xlsx.edit.TextHeight;
import dev.hpug.xlsx.poi.CellWriter;
import dev.hpug.xlsx.poi.ColumnWidths;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes a sheet from its first row to its last, each from left to right. */
final class SheetWriter {

    private final XSSFSheet sheet;
    private final Styles styles;
    private int rows;
    private int columns;

    SheetWriter(XSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** Begins the next row. */
    SheetWriter row() {
        sheet.createRow(rows);
        rows++;
        columns = 0;
        return this;
    }

    /** Puts {@code content} into the next cell of the row. */
    SheetWriter add(Content content, Look look) {
        XSSFCell cell = current().createCell(columns);
        columns++;
        if (content instanceof Numeric numeric) {
            CellWriter.store(cell, numeric.number());
            cell.setCellStyle(styles.ofNumber(look, numeric.format()));
        } else if (content instanceof Words words) {
            cell.setCellStyle(styles.ofWords(look, CellText.looksLikeFormula(words.words())));
            if (!words.words().isEmpty()) {
                cell.setCellValue(CellText.stored(words.words()));
                if (look.isWrapped()) {
                    makeRoom(words.words(), look);
                }
            }
        }
        return this;
    }

    /** Makes the row as high as the words need in the cell just added; spreadsheets do not do it for a file they open. */
    private void makeRoom(String words, Look look) {
        double width = ColumnWidths.get(sheet, columns - 1);
        float height = TextHeight.ofRow(Styles.height(look.weight()).of(words, width));
        if (height > current().getHeightInPoints()) {
            current().setHeightInPoints(height);
        }
    }

    /** Puts words into the next cell of the row. */
    SheetWriter add(String words, Look look) {
        return add(new Words(words), look);
    }

    /** A row of words that start in the first column. */
    void line(String words, Look look) {
        row().add(words, look);
    }

    /** How many rows there are so far, which is the index of the next one. */
    int rows() {
        return rows;
    }

    /** Sets the widths of the first columns, in characters; before anything is written that is to be wrapped. */
    void widths(List<Integer> characters) {
        ColumnWidths.set(sheet, characters);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    private XSSFRow current() {
        return sheet.getRow(rows - 1);
    }
}
