package dev.hpug.form;

import java.util.Optional;

/**
 * How the rows of a table tell the members of an axis apart, such as lines of business.
 *
 * @param axis the id of the axis
 * @param head the id of the head over the column that names them; empty where period labels do: {@code "Prior Year Medicaid"}
 */
public record Lines(String axis, Optional<String> head) {

    /** Lines that a column of their own names. */
    public static Lines under(String head, String axis) {
        return new Lines(axis, Optional.of(head));
    }

    /** Lines that the period labels name. */
    public static Lines inLabels(String axis) {
        return new Lines(axis, Optional.empty());
    }

    /** Whether period labels name them. */
    public boolean areInLabels() {
        return head.isEmpty();
    }
}
