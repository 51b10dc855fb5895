package dev.hpug.metric;

import dev.hpug.value.Share;
import java.util.List;
import java.util.Optional;

/**
 * Shares that are asked so as to make up one whole: for each member and period they total 100 %. Example: the ten shares of
 * section D. Immutable; equal by id and parts.
 */
public final class Whole {

    private final String id;
    private final String title;
    private final List<Metric<Share>> parts;
    private final List<List<Key<Share>>> keysByMember;
    private final boolean isTotalStated;

    /**
     * A whole of which no form states the total.
     *
     * @param id the id of the rule that holds its parts to it, e.g. {@code "d.total"}
     * @param title what they are the parts of, in hpug's own words
     * @param parts the metrics, in the order of the report, all along the same axis; at least one
     * @throws IllegalArgumentException when there are no parts, or they are asked along different axes
     */
    public Whole(String id, String title, List<Metric<Share>> parts) {
        this(id, title, parts, false);
    }

    private Whole(String id, String title, List<Metric<Share>> parts, boolean isTotalStated) {
        if (parts.isEmpty()
                || parts.stream()
                        .anyMatch(part -> !part.axis().equals(parts.get(0).axis()))) {
            throw new IllegalArgumentException("The parts of " + id + " must be asked along one axis: " + parts);
        }
        this.id = id;
        this.title = title;
        this.parts = List.copyOf(parts);
        this.isTotalStated = isTotalStated;
        this.keysByMember = parts.get(0).keys().stream()
                .map(Key::member)
                .map(member -> parts.stream()
                        .flatMap(part ->
                                part.keys().stream().filter(key -> key.member().equals(member)))
                        .toList())
                .toList();
    }

    /** This whole, of which the form states the total below the parts. */
    public Whole statingTotal() {
        return new Whole(id, title, parts, true);
    }

    /** This whole with other parts. */
    Whole of(List<Metric<Share>> otherParts) {
        return new Whole(id, title, otherParts, isTotalStated);
    }

    /** Whether the form states the total below the parts. */
    public boolean isTotalStated() {
        return isTotalStated;
    }

    /** The id of the rule that holds a stated total to the parts, e.g. {@code "d.total.stated"}. */
    public String statedTotalRule() {
        return id + ".stated";
    }

    /** The id of the rule that holds its parts to it. */
    public String id() {
        return id;
    }

    /** What they are the parts of. */
    public String title() {
        return title;
    }

    /** The metrics, in the order of the report. */
    public List<Metric<Share>> parts() {
        return parts;
    }

    /** For each member of their axis, the key of each part: ten for commercial, ten for Medicaid. */
    public List<List<Key<Share>>> keysByMember() {
        return keysByMember;
    }

    /** The key of each part for one member; nothing where its axis has no such member. */
    public Optional<List<Key<Share>>> keysOf(Optional<Member> member) {
        return keysByMember.stream()
                .filter(keys -> keys.get(0).member().equals(member))
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Whole whole && id.equals(whole.id) && parts.equals(whole.parts);
    }

    /** Whether {@code other} is the same whole under the same title. */
    boolean isDescribedAs(Whole other) {
        return equals(other) && title.equals(other.title) && isTotalStated == other.isTotalStated;
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
