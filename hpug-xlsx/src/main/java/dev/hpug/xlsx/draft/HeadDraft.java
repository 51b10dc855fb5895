package dev.hpug.xlsx.draft;

/**
 * A column's head that the form spells otherwise than the form before.
 *
 * @param head the id of the head
 * @param before what it said
 * @param now what it says
 * @param place where
 */
public record HeadDraft(String head, String before, String now, String place) {

    /** One line for a person. */
    @Override
    public String toString() {
        return "head " + head + " reworded at " + place + ": \"" + before + "\" is now \"" + now + "\"";
    }
}
