package dev.hpug.xlsx.locate;

import dev.hpug.metric.Asked;
import dev.hpug.metric.Edition;
import dev.hpug.xlsx.scan.CellAddress;
import java.util.ArrayList;
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
    private final List<Question> questions;
    private final Map<CellAddress, String> items = new HashMap<>();
    private final Set<String> assigned = new HashSet<>();

    ItemAssignment(Edition edition, List<Question> questions) {
        this.edition = edition;
        this.questions = questions;
    }

    /** Item id by the address of a question's first label; questions of no item are left out. */
    Map<CellAddress, String> items() {
        for (Table table : Table.values()) {
            List<Question> own = questions.stream()
                    .filter(question -> question.table().equals(Optional.of(table)))
                    .toList();
            if (table == Table.SPECIALTIES) {
                byName(table, own);
            } else {
                byCode(table, own);
                byPlace(table, own);
            }
        }
        return items;
    }

    private void byCode(Table table, List<Question> own) {
        Map<String, String> idByCode = new HashMap<>();
        for (String id : table.itemIds(edition)) {
            idByCode.put(table.codeOf(id), id);
        }
        for (Question question : own) {
            question.code().map(idByCode::get).ifPresent(id -> assign(question, id));
        }
    }

    private void assign(Question question, String id) {
        items.put(question.address(), id);
        assigned.add(id);
    }

    private void byPlace(Table table, List<Question> own) {
        List<String> ids = table.itemIds(edition);
        String expected = ids.get(0);
        for (Question question : own) {
            if (question.code().isEmpty() && !question.isTotal() && !assigned.contains(expected)) {
                assign(question, expected);
            }
            String known = items.get(question.address());
            if (known != null) {
                int next = ids.indexOf(known) + 1;
                expected = next < ids.size() ? ids.get(next) : known;
            }
        }
    }

    private void byName(Table table, List<Question> own) {
        Map<String, String> named = new LinkedHashMap<>();
        List<String> namedByPlan = new ArrayList<>();
        for (String id : table.itemIds(edition)) {
            boolean open = edition.item(id).stream()
                    .anyMatch(metric -> metric.asked() == Asked.PER_PERIOD && metric.isNamedByPlan());
            if (open) {
                namedByPlan.add(id);
            } else {
                named.put(table.codeOf(id).replace('-', ' '), id);
            }
        }
        for (Question question : own) {
            String id = named.remove(name(question));
            if (id != null) {
                assign(question, id);
            }
        }
        for (Question question : own) {
            if (!items.containsKey(question.address())) {
                firstWordMatch(named, name(question))
                        .or(() -> namedByPlan.isEmpty() ? Optional.empty() : Optional.of(namedByPlan.remove(0)))
                        .ifPresent(id -> assign(question, id));
            }
        }
    }

    /** "Cancer care (all sites)" is still cancer care: an edited name is recognised by the word it starts with. */
    private static Optional<String> firstWordMatch(Map<String, String> named, String name) {
        Optional<String> match = named.keySet().stream()
                .filter(standard -> name.startsWith(
                        standard.substring(0, standard.concat(" ").indexOf(' '))))
                .findFirst();
        return match.map(named::remove);
    }

    private static String name(Question question) {
        return question.nameCell().map(Wording::words).orElse("");
    }
}
