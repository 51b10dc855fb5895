package dev.hpug.metric;

import dev.hpug.period.Period;
import dev.hpug.value.FactValue;
import java.util.Optional;

/**
 * One cell of a report: a key, and the period it is asked for unless it is asked once.
 *
 * @param key what is asked, and for whom
 * @param period the period; empty exactly where the metric is asked once
 */
public record FactRef<T extends FactValue>(Key<T> key, Optional<Period> period) {

    /**
     * The cell of {@code key} in {@code period}.
     *
     * @throws IllegalArgumentException when a period is given for a metric asked once, or missing for another
     */
    public FactRef {
        boolean once = key.metric().asked() == Asked.ONCE;
        if (once == period.isPresent()) {
            throw new IllegalArgumentException(
                    key + (once ? " is asked once, not for a period" : " is asked for a period; say which"));
        }
    }

    /** The cell of a metric asked for each period. */
    public static <T extends FactValue> FactRef<T> of(Key<T> key, Period period) {
        return new FactRef<>(key, Optional.of(period));
    }

    /** The cell of a metric asked once. */
    public static <T extends FactValue> FactRef<T> once(Key<T> key) {
        return new FactRef<>(key, Optional.empty());
    }

    /** For people: {@code "D.3 Shared savings (commercial, current)"}. */
    public String label() {
        String title = key.metric().id() + " " + key.metric().title();
        if (key.member().isEmpty()) {
            return period.map(which -> title + " (" + which.id() + ")").orElse(title);
        }
        String member = key.member().get().id();
        return title + " (" + period.map(which -> member + ", " + which.id()).orElse(member) + ")";
    }

    /** The key, after the period where there is one, e.g. {@code "current.D.3[commercial].share"}. */
    @Override
    public String toString() {
        return period.map(p -> p.id() + ".").orElse("") + key;
    }
}
