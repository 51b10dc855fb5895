package dev.hpug.xlsx.draft;

/** What became of an item on the next form. */
public enum Change {
    /** It is asked as before. */
    SAME("same"),
    /** It is asked in other words. */
    REWORDED("reworded"),
    /** It is asked in another table or section. */
    MOVED("moved"),
    /** It has another code. */
    RENUMBERED("renumbered"),
    /** It is not asked any more. */
    RETIRED("retired"),
    /** It was not asked before. */
    NEW("new");

    private final String id;

    Change(String id) {
        this.id = id;
    }

    /** The word for it in messages. */
    public String id() {
        return id;
    }
}
