package dev.hpug.xlsx.scan;

/** Numbers as a workbook's XML spells them, read from their characters and judged without exceptions. */
public final class Digits {
    private static final int RADIX = 10;
    private static final int LONGEST_INDEX = 9;
    private static final int LONGEST_DECIMAL = 64;
    private static final int LONGEST_EXPONENT = 3;
    private static final int LONGEST_EXCERPT = 40;

    private Digits() {}

    /** A whole number of at most nine plain digits, or -1: an index, a row number. */
    public static int parse(String text) {
        int length = text.length();
        if (length == 0 || length > LONGEST_INDEX) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit >= RADIX) {
                return -1;
            }
            number = number * RADIX + digit;
        }
        return number;
    }

    /**
     * Whether a text is a decimal as {@link CellKind#NUMBER} promises. The bounds on length and exponent keep a later
     * {@code BigDecimal} small: {@code 1E999999999} alone would print as a gigabyte.
     */
    static boolean isDecimal(String text) {
        int length = text.length();
        if (length > LONGEST_DECIMAL) {
            return false;
        }
        int at = skipSign(text, 0);
        int whole = skipDigits(text, at);
        int digits = whole - at;
        at = whole;
        if (at < length && text.charAt(at) == '.') {
            int fraction = skipDigits(text, at + 1);
            digits += fraction - at - 1;
            at = fraction;
        }
        if (digits > 0 && at < length && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            int exponent = skipSign(text, at + 1);
            at = skipDigits(text, exponent);
            return at == length && at > exponent && at - exponent <= LONGEST_EXPONENT;
        }
        return digits > 0 && at == length;
    }

    /** The text for a message, cut when long. */
    static String excerpt(String text) {
        return text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT) + "…";
    }

    private static int skipSign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-') ? at + 1 : at;
    }

    private static int skipDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
