package dev.hpug.xlsx.compare;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A meeting's workbook as its reader sees it: cells found by the labels of their row and the head of their column. */
final class Book {

    private static final DataFormatter FORMATTER = new DataFormatter(Locale.US);

    private final XSSFWorkbook workbook;

    private final Map<String, List<List<String>>> rows = new HashMap<>();

    private Book(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static Book of(MeetingWorkbook meeting) {
        return of(meeting.bytes());
    }

    static Book of(byte[] file) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return new Book(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> sheetNames() {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
    }

    XSSFSheet sheet(String name) {
        return workbook.getSheet(name);
    }

    /** The titles of the charts, in their order. */
    List<String> charts() {
        return sheet("Charts").getDrawingPatriarch().getCharts().stream()
                .map(chart -> chart.getTitleText().toString())
                .toList();
    }

    /** Every cell of every sheet. */
    List<XSSFCell> cells() {
        List<XSSFCell> cells = new ArrayList<>();
        for (String name : sheetNames()) {
            for (Row row : sheet(name)) {
                row.forEach(cell -> cells.add((XSSFCell) cell));
            }
        }
        return cells;
    }

    /** What a person reads in a cell. */
    static String shown(Cell cell) {
        return FORMATTER.formatCellValue(cell);
    }

    /** What a person reads in the cell under {@code head}, in the row that begins with {@code labels}. */
    String shown(String sheet, String head, String... labels) {
        return shown(cell(sheet, head, labels));
    }

    XSSFCell cell(String sheet, String head, String... labels) {
        XSSFRow row = row(sheet, labels);
        return row.getCell(column(sheet, head, row.getRowNum()));
    }

    /** The fill of a cell as red, green and blue; empty text where there is none. */
    static String fill(XSSFCell cell) {
        return cell.getCellStyle().getFillForegroundXSSFColor() == null
                ? ""
                : cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex().substring(2);
    }

    private XSSFRow row(String sheet, String... labels) {
        List<List<String>> all = rows(sheet);
        for (int row = 0; row < all.size(); row++) {
            if (all.get(row).size() >= labels.length
                    && all.get(row).subList(0, labels.length).equals(List.of(labels))) {
                return sheet(sheet).getRow(row);
            }
        }
        throw new AssertionError("No row " + List.of(labels) + " in " + sheet);
    }

    /** The column of the nearest head of that name above the row. */
    private int column(String sheet, String head, int below) {
        for (int row = below; row >= 0; row--) {
            int column = rows(sheet).get(row).indexOf(head);
            if (column >= 0) {
                return column;
            }
        }
        throw new AssertionError("No column " + head + " in " + sheet);
    }

    /** The texts of every row, which have no gaps. */
    List<List<String>> rows(String sheet) {
        return rows.computeIfAbsent(sheet, name -> {
            List<List<String>> all = new ArrayList<>();
            for (Row row : sheet(name)) {
                List<String> texts = new ArrayList<>();
                row.forEach(cell -> texts.add(shown(cell)));
                all.add(texts);
            }
            return all;
        });
    }
}
