package dev.hpug.xlsx.blank;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.xlsx.locate.CellName;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A blank form opened with Apache POI, its cells found by their defined names. */
record Opened(Edition edition, XSSFWorkbook workbook) {

    static Opened of(Edition edition, byte[] file) {
        try {
            return new Opened(edition, new XSSFWorkbook(new ByteArrayInputStream(file)));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    XSSFCell named(String name) {
        XSSFName defined = workbook.getName(name);
        if (defined == null || defined.getSheetIndex() >= 0) {
            throw new AssertionError("No cell is named " + name);
        }
        CellReference place = new CellReference(defined.getRefersToFormula());
        return workbook.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
    }

    XSSFCell cell(FactRef<?> fact) {
        return named(CellName.of(edition, fact));
    }

    /** The one rule that holds for a cell. */
    Optional<XSSFDataValidation> rule(XSSFCell cell) {
        List<XSSFDataValidation> rules = cell.getSheet().getDataValidations().stream()
                .filter(rule -> List.of(rule.getRegions().getCellRangeAddresses()).stream()
                        .anyMatch(range -> range.isInRange(cell)))
                .toList();
        if (rules.size() > 1) {
            throw new AssertionError(cell.getAddress() + " has " + rules.size() + " rules");
        }
        return rules.stream().findFirst();
    }

    List<XSSFCell> cells() {
        List<XSSFCell> all = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    all.add((XSSFCell) cell);
                }
            }
        }
        return all;
    }

    /** Where a cell stands, with its sheet: {@code "Progress Report!F20"}. */
    static String place(XSSFCell cell) {
        return cell.getSheet().getSheetName() + "!" + cell.getAddress();
    }
}
