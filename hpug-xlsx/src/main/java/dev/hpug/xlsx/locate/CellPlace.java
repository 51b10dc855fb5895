package dev.hpug.xlsx.locate;

import dev.hpug.xlsx.scan.CellAddress;
import dev.hpug.xlsx.scan.ScannedCell;
import dev.hpug.xlsx.scan.ScannedSheet;
import java.util.Optional;

/**
 * A place in a workbook, filled or not: {@code Progress Report!L131}.
 *
 * @param sheet the sheet
 * @param address the cell on it
 */
public record CellPlace(ScannedSheet sheet, CellAddress address) {

    static CellPlace of(ScannedSheet sheet, int row, int column) {
        return new CellPlace(sheet, CellAddress.of(row, column));
    }

    static CellPlace of(ScannedSheet sheet, ScannedCell cell) {
        return new CellPlace(sheet, cell.address());
    }

    boolean isInRow(ScannedSheet which, int row) {
        return sheet == which && address.row() == row;
    }

    /** What is stored there; empty when nothing is. */
    public Optional<ScannedCell> cell() {
        return sheet.cell(address);
    }

    /** Sheet and address with an exclamation mark between them, e.g. {@code "Progress Report!L131"}. */
    @Override
    public String toString() {
        return sheet.name() + "!" + address;
    }
}
