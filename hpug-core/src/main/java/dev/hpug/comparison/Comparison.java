package dev.hpug.comparison;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.printing.Printing;
import dev.hpug.report.Report;
import dev.hpug.value.FactValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reports of many plans, of one edition, beside each other:
 *
 * <pre>{@code
 * Comparison comparison = Comparison.of(reports);
 * FactComparison<Share> rates = comparison.get(FactRef.of(cSectionRate.at(COMMERCIAL), CURRENT));
 * rates.spread();                                // 21.0 %, 25.4 %, 33.9 %
 * rates.find("Evergreen Health").get().rank();   // 2 to 4 of 12
 * }</pre>
 *
 * <p>Figures are comparable when they cover the same dates: those that most of the reports state. A plan with other dates is
 * set apart in the period that differs.
 *
 * <p>Holds the reports, and works the comparison of a cell out when asked, in n log n steps for n plans; {@link #facts}
 * gives one cell after the other, so that ten thousand plans fit into memory. Immutable.
 */
public final class Comparison {

    private final Edition edition;
    private final ReportingPeriods periods;
    private final List<PlanReport> plans;

    private Comparison(Collection<PlanReport> given) {
        plans = List.copyOf(given);
        if (plans.isEmpty()) {
            throw new IllegalArgumentException("A comparison needs at least one report");
        }
        edition = plans.get(0).report().edition();
        Set<String> names = new HashSet<>();
        for (PlanReport plan : plans) {
            if (!plan.report().edition().equals(edition)) {
                throw new IllegalArgumentException("Only reports of one edition can be compared; "
                        + plans.get(0).plan() + " answers " + edition + ", and " + plan.plan() + " answers another "
                        + plan.report().edition());
            }
            if (!names.add(plan.plan())) {
                throw new IllegalArgumentException("There are two reports of \"" + plan.plan() + "\"");
            }
        }
        periods = mostStated();
    }

    /**
     * The comparison of {@code reports} by the plan's name each states.
     *
     * @throws IllegalArgumentException when there is no report, one states no plan, two state the same, or their editions
     *     differ
     */
    public static Comparison of(Collection<Report> reports) {
        return new Comparison(reports.stream().map(PlanReport::of).toList());
    }

    /**
     * The comparison of reports under names of the caller's own.
     *
     * @throws IllegalArgumentException when there is no report, two have the same name, or their editions differ
     */
    public static Comparison ofPlans(Collection<PlanReport> plans) {
        return new Comparison(plans);
    }

    /** Of the periods stated equally often, the latest. */
    private ReportingPeriods mostStated() {
        Map<ReportingPeriods, Long> times = plans.stream()
                .collect(Collectors.groupingBy(plan -> plan.report().periods(), Collectors.counting()));
        return times.entrySet().stream()
                .max(Map.Entry.<ReportingPeriods, Long>comparingByValue()
                        .thenComparing(Map.Entry::getKey, latestLast()))
                .orElseThrow()
                .getKey();
    }

    private static Comparator<ReportingPeriods> latestLast() {
        return Stream.<Function<ReportingPeriods, LocalDate>>of(
                        stated -> stated.current().end(),
                        stated -> stated.current().start(),
                        stated -> stated.prior().end(),
                        stated -> stated.prior().start())
                .map(date -> Comparator.<ReportingPeriods, LocalDate>comparing(date))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    /** The edition all reports answer. */
    public Edition edition() {
        return edition;
    }

    /** The dates compared: those most reports state, the latest of those stated equally often. */
    public ReportingPeriods periods() {
        return periods;
    }

    /** The reports and their names, in the order given. */
    public List<PlanReport> plans() {
        return plans;
    }

    /**
     * The comparison of one cell.
     *
     * @throws IllegalArgumentException when the edition does not ask it
     */
    public <T extends FactValue> FactComparison<T> get(FactRef<T> cell) {
        if (!edition.contains(cell.key())) {
            throw new IllegalArgumentException(cell + " is not asked by " + edition);
        }
        CellComparer<T> comparer = new CellComparer<>(cell, periods);
        plans.forEach(plan -> comparer.add(plan, Printing.of(plan.report())));
        return comparer.compare(edition);
    }

    /**
     * The comparison of every cell in the order of the report, each worked out as the stream reaches it. Faster than asking
     * for each: every report is read once, as a whole.
     */
    public Stream<FactComparison<?>> facts() {
        List<CellComparer<?>> comparers = new ArrayList<>();
        for (FactRef<?> cell : edition.cells()) {
            comparers.add(new CellComparer<>(cell, periods));
        }
        for (PlanReport plan : plans) {
            Printing printing = Printing.of(plan.report());
            for (CellComparer<?> comparer : comparers) {
                comparer.add(plan, printing);
            }
        }
        return comparers.stream().map(comparer -> comparer.compare(edition));
    }
}
