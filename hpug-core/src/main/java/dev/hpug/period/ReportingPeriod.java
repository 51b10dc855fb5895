package dev.hpug.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

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

    private static final LocalDate LAST_START = LocalDate.MAX.withDayOfYear(1);
    private static final LocalDate FIRST_WITH_A_YEAR_BEFORE = LocalDate.MIN.plusMonths(MONTHS);

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

    /**
     * The 12 whole months that begin on {@code start}.
     *
     * @throws IllegalArgumentException when they would end after {@link LocalDate#MAX}
     */
    public static ReportingPeriod twelveMonthsFrom(LocalDate start) {
        if (start.isAfter(LAST_START)) {
            throw new IllegalArgumentException("No 12 months can start on " + start);
        }
        LocalDate end = start.getDayOfMonth() == 1
                ? YearMonth.from(start).plusMonths(MONTHS - 1).atEndOfMonth()
                : start.plusMonths(MONTHS).minusDays(1);
        return of(start, end);
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

    /**
     * The 12 whole months that end the day before this period starts, also where that day has no match a year earlier.
     *
     * @throws IllegalArgumentException when they would start before {@link LocalDate#MIN}
     */
    public ReportingPeriod preceding() {
        if (start.isBefore(FIRST_WITH_A_YEAR_BEFORE)) {
            throw new IllegalArgumentException("No 12 months can end before " + start);
        }
        return of(start.minusMonths(MONTHS), start.minusDays(1));
    }

    /**
     * The 12 whole months that begin the day after this period ends.
     *
     * @throws IllegalArgumentException when they would end after {@link LocalDate#MAX}
     */
    public ReportingPeriod following() {
        if (end.equals(LocalDate.MAX)) {
            throw new IllegalArgumentException("No 12 months can start after " + end);
        }
        return twelveMonthsFrom(end.plusDays(1));
    }

    /**
     * Whether the period covers exactly 12 whole calendar months: true for 2019-07-01 to 2020-06-30, false for
     * 2019-07-15 to 2020-07-14.
     */
    public boolean isTwelveWholeMonths() {
        return isWholeMonths() && YearMonth.from(start).until(YearMonth.from(end), ChronoUnit.MONTHS) == MONTHS - 1;
    }

    /** Whether the period covers whole calendar months, however many: true for 2019-07-01 to 2019-09-30. */
    public boolean isWholeMonths() {
        return start.getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth();
    }

    /** Whether this period ends on the day before {@code next} starts. */
    public boolean isFollowedBy(ReportingPeriod next) {
        return ChronoUnit.DAYS.between(end, next.start) == 1;
    }

    /** Whether the two periods have a day in common. */
    public boolean overlaps(ReportingPeriod other) {
        return !start.isAfter(other.end) && !other.start.isAfter(end);
    }

    /**
     * Whether this period starts on the day of the year that {@code other} does: true for two reports of July to June,
     * false where one has moved on by 3 or 6 months.
     */
    public boolean startsWholeYearsFrom(ReportingPeriod other) {
        return other.start
                .plusYears(ChronoUnit.YEARS.between(other.start, start))
                .equals(start);
    }

    /** Both dates in ISO form, e.g. {@code "2019-07-01/2020-06-30"}. */
    @Override
    public String toString() {
        return start + "/" + end;
    }
}
