package dev.hpug.rollforward;

import dev.hpug.metric.Edition;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import java.util.List;

/**
 * The report for the next window as it starts out: what earlier reports stated for its prior months, and nothing current.
 *
 * <pre>{@code
 * RolledForward next = RolledForward.of(last);
 * next.report().prior().sectionD().share(SHARED_SAVINGS, COMMERCIAL);  // last year's current 12.3 %
 * next.report().periods().current();                                   // 2020-07-01/2021-06-30
 * }</pre>
 *
 * <p>A window may follow the last by 3 or 6 months. Only figures of exactly its prior months are carried, whichever period
 * of whichever report they stood in; of other months none is, and the plan fills them in.
 *
 * <p>Designations and the names of "other" specialties and strategies are kept as they were stated last, and so are the names
 * of plan and host. Gates are asked anew. Immutable.
 */
public final class RolledForward {

    private final Report report;
    private final List<NotCarried> notCarried;

    private RolledForward(Report report, List<NotCarried> notCarried) {
        this.report = report;
        this.notCarried = List.copyOf(notCarried);
    }

    /** The report of the next 12 months, of the same edition: what was current is prior. */
    public static RolledForward of(Report last) {
        return of(last, EditionMapping.between(last.edition(), last.edition()));
    }

    /**
     * The report of the next 12 months, of another edition.
     *
     * @throws IllegalArgumentException when the mapping is from another edition than the report's
     */
    public static RolledForward of(Report last, EditionMapping mapping) {
        return of(List.of(last), mapping, last.periods().current().following());
    }

    /**
     * The report of {@code next}, of the edition that the history is of: after reports of every quarter, that of {@code
     * 2020-10-01/2021-09-30} has as its prior figures the current ones of a year ago.
     *
     * @param history earlier reports, in the order they were handed in; where several state a figure, the last counts
     * @param next the current period; the prior one is the last report's current period where that ends the day before, else
     *     the 12 months before
     * @throws IllegalArgumentException when there is no report, or they are of several editions
     */
    public static RolledForward of(List<Report> history, ReportingPeriod next) {
        Edition edition = last(history).edition();
        return of(history, EditionMapping.between(edition, edition), next);
    }

    /**
     * As {@link #of(List, ReportingPeriod)}, of another edition.
     *
     * @throws IllegalArgumentException when there is no report, or the mapping is from another edition than one of theirs
     */
    public static RolledForward of(List<Report> history, EditionMapping mapping, ReportingPeriod next) {
        Report last = last(history);
        for (Report report : history) {
            if (!report.edition().equals(mapping.from())) {
                throw new IllegalArgumentException(
                        "A report of " + report.edition() + " cannot be mapped from " + mapping.from());
            }
        }
        ReportingPeriod before = last.periods().current();
        Carrying carrying =
                new Carrying(mapping, ReportingPeriods.of(next, before.isFollowedBy(next) ? before : next.preceding()));
        for (int i = history.size() - 1; i >= 0; i--) {
            carrying.carryFrom(history.get(i));
        }
        return new RolledForward(carrying.report(), carrying.notCarried());
    }

    private static Report last(List<Report> history) {
        if (history.isEmpty()) {
            throw new IllegalArgumentException("Rolling forward needs at least one report");
        }
        return history.get(history.size() - 1);
    }

    /** The report for the next window. */
    public Report report() {
        return report;
    }

    /**
     * What an earlier report answered for the prior months that could not be carried: next year's edition does not ask it, or
     * a later report gives its "other" specialty or strategy another name. Newest report first, in its order.
     */
    public List<NotCarried> notCarried() {
        return notCarried;
    }
}
