package dev.hpug.metric;

import java.util.Set;

/**
 * A question asked before the report that decides whether a section applies. A section with gates applies unless every
 * one of them is answered No. Immutable; equal by id, for the next form may word it otherwise.
 *
 * @param id the permanent name, as in the JSON format, e.g. {@code "limitsPublication"}
 * @param title the question in hpug's own words
 * @param sections the sections it opens
 * @param items the items it decides alone, such as A.1a, A.2a and A.3a: after a No they are nothing, whatever opens the rest
 *     of the section
 */
public record Gate(String id, String title, Set<Section> sections, Set<String> items) {

    /** Keeps its own copies. */
    public Gate {
        sections = Set.copyOf(sections);
        items = Set.copyOf(items);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Gate gate && id.equals(gate.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Whether {@code other} is the same question in the same words, and opens the same. */
    boolean isDescribedAs(Gate other) {
        return equals(other)
                && title.equals(other.title)
                && sections.equals(other.sections)
                && items.equals(other.items);
    }
}
