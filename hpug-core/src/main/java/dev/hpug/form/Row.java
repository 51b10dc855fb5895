package dev.hpug.form;

import java.util.List;
import java.util.Optional;

/**
 * Where a table asks one item: a code, or a name, in front of a row for each period and member.
 *
 * @param item the item's id, e.g. {@code "C.1.A.iii"}
 * @param code what the form prints in front of it, e.g. {@code "iii."}; empty for none
 * @param names what it is called where rows are told apart by name, the printed one first: {@code "Joint Replacement"}
 * @param ownName what stands where a plan is to write a name of its own: {@code "Other (please describe)"}; empty where it is not to
 */
public record Row(String item, String code, List<String> names, Optional<String> ownName) {

    /** Keeps its own copy of the names. */
    public Row {
        names = List.copyOf(names);
    }

    /** A row with a code. */
    public static Row coded(String item, String code) {
        return new Row(item, code, List.of(), Optional.empty());
    }

    /** A row with a name, which may be spelt in other ways too. */
    public static Row named(String item, String... names) {
        return new Row(item, "", List.of(names), Optional.empty());
    }

    /** The same, named by the plan in the place of these words. */
    public Row ownName(String invitation) {
        return new Row(item, code, names, Optional.of(invitation));
    }

    /** The same for the item of that id. */
    public Row of(String otherItem) {
        return new Row(otherItem, code, names, ownName);
    }

    /** The same under another code. */
    public Row recoded(String newCode) {
        return new Row(item, newCode, names, ownName);
    }
}
