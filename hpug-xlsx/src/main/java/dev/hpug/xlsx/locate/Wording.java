package dev.hpug.xlsx.locate;

import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Member;
import dev.hpug.period.Period;
import dev.hpug.xlsx.scan.CellKind;
import dev.hpug.xlsx.scan.ScannedCell;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the short texts of a form mean for its layout, however they are spelt. */
final class Wording {

    /** Longer texts are questions and instructions, never labels or heads. */
    private static final int LONGEST_LABEL = 90;

    private static final int LONGEST_SECTION_HEADING = 160;
    private static final Set<String> CURRENT = Set.of("current", "curr", "cy");
    private static final Set<String> PRIOR = Set.of("prior", "previous", "prev", "py");
    private static final Set<String> COMMERCIAL = Set.of("comm", "commercial", "comm l", "coml");
    private static final Set<String> MEDICAID = Set.of("medicaid", "mcd", "managed medicaid", "medicaid managed care");
    private static final Set<String> FILLERS = Set.of("year", "yr", "period", "12", "months", "mo", "lob");
    private static final String CENTURY = "20";
    private static final int YEAR_DIGITS = 4;

    /** "CY 2019" may be the calendar year and not the current one. */
    private static final String CALENDAR_YEAR = "cy";

    private static final String FIRST_LETTERS_OF_LINES = firstLetters(COMMERCIAL) + firstLetters(MEDICAID);
    private static final String FIRST_LETTERS_OF_LABELS =
            FIRST_LETTERS_OF_LINES + firstLetters(CURRENT) + firstLetters(PRIOR);

    /** No character of words. */
    static final char NONE = 0;

    private static final int ASCII = 0x80;

    /** Every short text of a workbook is turned into words; what is asked of each character is looked up here. */
    private static final char[] ASCII_IN_WORDS = asciiInWords();

    private static final String SECTION = "section ";

    /** No letter of any section. */
    static final char NO_SECTION = 0;

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

    private static String firstLetters(Set<String> words) {
        return words.stream().map(word -> word.substring(0, 1)).distinct().collect(Collectors.joining());
    }

    /** Whether a period label can start with a character. */
    static boolean canStartLabel(char first) {
        return FIRST_LETTERS_OF_LABELS.indexOf(first) >= 0;
    }

    /** Whether a line of business can start with a character. */
    static boolean canStartLine(char first) {
        return FIRST_LETTERS_OF_LINES.indexOf(first) >= 0;
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

    /**
     * A label that starts a row of answers.
     *
     * @param period the period it names
     * @param line the line of business it names too in some tables; null where it names none
     */
    record PeriodLabel(Period period, @Nullable Member line) {}

    /** {@code "prior year medicaid"} is the prior period of Medicaid; null when there is any word a label would not have. */
    static @Nullable PeriodLabel periodLabel(String words) {
        Period period = null;
        Member line = null;
        for (int start = 0; start < words.length(); ) {
            int end = words.indexOf(' ', start) < 0 ? words.length() : words.indexOf(' ', start);
            String part = words.substring(start, end);
            start = end + 1;
            Period named = period(part);
            Member namedLine = lineOfBusiness(part);
            if (named != null && period == null) {
                period = named;
            } else if (namedLine != null && line == null) {
                line = namedLine;
            } else if (!FILLERS.contains(part) && !(isYear(part) && !words.contains(CALENDAR_YEAR))) {
                return null;
            }
        }
        return period == null ? null : new PeriodLabel(period, line);
    }

    private static boolean isYear(String word) {
        return word.length() == YEAR_DIGITS
                && word.startsWith(CENTURY)
                && isAsciiDigit(word.charAt(2))
                && isAsciiDigit(word.charAt(3));
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static @Nullable Period period(String word) {
        if (CURRENT.contains(word)) {
            return Period.CURRENT;
        }
        return PRIOR.contains(word) ? Period.PRIOR : null;
    }

    /** The line of business that words name and nothing else; null for none. */
    static @Nullable Member lineOfBusiness(String words) {
        if (COMMERCIAL.contains(words)) {
            return LineOfBusiness.COMMERCIAL;
        }
        return MEDICAID.contains(words) ? LineOfBusiness.MEDICAID : null;
    }

    /** The letter of a section heading, such as {@code 'd'} for "Section D. …"; {@link #NO_SECTION} for any other cell. */
    static char sectionLetter(ScannedCell cell) {
        if (cell.kind() != CellKind.TEXT || cell.text().length() > LONGEST_SECTION_HEADING) {
            return NO_SECTION;
        }
        String start = cell.text().strip();
        if (start.isEmpty() || Character.toLowerCase(start.charAt(0)) != SECTION.charAt(0)) {
            return NO_SECTION;
        }
        String heading = start.toLowerCase(Locale.ROOT);
        if (!heading.startsWith(SECTION)) {
            return NO_SECTION;
        }
        String rest = words(heading.substring(SECTION.length()));
        boolean letterAlone = rest.length() == 1 || (rest.length() > 1 && rest.charAt(1) == ' ');
        return letterAlone && Character.isLetter(rest.charAt(0)) ? rest.charAt(0) : NO_SECTION;
    }
}
