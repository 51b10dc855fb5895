package dev.hpug.metric;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what keeps a rule from holding figures to a relation: cells that do not stand side by side, a pair or a gate that is none. */
final class RelationChecks {

    private final Set<Relation> all;
    private final Set<String> gates;

    RelationChecks(List<Relation> all, List<Gate> gates) {
        this.all = new HashSet<>(all);
        this.gates = gates.stream().map(Gate::id).collect(Collectors.toSet());
    }

    /** What is wrong with one, each in a sentence without a stop. */
    List<String> problems(Relation relation) {
        List<String> problems = new ArrayList<>();
        sideBySide(relation, problems);
        pairs(relation)
                .filter(pair -> !all.contains(pair))
                .forEach(pair -> problems.add("a " + name(relation) + " builds on " + names(pair.metrics())
                        + ", which are no " + name(pair) + " of the edition"));
        if (relation instanceof Presupposition needs) {
            needs.gate()
                    .filter(gate -> !gates.contains(gate))
                    .ifPresent(
                            gate -> problems.add("a Presupposition names the gate " + gate + ", which is not asked"));
        }
        if (relation instanceof PartOfMembers some
                && (some.part().equals(some.all())
                        || some.share()
                                .axis()
                                .filter(axis -> axis.members().containsAll(List.of(some.part(), some.all())))
                                .isEmpty())) {
            problems.add(
                    "a PartOfMembers names " + some.part() + " and " + some.all() + ", which are not two members by"
                            + " which " + some.share().name() + " is split");
        }
        return problems;
    }

    private static String name(Relation relation) {
        return relation.getClass().getSimpleName();
    }

    private static List<String> names(List<Metric<?>> metrics) {
        return metrics.stream().map(Metric::name).toList();
    }

    /** The relations that one builds on. */
    private static Stream<Relation> pairs(Relation relation) {
        if (relation instanceof CommonDenominator same) {
            return Stream.of(same.one(), same.other());
        }
        if (relation instanceof PartOfAll some) {
            return Stream.of(some.part(), some.all());
        }
        return relation instanceof RateOfSome some ? Stream.of(some.all()) : Stream.empty();
    }

    private static void sideBySide(Relation relation, List<String> problems) {
        List<Metric<?>> periodic = relation.metrics();
        if (relation instanceof Designation use) {
            if (use.designated().asked() != Asked.ONCE
                    || use.designated().axis().isPresent()) {
                problems.add("a Designation needs " + use.designated().name() + " to be asked once, along no axis");
            }
            periodic = List.of(use.use());
        } else if (relation instanceof Presupposition needs) {
            List<Metric<?>> split = needs.needed().stream()
                    .<Metric<?>>map(metric -> metric)
                    .filter(metric -> metric.axis().isPresent())
                    .toList();
            if (split.stream()
                    .anyMatch(metric -> !metric.axis().equals(needs.figure().axis()))) {
                problems.add("a Presupposition needs one axis along which both are asked: " + names(needs.metrics()));
            }
            periodic = List.of(needs.figure());
        }
        periodic.stream()
                .filter(metric -> metric.asked() == Asked.ONCE)
                .forEach(metric -> problems.add(
                        "a " + name(relation) + " needs " + metric.name() + " to be asked for each period, not once"));
        if (periodic.stream().map(Metric::axis).distinct().count() > 1) {
            problems.add("a " + name(relation) + " needs one axis along which all are asked: " + names(periodic));
        }
    }
}
