package dev.hpug.metric;

import java.util.Set;

/**
 * A question asked before the report that decides whether a section applies. A section with gates applies unless every
 * one of them is answered No.
 *
 * @param id the permanent name, as in the JSON format, e.g. {@code "limitsPublication"}
 * @param title the question in hpug's own words
 * @param sections the sections it opens
 */
public record Gate(String id, String title, Set<Section> sections) {

    /** Keeps its own copy of the sections. */
    public Gate {
        sections = Set.copyOf(sections);
    }
}
