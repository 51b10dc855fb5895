package dev.hpug.form;

/**
 * What stands above a column, in every table that has such a column: {@code "# Births"}.
 *
 * @param id the name by which tables refer to it, e.g. {@code "births"}
 * @param printed what it says on a form made by hpug
 * @param spellings how a form may spell it; {@link Spellings#NONE} for one that no column is found by
 */
public record Head(String id, String printed, Spellings spellings) {

    /** @throws IllegalArgumentException when it is found by other spellings, and not by what is printed */
    public Head {
        if (!spellings.equals(Spellings.NONE) && !spellings.whole().contains(printed)) {
            throw new IllegalArgumentException(
                    "The head " + id + " is to be found, but not by what it says: \"" + printed + "\"");
        }
    }

    /** A head that is found by what hpug prints, and by other spellings. */
    public static Head of(String id, String printed, Spellings spellings) {
        return new Head(id, printed, spellings.or(printed));
    }

    /** A head that is printed, and by which nothing is found. */
    public static Head unread(String id, String printed) {
        return new Head(id, printed, Spellings.NONE);
    }

    /** The same in other words, which it is found by too. */
    public Head printedAs(String words) {
        return of(id, words, spellings);
    }
}
