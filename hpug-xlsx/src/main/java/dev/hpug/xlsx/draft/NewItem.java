package dev.hpug.xlsx.draft;

import dev.hpug.metric.Axis;
import dev.hpug.metric.Metric;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An item that the edition before did not ask.
 *
 * @param id its id
 * @param metrics what it asks
 */
record NewItem(String id, List<Metric<?>> metrics) {

    /** E.g. {@code births (count), cSectionRate (share) by line-of-business}. */
    String guess() {
        return metrics.stream()
                        .map(metric -> metric.field() + " (" + metric.type().id() + ")")
                        .collect(Collectors.joining(", "))
                + metrics.stream()
                        .flatMap(metric -> metric.axis().stream())
                        .map(Axis::id)
                        .findFirst()
                        .map(axis -> " by " + axis)
                        .orElse("");
    }
}
