package dev.hpug.xlsx.interpret;

import dev.hpug.period.ReportingPeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a reporting period in the spellings US analysts use: {@code "7/1/2019 - 6/30/2020"}, {@code "July 1, 2019 through
 * June 30, 2020"}, {@code "Jul 2019–Jun 2020"}, {@code "7/2019 to 6/2020"}, {@code "2019-07-01 to 2020-06-30"}, {@code "CY
 * 2020"}, {@code "12 months ending 6/30/2020"}.
 */
public final class PeriodText {

    private static final String MONTH_NAMES = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final int LETTERS_OF_A_MONTH = 3;
    private static final int CENTURY = 2000;
    private static final int TWO_DIGIT_YEARS = 100;
    private static final int MONTHS = 12;

    /** A line that names two dates has under 100 characters; longer than this, it states something else. */
    private static final int LONGEST = 1_000;

    // Patterns that may start anywhere look at one character first, which decides most places.
    private static final Pattern DATE =
            Pattern.compile("(?=[\\djfmasond])(?:(?<iso>(?<iy>\\d{4})-(?<im>\\d{1,2})-(?<id>\\d{1,2}))"
                    + "|(?<us>(?<um>\\d{1,2})[/.-](?<ud>\\d{1,2})[/.-](?<uy>\\d{4}|\\d{2}))"
                    + "|(?<long>\\b(?<lm>" + MONTH_NAMES
                    + ")[a-z]*\\.?\\s+(?<ld>\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(?<ly>\\d{4}))"
                    + "|(?<day>(?<dd>\\d{1,2})[\\s-](?<dm>" + MONTH_NAMES + ")[a-z]*\\.?[\\s,-]+(?<dy>\\d{4}))"
                    + "|(?<name>\\b(?<nm>" + MONTH_NAMES + ")[a-z]*\\.?[\\s,'’-]*(?<ny>\\d{4}|\\d{2})\\b)"
                    + "|(?<month>\\b(?<mm>\\d{1,2})/(?<my>\\d{4})))");

    private static final Pattern CALENDAR_YEAR =
            Pattern.compile("(?=c)\\b(?:cy|calendar year|cal year)\\s*['’]?(\\d{4})\\b");
    private static final Pattern ENDING = Pattern.compile("12\\s*-?\\s*months?\\s*(?:ending|ended|through|to)");

    private PeriodText() {}

    /** The period that {@code text} states; empty when it states none, or one that cannot be. */
    public static Optional<ReportingPeriod> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = withoutRemarks(text.toLowerCase(Locale.ROOT));
        if (!mentionsTime(plain)) {
            return Optional.empty();
        }
        try {
            return parsePlain(plain);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether {@code text} says anything that looks like a date, so that failing to read it is worth a word. */
    public static boolean mentionsTime(String text) {
        String plain = withoutRemarks(text);
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isDigit(plain.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A remark such as "(as reported in Q1'20)" is about another time. */
    private static String withoutRemarks(String text) {
        StringBuilder plain = new StringBuilder();
        int from = 0;
        int open = text.indexOf('(');
        int close = text.indexOf(')', open);
        while (open >= 0 && close >= 0) {
            plain.append(text, from, open).append(' ');
            from = close + 1;
            open = text.indexOf('(', from);
            close = text.indexOf(')', open);
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static Optional<ReportingPeriod> parsePlain(String text) {
        Matcher year = CALENDAR_YEAR.matcher(text);
        if (year.find()) {
            return Optional.of(ReportingPeriod.twelveMonthsFrom(LocalDate.of(Integer.parseInt(year.group(1)), 1, 1)));
        }
        List<ReportingPeriod> stated = new ArrayList<>();
        Matcher dates = DATE.matcher(text);
        while (dates.find()) {
            stated.add(span(dates));
        }
        if (stated.size() == 1 && ENDING.matcher(text).find()) {
            LocalDate end = stated.get(0).end();
            return Optional.of(ReportingPeriod.of(end.plusDays(1).minusMonths(MONTHS), end));
        }
        if (stated.size() != 2 || stated.get(1).end().isBefore(stated.get(0).start())) {
            return Optional.empty();
        }
        return Optional.of(
                ReportingPeriod.of(stated.get(0).start(), stated.get(1).end()));
    }

    /** The days one date names: a day, or a whole month where no day is given. */
    private static ReportingPeriod span(Matcher date) {
        if (date.group("iso") != null) {
            return day(date.group("iy"), number(date.group("im")), date.group("id"));
        }
        if (date.group("us") != null) {
            return day(date.group("uy"), number(date.group("um")), date.group("ud"));
        }
        if (date.group("long") != null) {
            return day(date.group("ly"), month(date.group("lm")), date.group("ld"));
        }
        if (date.group("day") != null) {
            return day(date.group("dy"), month(date.group("dm")), date.group("dd"));
        }
        return date.group("name") != null
                ? wholeMonth(date.group("ny"), month(date.group("nm")))
                : wholeMonth(date.group("my"), number(date.group("mm")));
    }

    private static ReportingPeriod day(String year, int month, String day) {
        LocalDate date = LocalDate.of(year(year), month, number(day));
        return ReportingPeriod.of(date, date);
    }

    private static ReportingPeriod wholeMonth(String year, int month) {
        YearMonth whole = YearMonth.of(year(year), month);
        return ReportingPeriod.of(whole.atDay(1), whole.atEndOfMonth());
    }

    private static int year(String digits) {
        int year = number(digits);
        return year < TWO_DIGIT_YEARS ? CENTURY + year : year;
    }

    private static int month(String name) {
        return MONTH_NAMES.indexOf(name) / (LETTERS_OF_A_MONTH + 1) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
