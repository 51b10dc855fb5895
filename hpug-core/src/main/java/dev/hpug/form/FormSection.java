package dev.hpug.form;

/**
 * How a section is headed, and what it asks. A section without one is headed by its id.
 *
 * @param section the section's id, e.g. {@code "D"}
 * @param code what the heading calls it: {@code "D"} in "Section D. Payment methods"
 * @param instructions what is asked below, in hpug's own words; may be empty
 */
public record FormSection(String section, String code, String instructions) {}
