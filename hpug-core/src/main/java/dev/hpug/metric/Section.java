package dev.hpug.metric;

/**
 * A part of the report, e.g. {@code "D"}, how providers are paid. Immutable; equal by id, for the next form may head it otherwise.
 *
 * @param id the permanent name, e.g. {@code "D"}
 * @param title a short heading in hpug's own words, e.g. {@code "Payment methods"}
 */
public record Section(String id, String title) {

    /** What a host or plan adds of its own, after the sections of any edition. */
    public static final Section SUPPLEMENTAL = new Section("E", "Supplemental");

    @Override
    public boolean equals(Object other) {
        return other instanceof Section section && id.equals(section.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Whether {@code other} is this section under the same heading. */
    boolean isDescribedAs(Section other) {
        return equals(other) && title.equals(other.title);
    }

    /** As messages name it: {@code "Section D"}. */
    @Override
    public String toString() {
        return "Section " + id;
    }
}
