package dev.hpug.metric;

import dev.hpug.value.FactValue;
import java.util.List;
import java.util.Optional;

/** What each metric of one edition is in another. */
@FunctionalInterface
public interface MetricMapping {

    /** What {@code metric} is there, with the same type of values; empty where it is nothing. */
    Optional<Metric<?>> find(Metric<?> metric);

    /** As {@link #find}, typed. */
    @SuppressWarnings("unchecked") // the metric found has the same type of values
    default <T extends FactValue> Optional<Metric<T>> typed(Metric<T> metric) {
        return find(metric).map(found -> (Metric<T>) found);
    }

    /** What those of {@code metrics} are that are something. */
    default <T extends FactValue> List<Metric<T>> all(List<Metric<T>> metrics) {
        return metrics.stream().flatMap(metric -> typed(metric).stream()).toList();
    }
}
