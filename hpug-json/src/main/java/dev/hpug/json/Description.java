package dev.hpug.json;

import dev.hpug.metric.Axis;
import dev.hpug.metric.Band;
import dev.hpug.metric.MetricBuilder;
import dev.hpug.metric.Polarity;
import dev.hpug.value.Decimals;
import dev.hpug.value.Ratio;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is said of a metric, or of each metric of an item or a section; where it says nothing, what is said of all goes for it.
 *
 * @param isSound whether all of it could be read
 */
record Description(
        Optional<String> title,
        Optional<String> definition,
        Optional<String> counted,
        Optional<String> denominator,
        Optional<Boolean> ofDollars,
        Optional<Axis> axis,
        Optional<Boolean> once,
        Optional<Polarity> polarity,
        Optional<Integer> decimalPlaces,
        Optional<Boolean> namedByPlan,
        Optional<Band> band,
        boolean isSound) {

    static final Description NOTHING = new Description(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true);

    private static final Pattern FRACTION = Pattern.compile("[0-9]{1,40}/[1-9][0-9]{0,39}");

    /** What {@code entries} say; other keys are left to the caller. */
    static Description of(Entries entries, Map<String, Optional<Axis>> axes) {
        Optional<Node> axis = entries.findText(EditionNames.AXIS);
        axis.filter(text -> !axes.containsKey(text.text()))
                .ifPresent(text -> entries.problem(
                        JsonProblem.REFERENCE,
                        "is split by " + ProblemLog.quoted(text.text()) + ", which is no axis of the edition",
                        "Name one of the file's \"axes\"."));
        Description said = new Description(
                entries.text(EditionNames.TITLE),
                entries.text(EditionNames.DEFINITION),
                entries.text(EditionNames.COUNTED),
                entries.text(EditionNames.DENOMINATOR),
                entries.findFlag(EditionNames.OF_DOLLARS),
                axis.flatMap(text -> axes.getOrDefault(text.text(), Optional.empty())),
                entries.findFlag(EditionNames.ONCE),
                entries.choice(EditionNames.POLARITY, EditionParser.POLARITIES),
                entries.number(EditionNames.DECIMAL_PLACES).flatMap(number -> decimalPlaces(entries, number)),
                entries.findFlag(EditionNames.NAMED_BY_PLAN),
                entries.object(EditionNames.BAND).flatMap(Description::band),
                axis.isEmpty()
                        || axes.getOrDefault(axis.get().text(), Optional.empty())
                                .isPresent());
        return entries.isSound() ? said : said.broken();
    }

    private static Optional<Integer> decimalPlaces(Entries entries, Node number) {
        try {
            int places = Decimals.parse(number.text()).intValueExact();
            if (places >= 0 && places <= MetricBuilder.MOST_DECIMAL_PLACES) {
                return Optional.of(places);
            }
        } catch (ArithmeticException | IllegalArgumentException e) {
            // no whole number; told below
        }
        entries.problem(
                JsonProblem.NUMBER,
                "asks for " + number.found() + " as its decimal places",
                "Write a whole number from 0 to " + MetricBuilder.MOST_DECIMAL_PLACES + ".");
        return Optional.empty();
    }

    private static Optional<Band> band(Entries entries) {
        Optional<Ratio> least = factor(entries, EditionNames.LEAST);
        Optional<Ratio> most = factor(entries, EditionNames.MOST);
        Optional<Ratio> plus = factor(entries, EditionNames.PLUS);
        return entries.end(() -> new Band(least.orElse(Ratio.ONE), most.orElse(Ratio.ONE), plus.orElse(Ratio.ZERO)));
    }

    /** A number, or a fraction in quotation marks where no decimal is exact. */
    private static Optional<Ratio> factor(Entries entries, String key) {
        Optional<Node> node = entries.find(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        String text = node.get().text();
        try {
            if (node.get().kind() == Node.Kind.NUMBER) {
                BigDecimal number = Decimals.parse(text);
                return Optional.of(Ratio.of(number));
            }
            if (node.get().kind() == Node.Kind.TEXT && FRACTION.matcher(text).matches()) {
                return Optional.of(Ratio.parse(text));
            }
        } catch (IllegalArgumentException e) {
            // more digits than a number may have; told below
        }
        entries.problem(
                JsonProblem.NUMBER,
                "has for " + ProblemLog.quoted(key) + " " + node.get().found(),
                "Write a number like 0.5, or a fraction like \"7/62\".");
        return Optional.empty();
    }

    private Description broken() {
        return new Description(
                title,
                definition,
                counted,
                denominator,
                ofDollars,
                axis,
                once,
                polarity,
                decimalPlaces,
                namedByPlan,
                band,
                false);
    }

    /** What of this goes for a metric that is no share. */
    Description ofNoShare() {
        return new Description(
                title,
                definition,
                counted,
                Optional.empty(),
                Optional.empty(),
                axis,
                once,
                polarity,
                Optional.empty(),
                namedByPlan,
                band,
                isSound);
    }

    /** This, and where it says nothing what {@code all} says. */
    Description or(Description all) {
        return new Description(
                title.or(all::title),
                definition.or(all::definition),
                counted.or(all::counted),
                denominator.or(all::denominator),
                ofDollars.or(all::ofDollars),
                axis.or(all::axis),
                once.or(all::once),
                polarity.or(all::polarity),
                decimalPlaces.or(all::decimalPlaces),
                namedByPlan.or(all::namedByPlan),
                band.or(all::band),
                isSound && all.isSound);
    }

    /** Says it of a metric. */
    void describe(MetricBuilder<?> metric) {
        title.ifPresent(metric::title);
        definition.ifPresent(metric::definition);
        counted.ifPresent(metric::counted);
        denominator.ifPresent(metric::denominator);
        ofDollars.filter(yes -> yes).ifPresent(yes -> metric.ofDollars());
        metric.axis(axis);
        once.filter(yes -> yes).ifPresent(yes -> metric.once());
        polarity.ifPresent(metric::polarity);
        decimalPlaces.ifPresent(metric::askedDecimalPlaces);
        namedByPlan.filter(yes -> yes).ifPresent(yes -> metric.namedByPlan());
        band.ifPresent(metric::band);
    }
}
