package dev.hpug.metric;

/**
 * One place on an {@link Axis}, e.g. {@link LineOfBusiness#MEDICAID}. Immutable; equal by both names.
 *
 * @param axis the name of the axis, e.g. {@code "line-of-business"}
 * @param id its own name, used in files and messages, e.g. {@code "medicaid"}
 */
public record Member(String axis, String id) {

    /** Its own name. */
    @Override
    public String toString() {
        return id;
    }
}
