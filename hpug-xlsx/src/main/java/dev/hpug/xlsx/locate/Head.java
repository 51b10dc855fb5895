package dev.hpug.xlsx.locate;

/**
 * What a column's head says stands below it: {@code "births"}, which are answers. Those of one edition are in its {@link
 * Vocabulary}.
 *
 * @param id the id in the form
 * @param role what stands below it
 */
record Head(String id, Role role) {

    /** What can stand below a head. */
    enum Role {
        /** Period labels. */
        LABELS,
        /** The members that rows are about, such as lines of business. */
        LINES,
        /** The names by which rows are told apart. */
        NAMES,
        /** What is asked once of an item, such as a designation. */
        ONCE,
        /** What is asked for each period. */
        ANSWERS
    }

    boolean isOverAnswers() {
        return role == Role.ANSWERS;
    }
}
