package dev.hpug.xlsx.edit;

import java.util.regex.Pattern;

/**
 * Text as a workbook can store it. XML has no place for most control characters, so a workbook writes {@code _x0007_} for
 * one, and {@code _x005F_x0007_} for text that merely looks like that.
 */
public final class CellText {

    /** The longest text a cell can hold. */
    private static final int LONGEST = 32_767;

    private static final Pattern TO_ESCAPE = Pattern.compile(
            "_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])"
                    + "|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private CellText() {}

    /** {@code text} as it is to be stored, cut where a cell can hold no more. */
    public static String stored(String text) {
        String escaped = isPlain(text)
                ? text
                : TO_ESCAPE
                        .matcher(text)
                        .replaceAll(unit ->
                                String.format("_x%04X_", (int) unit.group().charAt(0)));
        return escaped.length() <= LONGEST ? escaped : escaped.substring(0, LONGEST);
    }

    /** Whether there is nothing that could need an escape, as in most texts: looking it up takes a tenth of marking. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c == '\t' || c == '\n' || (c >= ' ' && c < Character.MIN_SURROGATE && c != '_');
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** {@code text} as the content of an element {@code <t>} with a prefix; spaces at its ends are said to be meant. */
    public static String element(String prefix, String text) {
        String stored = stored(text);
        boolean spaced = !stored.equals(stored.strip()) || stored.indexOf('\n') >= 0;
        return "<" + prefix + "t" + (spaced ? " xml:space=\"preserve\">" : ">") + Markup.text(stored) + "</" + prefix
                + "t>";
    }

    /** Whether a person who opens the cell and presses Enter would turn {@code text} into a formula. */
    public static boolean looksLikeFormula(String text) {
        return LIKE_A_FORMULA.matcher(text).matches();
    }
}
