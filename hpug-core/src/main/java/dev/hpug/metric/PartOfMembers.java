package dev.hpug.metric;

import dev.hpug.value.Share;
import java.util.List;
import java.util.Optional;

/**
 * A share asked of all members and of some of them: use of Centers of Excellence by all commercial members, and by those with
 * incentives, who are some of these.
 *
 * @param share the metric
 * @param part the place on its axis that has some of the members
 * @param all the place that has all of them
 */
public record PartOfMembers(Metric<Share> share, Member part, Member all) implements Relation {

    @Override
    public List<Metric<?>> metrics() {
        return List.of(share);
    }

    @Override
    public List<String> rules() {
        return List.of();
    }

    @Override
    public Optional<Relation> in(MetricMapping mapping) {
        return mapping.typed(share)
                .filter(there -> there.axis()
                        .filter(axis -> axis.members().containsAll(List.of(part, all)))
                        .isPresent())
                .map(there -> new PartOfMembers(there, part, all));
    }
}
