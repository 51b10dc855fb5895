package dev.hpug.metric;

import dev.hpug.form.Form;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.value.Share;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Makes the next edition of one there is. Its steps say what became of each item, and so are the mapping by which figures of both
 * meet.
 *
 * <pre>{@code
 * Edition next = Edition.derivedFrom(Edition.cpr2021())
 *         .named("cpr-2022")
 *         .without("C.1.A.v")
 *         .recoding("C.2.2", "C.2.5")
 *         .redefining("A.1a", "counts hospitals, no longer health systems")
 *         .asking(capitationOfHospitals)
 *         .counting(capitationOfHospitals, "d.total", "value-oriented", "D")
 *         .build();
 * }</pre>
 *
 * <p>What depends on an item that is not asked any more goes with it: relations, parts of wholes and totals, gates of nothing.
 */
public final class EditionRevision {

    private final Edition base;
    private String id;
    private ReportingPeriods periods;
    private final List<Metric<?>> metrics;
    private final Map<Metric<?>, Metric<?>> now = new HashMap<>();
    private final Map<String, String> recoded = new LinkedHashMap<>();
    private final Map<String, String> redefined = new LinkedHashMap<>();
    private final Set<String> retired = new LinkedHashSet<>();
    private final Set<String> added = new LinkedHashSet<>();
    private final Map<String, List<Metric<?>>> joining = new HashMap<>();
    private final List<Gate> gates = new ArrayList<>();
    private final List<Whole> wholes = new ArrayList<>();
    private final List<Total> totals = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Metric<Share>> headlines = new ArrayList<>();

    private UnaryOperator<Form> form = UnaryOperator.identity();

    EditionRevision(Edition base) {
        this.base = base;
        this.id = base.id();
        this.periods = base.recommendedPeriods();
        this.metrics = new ArrayList<>(base.metrics());
        base.metrics().forEach(metric -> now.put(metric, metric));
    }

    /** The new edition's permanent name. */
    public EditionRevision named(String name) {
        this.id = name;
        return this;
    }

    /** The periods it recommends. */
    public EditionRevision recommending(ReportingPeriods recommended) {
        this.periods = recommended;
        return this;
    }

    /** Items that are not asked any more. @throws IllegalArgumentException when there is no such item */
    public EditionRevision without(String... items) {
        for (String item : items) {
            requireItem(item);
            metrics.removeIf(metric -> metric.id().equals(item));
            now.values().removeIf(metric -> metric.id().equals(item));
            retired.add(item);
        }
        return this;
    }

    /** A section that is not asked any more. @throws IllegalArgumentException when nothing is asked in it */
    public EditionRevision withoutSection(String section) {
        String[] items = metrics.stream()
                .filter(metric -> metric.section().id().equals(section))
                .map(Metric::id)
                .distinct()
                .toArray(String[]::new);
        if (items.length == 0) {
            throw new IllegalArgumentException("Nothing is asked in a section " + section + " of " + base);
        }
        return without(items);
    }

    /**
     * An item that goes on under another id.
     *
     * @throws IllegalArgumentException when there is no such item, or the new id is taken or was
     */
    public EditionRevision recoding(String item, String newId) {
        requireItem(item);
        requireNew(newId);
        recoded.put(item, newId);
        replace(metric -> metric.id().equals(item), metric -> metric.toBuilder().named(newId));
        return this;
    }

    /** An item that asks for something else since, so that its series ends. @throws IllegalArgumentException when there is no such item */
    public EditionRevision redefining(String item, String why) {
        requireItem(item);
        redefined.put(item, why);
        return this;
    }

    /** Metrics that are described otherwise than before. @throws IllegalArgumentException when one of them is not asked */
    public EditionRevision describing(Metric<?>... described) {
        for (Metric<?> metric : described) {
            if (!metrics.contains(metric)) {
                throw new IllegalArgumentException(metric.name() + " is not asked by " + id);
            }
            replace(metric::equals, before -> metric);
        }
        return this;
    }

    /** An axis of that id that has other members than before. @throws IllegalArgumentException when nothing is split by it */
    public EditionRevision splitting(Axis axis) {
        if (metrics.stream().noneMatch(metric -> isSplitBy(metric, axis))) {
            throw new IllegalArgumentException("Nothing is split by " + axis + " in " + base);
        }
        replace(
                metric -> isSplitBy(metric, axis),
                metric -> metric.toBuilder().axis(axis).build());
        return this;
    }

    private static boolean isSplitBy(Metric<?> metric, Axis axis) {
        return metric.axis().map(Axis::id).equals(Optional.of(axis.id()));
    }

    /** New metrics, each after what is asked in its section. @throws IllegalArgumentException when the id is taken or was */
    public EditionRevision asking(Metric<?>... next) {
        Arrays.stream(next).map(Metric::id).distinct().forEach(this::requireNew);
        for (Metric<?> metric : next) {
            added.add(metric.id());
            int last = metrics.size();
            for (int i = 0; i < metrics.size(); i++) {
                last = metrics.get(i).section().equals(metric.section()) ? i + 1 : last;
            }
            metrics.add(last, metric);
        }
        return this;
    }

    /** A share that is a part of wholes and totals there are, or a metric of blocks, by their ids. */
    public EditionRevision counting(Metric<?> metric, String... ids) {
        for (String each : ids) {
            joining.computeIfAbsent(each, any -> new ArrayList<>()).add(metric);
        }
        return this;
    }

    /** A new question asked before the report. */
    public EditionRevision gate(Gate gate) {
        gates.add(gate);
        return this;
    }

