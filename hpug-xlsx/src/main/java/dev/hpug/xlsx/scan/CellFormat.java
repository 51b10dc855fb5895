package dev.hpug.xlsx.scan;

/**
 * How a cell shows what it stores.
 *
 * @param number its number format
 * @param isStruck whether its font is struck through
 */
record CellFormat(NumberFormat number, boolean isStruck) {

    static final CellFormat GENERAL = new CellFormat(NumberFormat.GENERAL, false);
}
