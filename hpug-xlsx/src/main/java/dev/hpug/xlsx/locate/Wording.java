package dev.hpug.xlsx.locate;

import dev.hpug.xlsx.scan.CellKind;
import dev.hpug.xlsx.scan.ScannedCell;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the short texts of a form mean for its layout, however they are spelt. */
final class Wording {

    /** Longer texts are questions and instructions, never labels or heads. */
    private static final int LONGEST_LABEL = 90;

    private static final int LONGEST_SECTION_HEADING = 160;
    /** No character of words. */
    static final char NONE = 0;

    private static final int ASCII = 0x80;

    /** Every short text of a workbook is turned into words; what is asked of each character is looked up here. */
    private static final char[] ASCII_IN_WORDS = asciiInWords();

    private static final String SECTION = "section ";

    private Wording() {}

    static boolean isTooLong(String text) {
        return text.length() > LONGEST_LABEL;
    }

    /**
     * The words of a text in lower case with one space between them; {@code %} and {@code #} are words of their own.
     * {@code "% C-sections"} becomes {@code "% c sections"}.
     */
    static String words(String text) {
        char[] words = new char[2 * text.length()];
        int length = 0;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char inWords = inWords(c);
            boolean sign = c == '%' || c == '#';
            if (inWords == NONE) {
                gap = true;
            } else {
                if ((gap || sign) && length > 0) {
                    words[length++] = ' ';
                }
                words[length++] = inWords;
                gap = sign;
            }
        }
        return new String(words, 0, length);
    }

    /** The first character that {@link #words} has for a text; {@link #NONE} where it has none. */
    static char firstOfWords(String text) {
        for (int i = 0; i < text.length(); i++) {
            char first = inWords(text.charAt(i));
            if (first != NONE) {
                return first;
            }
        }
        return NONE;
    }

    private static char[] asciiInWords() {
        char[] table = new char[ASCII];
        for (char c = 0; c < ASCII; c++) {
            table[c] = inWordsOfAnyScript(c);
        }
        return table;
    }

    /** A character as it stands in words; {@link #NONE} for one that only separates them. */
    private static char inWords(char c) {
        return c < ASCII ? ASCII_IN_WORDS[c] : inWordsOfAnyScript(c);
    }

    private static char inWordsOfAnyScript(char c) {
        return c == '%' || c == '#' || Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : NONE;
    }

    /** The code of a section heading, such as {@code "d"} for "Section D. …"; null for any other cell. */
    static @Nullable String sectionCode(ScannedCell cell, Vocabulary vocabulary) {
        if (cell.kind() != CellKind.TEXT || cell.text().length() > LONGEST_SECTION_HEADING) {
            return null;
        }
        String start = cell.text().strip();
        if (start.isEmpty() || Character.toLowerCase(start.charAt(0)) != SECTION.charAt(0)) {
            return null;
        }
        String heading = start.toLowerCase(Locale.ROOT);
        if (!heading.startsWith(SECTION)) {
            return null;
        }
        String rest = words(heading.substring(SECTION.length()));
        String code = rest.indexOf(' ') < 0 ? rest : rest.substring(0, rest.indexOf(' '));
        boolean isLetter = code.length() == 1 && Character.isLetter(code.charAt(0));
        return isLetter || vocabulary.isSection(code) ? code : null;
    }
}
