package dev.hpug.rule;

import dev.hpug.metric.FactRef;
import java.util.List;
import java.util.Optional;

/**
 * What a {@link Rule} has against a submission, before its id and the cells' locations are added.
 *
 * @param message what was found, naming the metric and the values involved
 * @param mend what would mend it
 * @param cells every cell it concerns, the one to look at first in front
 * @param location where to look, where that is not the first cell
 * @param severity how much it matters, where that differs from the rule's own severity
 */
public record Problem(
        String message, String mend, List<FactRef<?>> cells, Optional<String> location, Optional<Severity> severity) {

    /** Keeps its own copy of the cells. */
    public Problem {
        cells = List.copyOf(cells);
    }

    /** A problem that concerns no cell, such as one with the periods. */
    public static Problem of(String message, String mend) {
        return of(List.of(), message, mend);
    }

    /** A problem with one cell. */
    public static Problem of(FactRef<?> cell, String message, String mend) {
        return of(List.of(cell), message, mend);
    }

    /** A problem with several cells that has one cause; the one to look at comes first. */
    public static Problem of(List<FactRef<?>> cells, String message, String mend) {
        return new Problem(message, mend, cells, Optional.empty(), Optional.empty());
    }

    /** This problem, to be looked for at {@code where} in the document. */
    public Problem at(Optional<String> where) {
        return new Problem(message, mend, cells, where, severity);
    }

    /** This problem with a severity of its own. */
    public Problem graded(Severity own) {
        return new Problem(message, mend, cells, location, Optional.of(own));
    }

    Finding toFinding(Rule rule, Submission submission) {
        List<LocatedCell> located = cells.stream()
                .map(cell -> new LocatedCell(cell, submission.locationOf(cell)))
                .toList();
        Finding about = Finding.of(rule.id(), severity.orElse(rule.severity()), message, mend)
                .about(located);
        return location.or(() -> located.stream().findFirst().flatMap(LocatedCell::location))
                .map(about::at)
                .orElse(about);
    }
}
