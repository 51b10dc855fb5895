package dev.hpug.metric;

import dev.hpug.value.FactValue;
import java.util.Optional;

/**
 * One metric for one member of its axis, e.g. {@code C.1.A.ii[medicaid].births}: what a fact set maps to an answer. The
 * period is not part of the key.
 *
 * <p>Made by {@link Metric#at}, which checks the axis. Immutable.
 *
 * @param <T> the type of the answer's value
 */
public final class Key<T extends FactValue> {

    private final Metric<T> metric;
    private final Optional<Member> member;
    private final int hash;

    Key(Metric<T> metric, Optional<Member> member) {
        this.metric = metric;
        this.member = member;
        this.hash = (metric.id().hashCode() * 31 + metric.field().hashCode()) * 31 + member.hashCode();
    }

    /** What is asked. */
    public Metric<T> metric() {
        return metric;
    }

    /** For whom it is asked; empty where the metric has no axis. */
    public Optional<Member> member() {
        return member;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Key<?> key
                        && hash == key.hash
                        && member.equals(key.member)
                        && metric.equals(key.metric));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Id, member and field, e.g. {@code "C.1.A.ii[medicaid].births"} or {@code "A.2a.share"}. */
    @Override
    public String toString() {
        return metric.id() + member.map(place -> "[" + place.id() + "]").orElse("") + "." + metric.field();
    }
}
