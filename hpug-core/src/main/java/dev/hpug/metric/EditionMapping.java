package dev.hpug.metric;

import dev.hpug.value.FactValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
        Optional<String> id = metric.isSupplemental() && !isRelated ? Optional.of(metric.id()) : item(metric.id());
        return id.flatMap(item -> counterpart(item, metric)).filter(there -> isTheSame(metric, there));
    }

    private Optional<Metric<?>> counterpart(String id, Metric<?> metric) {
        return to.find(id, metric.field())
                .filter(there -> there.type() == metric.type()
                        && there.asked() == metric.asked()
                        && there.axis().map(Axis::id).equals(metric.axis().map(Axis::id)));
    }

    /** What an edition asks is known by its id; what a host asks, only by what it counts. */
    private static boolean isTheSame(Metric<?> one, Metric<?> other) {
        return one.isSupplemental() == other.isSupplemental() && (!one.isSupplemental() || countsTheSame(one, other));
    }

    /** Who defined a metric by nothing but its title may have reworded that. */
    private static boolean countsTheSame(Metric<?> one, Metric<?> other) {
        boolean areDefined =
                !one.definition().equals(one.title()) && !other.definition().equals(other.title());
        return one.denominator().equals(other.denominator())
                && (!areDefined || one.definition().equals(other.definition()));
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
    public <T extends FactValue> Optional<Key<T>> find(Key<T> key) {
        return typed(key.metric())
                .flatMap(there -> there.keys().stream()
                        .filter(found -> found.member().equals(key.member()))
                        .findFirst());
    }

    /** What {@code cell} is in the edition that figures go to; empty where it is nothing there. */
    public <T extends FactValue> Optional<FactRef<T>> find(FactRef<T> cell) {
        return find(cell.key()).map(key -> new FactRef<>(key, cell.period()));
    }

    /** The items that end on the way because they ask for something else since, and why. */
    private Map<String, String> redefined() {
        Map<String, String> why = new TreeMap<>();
        for (Revision revision : forth) {
            why.putAll(revision.redefined());
        }
        for (Revision revision : back) {
            why.putAll(revision.redefined());
        }
        return why;
    }

    /**
     * What the first edition asks and the other does not, an item or a member of an axis at a time, in the order of the first.
     *
     * @see Unjoined
     */
    public List<Unjoined> unjoined() {
        Map<String, Unjoined> all = new LinkedHashMap<>();
        for (Metric<?> metric : from.metrics()) {
            if (find(metric).isEmpty()) {
                all.putIfAbsent(metric.id(), unjoined(metric));
            } else {
                metric.keys().stream()
                        .filter(key -> find(key).isEmpty())
                        .map(key -> key.metric().axis().orElseThrow() + " "
                                + key.member().orElseThrow())
                        .forEach(member -> all.putIfAbsent(member, notAsked(member, "")));
            }
        }
        return List.copyOf(all.values());
    }

    private Unjoined unjoined(Metric<?> metric) {
        String id = metric.id();
        Optional<String> redefined = Optional.ofNullable(redefined().get(id));
        if (redefined.isPresent()) {
            return new Unjoined(from.id(), id, metric.title(), Unjoined.Reason.REDEFINED, redefined.get());
        }
        return to.item(id).isEmpty() || (!isRelated && !metric.isSupplemental())
                ? notAsked(id, metric.title())
                : new Unjoined(
                        from.id(),
                        id,
                        metric.title(),
                        Unjoined.Reason.COUNTS_OTHERWISE,
                        description(metric) + ", where " + to + " has "
                                + description(to.item(id).get(0)));
    }

    private static String description(Metric<?> metric) {
        String counts = metric.definition()
                + metric.denominator().map(all -> ", of " + all).orElse("");
        return counts + " (" + metric.type().id()
                + metric.axis().map(axis -> ", by " + axis).orElse("") + ")";
    }

    private Unjoined notAsked(String item, String title) {
        return new Unjoined(from.id(), item, title, Unjoined.Reason.NOT_ASKED, to + " does not ask it");
    }
}
