package dev.hpug.metric;

import dev.hpug.value.Share;
import java.util.List;
import java.util.Optional;

/**
 * A rate of some of the events that are counted elsewhere, without a count of its own: c-sections among the births under contracts that
 * reward fewer of them.
 *
 * @param rate the metric of the rate
 * @param all every event, asked along the same axis
 */
public record RateOfSome(Metric<Share> rate, EventRate all) implements Relation {

    @Override
    public List<Metric<?>> metrics() {
        return List.of(rate, all.events(), all.rate());
    }

    @Override
    public List<String> rules() {
        return List.of();
    }

    @Override
    public Optional<Relation> in(MetricMapping mapping) {
        return mapping.typed(rate).flatMap(some -> all.typed(mapping).map(every -> new RateOfSome(some, every)));
    }
}
