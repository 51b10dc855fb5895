package dev.hpug.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which figures of one edition are which of another: what was {@code C.2.2} in one year is {@code C.2.5} in the next, and what was
 * redefined in between is nothing there. Composed of the {@linkplain Edition#lineage steps} by which both came from an edition that
 * both descend from; editions without one in common have nothing in common but a host's own metrics.
 *
 * <p>A metric is found again only with the same field and type, asked as often and split by the same axis. Two metrics of a
 * host under one id are the same only if both count the same of the same. Immutable.
 */
public final class EditionMapping implements MetricMapping {

    private final Edition from;
    private final Edition to;
    private final boolean isRelated;
    private final List<Revision> back;
    private final List<Revision> forth;

    private EditionMapping(Edition from, Edition to, Optional<String> ancestor) {
        this.from = from;
        this.to = to;
        this.isRelated = ancestor.isPresent();
        this.back = ancestor.map(common -> since(from, common)).orElse(List.of());
        this.forth = ancestor.map(common -> since(to, common)).orElse(List.of());
    }

    /** From one edition to another, or to itself. */
    public static EditionMapping between(Edition from, Edition to) {
        List<String> descent = descent(from);
        return new EditionMapping(
                from, to, descent(to).stream().filter(descent::contains).reduce((earlier, later) -> later));
    }

    /** The ids of the editions it descends from, the oldest first, and its own. */
    private static List<String> descent(Edition edition) {
        List<String> ids = new ArrayList<>();
        edition.lineage().forEach(revision -> ids.add(revision.from()));
        ids.add(edition.id());
        return ids;
    }

    private static List<Revision> since(Edition edition, String ancestor) {
        return edition.lineage().stream()
                .dropWhile(revision -> !revision.from().equals(ancestor))
                .toList();
    }

    /** The edition that figures come from. */
    public Edition from() {
        return from;
    }

    /** The edition that figures go to. */
    public Edition to() {
        return to;
    }

    /** What {@code metric} is in the edition that figures go to; empty where it is nothing there. */
    @Override
    public Optional<Metric<?>> find(Metric<?> metric) {
        if (metric.isSupplemental()) {
            return counterpart(metric.id(), metric).filter(there -> countsTheSame(metric, there));
        }
        return item(metric.id()).flatMap(id -> counterpart(id, metric)).filter(there -> !there.isSupplemental());
    }

    private Optional<Metric<?>> counterpart(String id, Metric<?> metric) {
        return to.find(id, metric.field())
                .filter(there -> there.type() == metric.type()
                        && there.asked() == metric.asked()
                        && there.axis().map(Axis::id).equals(metric.axis().map(Axis::id)));
    }

    private static boolean countsTheSame(Metric<?> one, Metric<?> other) {
        return one.definition().equals(other.definition()) && one.denominator().equals(other.denominator());
    }

    /** What the item of that id is in the edition that figures go to. */
    private Optional<String> item(String id) {
        if (!isRelated) {
            return Optional.empty();
        }
        Optional<String> item = Optional.of(id);
        for (int i = back.size() - 1; i >= 0; i--) {
            Revision revision = back.get(i);
            item = item.flatMap(revision::before);
        }
        for (Revision revision : forth) {
            item = item.flatMap(revision::next);
        }
        return item;
    }

    /** What {@code key} is in the edition that figures go to; empty where it is nothing there. */
    public Optional<Key<?>> find(Key<?> key) {
        return find(key.metric()).flatMap(there -> at(there, key));
    }

    private static Optional<Key<?>> at(Metric<?> metric, Key<?> like) {
        for (Key<?> key : metric.keys()) {
            if (key.member().equals(like.member())) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /** What {@code cell} is in the edition that figures go to; empty where it is nothing there. */
    public Optional<FactRef<?>> find(FactRef<?> cell) {
        return find(cell.key()).map(key -> new FactRef<>(key, cell.period()));
    }

    /** The items that end on the way because they ask for something else since, and why. */
    public Map<String, String> redefined() {
        Map<String, String> why = new TreeMap<>();
        for (Revision revision : forth) {
            why.putAll(revision.redefined());
        }
        for (Revision revision : back) {
            why.putAll(revision.redefined());
        }
        return why;
    }

    /** The metrics that figures come from and that are nothing in the other edition, in the order of theirs. */
    public List<Metric<?>> ending() {
        return from.metrics().stream()
                .<Metric<?>>map(metric -> metric)
                .filter(metric -> find(metric).isEmpty())
                .toList();
    }

    /** The host's own metrics that both editions have under one id but that do not count the same, in the order of the first. */
    public List<Metric<?>> differing() {
        return from.supplementalMetrics().stream()
                .filter(metric ->
                        !to.item(metric.id()).isEmpty() && find(metric).isEmpty())
                .toList();
    }
}
