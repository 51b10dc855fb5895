package dev.hpug.xlsx.scan;

/** What a cell stores, as the file itself says; {@code "0.113"} typed as text stays {@link #TEXT}. */
public enum CellKind {
    /**
     * A number. {@link ScannedCell#text()} is a decimal that {@code new java.math.BigDecimal(text)} accepts, such as
     * {@code 0.56999999999999995} or {@code 1E-3}, at most 64 characters long and with an exponent of at most three digits.
     */
    NUMBER,
    /** A moment stored as ISO 8601 text, such as {@code 2019-07-01T00:00:00}; most dates are stored as {@link #NUMBER} instead. */
    DATE,
    /** Text, possibly empty: {@code 11.3 %}. Rich text is its runs joined; phonetic guides are left out. */
    TEXT,
    /** A truth value: {@link ScannedCell#text()} is {@code 1} or {@code 0}. */
    BOOLEAN,
    /** A stored error: {@link ScannedCell#text()} is its code, such as {@code #DIV/0!}. */
    ERROR,
    /** What no program can show, such as a number that is none: {@link ScannedCell#text()} says what is wrong with it. */
    DAMAGED,
    /** A formula for which the file stores no result: {@link ScannedCell#text()} is empty. Cells without anything are not kept at all. */
    EMPTY
}
