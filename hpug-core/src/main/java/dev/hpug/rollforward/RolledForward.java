package dev.hpug.rollforward;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Member;
import dev.hpug.metric.Metric;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.value.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Next year's report as it starts out: this year's current figures as its prior ones, and nothing current.
 *
 * <pre>{@code
 * RolledForward next = RolledForward.of(last);
 * next.report().prior().sectionD().share(SHARED_SAVINGS, COMMERCIAL);  // last year's current 12.3 %
 * next.report().periods().current();                                   // 2020-07-01/2021-06-30
 * }</pre>
 *
 * <p>Designations and the names of "other" specialties and strategies are kept, and so are the names of plan and host. Gates
 * are asked anew. Immutable.
 */
public final class RolledForward {

    private final Report report;
    private final List<NotCarried> notCarried;

    private RolledForward(Report report, List<NotCarried> notCarried) {
        this.report = report;
        this.notCarried = List.copyOf(notCarried);
    }

    /** Next year's report of the same edition. */
    public static RolledForward of(Report last) {
        return of(last, EditionMapping.between(last.edition(), last.edition()));
    }

    /**
     * Next year's report of another edition.
     *
     * @throws IllegalArgumentException when the mapping is from another edition than the report's
     */
    public static RolledForward of(Report last, EditionMapping mapping) {
        if (!last.edition().equals(mapping.from())) {
            throw new IllegalArgumentException(
                    "A report of " + last.edition() + " cannot be mapped from " + mapping.from());
        }
        ReportBuilder next = Report.builder(mapping.to()).periods(periodsAfter(last.periods()));
        last.plan().ifPresent(next::plan);
        last.host().ifPresent(next::host);
        List<NotCarried> notCarried = new ArrayList<>();
        for (FactRef<?> cell : last.edition().cells()) {
            Answer<?> answer = last.answer(cell);
            if (!answer.isBlank() && !cell.period().equals(Optional.of(Period.PRIOR))) {
                mapping.find(cell.key().metric())
                        .ifPresentOrElse(
                                metric -> next.putUntyped(nextYears(cell, metric), answer),
                                () -> notCarried.add(new NotCarried(cell, answer)));
            }
        }
        return new RolledForward(next.build(), notCarried);
    }

    private static ReportingPeriods periodsAfter(ReportingPeriods last) {
        ReportingPeriod current = last.current();
        return ReportingPeriods.of(
                ReportingPeriod.twelveMonthsFrom(current.end().plusDays(1)), current);
    }

    private static FactRef<?> nextYears(FactRef<?> cell, Metric<?> metric) {
        Key<?> key = metric.at(cell.key().member().stream().toArray(Member[]::new));
        return cell.period().isPresent() ? FactRef.of(key, Period.PRIOR) : FactRef.once(key);
    }

    /** Next year's report. */
    public Report report() {
        return report;
    }

    /** What this year's plan answered and next year's edition does not ask, in the order of the old report. */
    public List<NotCarried> notCarried() {
        return notCarried;
    }
}
