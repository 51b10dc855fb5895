package dev.hpug.benchmarks;

import dev.hpug.xlsx.WorkbookReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** The least that {@link WritingBenchmark}'s work takes with bare POI, which knows the cells' addresses beforehand. */
public class WritingWithPoiBenchmark extends AverageTime {

    private static final double ANSWER = 0.123;

    private final byte[] sample = Sample.workbook();
    private final Written written = new Written();
    private final byte[] blank = written.blank();
    private final List<String> answers =
            Written.places(WorkbookReader.of(Written.EDITION).read(written.filled()));
    private final List<String> findings = Written.placesOfFindings();
    private int cellsOfTheBlank;

    /** Counts the cells of hpug's blank, which is no part of what is measured. */
    @Setup
    public void countCells() throws IOException {
        try (XSSFWorkbook workbook = open(blank)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    cellsOfTheBlank += row.getPhysicalNumberOfCells();
                }
            }
        }
    }

    /** A new workbook with as many cells as hpug's blank, a text in each and nothing else. */
    @Benchmark
    public byte[] create() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet();
            for (int cell = 0; cell < cellsOfTheBlank; cell++) {
                sheet.createRow(cell).createCell(0).setCellValue("text " + cell);
            }
            return save(workbook);
        }
    }

    /** hpug's blank opened, 182 cells set, formulas evaluated, saved. */
    @Benchmark
    public byte[] set() throws IOException {
        try (XSSFWorkbook workbook = open(blank)) {
            answers.forEach(place -> cell(workbook, place).setCellValue(ANSWER));
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            return save(workbook);
        }
    }

    /** The sample opened, a comment and a fill put on 20 cells, saved. */
    @Benchmark
    public byte[] comment() throws IOException {
        try (XSSFWorkbook workbook = open(sample)) {
            CellStyle filled = workbook.createCellStyle();
            filled.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
            filled.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            for (String place : findings) {
                Cell cell = cell(workbook, place);
                cell.setCellStyle(filled);
                ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
                anchor.setRow1(cell.getRowIndex());
                anchor.setCol1(cell.getColumnIndex());
                Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
                comment.setString(workbook.getCreationHelper().createRichTextString(place));
                cell.setCellComment(comment);
            }
            return save(workbook);
        }
    }

    private static Cell cell(XSSFWorkbook workbook, String place) {
        int mark = place.lastIndexOf('!');
        CellAddress address = new CellAddress(place.substring(mark + 1));
        return workbook.getSheet(place.substring(0, mark))
                .getRow(address.getRow())
                .getCell(address.getColumn());
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static byte[] save(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }
}
