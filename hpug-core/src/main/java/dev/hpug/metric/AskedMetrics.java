package dev.hpug.metric;

import dev.hpug.value.Share;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The metrics of an edition as it asks them. What was put together with a metric described otherwise, as before the form reworded it,
 * is put together with the one that is asked, so that an edition says one thing of each.
 */
final class AskedMetrics implements MetricMapping {

    private final Map<Metric<?>, Metric<?>> asked = new HashMap<>();

    AskedMetrics(List<Metric<?>> metrics) {
        metrics.forEach(metric -> asked.putIfAbsent(metric, metric));
    }

    @Override
    public Optional<Metric<?>> find(Metric<?> metric) {
        return Optional.of(asked.getOrDefault(metric, metric));
    }

    void settle(
            List<Whole> wholes,
            List<Total> totals,
            List<Relation> relations,
            List<Block> blocks,
            List<Metric<Share>> headlines) {
        settle(wholes, Whole::parts, (whole, parts) -> whole.of(all(whole.parts())));
        settle(
                totals,
                total -> total.whole().parts(),
                (total, parts) -> new Total(
                        total.id(),
                        total.title(),
                        total.whole().of(all(total.whole().parts())),
                        all(total.parts()),
                        total.polarity()));
        settle(
                relations,
                Relation::metrics,
                (relation, metrics) -> relation.in(this).orElse(relation));
        settle(blocks, Block::metrics, (block, metrics) -> new Block(block.id(), block.title(), metrics));
        settle(headlines, List::of, (headline, metrics) -> typed(headline).orElse(headline));
    }

    /** Puts those anew that name a metric otherwise than it is asked; all others stay the objects they are. */
    private <T> void settle(
            List<T> parts,
            Function<T, ? extends List<? extends Metric<?>>> metrics,
            BiFunction<T, List<Metric<?>>, T> anew) {
        parts.replaceAll(part -> {
            List<? extends Metric<?>> named = metrics.apply(part);
            List<Metric<?>> now = named.stream()
                    .<Metric<?>>map(metric -> find(metric).orElse(metric))
                    .toList();
            boolean isSettled = true;
            for (int i = 0; i < named.size(); i++) {
                isSettled &= named.get(i).isDescribedAs(now.get(i));
            }
            return isSettled ? part : anew.apply(part, now);
        });
    }
}
