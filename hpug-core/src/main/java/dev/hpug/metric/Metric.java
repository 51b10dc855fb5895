package dev.hpug.metric;

import dev.hpug.style.HpugStyle;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import dev.hpug.value.Text;
import dev.hpug.value.ValueType;
import dev.hpug.value.YesNo;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One quantity the report asks for: the typed key to its answers. Example: {@code D.3}, the share of dollars under
 * shared savings, asked per line of business and period.
 *
 * <p>The report numbers 37 items. An item that asks for more than one quantity ({@code A.2a}: a count and a share) is
 * several metrics with one {@link #id} and different {@link #field}s. A metric holds no answers: those are in a
 * {@code FactSet}, found by {@link #at}. Immutable.
 *
 * <p>Two metrics are equal when their {@link #id}, {@link #field} and {@link #type} are: a title or a definition that the next
 * form words otherwise makes no other metric of it. Whether they are also described alike, {@link #isDescribedAs} says.
 *
 * @param <T> the type of the answers' value
 */
@Value.Immutable(prehash = true, copy = false)
@HpugStyle
public interface Metric<T extends FactValue> {

    /** The field under which a plan names an "other" specialty or strategy: {@code "label"}. */
    String LABEL_FIELD = "label";

    /** A metric that asks for a count, e.g. {@code count("A.2a", "count")}. */
    static MetricBuilder<Count> count(String id, String field) {
        return new MetricBuilder<>(id, field, ValueType.COUNT);
    }

    /** A metric that asks for dollars. */
    static MetricBuilder<Dollars> dollars(String id, String field) {
        return new MetricBuilder<>(id, field, ValueType.DOLLARS);
    }

    /** A metric that asks for a share in percent. */
    static MetricBuilder<Share> share(String id, String field) {
        return new MetricBuilder<>(id, field, ValueType.SHARE);
    }

    /** A metric that asks for yes or no. */
    static MetricBuilder<YesNo> yesNo(String id, String field) {
        return new MetricBuilder<>(id, field, ValueType.YES_NO);
    }

    /** A metric that asks for words. */
    static MetricBuilder<Text> text(String id, String field) {
        return new MetricBuilder<>(id, field, ValueType.TEXT);
    }

    /** A metric of a type known only at run time, as when an edition is read from a file. */
    static MetricBuilder<?> of(String id, String field, ValueType type) {
        return new MetricBuilder<>(id, field, type);
    }

    /** A builder that starts from this metric and its description. */
    default MetricBuilder<T> toBuilder() {
        return new MetricBuilder<>(this);
    }

    /** The report's own numbering, permanent: {@code "A.2a"}, {@code "B.transplant"}, {@code "C.1.A.ii"}. */
    String id();

    /** Which quantity of the item this is, as named in files: {@code "count"}, {@code "births"}, {@code "cSectionRate"}. */
    String field();

    /** The type of its values; the type parameter's value at run time. */
    ValueType type();

    /** The part of the report it stands in. */
    @Value.Auxiliary
    Section section();

    /** A short title in hpug's own words, e.g. {@code "Shared savings"}. */
    @Value.Auxiliary
    String title();

    /** What is counted, in hpug's own words; for a share, what its numerator is. */
    @Value.Auxiliary
    String definition();

    /** For a share, what it is a share of, in hpug's own words. */
    @Value.Auxiliary
    Optional<String> denominator();

    /**
     * What it counts, in one or two words for messages: {@code "hospitals"}; for a share, what its numerator counts, {@code
     * "c-sections"}.
     */
    @Value.Default
    @Value.Auxiliary
    default String counted() {
        return MetricBuilder.ANYTHING;
    }

    /** Whether it is a share of dollars: of these there are so many that chance does nothing to it, and no few of them are a secret. */
    @Value.Default
    @Value.Auxiliary
    default boolean isShareOfDollars() {
        return false;
    }

    /** How far its figures may move from year to year; empty where nothing is known but what kind of figure it is. */
    @Value.Auxiliary
    Optional<Band> band();

    /** What its answers are split by; empty for one answer. */
    @Value.Auxiliary
    Optional<Axis> axis();

    /** How often it is asked. */
    @Value.Default
    @Value.Auxiliary
    default Asked asked() {
        return Asked.PER_PERIOD;
    }

    /** Which direction is good. */
    @Value.Default
    @Value.Auxiliary
    default Polarity polarity() {
        return Polarity.NEITHER;
    }

    /** The decimal places of a percent an edition asks answers to be rounded to, where it says: 1 in section D. */
    @Value.Auxiliary
    OptionalInt askedDecimalPlaces();

    /**
     * Whether the plan decides what is measured ("other" specialties and strategies), so that a blank is no omission
     * until the plan has named something.
     */
    @Value.Default
    @Value.Auxiliary
    default boolean isNamedByPlan() {
        return false;
    }

    /** Whether a host added it to the edition. */
    default boolean isSupplemental() {
        return section().equals(Section.SUPPLEMENTAL);
    }

    /** Its keys in the order of the report: one for each member of its axis, or one alone. */
    @Value.Derived
    @Value.Auxiliary
    default List<Key<T>> keys() {
        return axis().map(Axis::members)
                .map(members -> members.stream()
                        .map(member -> new Key<>(this, Optional.of(member)))
                        .toList())
                .orElseGet(() -> List.of(new Key<>(this, Optional.empty())));
    }

    /**
     * The key for one place on its axis: {@code sharedSavings.at(MEDICAID)}, or {@code at()} where it has no axis.
     *
     * @throws AxisException when a place is missing, repeated or on another axis
     */
    default Key<T> at(Member... members) {
        boolean split = axis().isPresent();
        if (members.length != (split ? 1 : 0)
                || (split && !axis().get().members().contains(members[0]))) {
            throw new AxisException(this, List.of(members));
        }
        return split ? keys().get(axis().get().members().indexOf(members[0])) : keys().get(0);
    }

    /**
     * The key of this metric for the same place as {@code key}, a metric split by the same axis.
     *
     * @throws AxisException when this metric is split otherwise
     */
    default Key<T> beside(Key<?> key) {
        return key.member().isPresent() ? at(key.member().get()) : at();
    }

    /**
     * This metric, typed by its values: {@code metric.as(Share.class)}.
     *
     * @throws IllegalArgumentException when its values are others
     */
    @SuppressWarnings("unchecked") // checked: the type parameter is the value type's class
    default <V extends FactValue> Metric<V> as(Class<V> values) {
        if (!type().valueClass().equals(values)) {
            throw new IllegalArgumentException(name() + " asks for " + type().id() + ", not " + values.getSimpleName());
        }
        return (Metric<V>) this;
    }

    /** Whether {@code other} is this metric with the same words, axis, direction and digits asked. */
    default boolean isDescribedAs(Metric<?> other) {
        return equals(other)
                && section().isDescribedAs(other.section())
                && title().equals(other.title())
                && definition().equals(other.definition())
                && denominator().equals(other.denominator())
                && counted().equals(other.counted())
                && isShareOfDollars() == other.isShareOfDollars()
                && band().equals(other.band())
                && axis().equals(other.axis())
                && asked() == other.asked()
                && polarity() == other.polarity()
                && askedDecimalPlaces().equals(other.askedDecimalPlaces())
                && isNamedByPlan() == other.isNamedByPlan();
    }

    /** Id and field, e.g. {@code "C.1.A.ii.births"}. */
    default String name() {
        return id() + "." + field();
    }
}
