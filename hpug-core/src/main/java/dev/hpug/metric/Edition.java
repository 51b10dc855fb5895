package dev.hpug.metric;

import dev.hpug.form.Form;
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
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
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

    /** A builder for an edition that begins with nothing asked. */
    public static EditionBuilder builder(String id, ReportingPeriods recommended) {
        return new EditionBuilder(id, recommended);
    }

    /** A builder for the edition that follows {@code base}. */
    public static EditionRevision derivedFrom(Edition base) {
        return new EditionRevision(base);
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

    /** The shares that a host looks at first, besides the totals. */
    public abstract List<Metric<Share>> headlines();

    /** The steps by which it came from an edition before it, the oldest first; empty for the first of its line. */
    public abstract List<Revision> lineage();

    /** How its form is laid out and worded. */
    public abstract Form form();

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

    /** The total of that id, if there is one. */
    public Optional<Total> total(String id) {
        return totals().stream().filter(total -> total.id().equals(id)).findFirst();
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

    /** Every section in which something is asked, in the order of the report. */
    @Value.Derived
    @Value.Auxiliary
    public List<Section> sections() {
        return metrics().stream().map(Metric::section).distinct().toList();
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
        return plus(supplemental, List.of());
    }

    /**
     * As {@link #plus(Collection)}, with what the new metrics have to do with one another or with those there are.
     *
     * @throws EditionException when a relation names a metric that is not asked
     */
    public Edition plus(Collection<? extends Metric<?>> supplemental, List<? extends Relation> relations) {
        Set<String> taken = new LinkedHashSet<>(itemIds());
        for (Metric<?> metric : supplemental) {
            if (metric.id().length() > LONGEST_SUPPLEMENTAL_ID
                    || !SUPPLEMENTAL_ID.matcher(metric.id()).matches()
                    || !metric.field().equals(metric.type().id())
                    || !metric.isSupplemental()) {
                throw new IllegalArgumentException(
                        "A supplemental metric needs an id with its host's prefix in lower case, like"
                                + " \"cascade.telehealth-visits\"; got \"" + metric.id() + "\"");
            }
            if (!taken.add(metric.id())) {
                throw new IllegalArgumentException("There is already a metric \"" + metric.id() + "\" in " + id());
            }
        }
        EditionBuilder more = new EditionBuilder(this).asking(supplemental);
        relations.forEach(more::relation);
        return more.build();
    }

    /** The metrics that {@link #plus} added, in their order. */
    public List<Metric<?>> supplementalMetrics() {
        return metrics().stream()
                .<Metric<?>>map(metric -> metric)
                .filter(Metric::isSupplemental)
                .toList();
    }

    /** Equal are editions of one id that ask and describe the same: a reworded title makes another edition. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Edition edition && id().equals(edition.id()) && asksAs(edition));
    }

    private boolean asksAs(Edition other) {
        return areAlike(metrics(), other.metrics(), Metric::isDescribedAs)
                && areAlike(gates(), other.gates(), Gate::isDescribedAs)
                && areAlike(wholes(), other.wholes(), Whole::isDescribedAs)
                && totals().equals(other.totals())
                && relations().equals(other.relations())
                && blocks().equals(other.blocks())
                && headlines().equals(other.headlines())
                && lineage().equals(other.lineage())
                && form().equals(other.form())
                && recommendedPeriods().equals(other.recommendedPeriods());
    }

    private static <T> boolean areAlike(
            List<? extends T> own, List<? extends T> others, BiPredicate<? super T, ? super T> alike) {
        return own.size() == others.size()
                && IntStream.range(0, others.size()).allMatch(i -> alike.test(own.get(i), others.get(i)));
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
