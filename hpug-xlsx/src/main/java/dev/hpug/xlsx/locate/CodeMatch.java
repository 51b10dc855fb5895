package dev.hpug.xlsx.locate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Assigns a table's items to the questions that have their codes. */
final class CodeMatch {

    private final ItemAssignment assignment;
    private final List<Item> items;
    private final List<Question> own;

    /** A match of a table's items with its questions, both in their order. */
    CodeMatch(ItemAssignment assignment, List<Item> items, List<Question> own) {
        this.assignment = assignment;
        this.items = items;
        this.own = own;
    }

    void assign() {
        for (int at = 0; at < items.size(); at++) {
            String code = items.get(at).code();
            List<Question> candidates = new ArrayList<>();
            for (Question question : own) {
                if (code.equals(question.code())) {
                    candidates.add(question);
                }
            }
            if (!candidates.isEmpty()) {
                Question best = candidates.size() == 1 ? candidates.get(0) : best(candidates, at);
                assignment.assignBest(best, candidates, items.get(at));
            }
        }
    }

    private Question best(List<Question> candidates, int item) {
        return candidates.stream()
                .max(Comparator.comparing(Question::hasAnswers)
                        .thenComparing(question -> question.rows().size())
                        .thenComparing(question -> neighboursInOrder(question, item))
                        .thenComparing(question -> -Math.abs(place(question) - item))
                        .thenComparing(question -> -question.number()))
                .orElseThrow();
    }

    /** How many of the questions before and after have the codes that should stand there; tells a mistyped code from the real one. */
    private int neighboursInOrder(Question question, int item) {
        int at = place(question);
        int found = 0;
        for (int step : new int[] {-1, 1}) {
            boolean inside = at + step >= 0 && at + step < own.size() && item + step >= 0 && item + step < items.size();
            if (inside
                    && items.get(item + step).code().equals(own.get(at + step).code())) {
                found++;
            }
        }
        return found;
    }

    /** Its place in the table; questions are in their order, and those of other tables may stand between them. */
    private int place(Question question) {
        int low = 0;
        int high = own.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (own.get(middle).number() < question.number()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
