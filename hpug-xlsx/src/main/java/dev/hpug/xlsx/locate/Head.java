package dev.hpug.xlsx.locate;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a column's head says stands below it. */
enum Head {
    /** The period labels. */
    DATE,
    /** The lines of business. */
    LINE_OF_BUSINESS,
    /** The names of specialties. */
    SPECIALTY,
    /** Y or N for a Centers of Excellence designation. */
    DESIGNATION,
    /** A count, or dollars. */
    NUMBER,
    /** A share. */
    PERCENT,
    /** Births. */
    BIRTHS,
    /** C-sections as a share of births. */
    C_SECTIONS,
    /** A share of dollars. */
    SPEND,
    /** A share among all commercial members. */
    ALL_COMMERCIAL,
    /** A share among members whose benefit rewards Centers of Excellence. */
    INCENTIVIZED;

    /** Every head; a list, since {@code values()} makes a copy each time. */
    static final List<Head> ALL = List.of(values());

    /** Questions speak of births and c-sections too; a head says little else. */
    private static final Pattern BIRTHS_ALONE = Pattern.compile("((# |number |total )(of )?)?births( #)?");

    private static final Pattern C_SECTIONS_ALONE =
            Pattern.compile("((% |percent |share |rate )(of )?)?c section(s|( %| rates?))?( %)?");

    /** Whether answers stand below it, and not labels, names or designations. */
    boolean isOverAnswers() {
        return compareTo(NUMBER) >= 0;
    }

    /** Whether the words of a head can start with a character. */
    static boolean canStartWith(char first) {
        return first != Wording.NONE && !Character.isDigit(first);
    }

    /** The head that words (see {@link Wording#words}) spell; null for none. */
    static @Nullable Head of(String words) {
        return switch (words) {
            case "date", "period" -> DATE;
            case "line of business", "lob" -> LINE_OF_BUSINESS;
            case "specialty", "speciality" -> SPECIALTY;
            case "#", "number", "count", "# or $" -> NUMBER;
            case "%", "percent", "share" -> PERCENT;
            case "% spend", "spend", "% of spend" -> SPEND;
            default -> byMainWord(words);
        };
    }

    private static @Nullable Head byMainWord(String words) {
        if (words.contains("all commercial")) {
            return ALL_COMMERCIAL;
        }
        if (words.contains("incentiv")) {
            return INCENTIVIZED;
        }
        if (words.contains("designat")) {
            return DESIGNATION;
        }
        if (words.contains("births")) {
            return BIRTHS_ALONE.matcher(words).matches() ? BIRTHS : null;
        }
        return words.contains("c section") && C_SECTIONS_ALONE.matcher(words).matches() ? C_SECTIONS : null;
    }
}
