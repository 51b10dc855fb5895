package dev.hpug.rule;

import dev.hpug.metric.FactRef;
import dev.hpug.style.HpugStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** A finding that is about no cell, until {@link #about} or {@link #at} says otherwise. */
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

    /**
     * Every cell it concerns, the one to look at first in front: of {@code "2b, prior: 0 hospitals but 40.9 % of hospitals"}
     * the count and the share. Empty where it concerns no cell of the report, as a period that could not be read.
     */
    public abstract List<LocatedCell> cells();

    /** Where to look in the document that was read: {@code "Progress Report!L131"}, or a JSON pointer. */
    public abstract Optional<String> location();

    /** The first of {@link #cells}, where there is one. */
    public Optional<FactRef<?>> cell() {
        return cells().stream().<FactRef<?>>map(LocatedCell::fact).findFirst();
    }

    /** Every place in the document: {@link #location}, then where the cells stand that have a place of their own. */
    public List<String> locations() {
        return Stream.concat(location().stream(), cells().stream().flatMap(cell -> cell.location().stream()))
                .distinct()
                .toList();
    }

    /** This finding, about {@code cell} alone; {@link #at} says where that stands. */
    public Finding about(FactRef<?> cell) {
        return about(List.of(new LocatedCell(cell, Optional.empty())));
    }

    /** This finding, about {@code cells}, the one to look at first in front. */
    public Finding about(List<LocatedCell> cells) {
        return ImmutableFinding.builder().from(this).cells(cells).build();
    }

    /** This finding, at {@code location} in the document that was read. */
    public Finding at(String location) {
        return ImmutableFinding.builder().from(this).location(location).build();
    }

    /** This finding with another severity. */
    public Finding graded(Severity severity) {
        return ImmutableFinding.builder().from(this).severity(severity).build();
    }

    /** One line: severity, rule, location where known and how many more there are, message and mend. */
    @Override
    public String toString() {
        int more = locations().size() - 1;
        return severity().id() + " " + rule()
                + location()
                        .map(where -> " at " + where + (more > 0 ? " and " + more + " more" : ""))
                        .orElse("")
                + ": " + message() + " " + mend();
    }
}
