package dev.hpug.metric;

import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.style.HpugStyle;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import dev.hpug.value.Text;
import dev.hpug.value.ValueType;
import dev.hpug.value.YesNo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The catalogue of one year's report: its metrics, gates and recommended periods. Example: {@link #cpr2021()}, with 37
 * numbered items asked in 182 cells.
 *
 * <p>Everything else walks this catalogue: adding a metric here is all it takes. A host adds its own with {@link #plus};
 * nothing can be removed. Immutable.
 */
@Value.Immutable(copy = false)
@HpugStyle
public abstract class Edition {

    /** The longest id a supplemental metric may have. */
    public static final int LONGEST_SUPPLEMENTAL_ID = 200;

    private static final Pattern SUPPLEMENTAL_ID = Pattern.compile("[a-z][a-z0-9-]*+\\.[a-z0-9][a-z0-9.-]*+");

    Edition() {}

    /** The edition that Catalyst for Payment Reform published in 2021, {@code "cpr-2021"}. */
    public static Edition cpr2021() {
        return Cpr2021.EDITION;
    }

    /** The edition of that name, e.g. {@code "cpr-2021"}, if hpug knows it. */
    public static Optional<Edition> find(String id) {
        return Stream.of(cpr2021()).filter(edition -> edition.id().equals(id)).findFirst();
    }

    /** The permanent name, e.g. {@code "cpr-2021"}. */
    public abstract String id();

    /** Every metric, standard ones first, in the order of the report. */
    public abstract List<Metric<?>> metrics();

    /** The questions asked before the report. */
    public abstract List<Gate> gates();

    /** The metrics that are parts of a whole, and together make 100 %. */
    public abstract List<Whole> wholes();

    /** What is not asked but follows from parts of a whole, such as the share of dollars tied to value. */
    public abstract List<Total> totals();

    /** What figures have to do with one another, besides being parts of one whole. */
    public abstract Relations relations();

    /** The metrics whose figures are printed alike; one that is in none has only its own digits to go by. */
    public abstract List<Block> blocks();

    /** The periods the edition recommends. */
    public abstract ReportingPeriods recommendedPeriods();

    /** Every cell in the order of the report: by item, member, current before prior, then field. */
    @Value.Derived
    @Value.Auxiliary
    public List<FactRef<?>> cells() {
        return itemIds().stream()
                .map(this::item)
                .flatMap(metrics -> Stream.concat(onceCells(metrics), periodCells(metrics)))
                .toList();
    }

    private static Stream<FactRef<?>> onceCells(List<Metric<?>> item) {
        return item.stream()
                .filter(metric -> metric.asked() == Asked.ONCE)
                .flatMap(metric -> metric.keys().stream())
                .map(FactRef::once);
    }

    private static Stream<FactRef<?>> periodCells(List<Metric<?>> item) {
        List<Key<?>> keys = item.stream()
                .filter(metric -> metric.asked() == Asked.PER_PERIOD)
                .<Key<?>>flatMap(metric -> metric.keys().stream())
                .toList();
        return keys.stream()
                .map(Key::member)
                .distinct()
                .flatMap(member -> Stream.of(Period.values())
                        .flatMap(period -> keys.stream()
                                .filter(key -> key.member().equals(member))
                                .map(key -> FactRef.of(key, period))));
    }

    /** Every key asked per period, in the order of the report. */
    @Value.Derived
    @Value.Auxiliary
    public List<Key<?>> periodKeys() {
        return cells().stream()
                .filter(cell -> cell.period().equals(Optional.of(Period.CURRENT)))
                .<Key<?>>map(FactRef::key)
                .toList();
    }

    /** Every item's id in the order of the report, e.g. {@code "A.1a"} first. */
    @Value.Derived
    @Value.Auxiliary
    public Set<String> itemIds() {
        return metrics().stream().map(Metric::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Value.Lazy
    Map<String, List<Metric<?>>> byItem() {
        return metrics().stream().collect(Collectors.groupingBy(Metric::id));
    }

    @Value.Lazy
    Map<Key<?>, Integer> keyOrder() {
        List<Key<?>> keys =
                cells().stream().<Key<?>>map(FactRef::key).distinct().toList();
        return Stream.iterate(0, i -> i < keys.size(), i -> i + 1)
                .collect(Collectors.toMap(keys::get, Function.identity()));
    }

    /** The metrics of one item, e.g. the count and the share of {@code "A.2a"}; empty when there is no such item. */
    public List<Metric<?>> item(String id) {
        return byItem().getOrDefault(id, List.of());
    }

    /** The metric of that item and field, if there is one. */
    public Optional<Metric<?>> find(String id, String field) {
        for (Metric<?> metric : item(id)) {
            if (metric.field().equals(field)) {
                return Optional.of(metric);
            }
        }
        return Optional.empty();
    }

    /** The totals that follow from parts of {@code whole}, in their order. */
    public List<Total> totalsOf(Whole whole) {
        return totals().stream().filter(total -> total.whole().equals(whole)).toList();
    }

    /** Every axis along which something is asked, in the order of the report. */
    @Value.Derived
    @Value.Auxiliary
    public List<Axis> axes() {
        return metrics().stream()
                .flatMap(metric -> metric.axis().stream())
                .distinct()
                .toList();
    }

    /** Whether {@code key} is asked by this edition. */
    public boolean contains(Key<?> key) {
        return keyOrder().containsKey(key);
    }

    /** The place of {@code key} in the report, from 0; for sorting. Keys of other editions come last. */
    public int orderOf(Key<?> key) {
        return keyOrder().getOrDefault(key, Integer.MAX_VALUE);
    }

    /** A metric that asks for a count. @throws UnknownMetricException when there is none of that id and field */
    public Metric<Count> count(String id, String field) {
        return typed(id, field, ValueType.COUNT);
    }

    /** A metric that asks for dollars. @throws UnknownMetricException when there is none of that id and field */
    public Metric<Dollars> dollars(String id, String field) {
        return typed(id, field, ValueType.DOLLARS);
    }

    /** A metric that asks for a share. @throws UnknownMetricException when there is none of that id and field */
    public Metric<Share> share(String id, String field) {
        return typed(id, field, ValueType.SHARE);
    }

    /** A metric that asks for yes or no. @throws UnknownMetricException when there is none of that id and field */
    public Metric<YesNo> yesNo(String id, String field) {
        return typed(id, field, ValueType.YES_NO);
    }

    /** A metric that asks for words. @throws UnknownMetricException when there is none of that id and field */
    public Metric<Text> text(String id, String field) {
        return typed(id, field, ValueType.TEXT);
    }

    @SuppressWarnings("unchecked") // a metric's type parameter is its value type's class, see Metric.type()
    private <T extends FactValue> Metric<T> typed(String id, String field, ValueType type) {
        return (Metric<T>) find(id, field)
                .filter(metric -> metric.type() == type)
                .orElseThrow(() -> new UnknownMetricException(this, id, field, type));
    }

    /**
     * This edition with a host's own metrics after the standard ones.
     *
     * @param supplemental metrics made by {@link SupplementalMetrics}
     * @throws IllegalArgumentException when an id has no prefix of the host's own ({@code cascade.telehealth-visits}), is
     *     longer than {@value #LONGEST_SUPPLEMENTAL_ID} characters, or is already taken
     */
    public Edition plus(Collection<? extends Metric<?>> supplemental) {
        List<Metric<?>> all = new ArrayList<>(metrics());
        for (Metric<?> metric : supplemental) {
            if (metric.id().length() > LONGEST_SUPPLEMENTAL_ID
                    || !SUPPLEMENTAL_ID.matcher(metric.id()).matches()
                    || metric.section() != Section.E) {
                throw new IllegalArgumentException(
                        "A supplemental metric needs an id with its host's prefix in lower case, like"
                                + " \"cascade.telehealth-visits\"; got \"" + metric.id() + "\"");
            }
            if (all.stream().anyMatch(other -> other.id().equals(metric.id()))) {
                throw new IllegalArgumentException("There is already a metric \"" + metric.id() + "\" in " + id());
            }
            all.add(metric);
        }
        return ImmutableEdition.builder()
                .id(id())
                .metrics(all)
                .gates(gates())
                .wholes(wholes())
                .totals(totals())
                .relations(relations())
                .blocks(blocks())
                .recommendedPeriods(recommendedPeriods())
                .build();
    }

    /** The metrics that {@link #plus} added, in their order. */
    public List<Metric<?>> supplementalMetrics() {
        return metrics().stream()
                .filter(metric -> metric.section() == Section.E)
                .toList();
    }

    /** Equal are editions of one id that ask and describe the same: a reworded title makes another edition. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Edition edition && id().equals(edition.id()) && asksAs(edition));
    }

    private boolean asksAs(Edition other) {
        return areDescribedAs(other.metrics())
                && gates().equals(other.gates())
                && wholes().equals(other.wholes())
                && totals().equals(other.totals())
                && relations().equals(other.relations())
                && blocks().equals(other.blocks())
                && recommendedPeriods().equals(other.recommendedPeriods());
    }

    private boolean areDescribedAs(List<Metric<?>> others) {
        return metrics().size() == others.size()
                && IntStream.range(0, others.size())
                        .allMatch(i -> metrics().get(i).isDescribedAs(others.get(i)));
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    /** The edition's id. */
    @Override
    public String toString() {
        return id();
    }
}
