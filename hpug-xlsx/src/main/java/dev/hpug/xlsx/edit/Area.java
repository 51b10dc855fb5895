package dev.hpug.xlsx.edit;

import dev.hpug.xlsx.scan.CellAddress;

/**
 * A rectangle of cells on one sheet, both corners included: {@code L130:M131}.
 *
 * @param sheet the sheet's place among the tabs
 * @param firstRow its first row, counted from 1
 * @param firstColumn its first column, counted from 1
 * @param lastRow its last row
 * @param lastColumn its last column
 */
record Area(int sheet, int firstRow, int firstColumn, int lastRow, int lastColumn) {

    static Area of(int sheet, CellAddress first, CellAddress last) {
        return new Area(
                sheet,
                Math.min(first.row(), last.row()),
                Math.min(first.column(), last.column()),
                Math.max(first.row(), last.row()),
                Math.max(first.column(), last.column()));
    }

    static Area of(int sheet, CellAddress cell) {
        return of(sheet, cell, cell);
    }

    boolean isOneCell() {
        return firstRow == lastRow && firstColumn == lastColumn;
    }

    boolean contains(CellAddress cell) {
        return firstRow <= cell.row()
                && cell.row() <= lastRow
                && firstColumn <= cell.column()
                && cell.column() <= lastColumn;
    }

    CellAddress first() {
        return CellAddress.of(firstRow, firstColumn);
    }
}
