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
 * June 30, 2020"}, {@code "Jul 2019–Jun 2020"}, {@code "7/2019 to 6/2020"}, {@code "Q3 2019 - Q2 2020"}, {@code "CY
 * 2020"}, {@code "12 months ending 6/30/2020, paid through 9/30/2020"}.
 *
 * <p>Every character is accounted for: it is part of a label, a date, a word between two, or a remark known to be about another
 * time. A line with anything else in it is not understood, whatever dates it names.
 */
public final class PeriodText {

    private static final String MONTH_NAMES = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final int LETTERS_OF_A_MONTH = 3;
    private static final int CENTURY = 2000;
    private static final int TWO_DIGIT_YEARS = 100;
    private static final int MONTHS = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;

    /** A line that names two dates has under 100 characters; longer than this, it states something else. */
    private static final int LONGEST = 1_000;

    private static final Pattern LABEL = Pattern.compile(
            "(?:actual|reported)?\\s{0,9}(?:current|curr?\\.?|prior|previous|prev\\.?|[cp]y(?=\\s{0,9}:))"
                    + "\\s{0,9}(?:reporting)?\\s{0,9}(?:years?|yr\\.?|period|12[ -]months?)?\\s{0,9}(?:period)?\\s{0,9}:?");
    private static final Pattern DATE = Pattern.compile("(?:(?<iso>(?<iy>\\d{4})-(?<im>\\d{1,2})-(?<id>\\d{1,2})\\b)"
            + "|(?<us>(?<um>\\d{1,2})[/.-](?<ud>\\d{1,2})[/.-](?<uy>\\d{4}|\\d{2})\\b)"
            + "|(?<long>(?<lm>" + MONTH_NAMES
            + ")[a-z]{0,9}\\.?\\s{1,9}(?<ld>\\d{1,2})(?:st|nd|rd|th)?\\s{0,9},?\\s{0,9}(?<ly>\\d{4})\\b)"
            + "|(?<day>(?<dd>\\d{1,2})[\\s-](?<dm>" + MONTH_NAMES + ")[a-z]{0,9}\\.?[\\s,-]{1,9}(?<dy>\\d{4})\\b)"
            + "|(?<name>(?<nm>" + MONTH_NAMES + ")[a-z]{0,9}\\.?[\\s,'’-]{0,9}(?<ny>\\d{4}|\\d{2})\\b)"
            + "|(?<quarter>q(?<qn>[1-4])[\\s'’/-]{0,9}(?<qy>\\d{4}|\\d{2})\\b)"
            + "|(?<month>(?<mm>\\d{1,2})/(?<my>\\d{4})\\b))");
    private static final Pattern CALENDAR_YEAR =
            Pattern.compile("(?:cy|calendar year|cal\\.? year)\\s{0,9}['’]?(\\d{4}|\\d{2})\\b");
    private static final Pattern BARE_YEAR = Pattern.compile("(20\\d{2})\\b");
    private static final Pattern ENDING = Pattern.compile(
            "(?:12|twelve)\\s{0,9}-?\\s{0,9}months?\\s{0,9}(?:period\\s{1,9})?(?:ending|ended|through|to)\\b:?");
    private static final Pattern BETWEEN = Pattern.compile("-|–|—|‑|−|to\\b|through\\b|thru\\b|until\\b|and\\b");
    private static final Pattern MEANINGLESS = Pattern.compile(
            "[\\s,;:.=]|from\\b|between\\b|dates? of service\\b|dos\\b|incurred\\b|(?:12|twelve)[ -]months?(?: period)?\\b");

    /** What follows is about another time: until when claims were paid, or where a figure was reported before. */
    private static final Pattern REMARK = Pattern.compile(
            "(?:claims\\s{1,9})?(?:paid|processed|adjudicated|run-?out|run out)\\b"
                    + "(?:\\s{1,9}(?:through|thru|to|as of|until)\\b)?|(?:as )?restated\\b(?:\\s{1,9}from\\b)?|as of\\b|with\\b(?=\\s{1,9}run)");

    /** What stands in a line that nobody filled in, or that says that the recommended period is the actual one. */
    private static final Pattern NOTHING = Pattern.compile(
            "[\\s_./:-]*|mm/dd/yyyy\\s{0,9}(?:-|–|to)\\s{0,9}mm/dd/yyyy|n/?a|none|(?:the )?same(?: as (?:above|recommended))?|as recommended");

    private final String text;
    private final List<ReportingPeriod> dates = new ArrayList<>();
    private final List<ReportingPeriod> years = new ArrayList<>();
    private boolean isEnding;
    private boolean isUnderstood = true;

    private PeriodText(String text) {
        this.text = text;
    }

