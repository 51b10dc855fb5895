package dev.hpug.comparison;

import dev.hpug.value.Answer;

/**
 * A plan that is not compared in one cell, and why: {@code Pine Health: other period}. Immutable.
 *
 * @param plan the plan's name
 * @param reason why it is not compared
 * @param answer what it stated; a value where the reason is {@link Reason#OTHER_PERIOD} or {@link Reason#OUT_OF_RANGE}
 */
public record SetApart(String plan, Reason reason, Answer<?> answer) {

    /** Why a plan's answer is not beside the others'. */
    public enum Reason {
        /** The answer covers other dates than those of most plans. */
        OTHER_PERIOD("other period"),
        /** The cell is blank. */
        BLANK("blank"),
        /** The cell has no value for a stated reason, which the answer holds. */
        ABSENT("absent"),
        /** The value cannot be true: a share outside 0–100 %, a negative amount, a count that is not whole. */
        OUT_OF_RANGE("out of range");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** A few words for a table, e.g. {@code "other period"}. */
        public String words() {
            return words;
        }
    }

    /** Plan and reason, e.g. {@code "Pine Health: other period"}. */
    @Override
    public String toString() {
        return plan + ": " + reason.words();
    }
}
