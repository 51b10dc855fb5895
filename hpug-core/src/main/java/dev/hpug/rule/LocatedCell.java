package dev.hpug.rule;

import dev.hpug.metric.FactRef;
import java.util.Optional;

/**
 * A cell of a report, and where it stands in the document that was read: {@code prior.D.1[commercial].share} at {@code
 * Progress Report!L131}.
 *
 * @param fact the cell of the report
 * @param location where it stands, {@code "Progress Report!L131"} or a JSON pointer; empty where no document was read, or it
 *     has no such cell
 */
public record LocatedCell(FactRef<?> fact, Optional<String> location) {

    /** The location where there is one, else the cell of the report: {@code "prior.D.1[commercial].share"}. */
    @Override
    public String toString() {
        return location.orElseGet(fact::toString);
    }
}
