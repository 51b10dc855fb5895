package dev.hpug.xlsx.locate;

import dev.hpug.metric.LineOfBusiness;
import dev.hpug.period.Period;
import dev.hpug.xlsx.scan.CellKind;
import dev.hpug.xlsx.scan.ScannedCell;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    /** "CY 2019" may be the calendar year and not the current one. */
    private static final String CALENDAR_YEAR = "cy";

    private static final String FIRST_LETTERS_OF_LABELS = "cpm";

    private Wording() {}

    /**
     * The words of a short text in lower case with one space between them; {@code %} and {@code #} are words of their own.
     * {@code "% C-sections"} becomes {@code "% c sections"}. Empty for long texts and for anything but texts and numbers.
     */
    static String words(ScannedCell cell) {
        return switch (cell.kind()) {
            case TEXT -> isTooLong(cell.text()) ? "" : words(cell.text());
            case NUMBER -> cell.text();
            default -> "";
        };
    }

    static boolean isTooLong(String text) {
        return text.length() > LONGEST_LABEL;
    }

    static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = c == '%' || c == '#';
            if (Character.isLetterOrDigit(c) || sign) {
                if ((gap || sign) && words.length() > 0) {
                    words.append(' ');
                }
                words.append(Character.toLowerCase(c));
                gap = sign;
            } else {
                gap = true;
            }
        }
        return words.toString();
    }

    /** A label that starts a row of answers: a period, and in some tables the line of business with it. */
    record PeriodLabel(Period period, Optional<LineOfBusiness> line) {}

    /** {@code "prior year medicaid"} is the prior period of Medicaid; empty when there is any word a label would not have. */
    static Optional<PeriodLabel> periodLabel(String words) {
        if (words.isEmpty() || FIRST_LETTERS_OF_LABELS.indexOf(words.charAt(0)) < 0) {
            return Optional.empty();
        }
        Optional<Period> period = Optional.empty();
        Optional<LineOfBusiness> line = Optional.empty();
        for (String part : List.of(words.split(" "))) {
            Optional<Period> named = period(part);
            Optional<LineOfBusiness> namedLine = lineOfBusiness(part);
            if (named.isPresent() && period.isEmpty()) {
                period = named;
            } else if (namedLine.isPresent() && line.isEmpty()) {
                line = namedLine;
            } else if (!FILLERS.contains(part) && !(YEAR.matcher(part).matches() && !words.contains(CALENDAR_YEAR))) {
                return Optional.empty();
            }
        }
        Optional<LineOfBusiness> ofLine = line;
        return period.map(which -> new PeriodLabel(which, ofLine));
    }

    private static Optional<Period> period(String word) {
        if (CURRENT.contains(word)) {
            return Optional.of(Period.CURRENT);
        }
        return PRIOR.contains(word) ? Optional.of(Period.PRIOR) : Optional.empty();
    }

    /** The line of business a cell names and nothing else. */
    static Optional<LineOfBusiness> lineOfBusiness(String words) {
        if (words.startsWith("com")) {
            return COMMERCIAL.contains(words) ? Optional.of(LineOfBusiness.COMMERCIAL) : Optional.empty();
        }
        return words.startsWith("m") && MEDICAID.contains(words)
                ? Optional.of(LineOfBusiness.MEDICAID)
                : Optional.empty();
    }

    /** The letter of a section heading, such as {@code 'd'} for "Section D. …". */
    static Optional<Character> sectionLetter(ScannedCell cell) {
        if (cell.kind() != CellKind.TEXT || cell.text().length() > LONGEST_SECTION_HEADING) {
            return Optional.empty();
        }
        String start = cell.text().strip().toLowerCase(Locale.ROOT);
        if (!start.startsWith("section ")) {
            return Optional.empty();
        }
        String rest = words(start.substring("section ".length()));
        boolean letterAlone = rest.length() == 1 || (rest.length() > 1 && rest.charAt(1) == ' ');
        return letterAlone && Character.isLetter(rest.charAt(0)) ? Optional.of(rest.charAt(0)) : Optional.empty();
    }
}