    /** New parts of a whole. */
    public EditionRevision whole(Whole whole) {
        wholes.add(whole);
        return this;
    }

    /** A new total. */
    public EditionRevision total(Total total) {
        totals.add(total);
        return this;
    }

    /** A new relation. */
    public EditionRevision relation(Relation relation) {
        relations.add(relation);
        return this;
    }

    /** New figures that are printed alike. */
    public EditionRevision block(Block block) {
        blocks.add(block);
        return this;
    }

    /** A share that a host looks at first. */
    public EditionRevision headline(Metric<Share> first) {
        headlines.add(first);
        return this;
    }

    /** What changes in its form. Items under another id keep their rows; those that are not asked any more have none. */
    public EditionRevision form(UnaryOperator<Form> how) {
        form = how;
        return this;
    }

    /** The next edition. @throws EditionException when it does not hold together */
    public Edition build() {
        EditionBuilder next = new EditionBuilder(id, periods)
                .asking(metrics)
                .form(form.apply(base.form()
                        .renaming(recoded, retired)
                        .keepingLabels(new FormChecks(metrics, base.form())::isMember)));
        MetricMapping mapping = metric -> Optional.ofNullable(now.get(metric));
        List<Gate> kept = base.gates().stream()
                .flatMap(gate -> gate(gate, mapping).stream())
                .toList();
        kept.forEach(next::gate);
        Map<Whole, Whole> wholesNow = new HashMap<>();
        for (Whole whole : base.wholes()) {
            List<Metric<Share>> parts = parts(mapping.all(whole.parts()), whole.id());
            if (!parts.isEmpty()) {
                wholesNow.put(whole, whole.of(parts));
                next.whole(wholesNow.get(whole));
            }
        }
        base.totals().forEach(total -> total(total, wholesNow, mapping).ifPresent(next::total));
        base.relations().all().stream()
                .filter(relation -> isDecided(relation, kept))
                .forEach(relation -> relation.in(mapping).ifPresent(next::relation));
        for (Block block : base.blocks()) {
            List<Metric<?>> printed = sorted(
                    block.metrics().stream()
                            .flatMap(metric -> mapping.find(metric).stream())
                            .toList(),
                    joining.getOrDefault(block.id(), List.of()));
            if (!printed.isEmpty()) {
                next.block(new Block(block.id(), block.title(), printed));
            }
        }
        mapping.all(base.headlines()).forEach(next::headline);
        gates.forEach(next::gate);
        wholes.forEach(next::whole);
        totals.forEach(next::total);
        relations.forEach(next::relation);
        blocks.forEach(next::block);
        headlines.forEach(next::headline);
        base.lineage().forEach(next::revision);
        return next.revision(new Revision(base.id(), recoded, redefined, retired, added))
                .build();
    }

    /** Whether the gate that a relation may hang on is still asked. */
    private static boolean isDecided(Relation relation, List<Gate> kept) {
        return !(relation instanceof Presupposition presupposition)
                || presupposition.gate().isEmpty()
                || kept.stream().map(Gate::id).anyMatch(presupposition.gate().get()::equals);
    }

    private Optional<Gate> gate(Gate gate, MetricMapping mapping) {
        Set<String> items = new HashSet<>();
        Set<Section> sections = new HashSet<>(gate.sections());
        base.metrics().stream()
                .filter(metric -> gate.items().contains(metric.id()))
                .forEach(metric -> mapping.find(metric).ifPresent(there -> items.add(there.id())));
        sections.removeIf(
                section -> metrics.stream().noneMatch(metric -> metric.section().equals(section)));
        return items.isEmpty() && sections.isEmpty()
                ? Optional.empty()
                : Optional.of(new Gate(gate.id(), gate.title(), sections, items));
    }

    private Optional<Total> total(Total total, Map<Whole, Whole> wholesNow, MetricMapping mapping) {
        return Optional.ofNullable(wholesNow.get(total.whole())).flatMap(whole -> {
            List<Metric<Share>> parts = parts(mapping.all(total.parts()), total.id());
            return parts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Total(total.id(), total.title(), whole, parts, total.polarity()));
        });
    }

    private List<Metric<Share>> parts(List<Metric<Share>> before, String owner) {
        return sorted(before, joining.getOrDefault(owner, List.of())).stream()
                .map(metric -> metric.as(Share.class))
                .toList();
    }

    private List<Metric<?>> sorted(Collection<? extends Metric<?>> before, List<Metric<?>> more) {
        List<Metric<?>> all = new ArrayList<>(before);
        all.addAll(more);
        all.sort(Comparator.comparingInt(metrics::indexOf));
        return all;
    }

    private void replace(Predicate<Metric<?>> which, UnaryOperator<Metric<?>> how) {
        metrics.replaceAll(metric -> which.test(metric) ? how.apply(metric) : metric);
        now.replaceAll((before, metric) -> which.test(metric) ? how.apply(metric) : metric);
    }

    private void requireItem(String item) {
        if (metrics.stream().noneMatch(metric -> metric.id().equals(item))) {
            throw new IllegalArgumentException("There is no item \"" + item + "\" in " + base);
        }
    }

    private void requireNew(String item) {
        if (!base.item(item).isEmpty()
                || metrics.stream().anyMatch(metric -> metric.id().equals(item))) {
            throw new IllegalArgumentException("The id \"" + item
                    + "\" has a meaning already; an id is never used again, even where the form prints the same code");
        }
    }
}
