package dev.hpug.json;

import dev.hpug.metric.Asked;
import dev.hpug.metric.Axis;
import dev.hpug.metric.Band;
import dev.hpug.metric.Metric;
import dev.hpug.metric.MetricBuilder;
import dev.hpug.metric.Section;
import dev.hpug.value.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is written of metrics: what goes for each of a section or an item stands there once. */
final class MetricsTree {

    /** What tells one metric from another, and is never said of a section. */
    private static final Set<String> OWN = Set.of(EditionNames.TITLE, EditionNames.DEFINITION);

    private MetricsTree() {}

    /** A section with its items, each of them its metrics. */
    static Map<String, Object> section(Section section, List<List<Metric<?>>> items) {
        List<Map<String, Object>> described = new ArrayList<>();
        items.forEach(item -> item.forEach(metric -> described.add(description(metric))));
        Map<String, Object> each = items.size() > 1 ? common(described) : new LinkedHashMap<>();
        each.keySet().removeAll(OWN);
        List<Map<String, Object>> written = new ArrayList<>();
        items.forEach(item -> written.add(item(item, each)));
        return new JsonObject()
                .put(EditionNames.ID, section.id())
                .put(
                        EditionNames.TITLE,
                        section.title(),
                        section.equals(Section.SUPPLEMENTAL) ? Section.SUPPLEMENTAL.title() : section.id())
                .some(EditionNames.EACH, each)
                .put(EditionNames.ITEMS, written)
                .entries();
    }

    private static Map<String, Object> item(List<Metric<?>> metrics, Map<String, Object> each) {
        List<Map<String, Object>> described =
                metrics.stream().map(MetricsTree::description).toList();
        described.forEach(description -> description.keySet().removeAll(each.keySet()));
        Map<String, Object> common = common(described);
        JsonObject asks = new JsonObject();
        for (int i = 0; i < metrics.size(); i++) {
            Metric<?> metric = metrics.get(i);
            described.get(i).keySet().removeAll(common.keySet());
            JsonObject asked =
                    new JsonObject().put(EditionNames.TYPE, metric.type().id(), metric.field());
            described.get(i).forEach(asked::put);
            asks.put(metric.field(), asked.entries());
        }
        JsonObject item = new JsonObject().put(EditionNames.ID, metrics.get(0).id());
        common.forEach(item::put);
        return item.put(EditionNames.ASKS, asks.entries()).entries();
    }

    /** What stands alike in each of them. */
    private static Map<String, Object> common(List<Map<String, Object>> descriptions) {
        Map<String, Object> common = new LinkedHashMap<>(descriptions.get(0));
        descriptions.forEach(each -> common.entrySet().retainAll(each.entrySet()));
        return common;
    }

    static Map<String, Object> description(Metric<?> metric) {
        JsonObject said = new JsonObject()
                .put(EditionNames.TITLE, metric.title(), metric.id())
                .put(EditionNames.DEFINITION, metric.definition(), metric.title())
                .put(EditionNames.COUNTED, metric.counted(), MetricBuilder.ANYTHING)
                .put(EditionNames.DENOMINATOR, metric.denominator())
                .flag(EditionNames.OF_DOLLARS, metric.isShareOfDollars())
                .put(EditionNames.AXIS, metric.axis().map(Axis::id))
                .flag(EditionNames.ONCE, metric.asked() == Asked.ONCE)
                .put(EditionNames.POLARITY, EditionNames.of(metric.polarity()), EditionNames.NEITHER)
                .flag(EditionNames.NAMED_BY_PLAN, metric.isNamedByPlan())
                .put(EditionNames.BAND, metric.band().map(MetricsTree::band));
        metric.askedDecimalPlaces().ifPresent(places -> said.put(EditionNames.DECIMAL_PLACES, places));
        return said.entries();
    }

    private static Map<String, Object> band(Band band) {
        return new JsonObject()
                .put(EditionNames.LEAST, factor(band.least(), Ratio.ONE))
                .put(EditionNames.MOST, factor(band.most(), Ratio.ONE))
                .put(EditionNames.PLUS, factor(band.plus(), Ratio.ZERO))
                .entries();
    }

    private static Optional<Object> factor(Ratio factor, Ratio otherwise) {
        String text = factor.toString();
        return factor.equals(otherwise)
                ? Optional.empty()
                : Optional.of(text.contains("/") ? text : new BigDecimal(text));
    }
}
