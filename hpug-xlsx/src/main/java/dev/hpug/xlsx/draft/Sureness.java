package dev.hpug.xlsx.draft;

/** How sure it is what became of an item. */
public enum Sureness {
    /** The same words say so. */
    CERTAIN("certain"),
    /** Most of the words, or the code and its place. */
    LIKELY("likely"),
    /** It is what is left. */
    GUESSED("guessed");

    private final String id;

    Sureness(String id) {
        this.id = id;
    }

    /** The word for it in messages. */
    public String id() {
        return id;
    }
}
