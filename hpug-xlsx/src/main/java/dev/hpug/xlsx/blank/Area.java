package dev.hpug.xlsx.blank;

import org.apache.poi.ss.util.CellRangeAddress;

/** Cells that look like one, rows and columns counted from 0: {@code Area.of(129, 5, 5)} is F130. */
record Area(int top, int bottom, int left, int right) {

    static Area of(int row, int left, int right) {
        return new Area(row, row, left, right);
    }

    static Area of(int row, int column) {
        return of(row, column, column);
    }

    /** The same and the rows below it, {@code rows} in all. */
    Area down(int rows) {
        return new Area(top, top + rows - 1, left, right);
    }

    int rows() {
        return bottom - top + 1;
    }

    boolean isOneCell() {
        return top == bottom && left == right;
    }

    CellRangeAddress range() {
        return new CellRangeAddress(top, bottom, left, right);
    }
}
