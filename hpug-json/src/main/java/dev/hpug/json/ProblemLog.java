package dev.hpug.json;

import dev.hpug.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Collects what is wrong with a document, each with the pointer of the value the parser is at. */
final class ProblemLog {

    /** A file of nothing but mistakes would otherwise fill the memory with findings about it. */
    static final int MOST_LISTED = 1_000;

    /** The most characters of a document that one message repeats. */
    private static final int MOST_QUOTED = 60;

    private final List<Finding> findings = new ArrayList<>();
    private int unlisted;

    /**
     * Adds a problem with the value that {@code json} is at.
     *
     * @param says what is wrong, to go on after the subject's words: {@code "is null"}
     * @param mend what would mend it, as a sentence
     */
    void add(JsonProblem problem, JsonParser json, Subject subject, String says, String mend) {
        add(problem, pointer(json), subject, says, mend);
    }

    /** As {@link #add(JsonProblem, JsonParser, Subject, String, String)}, with the value at {@code pointer}. */
    void add(JsonProblem problem, String pointer, Subject subject, String says, String mend) {
        if (findings.size() == MOST_LISTED) {
            unlisted++;
            return;
        }
        Finding finding = Finding.of(problem.id(), problem.severity(), subject.words() + " " + says + ".", mend)
                .at(pointer);
        findings.add(subject.cell().map(finding::about).orElse(finding));
    }

    /** How many problems there are so far, listed or not. */
    int count() {
        return findings.size() + unlisted;
    }

    /** Every finding, in the order of the document. */
    List<Finding> findings() {
        if (unlisted == 0) {
            return List.copyOf(findings);
        }
        List<Finding> all = new ArrayList<>(findings);
        all.add(Finding.of(
                JsonProblem.MORE.id(),
                JsonProblem.MORE.severity(),
                "The document has " + unlisted + " more problems than the " + MOST_LISTED + " listed.",
                "Mend what the listed ones have in common and read it again."));
        return all;
    }

    /** Where the parser is, as RFC 6901 writes it: {@code "/metrics/D.1/commercial/prior/share"}. */
    static String pointer(JsonParser json) {
        return json.streamReadContext().pathAsPointer().toString();
    }

    /** The value the parser is at in words: {@code the text "11.3 %"}, {@code the number 12}, {@code an object}. */
    static String found(JsonParser json) {
        JsonToken token = json.currentToken();
        return switch (token) {
            case VALUE_STRING -> "the text " + quoted(json.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + shortened(json.getString());
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> "null";
            case START_ARRAY -> "a list";
            default -> "an object";
        };
    }

    /** The text in quotation marks, cut where it is long. */
    static String quoted(String text) {
        return '"' + shortened(text) + '"';
    }

    /** A message without the full stop at its end, to go on as a part of another. */
    static String withoutStop(@Nullable String message) {
        String text = message == null ? "" : message;
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    static String shortened(String text) {
        return text.length() <= MOST_QUOTED ? text : text.substring(0, MOST_QUOTED) + "…";
    }
}
