package dev.hpug.metric;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Events that are some of all events: births under one strategy, each of them one of all births. Parts may overlap.
 *
 * @param part some of the events
 * @param all every event
 * @param rule the id of the rule that no part exceeds all, e.g. {@code "c.part-of-all"}
 */
public record PartOfAll(EventRate part, EventRate all, String rule) implements Relation {

    @Override
    public List<Metric<?>> metrics() {
        return Stream.concat(part.metrics().stream(), all.metrics().stream()).toList();
    }

    @Override
    public List<String> rules() {
        return List.of(rule);
    }

    @Override
    public Optional<Relation> in(MetricMapping mapping) {
        return part.typed(mapping).flatMap(some -> all.typed(mapping).map(every -> new PartOfAll(some, every, rule)));
    }
}
