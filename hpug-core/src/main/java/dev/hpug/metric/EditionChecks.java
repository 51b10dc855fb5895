package dev.hpug.metric;

import dev.hpug.value.Share;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds everything that keeps parts from making an edition: names of nothing, and metrics that rules could not put side by side. */
final class EditionChecks {

    /** What files, cells and JSON can be named by. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,199}+");

    private static final String NOT_ASKED = ", which is not asked";

    private final List<Metric<?>> metrics;
    private final Set<Metric<?>> asked;
    private final List<EditionProblem> problems = new ArrayList<>();

    EditionChecks(List<Metric<?>> metrics) {
        this.metrics = metrics;
        this.asked = new HashSet<>(metrics);
        Set<String> names = new HashSet<>();
        Map<String, Axis> axes = new HashMap<>();
        Map<Section, Section> sections = new HashMap<>();
        for (Metric<?> metric : metrics) {
            if (!names.add(metric.name())) {
                note(metric, metric.name() + " is asked twice");
            }
            metric.axis()
                    .filter(axis -> !axes.computeIfAbsent(axis.id(), id -> axis).equals(axis))
                    .ifPresent(axis -> note(
                            metric,
                            metric.name() + " is split by other members of " + axis + " than the metrics before it: "
                                    + axis.members()));
            requireId(metric, "an item", metric.id());
            requireId(metric, "a field", metric.field());
            requireId(metric, "a section", metric.section().id());
            metric.axis().ifPresent(axis -> requireId(metric, "an axis", axis.id()));
            metric.axis().stream()
                    .flatMap(axis -> axis.members().stream())
                    .forEach(member -> requireId(metric, "a member", member.id()));
            Section section = sections.computeIfAbsent(metric.section(), known -> known);
            if (!section.isDescribedAs(metric.section())) {
                note(
                        metric,
                        metric.name() + " stands in a " + section + " \""
                                + metric.section().title() + "\" that is headed \"" + section.title() + "\" elsewhere");
            }
        }
    }

    private void note(Object part, String says) {
        problems.add(new EditionProblem(part, says));
    }

    private void requireId(Object part, String what, String id) {
        if (!ID.matcher(id).matches()) {
            note(part, what + " cannot be called \"" + id + "\"; an id has letters, digits, and .-_ between them");
        }
    }

    List<EditionProblem> problems() {
        return problems;
    }

    private void unasked(Object part, List<? extends Metric<?>> named, String where) {
        named.stream()
                .filter(metric -> !asked.contains(metric))
                .forEach(metric -> note(part, where + " names " + metric.name() + NOT_ASKED));
    }

    private <T> void twice(String what, List<T> parts, Function<T, String> id) {
        Set<String> known = new HashSet<>();
        for (T part : parts) {
            if (!known.add(id.apply(part))) {
                note(part, "there are two " + what + "s " + id.apply(part));
            }
        }
    }

    EditionChecks gates(List<Gate> gates) {
        Set<String> items = new HashSet<>(metrics.stream().map(Metric::id).toList());
        Set<Section> sections =
                new HashSet<>(metrics.stream().map(Metric::section).toList());
        for (Gate gate : gates) {
            requireId(gate, "a gate", gate.id());
            gate.items().stream()
                    .filter(item -> !items.contains(item))
                    .sorted()
                    .forEach(item -> note(gate, "the gate " + gate.id() + " decides " + item + NOT_ASKED));
            gate.sections().stream()
                    .filter(section -> !sections.contains(section))
                    .map(Section::id)
                    .sorted()
                    .forEach(section -> note(
                            gate,
                            "the gate " + gate.id() + " opens section " + section + ", in which nothing is asked"));
        }
        twice("gate", gates, Gate::id);
        return this;
    }

    EditionChecks wholes(List<Whole> wholes) {
        for (Whole whole : wholes) {
            unasked(whole, whole.parts(), "the whole " + whole.id());
            whole.parts().stream()
                    .filter(part -> part.asked() == Asked.ONCE)
                    .forEach(part -> note(
                            whole,
                            "the whole " + whole.id() + " has a part " + part.name() + ", which is asked once and not"
                                    + " for each period"));
        }
        twice("whole", wholes, Whole::id);
        return this;
    }

    EditionChecks totals(List<Total> totals, List<Whole> wholes) {
        totals.stream()
                .filter(total -> !wholes.contains(total.whole()))
                .forEach(total -> note(
                        total,
                        "the total " + total + " is of " + total.whole() + ", which is no whole of the edition"));
        twice("total", totals, Total::id);
        return this;
    }

    EditionChecks blocks(List<Block> blocks) {
        blocks.forEach(block -> unasked(block, block.metrics(), "the block " + block.id()));
        twice("block", blocks, Block::id);
        return this;
    }

    EditionChecks headlines(List<Metric<Share>> headlines) {
        headlines.forEach(headline -> unasked(headline, List.of(headline), "a headline"));
        return this;
    }

    EditionChecks relations(List<Relation> relations, List<Gate> gates) {
        RelationChecks checks = new RelationChecks(relations, gates);
        for (Relation relation : relations) {
            unasked(relation, relation.metrics(), "a " + relation.getClass().getSimpleName());
            checks.problems(relation).forEach(says -> note(relation, says));
        }
        return this;
    }
}
