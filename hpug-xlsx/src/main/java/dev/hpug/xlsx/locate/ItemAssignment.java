package dev.hpug.xlsx.locate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which item each question of a sheet is: by its code, or in a table such as that of specialties by its name; and without either
 * by its place, when the item that should follow is asked nowhere else.
 */
final class ItemAssignment {

    private final Item[] items;
    private final Item[] repeats;
    private final boolean[] assumed;
    private final Set<Item> asked = new HashSet<>();

    private ItemAssignment(int questions) {
        this.items = new Item[questions];
        this.repeats = new Item[questions];
        this.assumed = new boolean[questions];
    }

    static ItemAssignment of(Catalogue catalogue, List<Question> questions) {
        ItemAssignment assignment = new ItemAssignment(questions.size());
        for (Table table : catalogue.tables()) {
            List<Question> own = new ArrayList<>();
            for (Question question : questions) {
                if (question.table() == table && !question.asksOtherLine()) {
                    own.add(question);
                }
            }
            if (table.namesItems()) {
                new NameMatch(assignment, table.items(), own).assign();
            } else {
                new CodeMatch(assignment, table.items(), own).assign();
            }
            assignment.byPlace(table.items(), own);
        }
        return assignment;
    }

    /** The item a question asks; null for none. */
    @Nullable
    Item itemOf(Question question) {
        return items[question.number()];
    }

    /** The item a question would ask, if another one of the sheet did not do so with better right; null for none. */
    @Nullable
    Item repeatOf(Question question) {
        return repeats[question.number()];
    }

    /** Whether it was recognised by its place, or by a part of its name. */
    boolean isAssumed(Question question) {
        return assumed[question.number()];
    }

    /** Every item that is asked. */
    Set<Item> asked() {
        return asked;
    }

    /** Whether a question is neither an item yet nor the repetition of one. */
    boolean isOpen(Question question) {
        return itemOf(question) == null && repeatOf(question) == null;
    }

    void assign(Question question, Item item) {
        items[question.number()] = item;
        asked.add(item);
    }

    void assume(Question question, Item item) {
        assign(question, item);
        assumed[question.number()] = true;
    }

    /** Assigns the best of several questions; what is left of the others repeats it. */
    void assignBest(Question best, List<Question> candidates, Item item) {
        assign(best, item);
        for (Question candidate : candidates) {
            if (itemOf(candidate) == null) {
                repeats[candidate.number()] = item;
            }
        }
    }

    /**
     * A row that lost its code or name is known by its neighbours, or where none has any, by all rows being there. A row
     * above the head that it would be read under was never part of the table.
     */
    private void byPlace(List<Item> wanted, List<Question> own) {
        if (asked.containsAll(wanted)) {
            return;
        }
        List<Question> rows =
                own.stream().filter(question -> !question.isTotal()).toList();
        boolean allThere = rows.size() == wanted.size();
        int expected = 0;
        for (int i = 0; i < rows.size(); i++) {
            Question question = rows.get(i);
            expected = allThere ? i : expected;
            boolean isAnchored =
                    allThere || isItem(rows, i - 1, wanted, expected - 1) || isItem(rows, i + 1, wanted, expected + 1);
            if (isAnchored
                    && expected < wanted.size()
                    && !asked.contains(wanted.get(expected))
                    && isUnnamed(question)
                    && !question.isAboveItsHeads()) {
                assume(question, wanted.get(expected));
            }
            Item known = itemOf(question);
            if (known != null) {
                expected = wanted.indexOf(known) + 1;
            }
        }
    }

    private boolean isItem(List<Question> rows, int at, List<Item> wanted, int item) {
        return at >= 0
                && at < rows.size()
                && item >= 0
                && item < wanted.size()
                && wanted.get(item) == itemOf(rows.get(at));
    }

    private static boolean isUnnamed(Question question) {
        return question.namesItem() ? question.nameCell() == null : question.code() == null;
    }
}
