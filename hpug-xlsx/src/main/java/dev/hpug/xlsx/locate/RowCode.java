package dev.hpug.xlsx.locate;

import dev.hpug.xlsx.scan.ScannedCell;
import org.jspecify.annotations.Nullable;

/**
 * A cell that looks like the code of a row: {@code "1a"}, {@code "iii."} or {@code 10}.
 *
 * @param cell the cell
 * @param text the code without full stops and brackets, and without the decimals that a number cell may bring
 */
record RowCode(ScannedCell cell, String text) {

    private static final int MOST_DIGITS = 2;
    private static final int LONGEST_ROMAN = 5;
    private static final String ROMAN_DIGITS = "ivx";
    private static final String NO_DECIMALS = ".0";

    /** The code that the words of a cell (see {@link Wording#words}) spell, if they look like one on any form; null for none. */
    static @Nullable String spelt(String words) {
        String code = withoutDecimals(words);
        return isArabic(code) || isRoman(code) ? code : null;
    }

    /** Words as a code, whatever it looks like: {@code "21"} for {@code "2.1"}. */
    static String joined(String words) {
        return withoutDecimals(words).replace(".", "");
    }

    private static String withoutDecimals(String words) {
        String text = words.replace(" ", "").replace("#", "");
        return text.endsWith(NO_DECIMALS) ? text.substring(0, text.length() - NO_DECIMALS.length()) : text;
    }

    /** One or two digits, with a letter before or after them or both: {@code "1a"}. */
    private static boolean isArabic(String code) {
        int start = !code.isEmpty() && isLetter(code.charAt(0)) ? 1 : 0;
        int end = start;
        while (end < code.length() && isDigit(code.charAt(end))) {
            end++;
        }
        int digits = end - start;
        boolean lettered = end == code.length() - 1 && isLetter(code.charAt(end));
        return digits >= 1 && digits <= MOST_DIGITS && (end == code.length() || lettered);
    }

    private static boolean isRoman(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (ROMAN_DIGITS.indexOf(code.charAt(i)) < 0) {
                return false;
            }
        }
        return !code.isEmpty() && code.length() <= LONGEST_ROMAN;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
