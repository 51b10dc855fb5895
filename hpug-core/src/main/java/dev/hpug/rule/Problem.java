package dev.hpug.rule;

import dev.hpug.metric.FactRef;
import java.util.Optional;

/**
 * What a {@link Rule} has against a submission, before its id and the cell's location are added.
 *
 * @param message what was found, naming the metric and the values involved
 * @param mend what would mend it
 * @param cell the cell it is about, where it is about one
 * @param location where it stands, where the rule knows better than the cell does
 * @param severity how much it matters, where that differs from the rule's own severity
 */
public record Problem(
        String message,
        String mend,
        Optional<FactRef<?>> cell,
        Optional<String> location,
        Optional<Severity> severity) {

    /** A problem that is about no one cell. */
    public static Problem of(String message, String mend) {
        return new Problem(message, mend, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A problem with one cell. */
    public static Problem of(FactRef<?> cell, String message, String mend) {
        return new Problem(message, mend, Optional.of(cell), Optional.empty(), Optional.empty());
    }

    /** This problem, standing at {@code where} in the document. */
    public Problem at(Optional<String> where) {
        return new Problem(message, mend, cell, where, severity);
    }

    /** This problem with a severity of its own. */
    public Problem graded(Severity own) {
        return new Problem(message, mend, cell, location, Optional.of(own));
    }

    Finding toFinding(Rule rule, Submission submission) {
        Finding plain = Finding.of(rule.id(), severity.orElse(rule.severity()), message, mend);
        Finding about = cell.isPresent() ? plain.about(cell.get()) : plain;
        return location.or(() -> cell.flatMap(submission::locationOf))
                .map(about::at)
                .orElse(about);
    }
}
