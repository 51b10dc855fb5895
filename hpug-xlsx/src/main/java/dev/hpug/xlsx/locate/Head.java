package dev.hpug.xlsx.locate;

import java.util.Optional;
import java.util.regex.Pattern;

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

    /** Questions speak of births and c-sections too; a head says little else. */
    private static final Pattern BIRTHS_ALONE = Pattern.compile("((# |number |total )(of )?)?births( #)?");

    private static final Pattern C_SECTIONS_ALONE =
            Pattern.compile("((% |percent |share |rate )(of )?)?c section(s|( %| rates?))?( %)?");

    /** The head that words (see {@link Wording#words}) spell, if they spell one. */
    static Optional<Head> of(String words) {
        if (words.isEmpty() || Character.isDigit(words.charAt(0))) {
            return Optional.empty();
        }
        return switch (words) {
            case "date", "period" -> Optional.of(DATE);
            case "line of business", "lob" -> Optional.of(LINE_OF_BUSINESS);
            case "specialty", "speciality" -> Optional.of(SPECIALTY);
            case "#", "number", "count", "# or $" -> Optional.of(NUMBER);
            case "%", "percent", "share" -> Optional.of(PERCENT);
            default -> byMainWord(words);
        };
    }

    private static Optional<Head> byMainWord(String words) {
        if (words.contains("all commercial")) {
            return Optional.of(ALL_COMMERCIAL);
        }
        if (words.contains("incentiv")) {
            return Optional.of(INCENTIVIZED);
        }
        if (words.contains("designat")) {
            return Optional.of(DESIGNATION);
        }
        if (BIRTHS_ALONE.matcher(words).matches()) {
            return Optional.of(BIRTHS);
        }
        if (C_SECTIONS_ALONE.matcher(words).matches()) {
            return Optional.of(C_SECTIONS);
        }
        return words.equals("% spend") || words.equals("spend") || words.equals("% of spend")
                ? Optional.of(SPEND)
                : Optional.empty();
    }
}
