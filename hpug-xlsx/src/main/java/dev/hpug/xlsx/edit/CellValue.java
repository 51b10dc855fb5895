package dev.hpug.xlsx.edit;

import dev.hpug.xlsx.scan.CellKind;
import dev.hpug.xlsx.scan.ScannedCell;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What a cell stores or is to store.
 *
 * @param kind what it is; {@link CellKind#EMPTY} for nothing
 * @param text the number's digits, the text, the error's code; {@code 1} or {@code 0} for a truth value
 */
record CellValue(CellKind kind, String text) {

    static final CellValue NOTHING = new CellValue(CellKind.EMPTY, "");

    /** Digits beyond these are what binary floating point leaves of a decimal. */
    private static final MathContext TRUE_DIGITS = new MathContext(15);

    static CellValue of(BigDecimal number) {
        return new CellValue(CellKind.NUMBER, number.stripTrailingZeros().toPlainString());
    }

    static CellValue ofText(String text) {
        return new CellValue(CellKind.TEXT, text);
    }

    static CellValue of(ScannedCell cell) {
        return new CellValue(cell.kind(), cell.text());
    }

    boolean isNumber() {
        return kind == CellKind.NUMBER;
    }

    boolean isError() {
        return kind == CellKind.ERROR;
    }

    BigDecimal number() {
        BigDecimal stored = new BigDecimal(text);
        return stored.precision() > TRUE_DIGITS.getPrecision() ? stored.round(TRUE_DIGITS) : stored;
    }
}
