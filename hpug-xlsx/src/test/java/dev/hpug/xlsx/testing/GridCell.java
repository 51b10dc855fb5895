package dev.hpug.xlsx.testing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One cell's content, spelt as the file spells it.
 *
 * @param type the type in the file: {@code n}, {@code str}, {@code b}, {@code e}, {@code d}; {@code s} for any text that is
 *     typed, however the file is to store it
 * @param value the stored value; empty for none
 * @param formula the formula; empty for none
 * @param format the number format's code
 */
public record GridCell(String type, Optional<String> value, Optional<String> formula, String format) {

    static final String GENERAL = "General";

    /** A cell that has a format and nothing else. */
    public static final GridCell EMPTY = new GridCell("n", Optional.empty(), Optional.empty(), GENERAL);

    /** Typed text. */
    public static GridCell text(String text) {
        return new GridCell("s", Optional.of(text), Optional.empty(), GENERAL);
    }

    /** A number as stored: {@code "0.56999999999999995"}. */
    public static GridCell number(@Nullable String stored) {
        return new GridCell("n", Optional.ofNullable(stored), Optional.empty(), GENERAL);
    }

    /** A truth value. */
    public static GridCell bool(boolean value) {
        return new GridCell("b", Optional.of(value ? "1" : "0"), Optional.empty(), GENERAL);
    }

    /** A stored error, such as {@code #REF!}. */
    public static GridCell error(String code) {
        return new GridCell("e", Optional.of(code), Optional.empty(), GENERAL);
    }

    /** A formula with a stored number, or without any result. */
    public static GridCell formula(String formula, @Nullable String result) {
        return new GridCell("n", Optional.ofNullable(result), Optional.of(formula), GENERAL);
    }

    /** This content with a formula that is said to give it. */
    public GridCell by(String formulaText) {
        return new GridCell(type.equals("s") ? "str" : type, value, Optional.of(formulaText), format);
    }

    /** This content in a number format. */
    public GridCell withFormat(String code) {
        return new GridCell(type, value, formula, code);
    }

    boolean sameContent(GridCell other) {
        return type.equals(other.type) && value.equals(other.value);
    }
}
