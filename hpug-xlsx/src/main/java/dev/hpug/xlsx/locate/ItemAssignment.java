package dev.hpug.xlsx.locate;

import dev.hpug.metric.Asked;
import dev.hpug.metric.Edition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which item each question of a sheet is: by its code; in the table of specialties by its name; and without either
 * by its place, when the item that should follow is asked nowhere else.
 */
final class ItemAssignment {

    private final Edition edition;
    private final Map<Integer, String> items = new HashMap<>();
    private final Map<Integer, String> repeats = new HashMap<>();
    private final Set<Integer> assumed = new HashSet<>();
    private final Set<String> assigned = new HashSet<>();
    private final Map<Integer, String> names = new HashMap<>();
    private final Map<Integer, Boolean> nameless = new HashMap<>();

    private ItemAssignment(Edition edition) {
        this.edition = edition;
    }

    static ItemAssignment of(Edition edition, List<Question> questions) {
        ItemAssignment assignment = new ItemAssignment(edition);
        for (Table table : Table.values()) {
            List<String> ids = table.itemIds(edition);
            List<Question> own = questions.stream()
                    .filter(question -> question.isIn(table) && !question.asksOtherLine())
                    .toList();
            if (table == Table.SPECIALTIES) {
                assignment.byName(table, ids, own);
            } else {
                assignment.byCode(table, ids, own);
                assignment.byPlace(ids, own);
            }
        }
        return assignment;
    }

    /** The item a question asks. */
    Optional<String> itemOf(Question question) {
        return Optional.ofNullable(items.get(question.firstRow()));
    }

    /** The item a question would ask, if another one of the sheet did not do so with better right. */
    Optional<String> repeatOf(Question question) {
        return Optional.ofNullable(repeats.get(question.firstRow()));
    }

    /** Whether it was recognised by its place, or by a part of its name. */
    boolean isAssumed(Question question) {
        return assumed.contains(question.firstRow());
    }

    /** Every item that is asked. */
    Set<String> asked() {
        return assigned;
    }

    private void byCode(Table table, List<String> ids, List<Question> own) {
        Map<String, List<Question>> coded = new HashMap<>();
        for (Question question : own) {
            question.code()
                    .ifPresent(code -> coded.computeIfAbsent(code, any -> new ArrayList<>())
                            .add(question));
        }
        for (String id : ids) {
            List<Question> candidates = coded.getOrDefault(table.codeOf(id), List.of());
            candidates.stream()
                    .max(Comparator.comparing(Question::hasAnswers)
                            .thenComparing(question -> question.rows().size())
                            .thenComparing(question -> neighboursInOrder(question, own, table, ids))
                            .thenComparing(question -> -Math.abs(own.indexOf(question) - ids.indexOf(id)))
                            .thenComparing(question -> -own.indexOf(question)))
                    .ifPresent(best -> assignBest(best, candidates, id));
        }
    }

    /** How many of the questions before and after have the codes that should stand there; tells a mistyped code from the real one. */
    private int neighboursInOrder(Question question, List<Question> own, Table table, List<String> ids) {
        List<String> codes = ids.stream().map(table::codeOf).toList();
        int at = own.indexOf(question);
        int code = codes.indexOf(question.code().orElse(""));
        int found = 0;
        for (int step : new int[] {-1, 1}) {
            boolean inside = at + step >= 0 && at + step < own.size() && code + step >= 0 && code + step < codes.size();
            if (inside && own.get(at + step).code().equals(Optional.of(codes.get(code + step)))) {
                found++;
            }
        }
        return found;
    }

    private void assignBest(Question best, List<Question> candidates, String id) {
        assign(best, id);
        candidates.stream()
                .filter(question -> !items.containsKey(question.firstRow()))
                .forEach(question -> repeats.put(question.firstRow(), id));
    }

    /** Whether it is neither an item yet nor the repetition of one. */
    private boolean isOpen(Question question) {
        return !items.containsKey(question.firstRow()) && !repeats.containsKey(question.firstRow());
    }

