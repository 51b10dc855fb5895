package dev.hpug.xlsx.draft;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What became of one item: {@code C.2.2 renumbered to C.2.3 (certain), at Progress Report!A98}.
 *
 * @param changes what happened to it; {@link Change#SAME}, {@link Change#NEW} and {@link Change#RETIRED} stand alone
 * @param sure how sure that is
 * @param before the item in the edition before; empty for a new one
 * @param item the item in the draft; empty for a retired one
 * @param text what the form asks, or asked
 * @param place where the form asks it; empty for a retired one
 * @param guess what a new item was taken to ask for: {@code births (count), cSectionRate (share) by line-of-business}; empty for
 *     all others
 */
public record ItemDraft(
        Set<Change> changes,
        Sureness sure,
        Optional<String> before,
        Optional<String> item,
        String text,
        Optional<String> place,
        String guess) {

    private static final int LONGEST_TEXT = 80;

    /** Keeps its own copy of the changes. */
    public ItemDraft {
        changes = Set.copyOf(changes);
    }

    /** Whether it is asked as before. */
    public boolean isSame() {
        return changes.contains(Change.SAME);
    }

    /** One line for a person. */
    @Override
    public String toString() {
        String what = new TreeSet<>(changes).stream().map(Change::id).collect(Collectors.joining(" and "));
        String name = before.or(() -> item).orElse("");
        String to =
                item.filter(now -> !now.equals(name)).map(now -> " to " + now).orElse("");
        String line = text.replace('\n', ' ');
        String words = line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT) + "…";
        return name + " " + what + to + " (" + sure.id() + ")"
                + place.map(at -> " at " + at).orElse("") + (guess.isEmpty() ? "" : ", taken for " + guess) + ": \""
                + words + "\"";
    }
}
