package dev.hpug.xlsx.poi;

import dev.hpug.xlsx.UneditableWorkbookException;
import dev.hpug.xlsx.locate.CellPlace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLDocumentPart.RelationPart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
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
    private final Set<String> dropped = new HashSet<>();

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

    /** Every sheet, in the order of their tabs. */
    public List<XSSFSheet> sheets() {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetAt)
                .toList();
    }

    /** Leaves a part that a sheet has out of the file; POI alone cannot take one away again. */
    public void drop(XSSFSheet sheet, POIXMLDocumentPart part) {
        for (RelationPart relation : sheet.getRelationParts()) {
            if (relation.getDocumentPart() == part) {
                sheet.getPackagePart()
                        .removeRelationship(relation.getRelationship().getId());
            }
        }
        dropped.add(part.getPackagePart().getPartName().getName().substring(1));
    }

    /**
     * Takes a sheet away with all it has. POI alone would keep two things: the sheet's list of relationships where a file
     * types such lists one by one, as LibreOffice does, so that a later sheet would inherit it; and names for the sheet's
     * cells, such as the one exceljs makes of a filter.
     */
    public void remove(XSSFSheet sheet) {
        PackagePartName relationships = PackagingURIHelper.getRelationshipPartName(
                sheet.getPackagePart().getPartName());
        String title = sheet.getSheetName();
        List<String> prefixes = List.of(title + "!", "'" + title.replace("'", "''") + "'!");
        for (XSSFName name : List.copyOf(workbook.getAllNames())) {
            String cells = name.getRefersToFormula();
            if (cells != null && prefixes.stream().anyMatch(cells::startsWith)) {
                workbook.removeName(name);
            }
        }
        workbook.removeSheetAt(workbook.getSheetIndex(sheet));
        if (workbook.getPackage().containPart(relationships)) {
            workbook.getPackage().removePart(relationships);
        }
    }

    /** The file with the edits made so far. */
    public byte[] bytes() {
        Map<String, byte[]> untouched;
        try (XSSFWorkbook again = load(original)) {
            untouched = Packages.parts(again);
        } catch (IOException e) {
            throw new UneditableWorkbookException(e);
        }
        Map<String, byte[]> edited = Packages.without(dropped, Packages.parts(workbook));
        return Packages.keepingWhatWasNotEdited(Packages.parts(original), untouched, edited);
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
