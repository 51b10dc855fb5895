package dev.hpug.metric;

import dev.hpug.value.FactValue;
import dev.hpug.value.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets an edition be written down as a table: one call per metric, defaults for what most of a section shares. */
final class CatalogueBuilder {

    private final List<Metric<?>> metrics = new ArrayList<>();
    private final Section section;
    private final Optional<Axis> axis;

    CatalogueBuilder(Section section) {
        this(section, Optional.empty());
    }

    CatalogueBuilder(Section section, Axis axis) {
        this(section, Optional.of(axis));
    }

    private CatalogueBuilder(Section section, Optional<Axis> axis) {
        this.section = section;
        this.axis = axis;
    }

    CatalogueBuilder count(String id, String field, Polarity polarity, String title, String counted) {
        return add(metric(id, field, ValueType.COUNT, title, counted).axis(axis).polarity(polarity));
    }

    CatalogueBuilder dollars(String id, Polarity polarity, String title, String counted) {
        return add(metric(id, "dollars", ValueType.DOLLARS, title, counted)
                .axis(axis)
                .polarity(polarity));
    }

    CatalogueBuilder share(
            String id, String field, Polarity polarity, String title, String numerator, String denominator) {
        return add(share(id, field, title, numerator, denominator).polarity(polarity));
    }

    CatalogueBuilder roundedShare(
            String id, Polarity polarity, int decimalPlaces, String title, String numerator, String denominator) {
        return add(share(id, "share", title, numerator, denominator)
                .polarity(polarity)
                .askedDecimalPlaces(decimalPlaces));
    }

    CatalogueBuilder plansOwnCount(String id, String field, String title, String counted) {
        return add(metric(id, field, ValueType.COUNT, title, counted).axis(axis).isNamedByPlan(true));
    }

    CatalogueBuilder plansOwnShare(
            String id, String field, Polarity polarity, String title, String numerator, String denominator) {
        return add(share(id, field, title, numerator, denominator)
                .polarity(polarity)
                .isNamedByPlan(true));
    }

    CatalogueBuilder yesNoOnce(String id, String field, boolean namedByPlan, String title, String asked) {
        return add(metric(id, field, ValueType.YES_NO, title, asked)
                .asked(Asked.ONCE)
                .isNamedByPlan(namedByPlan));
    }

    CatalogueBuilder nameOnce(String id, String title, String asked) {
        return add(metric(id, Metric.LABEL_FIELD, ValueType.TEXT, title, asked)
                .asked(Asked.ONCE)
                .isNamedByPlan(true));
    }

    List<Metric<?>> metrics() {
        return metrics;
    }

    private ImmutableMetric.Builder<FactValue> share(
            String id, String field, String title, String numerator, String denominator) {
        return metric(id, field, ValueType.SHARE, title, numerator)
                .denominator(denominator)
                .axis(axis);
    }

    private ImmutableMetric.Builder<FactValue> metric(
            String id, String field, ValueType type, String title, String definition) {
        return ImmutableMetric.builder()
                .id(id)
                .field(field)
                .type(type)
                .section(section)
                .title(title)
                .definition(definition);
    }

    private CatalogueBuilder add(ImmutableMetric.Builder<?> metric) {
        metrics.add(metric.build());
        return this;
    }
}
