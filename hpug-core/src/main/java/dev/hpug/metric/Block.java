package dev.hpug.metric;

import dev.hpug.value.Dollars;
import dev.hpug.value.Share;
import dev.hpug.value.ValueType;
import java.util.List;

/**
 * Metrics whose figures a plan prints alike, because one person takes them from one source: the shares of section D, or the
 * hospitals and dollars of section A. Shares and dollars are printed apart. Example: block {@code "D"} with its ten shares.
 *
 * @param id the permanent name, as in the JSON format's {@code printing}, e.g. {@code "C.1"}
 * @param title what the figures are of, in hpug's own words
 * @param metrics the metrics, in the order of the report
 */
public record Block(String id, String title, List<Metric<?>> metrics) {

    /** Keeps its own copy of the list. */
    public Block {
        metrics = List.copyOf(metrics);
    }

    /** Its shares. */
    public List<Metric<Share>> shares() {
        return metrics.stream()
                .filter(metric -> metric.type() == ValueType.SHARE)
                .map(metric -> metric.as(Share.class))
                .toList();
    }

    /** Its dollars. */
    public List<Metric<Dollars>> dollars() {
        return metrics.stream()
                .filter(metric -> metric.type() == ValueType.DOLLARS)
                .map(metric -> metric.as(Dollars.class))
                .toList();
    }
}
