package dev.hpug.xlsx.interpret;

import dev.hpug.value.AbsenceReason;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words analysts write where a value belongs, and what they mean: {@code "n/a"} is "not applicable". */
public final class Absences {

    private static final Map<AbsenceReason, Set<String>> WORDS = Map.of(
            AbsenceReason.NOT_APPLICABLE,
            Set.of("n/a", "na", "n.a.", "n.a", "#n/a", "not applicable", "does not apply", "non applicable"),
            AbsenceReason.NOT_TRACKED,
            Set.of(
                    "not tracked",
                    "untracked",
                    "do not track",
                    "don't track",
                    "not available",
                    "unavailable",
                    "not measured",
                    "not reported",
                    "not collected",
                    "no data",
                    "data not available",
                    "unknown",
                    "nr",
                    "nt"),
            AbsenceReason.ZERO_DENOMINATOR,
            Set.of("zero denominator", "no denominator", "denominator is zero", "denominator is 0", "no cases"),
            AbsenceReason.SUPPRESSED,
            Set.of(
                    "suppressed",
                    "redacted",
                    "masked",
                    "withheld",
                    "small n",
                    "too small",
                    "confidential",
                    "*",
                    "**",
                    "***"));

    private static final Map<String, AbsenceReason> REASONS = reasons();

    /** "<11", "< 5", "less than 11", "≤10", "1-10": a count kept back because it is small. */
    private static final Pattern SMALL_COUNT =
            Pattern.compile("(<|≤|<=|less than|fewer than|under)\\s*\\d{1,2}|1\\s*[-–]\\s*10");

    /** No agency keeps counts above this back. */
    private static final int LARGEST_THRESHOLD = 30;

    private static final Pattern BOUND_OF_SHARE =
            Pattern.compile("(?:[<>≤≥]|<=|>=|less than|fewer than|more than|under|over|below|above|at least|at most)"
                    + "\\s{0,9}(\\d{1,3})(?:\\.\\d{1,9})?\\s{0,9}(?:%|percent|per cent)?");

    private static final Set<String> PLACEHOLDERS = Set.of(
            "tbd",
            "tba",
            "tbc",
            "t.b.d.",
            "pending",
            "to come",
            "to be determined",
            "to follow",
            "?",
            "??",
            "???",
            "x",
            "xx",
            "xxx",
            "xx%",
            "xx.x%",
            "xx.x",
            "#",
            "%",
            "…",
            "...",
            "in progress",
            "see note",
            "see attached",
            "see notes");

    private static final Set<String> DASHES =
            Set.of("-", "–", "—", "--", "---", "−", "‐", "‑", "―", "$-", "$ -", "- %", "-%");

    private Absences() {}

    /** The words that say {@code reason} in a cell: {@code "N/A"}, {@code "not tracked"}, {@code "suppressed"}. */
    public static String words(AbsenceReason reason) {
        return switch (reason) {
            case NOT_APPLICABLE -> "N/A";
            case NOT_TRACKED -> "not tracked";
            case SUPPRESSED -> "suppressed";
            case ZERO_DENOMINATOR -> "zero denominator";
        };
    }

    /** The reason that words in lower case give, if they give one. */
    public static Optional<AbsenceReason> reason(String words) {
        AbsenceReason known = REASONS.get(words);
        if (known == null && endsWithDigit(words) && SMALL_COUNT.matcher(words).matches()) {
            return Optional.of(AbsenceReason.SUPPRESSED);
        }
        return Optional.ofNullable(known);
    }

    /**
     * Whether words in lower case bound a share and state none: {@code "<3.3%"}, {@code "more than 50 %"}. "<11" is none: it says
     * that the share is of a count kept back for being small.
     */
    static boolean isBoundOfShare(String words) {
        Matcher bound = BOUND_OF_SHARE.matcher(words);
        return bound.matches()
                && (!SMALL_COUNT.matcher(words).matches() || Integer.parseInt(bound.group(1)) > LARGEST_THRESHOLD);
    }

    private static boolean endsWithDigit(String words) {
        return !words.isEmpty() && Character.isDigit(words.charAt(words.length() - 1));
    }

    private static Map<String, AbsenceReason> reasons() {
        Map<String, AbsenceReason> reasons = new HashMap<>();
        WORDS.forEach((reason, spellings) -> spellings.forEach(words -> reasons.put(words, reason)));
        return reasons;
    }

    static boolean isPlaceholder(String words) {
        return PLACEHOLDERS.contains(words);
    }

    static boolean isDash(String words) {
        return DASHES.contains(words);
    }
}
