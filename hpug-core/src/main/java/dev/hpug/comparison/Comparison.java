package dev.hpug.comparison;

import dev.hpug.metric.Edition;
import dev.hpug.metric.EditionMapping;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Unjoined;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.printing.Printing;
import dev.hpug.report.Report;
import dev.hpug.value.FactValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reports of many plans beside each other:
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
 * <p>Reports of several editions, or of hosts with metrics of their own, are compared in what all of them ask, under the ids of the
 * edition that most of them answer; {@link #unjoined} names the rest.
 *
 * <p>Holds the reports, and works the comparison of a cell out when asked, in n log n steps for n plans; {@link #facts}
 * gives one cell after the other, so that ten thousand plans fit into memory. Immutable.
 */
public final class Comparison {

    private final Edition edition;
    private final ReportingPeriods periods;
    private final List<PlanReport> plans;
    private final List<EditionMapping> mappings = new ArrayList<>();

    private Comparison(Collection<PlanReport> given) {
        plans = List.copyOf(given);
        if (plans.isEmpty()) {
            throw new IllegalArgumentException("A comparison needs at least one report");
        }
        edition = mostAnswered();
        Map<Edition, EditionMapping> known = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        for (PlanReport plan : plans) {
            mappings.add(
                    known.computeIfAbsent(plan.report().edition(), other -> EditionMapping.between(edition, other)));
            if (!names.add(plan.plan())) {
                throw new IllegalArgumentException("There are two reports of \"" + plan.plan() + "\"");
            }
        }
        periods = mostStated();
    }

    /**
     * The comparison of {@code reports} by the plan's name each states.
     *
     * @throws IllegalArgumentException when there is no report, one states no plan, or two state the same
     */
    public static Comparison of(Collection<Report> reports) {
        return new Comparison(reports.stream().map(PlanReport::of).toList());
    }

    /**
     * The comparison of reports under names of the caller's own.
     *
     * @throws IllegalArgumentException when there is no report, or two have the same name
     */
    public static Comparison ofPlans(Collection<PlanReport> plans) {
        return new Comparison(plans);
    }

    /** Of editions answered equally often, the one that has come the longest way, and of these the first. */
    private Edition mostAnswered() {
        Map<Edition, Long> times = plans.stream()
                .collect(Collectors.groupingBy(
                        plan -> plan.report().edition(), LinkedHashMap::new, Collectors.counting()));
        return times.entrySet().stream()
                .max(Map.Entry.<Edition, Long>comparingByValue()
                        .thenComparing(asked -> asked.getKey().lineage().size())
                        .thenComparing(asked -> asked.getKey().id())
                        .thenComparing(asked -> asked.getKey().metrics().size()))
                .orElseThrow()
                .getKey();
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

    /** The edition under whose ids figures are compared: the one that most reports answer. */
    public Edition edition() {
        return edition;
    }

    /** The cells that every report is asked, in the order of the edition. */
    public List<FactRef<?>> cells() {
        return edition.cells().stream()
                .<FactRef<?>>map(cell -> cell)
                .filter(this::isAskedOfAll)
                .toList();
    }

    private boolean isAskedOfAll(FactRef<?> cell) {
        return differentMappings().allMatch(mapping -> mapping.find(cell).isPresent());
    }

    /** One for each edition there is, and not for each report. */
    private Stream<EditionMapping> differentMappings() {
        return mappings.stream().distinct();
    }

    /** What is not compared because some of the reports are not asked it, each said once. */
    public List<Unjoined> unjoined() {
        Map<String, Unjoined> all = new LinkedHashMap<>();
        Stream.concat(
                        differentMappings(),
                        differentMappings().map(mapping -> EditionMapping.between(mapping.to(), edition)))
                .flatMap(mapping -> mapping.unjoined().stream())
                .forEach(one -> all.putIfAbsent(one.item(), one));
        return List.copyOf(all.values());
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
     * @throws IllegalArgumentException when one of the reports is not asked it
     */
    public <T extends FactValue> FactComparison<T> get(FactRef<T> cell) {
        if (!edition.contains(cell.key()) || !isAskedOfAll(cell)) {
            throw new IllegalArgumentException(cell + " is not asked by every edition that is compared: "
                    + differentMappings().map(EditionMapping::to).toList());
        }
        CellComparer<T> comparer = new CellComparer<>(cell, periods);
        for (int i = 0; i < plans.size(); i++) {
            comparer.add(plans.get(i), mappings.get(i), Printing.of(plans.get(i).report()));
        }
        return comparer.compare();
    }

    /**
     * The comparison of each of the {@link #cells}, worked out as the stream reaches it. Faster than asking for each: every report is
     * read once, as a whole.
     */
    public Stream<FactComparison<?>> facts() {
        List<CellComparer<?>> comparers = new ArrayList<>();
        for (FactRef<?> cell : cells()) {
            comparers.add(new CellComparer<>(cell, periods));
        }
        for (int i = 0; i < plans.size(); i++) {
            Printing printing = Printing.of(plans.get(i).report());
            for (CellComparer<?> comparer : comparers) {
                comparer.add(plans.get(i), mappings.get(i), printing);
            }
        }
        return comparers.stream().map(CellComparer::compare);
    }
}
