package dev.hpug.xlsx.locate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Assigns the items of a table such as that of specialties to the questions that have their names: the standard ones to those that name them, whole or by
 * the first word, those that plans name themselves to the others in their order.
 */
final class NameMatch {

    private final ItemAssignment assignment;
    private final List<Item> standard = new ArrayList<>();
    private final List<Item> namedByPlan = new ArrayList<>();
    private final List<Question> own;
    private final List<String> names = new ArrayList<>();

    NameMatch(ItemAssignment assignment, List<Item> items, List<Question> own) {
        this.assignment = assignment;
        this.own = own;
        for (Item item : items) {
            (item.isNamedByPlan() ? namedByPlan : standard).add(item);
        }
        for (Question question : own) {
            names.add(question.name());
        }
    }

    void assign() {
        standard.removeIf(this::isNamedInFull);
        for (int i = 0; i < own.size(); i++) {
            if (isOpen(i)) {
                assignByFirstWord(own.get(i), names.get(i));
            }
        }
        int next = 0;
        for (int i = 0; i < own.size() && next < namedByPlan.size(); i++) {
            if (isOpen(i) && own.get(i).startsInOrder()) {
                assignment.assign(own.get(i), namedByPlan.get(next));
                next++;
            }
        }
    }

    private boolean isOpen(int question) {
        return !names.get(question).isEmpty() && assignment.isOpen(own.get(question));
    }

    private boolean isNamedInFull(Item item) {
        List<Question> candidates = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            if (item.names().contains(names.get(i))) {
                candidates.add(own.get(i));
            }
        }
        if (candidates.isEmpty()) {
            return false;
        }
        assignment.assignBest(candidates.size() == 1 ? candidates.get(0) : best(candidates), candidates, item);
        return true;
    }

    private static Question best(List<Question> candidates) {
        return candidates.stream()
                .max(Comparator.comparing((Question question) -> question.rows().size())
                        .thenComparing(Question::startsInOrder)
                        .thenComparing(question -> -question.number()))
                .orElseThrow();
    }

    /** "Cancer care (all sites)" is still cancer care: an edited name is recognised by the word it starts with. */
    private void assignByFirstWord(Question question, String name) {
        for (Item item : standard) {
            if (item.names().stream().anyMatch(known -> name.startsWith(firstWord(known)))) {
                standard.remove(item);
                assignment.assume(question, item);
                return;
            }
        }
    }

    private static String firstWord(String name) {
        return name.substring(0, name.concat(" ").indexOf(' '));
    }
}
