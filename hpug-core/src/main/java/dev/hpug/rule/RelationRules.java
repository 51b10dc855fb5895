package dev.hpug.rule;

import dev.hpug.metric.Edition;
import dev.hpug.metric.Metric;
import dev.hpug.metric.PerEdition;
import dev.hpug.metric.Relation;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules that hold the figures of an edition to what they have to do with one another: one for each id that its relations and wholes
 * name. A rule looks at what the report's own edition puts under its id.
 */
final class RelationRules {

    private static final PerEdition<List<Rule>> RULES = new PerEdition<>(RelationRules::rules);

    private RelationRules() {}

    static List<Rule> of(Edition edition) {
        return RULES.of(edition);
    }

    private static List<Rule> rules(Edition edition) {
        return Stream.of(
                        TotalRules.of(edition),
                        CountedShareRules.of(edition),
                        NotMoreRules.of(edition),
                        DesignationRules.of(edition),
                        EventRules.of(edition),
                        PresuppositionRules.of(edition))
                .flatMap(rules -> rules)
                .toList();
    }

    /** The rules that {@code rule} makes of the ids that relations of one kind have. */
    static <R extends Relation> Stream<Rule> named(
            Edition edition, Class<R> kind, Function<R, String> id, Function<String, Rule> rule) {
        return edition.relations().of(kind).map(id).distinct().map(rule);
    }

    /** What the rule {@code id} is about: worked out of an edition's relations of one kind, and kept. */
    static <R extends Relation, T> PerEdition<List<T>> about(
            Class<R> kind, Function<R, String> ruleOf, String id, Function<R, Stream<T>> cells) {
        return new PerEdition<>(edition -> edition.relations()
                .of(kind)
                .filter(relation -> ruleOf.apply(relation).equals(id))
                .flatMap(cells)
                .toList());
    }

    /** Whether a relation of one kind that the rule {@code id} speaks for is about a metric. */
    static <R extends Relation> BiPredicate<Submission, Metric<?>> concerns(
            Class<R> kind, Function<R, String> ruleOf, String id, Function<R, Metric<?>> metric) {
        PerEdition<Set<Metric<?>>> concerned = new PerEdition<>(edition -> edition.relations()
                .of(kind)
                .filter(relation -> ruleOf.apply(relation).equals(id))
                .map(metric)
                .collect(Collectors.<Metric<?>>toSet()));
        return (submission, asked) ->
                concerned.of(submission.report().edition()).contains(asked);
    }
}
