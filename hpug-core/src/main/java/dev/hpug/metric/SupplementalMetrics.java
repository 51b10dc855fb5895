package dev.hpug.metric;

import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import dev.hpug.value.ValueType;
import java.util.Optional;

/**
 * Makes the metrics a host adds to an edition with {@link Edition#plus}.
 *
 * <p>An id carries the host's own prefix, e.g. {@code "cascade.telehealth-visits"}. A supplemental metric is asked per
 * period, stands in section E, and its field is named after its type ({@code count}, {@code dollars}, {@code share}).
 */
public final class SupplementalMetrics {

    private SupplementalMetrics() {}

    /** A count, e.g. {@code count("cascade.telehealth-visits", "Telehealth visits", Optional.of(LINE_OF_BUSINESS))}. */
    public static Metric<Count> count(String id, String title, Optional<Axis> axis) {
        return make(id, title, ValueType.COUNT, axis);
    }

    /** An amount of dollars. */
    public static Metric<Dollars> dollars(String id, String title, Optional<Axis> axis) {
        return make(id, title, ValueType.DOLLARS, axis);
    }

    /** A share in percent. */
    public static Metric<Share> share(String id, String title, Optional<Axis> axis) {
        return make(id, title, ValueType.SHARE, axis);
    }

    /** A metric of a type known only at run time, as when definitions are read from a file. */
    public static Metric<?> of(String id, String title, ValueType type, Optional<Axis> axis) {
        return make(id, title, type, axis);
    }

    private static <T extends FactValue> Metric<T> make(String id, String title, ValueType type, Optional<Axis> axis) {
        return ImmutableMetric.<T>builder()
                .id(id)
                .field(type.id())
                .type(type)
                .section(Section.E)
                .title(title)
                .definition(title)
                .axis(axis)
                .build();
    }
}
