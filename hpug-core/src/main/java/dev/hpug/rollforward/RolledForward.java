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
 * next.report().prior().get(sharedSavings.at(COMMERCIAL));  // last year's current 12.3 %
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
        return of(last, last.edition());
    }

    /**
     * The report of the next 12 months, of the edition that asks then: figures go on under the ids they have there.
     */
    public static RolledForward of(Report last, Edition edition) {
        return of(List.of(last), edition, last.periods().current().following());
    }

    /**
     * The report of {@code next}, of the edition that the last report is of: after reports of every quarter, that of {@code
     * 2020-10-01/2021-09-30} has as its prior figures the current ones of a year ago.
     *
     * @param history earlier reports, in the order they were handed in; where several state a figure, the last counts
     * @param next the current period; the prior one is the last report's current period where that ends the day before, else
     *     the 12 months before
     * @throws IllegalArgumentException when there is no report
     */
    public static RolledForward of(List<Report> history, ReportingPeriod next) {
        return of(history, last(history).edition(), next);
    }

    /**
     * As {@link #of(List, ReportingPeriod)}, of the edition that asks then. Earlier reports may be of several.
     *
     * @throws IllegalArgumentException when there is no report
     */
    public static RolledForward of(List<Report> history, Edition edition, ReportingPeriod next) {
        ReportingPeriod before = last(history).periods().current();
        Carrying carrying =
                new Carrying(edition, ReportingPeriods.of(next, before.isFollowedBy(next) ? before : next.preceding()));
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
