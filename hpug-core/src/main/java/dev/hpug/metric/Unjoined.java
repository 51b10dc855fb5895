package dev.hpug.metric;

/**
 * What one edition asks and another does not, so that figures of the two do not meet there: {@code "A.1a Health systems, asked by
 * cpr-2021: counts hospitals since"}. Immutable.
 *
 * @param edition the edition that asks it
 * @param item the item's id, or the axis and its member: {@code "line-of-business medicare"}
 * @param title the item's title there; empty for a member
 * @param reason why it is nothing in the other edition
 * @param why the same in words
 */
public record Unjoined(String edition, String item, String title, Reason reason, String why) {

    /** Why figures do not meet. */
    public enum Reason {
        /** The other edition does not ask it. */
        NOT_ASKED,
        /** A revision between the two made it ask for something else. */
        REDEFINED,
        /** Both ask something under that id, of another type, split otherwise, or counting something else. */
        COUNTS_OTHERWISE
    }

    /** The item and its title. */
    public String what() {
        return title.isEmpty() ? item : item + " " + title;
    }

    /** All of it in one line. */
    @Override
    public String toString() {
        return what() + ", asked by " + edition + ": " + why;
    }
}
