package dev.hpug.xlsx.scan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One cell with content or a formula, as stored: {@code L131}, a {@link CellKind#NUMBER} with text
 * {@code 0.56999999999999995} and format {@code 0.0%}. Immutable; compared by identity.
 */
public final class ScannedCell {
    private final long packed;
    private final CellKind kind;
    private final String text;
    private final CellFormat format;
    private final @Nullable Emphasis emphasis;
    private final boolean formulaCell;
    private final @Nullable String formula;

    ScannedCell(
            long packed,
            CellKind kind,
            String text,
            CellFormat format,
            @Nullable Emphasis emphasis,
            boolean formulaCell,
            @Nullable String formula) {
        this.packed = packed;
        this.kind = kind;
        this.text = text;
        this.format = format;
        this.emphasis = emphasis;
        this.formulaCell = formulaCell;
        this.formula = formula;
    }

    /** The address in the form that is compared and searched for; see {@link CellAddress#pack(int, int)}. */
    long packed() {
        return packed;
    }

    /** The row, counted from 1: 131 for {@code L131}. */
    public int row() {
        return CellAddress.rowOf(packed);
    }

    /** The column, counted from 1: 12 for {@code L131}. */
    public int column() {
        return CellAddress.columnOf(packed);
    }

    /** Where the cell stands: {@code L131}. */
    public CellAddress address() {
        return CellAddress.unpack(packed);
    }

    /** What the cell stores; for a formula, what its stored result is. */
    public CellKind kind() {
        return kind;
    }

    /**
     * The stored content exactly, never by way of a {@code double}: {@code "0.56999999999999995"}. Text keeps its spaces and
     * line breaks, with escapes such as {@code _x000D_} decoded. Empty for {@link CellKind#EMPTY}; see {@link CellKind} for
     * what the others hold.
     */
    public String text() {
        return text;
    }

    /** Which characters of its text are set apart, as a raised mark of a note is; empty where none are. */
    public Optional<Emphasis> emphasis() {
        return Optional.ofNullable(emphasis);
    }

    /** Its text without the characters that are set apart, unless it has no others: a head without the mark of a note. */
    public String plainText() {
        return emphasis == null || emphasis.plain().isBlank() ? text : emphasis.plain();
    }

    /** Whether all it shows is struck through, by its own font or by that of each of its characters. */
    public boolean isStruckThrough() {
        return format.isStruck()
                || (emphasis != null
                        && emphasis.plain().isBlank()
                        && !emphasis.struck().isEmpty());
    }

    /** Its number format. */
    public NumberFormat format() {
        return format.number();
    }

    /** The number format's code: {@code "0.0%"}, or {@code "General"} when none is set. */
    public String formatCode() {
        return format.number().code();
    }

    /** Whether numbers here are shown as percent, so that a stored 0.113 shows as 11.3 %: true for {@code 0.0%}, false for {@code 0.0"%"}. */
    public boolean isPercentFormat() {
        return format.number().isPercent();
    }

    /** How many digits after its point a number here is shown with at least: 1 for {@code 0.0%}, none for {@code General}. */
    public int shownDecimalPlaces() {
        return format.number().decimalPlaces();
    }

    /** Whether numbers here are shown as a date or time: true for {@code m/d/yyyy} and {@code [h]:mm}, false for {@code [Red]0}. */
    public boolean isDateFormat() {
        return format.number().isDate();
    }

    /** Whether a formula computes this cell; also true where the formula is shared with another cell and only that one spells it out. */
    public boolean isFormula() {
        return formulaCell;
    }

    /** The formula as stored, without an equals sign: {@code "SUM(L133:L142)"}; empty for no formula or one spelt out elsewhere. */
    public Optional<String> formula() {
        return Optional.ofNullable(formula);
    }

    /**
     * Whether a value is stored: false only for a formula whose result the file leaves out, which is {@link CellKind#EMPTY}.
     * A formula whose stored result is the empty text has one.
     */
    public boolean hasValue() {
        return kind != CellKind.EMPTY;
    }

    /** For messages and debugging: {@code "L131 NUMBER 0.113 [0.0%]"}. */
    @Override
    public String toString() {
        return address() + " " + kind + " " + text + " [" + formatCode() + "]";
    }
}
