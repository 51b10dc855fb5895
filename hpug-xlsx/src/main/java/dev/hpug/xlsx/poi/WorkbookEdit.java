package dev.hpug.xlsx.poi;

import dev.hpug.xlsx.UneditableWorkbookException;
import dev.hpug.xlsx.locate.CellPlace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook that exists, open to be edited: what is not edited stays byte for byte as it was. Not safe for use by several
 * threads.
 *
 * <p>Only for files the scanner has passed: it has bounded what the file can ask for.
 */
public final class WorkbookEdit implements AutoCloseable {

    private final byte[] original;
    private final XSSFWorkbook workbook;

    private WorkbookEdit(byte[] original) {
        this.original = original;
        this.workbook = load(original);
    }

    /**
     * Opens a file that the scanner has passed.
     *
     * @throws UneditableWorkbookException when it can be read but not be written back
     */
    public static WorkbookEdit open(byte[] scannedFile) {
        return new WorkbookEdit(scannedFile);
    }

    private static XSSFWorkbook load(byte[] file) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException | RuntimeException e) {
            // POI tells the many ways a file can be beyond it by unchecked exceptions of many unrelated types
            throw new UneditableWorkbookException(e);
        }
    }

    /** The workbook, for edits of every kind. */
    public XSSFWorkbook workbook() {
        return workbook;
    }

    /** The sheet of a place. */
    public XSSFSheet sheet(String name) {
        XSSFSheet sheet = workbook.getSheet(name);
        if (sheet == null) {
            throw new IllegalArgumentException("There is no sheet \"" + name + "\"");
        }
        return sheet;
    }

    /** The cell at a place, made where the file stores none. */
    public XSSFCell cell(CellPlace place) {
        XSSFSheet sheet = sheet(place.sheet().name());
        int rowIndex = place.address().row() - 1;
        XSSFRow stored = sheet.getRow(rowIndex);
        XSSFRow row = stored == null ? sheet.createRow(rowIndex) : stored;
        return row.getCell(place.address().column() - 1, MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** The file with the edits made so far. */
    public byte[] bytes() {
        Map<String, byte[]> untouched;
        try (XSSFWorkbook again = load(original)) {
            untouched = Packages.parts(again);
        } catch (IOException e) {
            throw new UneditableWorkbookException(e);
        }
        return Packages.keepingWhatWasNotEdited(Packages.parts(original), untouched, Packages.parts(workbook));
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UneditableWorkbookException(e);
        }
    }
}
