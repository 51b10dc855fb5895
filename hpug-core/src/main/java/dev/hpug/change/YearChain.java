package dev.hpug.change;

import dev.hpug.metric.Edition;
import dev.hpug.metric.EditionMapping;
import dev.hpug.metric.Key;
import dev.hpug.metric.Member;
import dev.hpug.metric.Total;
import dev.hpug.metric.Unjoined;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import dev.hpug.value.FactValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
 * it is blank, and what was said first is kept beside it. A report of the same two periods as another corrects that one and
 * restates nothing. Where a report was skipped, its year comes from the next one's prior period; where two were skipped, a
 * step spans more than a year. Each figure was printed in the way of the report that it is taken from. A chain of one report has the changes of {@link Changes#of}.
 *
 * <p>Reports of several editions meet by the {@linkplain EditionMapping mapping} of these: a figure goes on under another id, and one
 * that was redefined begins anew, which {@link #unjoined} says.
 *
 * <p>All years are of the same months as the last report's: where it followed the one before by 3 or 6 months, the years of
 * that one stand {@linkplain #apart apart} and are compared with nothing. Immutable.
 */
public final class YearChain {

    private final List<Report> reports;
    private final Map<Edition, JoinedReports> joined = new HashMap<>();
    private final List<ReportingPeriod> years;
    private final List<ReportingPeriod> apart;

    private YearChain(List<Report> reports, List<ReportingPeriod> years, List<ReportingPeriod> apart) {
        this.reports = List.copyOf(reports);
        List<PrintedReport> printed = reports.stream().map(PrintedReport::of).toList();
        for (Report report : reports) {
            joined.computeIfAbsent(report.edition(), edition -> JoinedReports.of(printed, edition));
        }
        this.years = List.copyOf(years);
        this.apart = List.copyOf(apart);
    }

    /**
     * The chain of {@code reports}, oldest first. They may be of different editions and months.
     *
     * @throws IllegalArgumentException when there is no report, one is of earlier months than the one before it, or the last
     *     report's prior period does not end before its current one starts
     */
    public static YearChain of(List<Report> reports) {
        requireOldestFirst(reports);
        ReportingPeriods last = reports.get(reports.size() - 1).periods();
        if (!last.prior().end().isBefore(last.current().start())) {
            throw new IllegalArgumentException("Years do not overlap; " + last.current() + " follows " + last.prior());
        }
        List<Report> newestFirst = new ArrayList<>(reports);
        Collections.reverse(newestFirst);
        List<ReportingPeriod> years = new ArrayList<>(List.of(last.prior(), last.current()));
        Set<ReportingPeriod> apart = new LinkedHashSet<>();
        for (Report report : newestFirst) {
            for (Period period : Period.values()) {
                ReportingPeriod year = report.periods().get(period);
                boolean isNew = !years.contains(year);
                if (isNew
                        && year.startsWholeYearsFrom(last.current())
                        && years.stream().noneMatch(year::overlaps)) {
                    years.add(year);
                } else if (isNew) {
                    apart.add(year);
                }
            }
        }
        return new YearChain(reports, oldestFirst(years), oldestFirst(apart));
    }

    private static List<ReportingPeriod> oldestFirst(Collection<ReportingPeriod> periods) {
        return periods.stream()
                .sorted(Comparator.comparing(ReportingPeriod::start).thenComparing(ReportingPeriod::end))
                .toList();
    }

    private static void requireOldestFirst(List<Report> reports) {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("A chain needs at least one report");
        }
        for (int i = 1; i < reports.size(); i++) {
            ReportingPeriod before = reports.get(i - 1).periods().current();
            ReportingPeriod current = reports.get(i).periods().current();
            if (current.start().isBefore(before.start())) {
                throw new IllegalArgumentException("Reports come oldest first; " + current + " follows " + before);
            }
        }
    }

    /** The dates of every year covered, oldest first: n + 1 years for n reports that follow one another. */
    public List<ReportingPeriod> years() {
        return years;
    }

    /** The periods of earlier reports that are of other months than the last one's, so that no year stands beside them. */
    public List<ReportingPeriod> apart() {
        return apart;
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
        return in(last().edition()).series(key, years);
    }

    /**
     * {@code total} of one member in every year, oldest first; empty for a year in which a part has no value, or whose form had no
     * such total. What its parts are is for each year as the edition says that asked: in a year with ten methods it is of ten.
     *
     * @throws dev.hpug.metric.AxisException when a member is missing, repeated or on another axis
     */
    public List<Optional<BoundedPercent>> totals(Total total, Member... members) {
        Optional<Member> member = total.whole().parts().get(0).at(members).member();
        return years.stream().map(year -> total(total.id(), member, year)).toList();
    }

    /** The last report that was asked all of it says which parts it has. */
    private Optional<BoundedPercent> total(String id, Optional<Member> member, ReportingPeriod year) {
        return in(last().edition())
                .newestFirst(year)
                .map(Report::edition)
                .distinct()
                .flatMap(asking -> asking.total(id).stream().flatMap(total -> total(asking, total, member, year)))
                .findFirst();
    }

    private Stream<BoundedPercent> total(Edition asking, Total total, Optional<Member> member, ReportingPeriod year) {
        JoinedReports then = in(asking);
        return total.whole().keysOf(member).stream()
                .flatMap(keys ->
                        WholeShares.of(
                                keys, key -> then.series(key, List.of(year)).side(0))
                                .total(total)
                                .stream());
    }

    /** All reports in the terms of an edition that one of them is of. */
    private JoinedReports in(Edition edition) {
        return Objects.requireNonNull(joined.get(edition));
    }

    /**
     * What figures of earlier years were about and those of the last are not, each said once: what is not asked any more, and what was
     * redefined and so begins anew. What the last report asks for the first time is named too.
     */
    public List<Unjoined> unjoined() {
        Map<String, Unjoined> all = new LinkedHashMap<>();
        for (Report report : reports) {
            EditionMapping.between(report.edition(), last().edition())
                    .unjoined()
                    .forEach(one -> all.putIfAbsent(one.item(), one));
        }
        for (Report report : reports) {
            EditionMapping.between(last().edition(), report.edition())
                    .unjoined()
                    .forEach(one -> all.putIfAbsent(one.item(), one));
        }
        return List.copyOf(all.values());
    }

    private Report last() {
        return reports.get(reports.size() - 1);
    }
}