    private void assign(Question question, String id) {
        items.put(question.firstRow(), id);
        assigned.add(id);
    }

    /**
     * A row that lost its code or name is known by its neighbours, or where none has any, by all rows being there. A row
     * above the head that it would be read under was never part of the table.
     */
    private void byPlace(List<String> ids, List<Question> own) {
        List<Question> rows =
                own.stream().filter(question -> !question.isTotal()).toList();
        boolean allThere = rows.size() == ids.size();
        int expected = 0;
        for (int i = 0; i < rows.size(); i++) {
            Question question = rows.get(i);
            expected = allThere ? i : expected;
            boolean isAnchored =
                    allThere || isItem(rows, i - 1, ids, expected - 1) || isItem(rows, i + 1, ids, expected + 1);
            if (isUnnamed(question)
                    && isAnchored
                    && expected < ids.size()
                    && !assigned.contains(ids.get(expected))
                    && !question.isAboveItsHeads()) {
                assign(question, ids.get(expected));
                assumed.add(question.firstRow());
            }
            String known = items.get(question.firstRow());
            if (known != null) {
                expected = ids.indexOf(known) + 1;
            }
        }
    }

    private boolean isItem(List<Question> rows, int at, List<String> ids, int id) {
        return at >= 0
                && at < rows.size()
                && id >= 0
                && id < ids.size()
                && ids.get(id).equals(items.get(rows.get(at).firstRow()));
    }

    private boolean isUnnamed(Question question) {
        return question.isIn(Table.SPECIALTIES)
                ? nameless.computeIfAbsent(
                        question.firstRow(), any -> question.nameCell().isEmpty())
                : question.code().isEmpty();
    }

    private void byName(Table table, List<String> ids, List<Question> own) {
        Map<String, String> named = new LinkedHashMap<>();
        List<String> namedByPlan = new ArrayList<>();
        for (String id : ids) {
            boolean open = edition.item(id).stream()
                    .anyMatch(metric -> metric.asked() == Asked.PER_PERIOD && metric.isNamedByPlan());
            if (open) {
                namedByPlan.add(id);
            } else {
                named.put(table.codeOf(id).replace('-', ' '), id);
            }
        }
        for (Map.Entry<String, String> standard : List.copyOf(named.entrySet())) {
            List<Question> candidates = own.stream()
                    .filter(question -> name(question).equals(standard.getKey()))
                    .toList();
            candidates.stream()
                    .max(Comparator.comparing(
                                    (Question question) -> question.rows().size())
                            .thenComparing(Question::startsInOrder)
                            .thenComparing(question -> -own.indexOf(question)))
                    .ifPresent(best -> {
                        named.remove(standard.getKey());
                        assignBest(best, candidates, standard.getValue());
                    });
        }
        for (Question question : own) {
            if (isOpen(question) && !name(question).isEmpty()) {
                firstWordMatch(named, name(question)).ifPresent(id -> {
                    assign(question, id);
                    assumed.add(question.firstRow());
                });
            }
        }
        own.stream()
                .filter(this::isOpen)
                .filter(question -> !name(question).isEmpty() && question.startsInOrder() && !namedByPlan.isEmpty())
                .forEach(question -> assign(question, namedByPlan.remove(0)));
        byPlace(ids, own);
    }

    /** "Cancer care (all sites)" is still cancer care: an edited name is recognised by the word it starts with. */
    private static Optional<String> firstWordMatch(Map<String, String> named, String name) {
        Optional<String> match = named.keySet().stream()
                .filter(standard -> name.startsWith(
                        standard.substring(0, standard.concat(" ").indexOf(' '))))
                .findFirst();
        return match.map(named::remove);
    }

    private String name(Question question) {
        return names.computeIfAbsent(
                question.firstRow(),
                any -> question.nameCell().map(Wording::words).orElse(""));
    }
}
