package dev.hpug.json;

import dev.hpug.value.Decimals;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Takes the value a parser is at as one JSON type, or notes what is wrong with it. Whatever the outcome, the parser is left at
 * the value's last token.
 */
final class Values {

    private final JsonParser json;
    private final ProblemLog problems;

    Values(JsonParser json, ProblemLog problems) {
        this.json = json;
        this.problems = problems;
    }

    /** The text, or nothing where it is no text. */
    Optional<String> text(Subject what) {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            return Optional.of(json.getString());
        }
        wrongType(what, "a text in quotation marks");
        return Optional.empty();
    }

    /** The truth value, or nothing where it is none. */
    Optional<Boolean> truth(Subject what) {
        JsonToken token = json.currentToken();
        if (token.isBoolean()) {
            return Optional.of(token == JsonToken.VALUE_TRUE);
        }
        wrongType(what, "true or false");
        return Optional.empty();
    }

    /** The number with every digit stated, or nothing where it is none. */
    Optional<BigDecimal> number(Subject what) {
        if (!json.currentToken().isNumeric()) {
            wrongType(what, "a number");
            return Optional.empty();
        }
        try {
            return Optional.of(Decimals.parse(json.getString()));
        } catch (IllegalArgumentException tooLong) {
            problems.add(
                    JsonProblem.NUMBER,
                    json,
                    what,
                    "is " + ProblemLog.found(json),
                    "Write a number with at most " + Decimals.MAX_DIGITS + " digits on each side of its point.");
            return Optional.empty();
        }
    }

    /** The date, or nothing where it is none. */
    Optional<LocalDate> date(Subject what) {
        return text(what).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException noDate) {
                problems.add(
                        JsonProblem.DATE,
                        json,
                        what,
                        "is " + ProblemLog.found(json),
                        "Write a day of the calendar as year, month and day, like \"2019-07-01\".");
                return Optional.empty();
            }
        });
    }

    /**
     * Reads an object's entries in turn, with the parser at each one's value; notes unknown and repeated names itself.
     *
     * @param entry takes the value of a name, and says whether the name is known; it leaves the parser as it was if not
     * @return whether there is an object
     */
    boolean object(Subject what, Predicate<String> entry) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            wrongType(what, "an object in braces");
            return false;
        }
        Set<String> seen = new HashSet<>();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            if (seen.contains(name)) {
                duplicate(what);
            } else if (entry.test(name)) {
                seen.add(name);
            } else {
                problems.add(
                        JsonProblem.UNKNOWN_KEY,
                        json,
                        what,
                        "has a key " + ProblemLog.quoted(name) + ", which the format does not know",
                        "Check the key's spelling, or leave it out.");
                json.skipChildren();
            }
        }
        return true;
    }

    /** Notes that the key of the value was there before, and passes over the value. */
    void duplicate(Subject within) {
        problems.add(
                JsonProblem.DUPLICATE,
                json,
                within,
                "has the key " + ProblemLog.quoted(json.currentName()) + " more than once; the first one was taken",
                "Keep one of them.");
        json.skipChildren();
    }

    /** Notes that the value is not what was asked for, and passes over it. */
    void wrongType(Subject what, String wanted) {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            problems.add(
                    JsonProblem.NULL,
                    json,
                    what,
                    "is null",
                    what.cell().isPresent()
                            ? "Leave the key out for a blank, or say why there is no value: { \"absent\": \"not-tracked\" }."
                            : "Leave the key out where there is nothing to say.");
        } else {
            problems.add(
                    JsonProblem.TYPE,
                    json,
                    what,
                    "is " + ProblemLog.found(json) + " and should be " + wanted,
                    "Write " + wanted + ".");
            json.skipChildren();
        }
    }
}
