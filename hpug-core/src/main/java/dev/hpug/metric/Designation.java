package dev.hpug.metric;

import dev.hpug.value.Share;
import dev.hpug.value.YesNo;
import java.util.List;
import java.util.Optional;

/**
 * Whether something is designated and the use made of it: a Center of Excellence for transplants, and the share of transplants that
 * went there.
 *
 * @param designated the metric that asks whether it is, once
 * @param use the metric of its use
 * @param rule the id of the rule that what is used is designated, and the other way round, e.g. {@code "b.designation"}
 */
public record Designation(Metric<YesNo> designated, Metric<Share> use, String rule) implements Relation {

    @Override
    public List<Metric<?>> metrics() {
        return List.of(designated, use);
    }

    @Override
    public List<String> rules() {
        return List.of(rule);
    }

    @Override
    public Optional<Relation> in(MetricMapping mapping) {
        return mapping.typed(designated)
                .flatMap(asked -> mapping.typed(use).map(used -> new Designation(asked, used, rule)));
    }
}
