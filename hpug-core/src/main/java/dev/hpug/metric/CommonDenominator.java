package dev.hpug.metric;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two amounts that are shares of the same whole: hospitals under either clause, both out of all hospitals in the network.
 *
 * @param one an amount and its share
 * @param other another amount and its share
 * @param rule the id of the rule that one whole can print both, e.g. {@code "a.denominators"}
 */
public record CommonDenominator(CountedShare one, CountedShare other, String rule) implements Relation {

    @Override
    public List<Metric<?>> metrics() {
        return Stream.concat(one.metrics().stream(), other.metrics().stream()).toList();
    }

    @Override
    public List<String> rules() {
        return List.of(rule);
    }

    @Override
    public Optional<Relation> in(MetricMapping mapping) {
        return one.typed(mapping)
                .flatMap(first -> other.typed(mapping).map(second -> new CommonDenominator(first, second, rule)));
    }
}
