package dev.hpug.metric;

import dev.hpug.value.Share;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A total that an edition does not ask for but that follows from parts of a {@link Whole}: of section D's ten shares the nine that are
 * tied to value. Immutable; equal by id and parts.
 */
public final class Total {

    private final String id;
    private final String title;
    private final Whole whole;
    private final Set<Metric<Share>> parts;
    private final Polarity polarity;

    /**
     * A total.
     *
     * @param id the permanent name, e.g. {@code "value-oriented"}
     * @param title a short title in hpug's own words, e.g. {@code "Value-oriented payment"}
     * @param whole what it is a share of
     * @param parts which of the whole's parts it is made of; at least one
     * @param polarity which direction is good
     * @throws IllegalArgumentException when there are no parts, or one is none of the whole's
     */
    public Total(String id, String title, Whole whole, List<Metric<Share>> parts, Polarity polarity) {
        if (parts.isEmpty() || !whole.parts().containsAll(parts)) {
            throw new IllegalArgumentException("The total " + id + " needs parts of " + whole + ": " + parts);
        }
        this.id = id;
        this.title = title;
        this.whole = whole;
        this.parts = new HashSet<>(parts);
        this.polarity = polarity;
    }

    /** The permanent name. */
    public String id() {
        return id;
    }

    /** A short title in hpug's own words. */
    public String title() {
        return title;
    }

    /** What it is a share of. */
    public Whole whole() {
        return whole;
    }

    /** Which direction is good. */
    public Polarity polarity() {
        return polarity;
    }

    /** The metrics it is the sum of, in the order of the report. */
    public List<Metric<Share>> parts() {
        return whole.parts().stream().filter(parts::contains).toList();
    }

    /** Whether {@code metric} is a part of it. */
    public boolean includes(Metric<?> metric) {
        return parts.contains(metric);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Total total
                        && id.equals(total.id)
                        && title.equals(total.title)
                        && whole.equals(total.whole)
                        && parts.equals(total.parts)
                        && polarity == total.polarity);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
