package dev.hpug.xlsx.compare;

import dev.hpug.comparison.Comparison;
import dev.hpug.comparison.FactComparison;
import dev.hpug.comparison.Place;
import dev.hpug.metric.Asked;
import dev.hpug.metric.Edition;
import dev.hpug.metric.Key;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Polarity;
import dev.hpug.value.Amount;
import dev.hpug.value.FactValue;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import dev.hpug.xlsx.compare.MeetingChart.Category;
import dev.hpug.xlsx.compare.MeetingChart.Kind;
import dev.hpug.xlsx.compare.MeetingChart.Series;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Plans in order by one key each, as bars: best on top, with the rank that the printed figures prove beside the name. */
final class RankedCharts {

    private static final int LONGEST_NAME = 32;

    private RankedCharts() {}

    /** The keys ranked where nobody chooses: those that the edition looks at first, as far as every plan is asked them. */
    static List<Key<?>> usual(Comparison comparison) {
        Set<Key<?>> asked = asked(comparison);
        return comparison.edition().headlines().stream()
                .<Key<?>>flatMap(metric -> metric.keys().stream())
                .filter(asked::contains)
                .toList();
    }

    private static Set<Key<?>> asked(Comparison comparison) {
        Set<Key<?>> keys = new HashSet<>();
        comparison.cells().forEach(cell -> keys.add(cell.key()));
        return keys;
    }

    /**
     * The keys, when plans can be put in order by each.
     *
     * @throws IllegalArgumentException when one is not asked of every plan per period, or asks for no quantity
     */
    static List<Key<?>> checked(Comparison comparison, Collection<? extends Key<?>> keys) {
        Set<Key<?>> asked = asked(comparison);
        for (Key<?> key : keys) {
            if (!asked.contains(key) || key.metric().asked() == Asked.ONCE) {
                throw new IllegalArgumentException(
                        "Plans can be ranked by what all of them are asked each period; " + key + " is not");
            }
        }
        return List.copyOf(keys);
    }

    static MeetingChart of(FactComparison<?> fact, Edition edition) {
        Metric<?> metric = fact.cell().key().metric();
        List<? extends Place<?>> inOrder = inOrder(fact);
        return new MeetingChart(
                Kind.RANKED_BARS,
                Labels.of(metric.id() + " " + metric.title(), fact.cell().key().member(), edition),
                remark(metric.polarity()),
                axisFormat(metric),
                List.of(new Series("Current period", Palette.of(0))),
                inOrder.stream()
                        .map(place -> new Category(label(place), List.of(Contents.of(place.value(), metric))))
                        .toList());
    }

    private static List<? extends Place<?>> inOrder(FactComparison<?> fact) {
        Comparator<Place<?>> ascending = Comparator.comparing(place -> nominal(place.value()));
        boolean lowFirst = fact.cell().key().metric().polarity() == Polarity.LOWER_IS_BETTER;
        return fact.places().stream()
                .sorted(lowFirst ? ascending : ascending.reversed())
                .toList();
    }

    private static Ratio nominal(FactValue value) {
        if (value instanceof Share share) {
            return share.percent();
        }
        return value instanceof Amount amount ? Ratio.of(amount.amount()) : Ratio.ZERO;
    }

    private static String label(Place<?> place) {
        String name = Labels.shortened(place.plan(), LONGEST_NAME);
        return place.rank().map(rank -> name + " (" + rank + ")").orElse(name);
    }

    private static String remark(Polarity polarity) {
        return switch (polarity) {
            case LOWER_IS_BETTER ->
                "Lower is better; the best stands on top. A rank such as \u201c2 to 4\u201d means that rounding hides the order.";
            case HIGHER_IS_BETTER ->
                "Higher is better; the best stands on top. A rank such as \u201c2 to 4\u201d means that rounding hides the order.";
            case NEITHER -> "Neither more nor less is better; the most stands on top.";
        };
    }

    private static String axisFormat(Metric<?> metric) {
        return switch (metric.type()) {
            case SHARE -> Formats.WHOLE_PERCENT;
            case DOLLARS -> Formats.amount("$", 0);
            case COUNT, YES_NO, TEXT -> Formats.amount("", 0);
        };
    }
}
