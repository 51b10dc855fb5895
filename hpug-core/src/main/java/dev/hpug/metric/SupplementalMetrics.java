package dev.hpug.metric;

import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.Share;
import dev.hpug.value.ValueType;
import java.util.Optional;

/**
 * Makes the metrics a host adds to an edition with {@link Edition#plus}, where a title says enough; {@link MetricBuilder} says more.
 *
 * <p>An id carries the host's own prefix, e.g. {@code "cascade.telehealth-visits"}. A supplemental metric's field is named after its
 * type ({@code count}, {@code dollars}, {@code share}, {@code yes-no}, {@code text}).
 */
public final class SupplementalMetrics {

    private SupplementalMetrics() {}

    /** A count, e.g. {@code count("cascade.telehealth-visits", "Telehealth visits", Optional.of(LINE_OF_BUSINESS))}. */
    public static Metric<Count> count(String id, String title, Optional<Axis> axis) {
        return Metric.count(id, ValueType.COUNT.id()).title(title).axis(axis).build();
    }

    /** An amount of dollars. */
    public static Metric<Dollars> dollars(String id, String title, Optional<Axis> axis) {
        return Metric.dollars(id, ValueType.DOLLARS.id())
                .title(title)
                .axis(axis)
                .build();
    }

    /** A share in percent. */
    public static Metric<Share> share(String id, String title, Optional<Axis> axis) {
        return Metric.share(id, ValueType.SHARE.id()).title(title).axis(axis).build();
    }

    /** A metric of a type known only at run time, as when definitions are read from a file. */
    public static Metric<?> of(String id, String title, ValueType type, Optional<Axis> axis) {
        return Metric.of(id, type.id(), type).title(title).axis(axis).build();
    }
}
