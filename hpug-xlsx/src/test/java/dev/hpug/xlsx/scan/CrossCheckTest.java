package dev.hpug.xlsx.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Cell by cell the same as two libraries that know nothing of this one. */
class CrossCheckTest {
    private static final String PUBLISHED_FOLDER = "hpug.published";
    private static final String[] FORMATS = {
        "General", "0.0%", "m/d/yyyy", "#,##0", "[h]:mm", "0.0\" %\"", "yyyy\\-mm", "@", "0%"
    };

    private static byte[] bytes(org.apache.poi.ss.usermodel.Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] everyType() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Types & more");
            for (int row = 0; row < 60; row++) {
                XSSFRow cells = sheet.createRow(row * 2);
                for (int column = 0; column < FORMATS.length; column++) {
                    XSSFCellStyle style = workbook.createCellStyle();
                    style.setDataFormat(workbook.createDataFormat().getFormat(FORMATS[column]));
                    XSSFCell cell = cells.createCell(column * 5);
                    cell.setCellStyle(style);
                    fill(cell, row);
                }
            }
            sheet.addMergedRegion(CellRangeAddress.valueOf("B2:D4"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("A100:C100"));
            sheet.setColumnHidden(3, true);
            sheet.getRow(4).setZeroHeight(true);
            workbook.createSheet("Empty");
            workbook.setSheetHidden(1, true);
            return bytes(workbook);
        }
    }

    private static void fill(XSSFCell cell, int row) {
        switch (row % 12) {
            case 0 -> cell.setCellValue(0.57 * row);
            case 1 -> cell.setCellValue(1e-9 * row);
            case 2 -> cell.setCellValue("  text <&> " + row + "\r\nline ");
            case 3 -> cell.setCellValue(row % 2 == 0);
            case 4 -> cell.setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
            case 5 -> cell.setCellFormula("SUM(A1:A" + row + ")");
            case 6 -> {
                cell.setCellFormula("1/3");
                cell.setCellValue(1.0 / 3);
            }
            case 7 -> {
                cell.setCellFormula("\"a\"&\"b\"");
                cell.setCellValue("ab");
            }
            case 8 -> cell.setCellValue(LocalDateTime.of(2020, 6, 30, 0, row));
            case 9 -> {
                XSSFRichTextString rich = new XSSFRichTextString("plain ");
                rich.append("bold " + row);
                cell.setCellValue(rich);
            }
            case 10 -> cell.setCellValue("_x0041_ literal");
            default -> cell.setBlank();
        }
    }

    private static void sameAsPoi(byte[] file) throws IOException {
        ScannedWorkbook scanned = Scans.scan(file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(scanned.sheets()).hasSize(workbook.getNumberOfSheets());
            for (ScannedSheet sheet : scanned.sheets()) {
                XSSFSheet other = workbook.getSheetAt(sheet.index());
                assertThat(sheet.name()).isEqualTo(other.getSheetName());
                assertThat(sheet.isHidden())
                        .isEqualTo(workbook.getSheetVisibility(sheet.index())
                                != org.apache.poi.ss.usermodel.SheetVisibility.VISIBLE);
                assertThat(sheet.mergedRanges().stream().map(MergedRange::toString))
                        .containsExactlyInAnyOrderElementsOf(other.getMergedRegions().stream()
                                .map(CellRangeAddress::formatAsString)
                                .toList());
                assertThat(cells(sheet)).isEqualTo(cells(other));
                sameHidden(sheet, other);
            }
        }
    }

    private static void sameHidden(ScannedSheet sheet, XSSFSheet other) {
        for (int row = 1; row <= sheet.lastRow(); row++) {
            XSSFRow poiRow = other.getRow(row - 1);
            assertThat(sheet.isRowHidden(row)).isEqualTo(poiRow != null && poiRow.getZeroHeight());
        }
        for (int column = 1; column < 50; column++) {
            assertThat(sheet.isColumnHidden(column)).isEqualTo(other.isColumnHidden(column - 1));
        }
    }

    private static Map<String, String> cells(ScannedSheet sheet) {
        Map<String, String> cells = new TreeMap<>();
        for (ScannedCell cell : sheet.cells()) {
            cells.put(
                    cell.address().toString(),
                    cell.kind() + "|" + cell.text() + "|" + cell.formula().orElse("") + "|" + cell.isPercentFormat()
                            + "|" + cell.isDateFormat());
        }
        return cells;
    }

    private static Map<String, String> cells(XSSFSheet sheet) {
        Map<String, String> cells = new TreeMap<>();
        sheet.forEach(row -> row.forEach(any -> {
            XSSFCell cell = (XSSFCell) any;
            String kind = kind(cell);
            if (!kind.isEmpty()) {
                String formula = cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : "";
                String format = cell.getCellStyle().getDataFormatString();
                boolean percent = format.contains("%") && !format.contains("\" %\"");
                boolean date = org.apache.poi.ss.usermodel.DateUtil.isADateFormat(
                        cell.getCellStyle().getDataFormat(), format);
                cells.put(cell.getAddress().formatAsString(), kind + "|" + formula + "|" + percent + "|" + date);
            }
        }));
        return cells;
    }

    /** Kind and text as POI has them; an empty string for a cell without anything. */
    private static String kind(XSSFCell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        String raw = cell.getRawValue();
        boolean stored = raw == null ? cell.getCTCell().getIs() != null : !raw.isEmpty();
        if (type == CellType.BLANK || !stored) {
            return formula ? "EMPTY|" : "";
        }
        return switch (type) {
            case NUMERIC -> "NUMBER|" + raw;
            case STRING -> "TEXT|" + cell.getRichStringCellValue().getString();
            case BOOLEAN -> "BOOLEAN|" + raw;
            case ERROR -> "ERROR|" + raw;
            default -> throw new IllegalStateException(type.toString());
        };
    }

    private static void sameAsFastexcel(byte[] file) throws IOException {
        ScannedWorkbook scanned = Scans.scan(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
                ScannedSheet ours = scanned.sheet(sheet.getName()).orElseThrow();
                int[] seen = {0};
                try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
                    rows.forEach(row -> row.forEach(cell -> seen[0] += same(ours, cell)));
                }
                assertThat(ours.cells().stream().filter(ScannedCell::hasValue).count())
                        .isEqualTo(seen[0]);
            }
        }
    }

    /** Compares one cell; answers how many values of ours it accounts for. */
    private static int same(
            ScannedSheet ours, org.dhatim.fastexcel.reader.@org.jspecify.annotations.Nullable Cell cell) {
        if (cell == null) {
            return 0;
        }
        ScannedCell own = ours.cell(
                        cell.getAddress().getRow() + 1, cell.getAddress().getColumn() + 1)
                .filter(ScannedCell::hasValue)
                .orElse(null);
        if (own == null) {
            assertThat(cell.getText()).isNullOrEmpty();
            return 0;
        }
        switch (own.kind()) {
            case NUMBER -> assertThat(new BigDecimal(cell.getRawValue())).isEqualTo(new BigDecimal(own.text()));
            case BOOLEAN -> assertThat(cell.getRawValue()).isEqualTo(own.text());
            case TEXT -> {
                // It leaves escapes as they are stored.
                assertThat(Xstring.decode(cell.getText())).isEqualTo(own.text());
            }
            default -> assertThat(cell.getText()).isEqualTo(own.text());
        }
        return 1;
    }

    @Test
    void everyTypeThatPoiWrites() throws IOException {
        byte[] file = everyType();
        assertThat(Scans.scan(file).sheets().get(0).cells()).hasSizeGreaterThan(400);
        sameAsPoi(file);
        sameAsFastexcel(file);
    }

    /** The streaming writer uses data descriptors and inline strings. */
    @Test
    void whatPoiStreams() throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Streamed");
            for (int row = 0; row < 300; row++) {
                sheet.createRow(row).createCell(row % 30).setCellValue(row % 3 == 0 ? "t " + row : "" + row);
                sheet.getRow(row).createCell(40).setCellValue(row / 7.0);
            }
            byte[] file = bytes(workbook);
            sameAsPoi(file);
            sameAsFastexcel(file);
        }
    }

    @Test
    void thePublishedWorkbook() throws IOException {
        String folder = System.getProperty(PUBLISHED_FOLDER);
        Assumptions.assumeTrue(
                folder != null, "set -D" + PUBLISHED_FOLDER + "=<folder> to read the published workbook");
        byte[] file = Files.readAllBytes(Path.of(folder, "blank-2021.xlsx"));
        sameAsPoi(file);
        sameAsFastexcel(file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            byte[] savedAgain = bytes(workbook);
            sameAsPoi(savedAgain);
            sameAsFastexcel(savedAgain);
        }
    }
}
