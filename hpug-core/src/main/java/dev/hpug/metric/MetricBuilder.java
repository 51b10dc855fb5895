package dev.hpug.metric;

import dev.hpug.value.Decimals;
import dev.hpug.value.FactValue;
import dev.hpug.value.ValueType;
import java.util.Optional;

/**
 * Describes a metric, of an edition or of a host's own.
 *
 * <pre>{@code
 * Metric<Count> visits = Metric.count("cascade.telehealth-visits", "count")
 *         .title("Telehealth visits")
 *         .definition("Visits by video or phone to providers of the network")
 *         .counted("visits")
 *         .axis(LineOfBusiness.AXIS)
 *         .polarity(Polarity.HIGHER_IS_BETTER)
 *         .build();
 * }</pre>
 *
 * <p>Until told otherwise a metric is a host's own ({@link Section#SUPPLEMENTAL}), asked once for each period, along no axis, and no
 * direction is good.
 *
 * @param <T> the type of the answers' value
 */
public final class MetricBuilder<T extends FactValue> {

    /** What a metric counts until told otherwise. */
    public static final String ANYTHING = "cases";

    /** The most decimal places of a percent that can be asked for; a figure has no more digits. */
    public static final int MOST_DECIMAL_PLACES = Decimals.MAX_DIGITS;

    private final ImmutableMetric.Builder<T> metric = ImmutableMetric.builder();
    private final String id;
    private Optional<String> title = Optional.empty();
    private Optional<String> definition = Optional.empty();
    private Section section = Section.SUPPLEMENTAL;

    MetricBuilder(String id, String field, ValueType type) {
        this.id = id;
        metric.id(id).field(field).type(type);
    }

    MetricBuilder(Metric<T> start) {
        this.id = start.id();
        this.title = Optional.of(start.title());
        this.definition = Optional.of(start.definition());
        this.section = start.section();
        metric.from(start);
    }

    /** The part of the report it stands in. */
    public MetricBuilder<T> section(Section part) {
        this.section = part;
        return this;
    }

    /** A short title in the edition's own words; the id where there is none. */
    public MetricBuilder<T> title(String words) {
        this.title = Optional.of(words);
        return this;
    }

    /** What is counted; for a share, what its numerator is. The title where nothing is said. */
    public MetricBuilder<T> definition(String words) {
        this.definition = Optional.of(words);
        return this;
    }

    /** For a share, what it is a share of. */
    public MetricBuilder<T> denominator(String words) {
        metric.denominator(words);
        return this;
    }

    /** What it counts, in one or two words for messages: {@code "hospitals"}. */
    public MetricBuilder<T> counted(String words) {
        metric.counted(words);
        return this;
    }

    /** That it is a share of dollars. */
    public MetricBuilder<T> ofDollars() {
        metric.isShareOfDollars(true);
        return this;
    }

    /** How far its figures may move from year to year. */
    public MetricBuilder<T> band(Band reach) {
        metric.band(reach);
        return this;
    }

    /** What its answers are split by. */
    public MetricBuilder<T> axis(Axis splitBy) {
        return axis(Optional.of(splitBy));
    }

    /** What its answers are split by, if they are. */
    public MetricBuilder<T> axis(Optional<Axis> splitBy) {
        metric.axis(splitBy);
        return this;
    }

    /** That it is asked once for the report, not for each period. */
    public MetricBuilder<T> once() {
        metric.asked(Asked.ONCE);
        return this;
    }

    /** Which direction is good. */
    public MetricBuilder<T> polarity(Polarity direction) {
        metric.polarity(direction);
        return this;
    }

    /**
     * To how many decimal places of a percent answers are asked: 1 for tenths.
     *
     * @throws IllegalArgumentException when {@code places} is below 0 or above {@value #MOST_DECIMAL_PLACES}
     */
    public MetricBuilder<T> askedDecimalPlaces(int places) {
        if (places < 0 || places > MOST_DECIMAL_PLACES) {
            throw new IllegalArgumentException(id + " cannot be asked to " + places + " decimal places");
        }
        metric.askedDecimalPlaces(places);
        return this;
    }

    /** That the plan decides what is measured, so that a blank is no omission until it has named something. */
    public MetricBuilder<T> namedByPlan() {
        metric.isNamedByPlan(true);
        return this;
    }

    /** The metric. */
    public Metric<T> build() {
        return named(id);
    }

    /** The metric under another id. */
    Metric<T> named(String otherId) {
        String words = title.orElse(id);
        return metric.id(otherId)
                .section(section)
                .title(words)
                .definition(definition.orElse(words))
                .build();
    }
}