    /** The period that {@code text} states; empty when it states none, more than one, or one that cannot be. */
    public static Optional<ReportingPeriod> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String said = withoutLabel(text);
        StringBuilder plain = new StringBuilder();
        List<String> inBrackets = new ArrayList<>();
        splitBrackets(said, plain, inBrackets);
        try {
            Optional<ReportingPeriod> stated = of(plain.toString());
            List<ReportingPeriod> besides = new ArrayList<>();
            for (String remark : inBrackets) {
                of(remark).ifPresent(besides::add);
            }
            if (plain.toString().isBlank()) {
                return besides.size() == 1 && inBrackets.size() == 1 ? Optional.of(besides.get(0)) : Optional.empty();
            }
            return stated.filter(period -> besides.stream().allMatch(period::equals));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether {@code text} states something behind its label, so that failing to read it is worth a word. */
    public static boolean saysAnything(String text) {
        StringBuilder plain = new StringBuilder();
        List<String> inBrackets = new ArrayList<>();
        String said = withoutLabel(text);
        splitBrackets(said, plain, inBrackets);
        String outside = plain.toString().strip();
        return outside.length() > LONGEST
                || !NOTHING.matcher(outside).matches()
                || inBrackets.stream().anyMatch(PeriodText::hasDates);
    }

    private static boolean hasDates(String remark) {
        return DATE.matcher(remark).find() && !remark.startsWith("as reported");
    }

    private static String withoutLabel(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('\u00a0', ' ').strip();
        Matcher label = LABEL.matcher(lower);
        return label.lookingAt() ? lower.substring(label.end()) : lower;
    }

    /** A remark such as "(as reported in Q1'20)" is about another time. */
    private static void splitBrackets(String text, StringBuilder plain, List<String> inBrackets) {
        int from = 0;
        int open = text.indexOf('(');
        int close = text.indexOf(')', open);
        while (open >= 0 && close >= 0) {
            plain.append(text, from, open).append(' ');
            inBrackets.add(text.substring(open + 1, close));
            from = close + 1;
            open = text.indexOf('(', from);
            close = text.indexOf(')', open);
        }
        plain.append(text, from, text.length());
    }

    private static Optional<ReportingPeriod> of(String text) {
        PeriodText read = new PeriodText(text);
        read.read();
        return read.period();
    }

    private void read() {
        int at = 0;
        boolean isRemark = false;
        while (at < text.length() && isUnderstood) {
            Matcher ending = text(at, ENDING);
            Matcher nothing = text(at, MEANINGLESS);
            Matcher remark = text(at, REMARK);
            Matcher date = text(at, DATE);
            Matcher year = text(at, CALENDAR_YEAR);
            Matcher bare = text(at, BARE_YEAR);
            Matcher between = text(at, BETWEEN);
            if (ending.lookingAt()) {
                isEnding = true;
                at = ending.end();
            } else if (nothing.lookingAt()) {
                at = nothing.end();
            } else if (remark.lookingAt()) {
                isRemark = true;
                at = remark.end();
            } else if (date.lookingAt()) {
                if (isRemark) {
                    span(date);
                } else {
                    dates.add(span(date));
                }
                at = date.end();
            } else if (year.lookingAt() || bare.lookingAt()) {
                Matcher found = year.lookingAt() ? year : bare;
                if (!isRemark) {
                    years.add(ReportingPeriod.twelveMonthsFrom(LocalDate.of(year(found.group(1)), 1, 1)));
                }
                at = found.end();
            } else if (between.lookingAt()) {
                at = between.end();
            } else {
                isUnderstood = false;
            }
        }
    }

    private Matcher text(int at, Pattern pattern) {
        return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
    }

    private Optional<ReportingPeriod> period() {
        if (!isUnderstood) {
            return Optional.empty();
        }
        if (isEnding && dates.size() == 1 && years.isEmpty()) {
            LocalDate end = dates.get(0).end();
            return Optional.of(ReportingPeriod.of(end.plusDays(1).minusMonths(MONTHS), end));
        }
        Optional<ReportingPeriod> spanned =
                dates.size() == 2 && !dates.get(1).end().isBefore(dates.get(0).start())
                        ? Optional.of(ReportingPeriod.of(
                                dates.get(0).start(), dates.get(1).end()))
                        : Optional.empty();
        if (years.isEmpty()) {
            return spanned;
        }
        return years.size() == 1 && (dates.isEmpty() || spanned.equals(Optional.of(years.get(0))))
                ? Optional.of(years.get(0))
                : Optional.empty();
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
        if (date.group("quarter") != null) {
            YearMonth first =
                    YearMonth.of(year(date.group("qy")), (number(date.group("qn")) - 1) * MONTHS_OF_A_QUARTER + 1);
            return ReportingPeriod.of(
                    first.atDay(1), first.plusMonths(MONTHS_OF_A_QUARTER - 1).atEndOfMonth());
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
