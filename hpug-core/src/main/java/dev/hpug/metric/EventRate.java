package dev.hpug.metric;

import dev.hpug.value.Count;
import dev.hpug.value.Share;
import java.util.List;
import java.util.Optional;

/**
 * A number of events and how many in a hundred of them turned out in one way: 812 births and a c-section rate of 24.1 %.
 *
 * @param events the metric that counts the events, the rate's denominator
 * @param rate the metric of the rate, asked along the same axis
 * @param zeroRule the id of the rule that no events have no rate, e.g. {@code "c.zero"}
 * @param rule the id of the rule that a whole number of the events is the rate, e.g. {@code "c.rate"}
 */
public record EventRate(Metric<Count> events, Metric<Share> rate, String zeroRule, String rule) implements Relation {

    @Override
    public List<Metric<?>> metrics() {
        return List.of(events, rate);
    }

    @Override
    public List<String> rules() {
        return List.of(zeroRule, rule);
    }

    @Override
    public Optional<Relation> in(MetricMapping mapping) {
        return typed(mapping).map(pair -> pair);
    }

    Optional<EventRate> typed(MetricMapping mapping) {
        return mapping.typed(events)
                .flatMap(counted -> mapping.typed(rate).map(of -> new EventRate(counted, of, zeroRule, rule)));
    }
}
