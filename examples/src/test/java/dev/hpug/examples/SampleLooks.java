package dev.hpug.examples;

import dev.hpug.metric.FactRef;
import dev.hpug.value.ValueType;
import dev.hpug.xlsx.testing.FormLayout;
import dev.hpug.xlsx.testing.FormWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.ss.util.RegionUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Makes the filled form pleasant to open and to print, without moving anything. */
final class SampleLooks {

    private static final int[] LAST_ROWS_OF_PAGES = {28, 57, 94, 119, 158};
    private static final float HEAD_POINTS = 27;

    private SampleLooks() {}

    static void polish(FormWorkbook form) {
        form.workbook().forEach(SampleLooks::printOnePageWide);
        for (int row : LAST_ROWS_OF_PAGES) {
            form.sheet().setRowBreak(row - 1);
        }
        for (String heading : new String[] {"A65", "A90", "B101", "B114", "B190"}) {
            CellUtil.setAlignment(form.at(heading), HorizontalAlignment.LEFT);
        }
        for (int row : new int[] {33, 34, 65, 90, 101, 114}) {
            form.sheet().getRow(row - 1).setHeightInPoints(HEAD_POINTS);
        }
        closeTheGaps(form.sheet());
        for (FactRef<?> fact : FormLayout.addresses().keySet()) {
            alignWordsAmongFigures(form.cell(fact), fact.key().metric().type());
        }
    }

    private static void printOnePageWide(Sheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** Labels reach to the figures they belong to. */
    private static void closeTheGaps(XSSFSheet sheet) {
        merge(sheet, "G65:H65");
        merge(sheet, "G90:H90");
        merge(sheet, "H101:J101");
        merge(sheet, "H114:J114");
        mergePairs(sheet, 66, 93, "G", "H");
        mergePairs(sheet, 102, 112, "H", "J");
        mergePairs(sheet, 115, 117, "H", "J");
        for (int first = 130; first <= 190; first += 6) {
            for (int row = first; row < first + 4; row++) {
                merge(sheet, "J" + row + ":K" + row);
            }
        }
    }

    /** Merges the two rows of each line of business; the head between two tables is left alone. */
    private static void mergePairs(XSSFSheet sheet, int first, int last, String from, String to) {
        for (int row = first; row <= last; row++) {
            String label = CellUtil.getCell(CellUtil.getRow(row - 1, sheet), from.charAt(0) - 'A')
                    .getStringCellValue();
            if (label.equals("Commercial") || label.equals("Medicaid")) {
                merge(sheet, from + row + ":" + to + (row + 1));
            }
        }
    }

    private static void merge(XSSFSheet sheet, String range) {
        CellRangeAddress region = CellRangeAddress.valueOf(range);
        sheet.addMergedRegion(region);
        RegionUtil.setBorderTop(BorderStyle.THIN, region, sheet);
        RegionUtil.setBorderBottom(BorderStyle.THIN, region, sheet);
        RegionUtil.setBorderLeft(BorderStyle.THIN, region, sheet);
        RegionUtil.setBorderRight(BorderStyle.THIN, region, sheet);
    }

    private static void alignWordsAmongFigures(XSSFCell cell, ValueType type) {
        boolean figure = type != ValueType.YES_NO && type != ValueType.TEXT;
        if (figure && cell.getCellType() == CellType.STRING) {
            XSSFCellStyle right = cell.getSheet().getWorkbook().createCellStyle();
            right.cloneStyleFrom(cell.getCellStyle());
            right.setAlignment(HorizontalAlignment.RIGHT);
            cell.setCellStyle(right);
        }
    }
}
