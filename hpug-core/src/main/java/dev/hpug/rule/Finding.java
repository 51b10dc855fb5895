package dev.hpug.rule;

import dev.hpug.metric.FactRef;
import dev.hpug.style.HpugStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing found wrong or worth knowing: which rule says so, how much it matters, where, what was found, and what would
 * mend it. Example: {@code error share.range at Progress Report!L131: "D.1 Legacy payment (commercial, prior) is 104.0 %,
 * …" mend "…"}.
 *
 * <p>Found by a {@link Rule} over a report, or by an adapter while reading a file. Immutable.
 */
@Value.Immutable(copy = false)
@HpugStyle
public abstract class Finding {

    Finding() {}

    /** A finding that is about no one cell, until {@link #about} or {@link #at} says otherwise. */
    public static Finding of(String rule, Severity severity, String message, String mend) {
        return ImmutableFinding.builder()
                .rule(rule)
                .severity(severity)
                .message(message)
                .mend(mend)
                .build();
    }

    /** The permanent id of what was violated, e.g. {@code "share.range"} or {@code "cell.not-a-number"}. */
    public abstract String rule();

    /** How much it matters. */
    public abstract Severity severity();

    /** What was found, naming the metric and the values involved. */
    public abstract String message();

    /** What would mend it. */
    public abstract String mend();

    /** The cell of the report it is about, where it is about one. */
    public abstract Optional<FactRef<?>> cell();

    /** Where that stands in the document that was read: {@code "Progress Report!L131"}, or a JSON pointer. */
    public abstract Optional<String> location();

    /** This finding, about {@code cell}. */
    public Finding about(FactRef<?> cell) {
        return ImmutableFinding.builder().from(this).cell(cell).build();
    }

    /** This finding, at {@code location} in the document that was read. */
    public Finding at(String location) {
        return ImmutableFinding.builder().from(this).location(location).build();
    }

    /** This finding with another severity. */
    public Finding graded(Severity severity) {
        return ImmutableFinding.builder().from(this).severity(severity).build();
    }

    /** One line: severity, rule, location where known, message and mend. */
    @Override
    public String toString() {
        return severity().id() + " " + rule()
                + location().map(where -> " at " + where).orElse("") + ": " + message() + " " + mend();
    }
}
