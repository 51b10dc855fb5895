package dev.hpug.xlsx.poi;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Stores the results of a workbook's formulas, as a spreadsheet program does on saving, so that a program that does not
 * calculate shows the right totals.
 */
public final class Recalculation {

    private final XSSFFormulaEvaluator evaluator;
    private final List<XSSFCell> unknown = new ArrayList<>();

    private Recalculation(XSSFWorkbook workbook) {
        this.evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    }

    /**
     * Stores the results of all formulas, a result that did not change as it was. A formula that cannot be worked out here
     * loses its result, so that no program shows an old one, and is calculated when the workbook is opened.
     *
     * @return the cells whose formulas could not be worked out
     */
    public static List<XSSFCell> of(XSSFWorkbook workbook) {
        Recalculation recalculation = new Recalculation(workbook);
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            recalculation.sheet(workbook.getSheetAt(i));
        }
        if (!recalculation.unknown.isEmpty()) {
            workbook.setForceFormulaRecalculation(true);
        }
        return List.copyOf(recalculation.unknown);
    }

    private void sheet(XSSFSheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    store((XSSFCell) cell);
                }
            }
        }
    }

    private void store(XSSFCell cell) {
        CellValue result;
        try {
            result = evaluator.evaluate(cell);
        } catch (RuntimeException beyondThisCalculator) {
            // unknown functions, links to other files: each is another unchecked exception
            giveUp(cell);
            return;
        }
        if (isErrorOfPoiAlone(result)) {
            giveUp(cell);
        } else if (!isStored(cell, result)) {
            switch (result.getCellType()) {
                case NUMERIC -> cell.setCellValue(result.getNumberValue());
                case STRING -> cell.setCellValue(result.getStringValue());
                case BOOLEAN -> cell.setCellValue(result.getBooleanValue());
                case ERROR -> cell.setCellErrorValue(result.getErrorValue());
                default -> throw new IllegalStateException("A formula has no result of type " + result.getCellType());
            }
        }
    }

    private void giveUp(XSSFCell cell) {
        if (cell.getCTCell().isSetV()) {
            cell.getCTCell().unsetV();
        }
        if (cell.getCTCell().isSetT()) {
            cell.getCTCell().unsetT();
        }
        unknown.add(cell);
    }

    /** A circle has an error of POI's own, which Excel calls damage when it stands in a file; only Excel's have codes from 0. */
    private static boolean isErrorOfPoiAlone(CellValue result) {
        return result.getCellType() == CellType.ERROR && result.getErrorValue() < 0;
    }

    private static boolean isStored(XSSFCell cell, CellValue result) {
        // an empty <v/>, as openpyxl writes it, would pass for 0
        boolean hasResult =
                cell.getCTCell().isSetV() && !cell.getCTCell().getV().isEmpty();
        if (!hasResult || cell.getCachedFormulaResultType() != result.getCellType()) {
            return false;
        }
        return switch (result.getCellType()) {
            case NUMERIC -> Double.compare(cell.getNumericCellValue(), result.getNumberValue()) == 0;
            case STRING -> cell.getStringCellValue().equals(result.getStringValue());
            case BOOLEAN -> cell.getBooleanCellValue() == result.getBooleanValue();
            default -> cell.getErrorCellValue() == result.getErrorValue();
        };
    }
}
