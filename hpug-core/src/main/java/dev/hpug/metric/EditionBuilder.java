package dev.hpug.metric;

import dev.hpug.form.Form;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.value.Share;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts an edition together, in the order of its report.
 *
 * <pre>{@code
 * Edition survey = Edition.builder("survey-2024", periods)
 *         .asking(budget, feeForService)
 *         .whole(new Whole("payment.total", "Payment", List.of(budget, feeForService)))
 *         .build();
 * }</pre>
 */
public final class EditionBuilder {

    private final String id;
    private final List<Metric<?>> metrics = new ArrayList<>();
    private final List<Gate> gates = new ArrayList<>();
    private final List<Whole> wholes = new ArrayList<>();
    private final List<Total> totals = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Metric<Share>> headlines = new ArrayList<>();
    private final List<Revision> lineage = new ArrayList<>();
    private final ReportingPeriods periods;
    private Form form = Form.WITHOUT_TABLES;

    EditionBuilder(String id, ReportingPeriods periods) {
        this.id = id;
        this.periods = periods;
    }

    EditionBuilder(Edition start) {
        this(start.id(), start.recommendedPeriods());
        metrics.addAll(start.metrics());
        gates.addAll(start.gates());
        wholes.addAll(start.wholes());
        totals.addAll(start.totals());
        relations.addAll(start.relations().all());
        blocks.addAll(start.blocks());
        headlines.addAll(start.headlines());
        lineage.addAll(start.lineage());
        form = start.form();
    }

    /** What is asked next. */
    public EditionBuilder asking(Metric<?>... next) {
        return asking(List.of(next));
    }

    /** What is asked next. */
    public EditionBuilder asking(Collection<? extends Metric<?>> next) {
        metrics.addAll(next);
        return this;
    }

    /** A question asked before the report. */
    public EditionBuilder gate(Gate gate) {
        gates.add(gate);
        return this;
    }

    /** Metrics that are parts of a whole. */
    public EditionBuilder whole(Whole whole) {
        wholes.add(whole);
        return this;
    }

    /** A total that is not asked but follows. */
    public EditionBuilder total(Total total) {
        totals.add(total);
        return this;
    }

    /** What figures have to do with one another. */
    public EditionBuilder relation(Relation relation) {
        relations.add(relation);
        return this;
    }

    /** Metrics whose figures are printed alike. */
    public EditionBuilder block(Block block) {
        blocks.add(block);
        return this;
    }

    /** A share that a host looks at first, besides the totals. */
    public EditionBuilder headline(Metric<Share> first) {
        headlines.add(first);
        return this;
    }

    /** How it came from the edition before it, the oldest step first. */
    public EditionBuilder revision(Revision step) {
        lineage.add(step);
        return this;
    }

    /** How its form is laid out and worded. */
    public EditionBuilder form(Form laidOut) {
        form = laidOut;
        return this;
    }

    /** The edition. @throws EditionException when it does not hold together; it has everything that is wrong */
    public Edition build() {
        List<String> problems = problems();
        if (!problems.isEmpty()) {
            throw new EditionException(id, problems);
        }
        return ImmutableEdition.builder()
                .id(id)
                .metrics(metrics)
                .gates(gates)
                .wholes(wholes)
                .totals(totals)
                .relations(new Relations(relations))
                .blocks(blocks)
                .headlines(headlines)
                .lineage(lineage)
                .form(form)
                .recommendedPeriods(periods)
                .build();
    }

    private List<String> problems() {
        List<String> problems = new ArrayList<>();
        Set<Metric<?>> asked = new HashSet<>();
        Set<String> names = new HashSet<>();
        Map<String, Axis> axes = new HashMap<>();
        for (Metric<?> metric : metrics) {
            asked.add(metric);
            if (!names.add(metric.name())) {
                problems.add(metric.name() + " is asked twice");
            }
            metric.axis()
                    .filter(axis -> !axes.computeIfAbsent(axis.id(), id -> axis).equals(axis))
                    .ifPresent(axis -> problems.add(metric.name() + " is split by other members of " + axis
                            + " than the metrics before it: " + axis.members()));
        }
        wholes.forEach(whole -> unasked(asked, whole.parts(), "the whole " + whole.id(), problems));
        totals.stream()
                .filter(total -> !wholes.contains(total.whole()))
                .forEach(total -> problems.add(
                        "the total " + total + " is of " + total.whole() + ", which is no whole of the edition"));
        blocks.forEach(block -> unasked(asked, block.metrics(), "the block " + block.id(), problems));
        relations.forEach(relation ->
                unasked(asked, relation.metrics(), "the " + relation.getClass().getSimpleName(), problems));
        unasked(asked, headlines, "the headlines", problems);
        gates(problems);
        Stream.of(
                        twice("gate", gates.stream().map(Gate::id)),
                        twice("whole", wholes.stream().map(Whole::id)),
                        twice("total", totals.stream().map(Total::id)),
                        twice("block", blocks.stream().map(Block::id)))
                .forEach(problems::addAll);
        return problems;
    }

    private static void unasked(
            Set<Metric<?>> asked, List<? extends Metric<?>> named, String where, List<String> problems) {
        named.stream()
                .filter(metric -> !asked.contains(metric))
                .forEach(metric -> problems.add(where + " names " + metric.name() + ", which is not asked"));
    }

    private void gates(List<String> problems) {
        Set<String> items = new HashSet<>(metrics.stream().map(Metric::id).toList());
        Set<Section> sections =
                new HashSet<>(metrics.stream().map(Metric::section).toList());
        for (Gate gate : gates) {
            gate.items().stream()
                    .filter(item -> !items.contains(item))
                    .sorted()
                    .forEach(item ->
                            problems.add("the gate " + gate.id() + " decides " + item + ", which is not asked"));
            gate.sections().stream()
                    .filter(section -> !sections.contains(section))
                    .map(Section::id)
                    .sorted()
                    .forEach(section -> problems.add(
                            "the gate " + gate.id() + " opens section " + section + ", in which nothing is asked"));
        }
        relations.stream()
                .filter(Presupposition.class::isInstance)
                .flatMap(relation -> ((Presupposition) relation).gate().stream())
                .filter(gate -> gates.stream().noneMatch(known -> known.id().equals(gate)))
                .forEach(gate -> problems.add("a Presupposition names the gate " + gate + ", which is not asked"));
    }

    private static List<String> twice(String what, Stream<String> ids) {
        Set<String> known = new HashSet<>();
        return ids.filter(id -> !known.add(id))
                .map(id -> "there are two " + what + "s " + id)
                .toList();
    }
}
