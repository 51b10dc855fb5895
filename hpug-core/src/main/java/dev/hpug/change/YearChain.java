package dev.hpug.change;

import dev.hpug.metric.Key;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.report.Report;
import dev.hpug.value.Answer;
import dev.hpug.value.FactValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plan's reports of several years as one series of figures for each key:
 *
 * <pre>{@code
 * YearChain chain = YearChain.of(List.of(report2020, report2021));
 * chain.years();                               // three years: 2020's prior and current, and 2021's current
 * chain.get(key).since(chain.years().get(0));  // from the first year to the last
 * chain.get(key).restated();                   // where 2021's prior is not 2020's current
 * }</pre>
 *
 * <p>A report's prior period is usually the current one of the report before. What it says of that year then counts, unless
 * it is blank, and what was said first is kept beside it. Where a report was skipped, its year comes from the next one's
 * prior period; where two were skipped, a step spans more than a year. A chain of one report has the changes of
 * {@link Changes#of}. Immutable.
 */
public final class YearChain {

    private final List<Report> reports;
    private final List<ReportingPeriod> years;

    private YearChain(List<Report> reports, List<ReportingPeriod> years) {
        this.reports = List.copyOf(reports);
        this.years = List.copyOf(years);
    }

    /**
     * The chain of {@code reports}, oldest first. They may be of different editions.
     *
     * @throws IllegalArgumentException when there is no report, or a period neither is one that was covered before nor starts
     *     after all of them
     */
    public static YearChain of(List<Report> reports) {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("A chain needs at least one report");
        }
        List<ReportingPeriod> years = new ArrayList<>();
        for (Report report : reports) {
            for (Period period : List.of(Period.PRIOR, Period.CURRENT)) {
                add(report.periods().get(period), years);
            }
        }
        return new YearChain(reports, years);
    }

    private static void add(ReportingPeriod year, List<ReportingPeriod> years) {
        if (years.contains(year)) {
            return;
        }
        if (!years.isEmpty()
                && !year.start().isAfter(years.get(years.size() - 1).end())) {
            throw new IllegalArgumentException(
                    "Years come in order and do not overlap; " + year + " follows " + years.get(years.size() - 1));
        }
        years.add(year);
    }

    /** The dates of every year covered, oldest first: n + 1 years for n reports that follow one another. */
    public List<ReportingPeriod> years() {
        return years;
    }

    /** The series of every key the last report's edition asks per period, in the order of the report. */
    public List<Series<?>> series() {
        List<Series<?>> all = new ArrayList<>();
        for (Key<?> key : last().edition().periodKeys()) {
            all.add(series(key));
        }
        return all;
    }

    /**
     * The series of {@code key}.
     *
     * @throws UnknownChangeException when the last report's edition does not ask it, or asks it only once
     */
    public <T extends FactValue> Series<T> get(Key<T> key) {
        if (!last().edition().periodKeys().contains(key)) {
            throw new UnknownChangeException(key);
        }
        return series(key);
    }

    private <T extends FactValue> Series<T> series(Key<T> key) {
        Map<ReportingPeriod, YearFigure<T>> figures = new LinkedHashMap<>();
        for (Report report : reports) {
            for (Period period : List.of(Period.PRIOR, Period.CURRENT)) {
                Answer<T> stated = report.get(period).answer(key);
                figures.merge(
                        report.periods().get(period),
                        new YearFigure<>(report.periods().get(period), stated, stated),
                        (known, again) -> known.statedAgain(stated));
            }
        }
        return new Series<>(key, List.copyOf(figures.values()));
    }

    private Report last() {
        return reports.get(reports.size() - 1);
    }
}
