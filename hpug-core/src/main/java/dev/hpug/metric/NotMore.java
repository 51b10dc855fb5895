package dev.hpug.metric;

import dev.hpug.value.Count;
import java.util.List;
import java.util.Optional;

/**
 * Two counts of which one cannot be more than the other: health systems, each of which has a hospital, and hospitals.
 *
 * @param fewer the metric that counts fewer or as many
 * @param more the metric that counts more or as many, asked along the same axis
 * @param rule the id of the rule that says so, e.g. {@code "a.systems-hospitals"}
 */
public record NotMore(Metric<Count> fewer, Metric<Count> more, String rule) implements Relation {

    @Override
    public List<Metric<?>> metrics() {
        return List.of(fewer, more);
    }

    @Override
    public List<String> rules() {
        return List.of(rule);
    }

    @Override
    public Optional<Relation> in(MetricMapping mapping) {
        return mapping.typed(fewer).flatMap(less -> mapping.typed(more).map(most -> new NotMore(less, most, rule)));
    }
}
