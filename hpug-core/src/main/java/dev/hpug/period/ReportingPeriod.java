package dev.hpug.period;

import java.time.LocalDate;

/**
 * The dates one set of figures covers, such as 2019-07-01 to 2020-06-30, both days included.
 *
 * <p>Holds whatever a plan stated; the rule {@code periods.twelve-months} judges its length. Immutable.
 *
 * @param start the first day
 * @param end the last day, not before the first
 */
public record ReportingPeriod(LocalDate start, LocalDate end) {

    /** The months a reporting period is asked to cover. */
    private static final int MONTHS = 12;

    /**
     * A period of the given days.
     *
     * @throws IllegalArgumentException when {@code end} is before {@code start}
     */
    public ReportingPeriod {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A period that starts on " + start + " cannot end on " + end);
        }
    }

    /** The period of the given days. @throws IllegalArgumentException when {@code end} is before {@code start} */
    public static ReportingPeriod of(LocalDate start, LocalDate end) {
        return new ReportingPeriod(start, end);
    }

    /** The 12 whole months that begin on {@code start}. */
    public static ReportingPeriod twelveMonthsFrom(LocalDate start) {
        return of(start, start.plusMonths(MONTHS).minusDays(1));
    }

    /**
     * The inverse of {@link #toString}: {@code ReportingPeriod.parse("2019-07-01/2020-06-30")}.
     *
     * @throws IllegalArgumentException when there is no slash or the end is before the start
     * @throws java.time.format.DateTimeParseException when either side is no ISO date
     */
    public static ReportingPeriod parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("A period is two dates with a slash between them: \"" + text + "\"");
        }
        return of(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
    }

    /** The 12 whole months that end the day before this period starts, also where that day has no match a year earlier. */
    public ReportingPeriod preceding() {
        return of(start.minusMonths(MONTHS), start.minusDays(1));
    }

    /**
     * Whether the period covers exactly 12 whole calendar months: true for 2019-07-01 to 2020-06-30, false for
     * 2019-07-15 to 2020-07-14.
     */
    public boolean isTwelveWholeMonths() {
        return start.getDayOfMonth() == 1 && equals(twelveMonthsFrom(start));
    }

    /** Whether this period ends on the day before {@code next} starts. */
    public boolean isFollowedBy(ReportingPeriod next) {
        return end.plusDays(1).equals(next.start);
    }

    /** Both dates in ISO form, e.g. {@code "2019-07-01/2020-06-30"}. */
    @Override
    public String toString() {
        return start + "/" + end;
    }
}
