package dev.hpug.rollforward;

import dev.hpug.metric.Edition;
import dev.hpug.metric.Metric;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which item of one edition goes on as which item of another.
 *
 * <pre>{@code
 * EditionMapping.between(cpr2021, cpr2022)
 *         .renaming("D.9", "D.11")
 *         .dropping("C.2.2");
 * }</pre>
 *
 * <p>What is not mentioned goes on under its own id. A quantity is carried only to one of the same field, type and axis.
 * Immutable.
 */
public final class EditionMapping {

    private final Edition from;
    private final Edition to;
    private final Map<String, String> renamed;
    private final Set<String> dropped;

    private EditionMapping(Edition from, Edition to, Map<String, String> renamed, Set<String> dropped) {
        this.from = from;
        this.to = to;
        this.renamed = renamed;
        this.dropped = dropped;
    }

    /** The mapping of every item to the one of the same id. */
    public static EditionMapping between(Edition from, Edition to) {
        return new EditionMapping(from, to, Map.of(), Set.of());
    }

    /**
     * This mapping, with one item going on under another id.
     *
     * @throws IllegalArgumentException when either edition has no such item, or the new id is already gone to
     */
    public EditionMapping renaming(String id, String newId) {
        requireItem(from, id);
        requireItem(to, newId);
        if (renamed.containsValue(newId)) {
            throw new IllegalArgumentException("Another item already goes on as \"" + newId + "\"");
        }
        Map<String, String> more = new LinkedHashMap<>(renamed);
        more.put(id, newId);
        return new EditionMapping(from, to, more, dropped);
    }

    /**
     * This mapping, with one item going nowhere, though the new edition may have its id for something else.
     *
     * @throws IllegalArgumentException when the old edition has no such item
     */
    public EditionMapping dropping(String id) {
        requireItem(from, id);
        Set<String> more = new LinkedHashSet<>(dropped);
        more.add(id);
        return new EditionMapping(from, to, renamed, more);
    }

    private static void requireItem(Edition edition, String id) {
        if (!edition.itemIds().contains(id)) {
            throw new IllegalArgumentException("There is no item \"" + id + "\" in " + edition.id());
        }
    }

    /** The edition that figures come from. */
    public Edition from() {
        return from;
    }

    /** The edition that figures go to. */
    public Edition to() {
        return to;
    }

    /** What {@code metric} goes on as; empty where it goes nowhere. */
    public Optional<Metric<?>> find(Metric<?> metric) {
        boolean takenByAnother = !renamed.containsKey(metric.id()) && renamed.containsValue(metric.id());
        if (dropped.contains(metric.id()) || takenByAnother) {
            return Optional.empty();
        }
        List<Metric<?>> item = to.item(renamed.getOrDefault(metric.id(), metric.id()));
        return item.stream()
                .filter(candidate -> candidate.field().equals(metric.field())
                        && candidate.type() == metric.type()
                        && candidate.axis().equals(metric.axis())
                        && candidate.asked() == metric.asked())
                .findFirst();
    }
}
