package dev.hpug.period;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The dates of a report's two periods, e.g. current 2019-07-01 to 2020-06-30 and prior 2018-07-01 to 2019-06-30.
 *
 * <p>Holds whatever was stated; the rules {@code periods.*} judge. Immutable.
 *
 * @param current the most recent 12 months
 * @param prior the 12 months before
 */
public record ReportingPeriods(ReportingPeriod current, ReportingPeriod prior) {

    /** The given pair. */
    public static ReportingPeriods of(ReportingPeriod current, ReportingPeriod prior) {
        return new ReportingPeriods(current, prior);
    }

    /** {@code current} and the 12 months before it. */
    public static ReportingPeriods endingWith(ReportingPeriod current) {
        return of(current, current.preceding());
    }

    /** Which of the two is exactly {@code months}, if one is; a period that moved by 3 months is other months. */
    public Optional<Period> covering(ReportingPeriod months) {
        return Stream.of(Period.values())
                .filter(period -> get(period).equals(months))
                .findFirst();
    }

    /** The dates of {@code period}. */
    public ReportingPeriod get(Period period) {
        return switch (period) {
            case CURRENT -> current;
            case PRIOR -> prior;
        };
    }
}
