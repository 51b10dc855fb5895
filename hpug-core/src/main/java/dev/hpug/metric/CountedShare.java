package dev.hpug.metric;

import dev.hpug.value.Amount;
import dev.hpug.value.Share;
import java.util.List;
import java.util.Optional;

/**
 * An amount and the share it is of all there is: 14 hospitals, which are 11.3 % of the network's.
 *
 * @param amount the metric of the amount, a count or dollars
 * @param share the metric of the share, asked along the same axis
 * @param zeroRule the id of the rule that neither is zero alone, e.g. {@code "a.zero"}
 * @param rule the id of the rule that the count can print the share, e.g. {@code "a.count-share"}
 */
public record CountedShare(Metric<? extends Amount> amount, Metric<Share> share, String zeroRule, String rule)
        implements Relation {

    @Override
    public List<Metric<?>> metrics() {
        return List.of(amount, share);
    }

    @Override
    public List<String> rules() {
        return List.of(zeroRule, rule);
    }

    @Override
    public Optional<Relation> in(MetricMapping mapping) {
        return typed(mapping).map(pair -> pair);
    }

    Optional<CountedShare> typed(MetricMapping mapping) {
        return mapping.typed(amount)
                .flatMap(there -> mapping.typed(share).map(of -> new CountedShare(there, of, zeroRule, rule)));
    }
}
