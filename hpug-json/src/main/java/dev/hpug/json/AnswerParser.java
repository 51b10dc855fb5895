package dev.hpug.json;

import dev.hpug.metric.FactRef;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import dev.hpug.value.Text;
import dev.hpug.value.ValueType;
import dev.hpug.value.YesNo;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads what stands in a field's place: a value of the field's type, or why there is none. */
final class AnswerParser {

    private final JsonParser json;
    private final ProblemLog problems;
    private final Values values;

    AnswerParser(JsonParser json, ProblemLog problems) {
        this.json = json;
        this.problems = problems;
        this.values = new Values(json, problems);
    }

    /** The answer; blank where it cannot be read, which is then noted. */
    Answer<?> read(Layout.Field field) {
        ValueType type = field.ref().key().metric().type();
        if (json.currentToken() == JsonToken.START_OBJECT) {
            return readObject(field, type);
        }
        Optional<? extends FactValue> value = switch (type) {
            case COUNT -> values.number(field).map(Count::of);
            case DOLLARS -> values.number(field).map(Dollars::of);
            case SHARE -> values.number(field).map(Share::ofPercent);
            case YES_NO -> values.truth(field).map(YesNo::of);
            case TEXT -> values.text(field).flatMap(words -> words(field, words));
        };
        return value.isPresent() ? Answer.given(value.get()) : Answer.blank();
    }

    private Optional<Text> words(Layout.Field field, String words) {
        if (words.isBlank()) {
            problems.add(
                    JsonProblem.EMPTY_TEXT,
                    json,
                    field,
                    "is a text without any words",
                    "Write the words, or leave the key out.");
            return Optional.empty();
        }
        return Optional.of(Text.of(words));
    }

    /** Reads {@code {"absent": "suppressed", "note": "<11"}}, or for a share {@code {"numerator": 14, "denominator": 124}}. */
    private Answer<?> readObject(Layout.Field field, ValueType type) {
        StatedAbsence absence = new StatedAbsence(json, problems);
        Ratio ratio = new Ratio(field);
        values.object(field, name -> {
            if (StatedAbsence.isPart(name)) {
                absence.take(name, field);
                return true;
            }
            return type == ValueType.SHARE && ratio.take(name);
        });
        Answer<?> absent = absence.answer(field, ratio.stated);
        if (ratio.stated) {
            return ratio.answer();
        }
        if (!absence.isStated()) {
            problems.add(
                    JsonProblem.TYPE,
                    json,
                    field,
                    "is an object that states no value",
                    "Write the value, or why there is none: { \"absent\": \"not-tracked\" }.");
        }
        return absent;
    }

    /** Gathers the two parts of an exact share from among the entries of its object. */
    private final class Ratio {

        private final Layout.Field field;
        private boolean stated;
        private boolean misread;
        private Optional<BigDecimal> numerator = Optional.empty();
        private Optional<BigDecimal> denominator = Optional.empty();

        private Ratio(Layout.Field field) {
            this.field = field;
        }

        private boolean take(String name) {
            switch (name) {
                case Names.NUMERATOR -> numerator = part(name);
                case Names.DENOMINATOR -> denominator = part(name);
                default -> {
                    return false;
                }
            }
            stated = true;
            return true;
        }

        private Optional<BigDecimal> part(String name) {
            Optional<BigDecimal> part = values.number(new PartOf(field, name));
            misread |= part.isEmpty();
            return part;
        }

        private Answer<Share> answer() {
            if (misread) {
                return Answer.blank(); // and noted
            }
            if (numerator.isPresent()
                    && denominator.isPresent()
                    && denominator.get().signum() >= 0) {
                return Share.ofRatio(numerator.get(), denominator.get());
            }
            String missing = numerator.isEmpty()
                    ? "no numerator"
                    : denominator.isEmpty() ? "no denominator" : "a negative denominator";
            problems.add(
                    JsonProblem.RATIO,
                    json,
                    field,
                    "is a share with " + missing,
                    "Write both parts, like { \"numerator\": 14, \"denominator\": 124 }, or the share in percent.");
            return Answer.blank();
        }
    }

    /** One of the two numbers of an exact share. */
    private record PartOf(Layout.Field field, String name) implements Subject {

        @Override
        public String words() {
            return "The " + name + " of " + field.words();
        }

        @Override
        public Optional<FactRef<?>> cell() {
            return field.cell();
        }
    }
}
