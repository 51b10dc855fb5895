package dev.hpug.xlsx.interpret;

import dev.hpug.value.Decimals;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number typed as text, in US spelling: {@code "1,234"}, {@code "$81,250,000"}, {@code "(12)"}, {@code "11.3 %"}.
 *
 * @param number the number, every stated digit kept; negative in parentheses
 * @param dollars whether a dollar sign stood before it
 * @param percent whether a percent sign, or the word, stood behind it
 */
record NumberText(BigDecimal number, boolean dollars, boolean percent) {

    private static final int LONGEST = 60;

    private static final Pattern US_NUMBER = Pattern.compile(
            "(?<open>\\()?\\s*(?<sign>[-+−–]?)\\s*(?<dollar>\\$?)\\s*(?<digits>(?:[1-9]\\d{0,2}(?:,\\d{3})+|\\d+)(?:\\.\\d*)?|\\.\\d+)"
                    + "\\s*(?<percent>%|percent|pct)?\\s*(?<close>\\))?\\s*(?<after>%|percent|pct)?",
            Pattern.CASE_INSENSITIVE);

    /** A comma that does not stand between thousands: "11,3", "1.234,5", "12,50 %". */
    private static final Pattern DECIMAL_COMMA = Pattern.compile(
            "[-+−]?\\s*\\$?\\s*\\d+(?:[. ]\\d{3})*,\\d+\\s*(?:%|percent|pct)?", Pattern.CASE_INSENSITIVE);

    static Optional<NumberText> parse(String text) {
        Matcher matcher = text.length() > LONGEST ? US_NUMBER.matcher("") : US_NUMBER.matcher(text);
        if (!matcher.matches() || (matcher.group("open") == null) != (matcher.group("close") == null)) {
            return Optional.empty();
        }
        boolean negative = matcher.group("open") != null
                || (!matcher.group("sign").isEmpty() && !matcher.group("sign").equals("+"));
        String digits = matcher.group("digits").replace(",", "");
        BigDecimal number;
        try {
            number = Decimals.parse(digits.endsWith(".") ? digits.substring(0, digits.length() - 1) : digits);
        } catch (IllegalArgumentException tooLong) {
            return Optional.empty();
        }
        boolean percent = matcher.group("percent") != null || matcher.group("after") != null;
        return Optional.of(new NumberText(
                negative ? number.negate() : number, !matcher.group("dollar").isEmpty(), percent));
    }

    static boolean hasDecimalComma(String text) {
        return text.length() <= LONGEST && DECIMAL_COMMA.matcher(text).matches();
    }
}
