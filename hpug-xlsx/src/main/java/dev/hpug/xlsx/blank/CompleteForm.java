package dev.hpug.xlsx.blank;

import dev.hpug.form.Column;
import dev.hpug.form.Form;
import dev.hpug.form.FormTable;
import dev.hpug.form.Head;
import dev.hpug.form.Lines;
import dev.hpug.form.Row;
import dev.hpug.metric.Asked;
import dev.hpug.metric.Axis;
import dev.hpug.metric.Edition;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An edition's form with a table for whatever stands in none, such as a host's own metrics, and without what is not asked. */
final class CompleteForm {

    private static final String OWN = "own.";
    private static final String DATE = OWN + "date";

    private final Edition edition;
    private Form form;

    private CompleteForm(Edition edition) {
        this.edition = edition;
        Form described = edition.form();
        this.form = new Form(
                described.sections(),
                described.periods(),
                described.besidePeriods(),
                described.members(),
                described.heads(),
                described.tables().stream()
                        .map(this::asked)
                        .filter(table -> !table.rows().isEmpty())
                        .toList());
    }

    /** The form with every item that {@code edition} asks, and no other. */
    static Form of(Edition edition) {
        CompleteForm complete = new CompleteForm(edition);
        Set<String> inTables = edition.form().items();
        List<String> others =
                edition.itemIds().stream().filter(id -> !inTables.contains(id)).toList();
        complete.addAll(others);
        return complete.form;
    }

    private FormTable asked(FormTable table) {
        return table.rows(table.rows().stream()
                .filter(row -> !edition.item(row.item()).isEmpty())
                .toList());
    }

    /** Items that follow one another are asked in one table, unless they are of other sections or axes. */
    private void addAll(List<String> items) {
        List<String> together = new ArrayList<>();
        for (String item : items) {
            if (!together.isEmpty() && !isOneTable(together, item)) {
                add(together);
                together = new ArrayList<>();
            }
            together.add(item);
        }
        if (!together.isEmpty()) {
            add(together);
        }
    }

    private boolean isOneTable(List<String> together, String item) {
        Optional<Axis> axis = axis(together);
        Optional<Axis> next = axis(List.of(item));
        return section(together.get(0)).equals(section(item))
                && (axis.isEmpty() || next.isEmpty() || axis.equals(next));
    }

    private Section section(String item) {
        return edition.item(item).get(0).section();
    }

    private Optional<Axis> axis(List<String> items) {
        return metrics(items).stream().flatMap(metric -> metric.axis().stream()).findFirst();
    }

    private List<Metric<?>> metrics(List<String> items) {
        List<Metric<?>> metrics = new ArrayList<>();
        items.forEach(item -> metrics.addAll(edition.item(item)));
        return metrics;
    }

    private void add(List<String> items) {
        String id = OWN + items.get(0);
        form = form.with(Head.unread(DATE, Wording.DATE));
        FormTable table = FormTable.coded(id, section(items.get(0)).id(), Wording.QUESTION, DATE)
                .askingOnce(columns(items, Asked.ONCE))
                .asking(columns(items, Asked.PER_PERIOD))
                .rows(items.stream().map(this::row).toList());
        Optional<Lines> lines = axis(items).map(this::lines);
        form = form.with(lines.isPresent() ? table.with(lines.get()) : table);
    }

    private Row row(String item) {
        Row row = Row.coded(item, "");
        return edition.find(item, Metric.LABEL_FIELD).isPresent() ? row.ownName(Wording.OWN_NAME) : row;
    }

    private Lines lines(Axis axis) {
        Optional<Lines> known = form.tables().stream()
                .flatMap(table -> table.lines().stream())
                .filter(lines -> lines.axis().equals(axis.id()) && !lines.areInLabels())
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        String head = OWN + axis.id();
        form = form.with(Head.unread(head, Wording.inWords(axis.id())));
        return Lines.under(head, axis.id());
    }

    /** A column for each kind of figure, and another one where an item asks for several of a kind. */
    private Column[] columns(List<String> items, Asked asked) {
        Map<String, List<String>> fieldsByHead = new LinkedHashMap<>();
        if (asked == Asked.PER_PERIOD) {
            fieldsByHead.put("#", new ArrayList<>());
            fieldsByHead.put("%", new ArrayList<>());
        }
        for (Metric<?> metric : metrics(items)) {
            if (metric.asked() == asked && !metric.field().equals(Metric.LABEL_FIELD)) {
                String head = Wording.ownHead(metric.type());
                while (isTaken(fieldsByHead.getOrDefault(head, List.of()), metric, items)) {
                    head = head + "\u2032";
                }
                List<String> fields = fieldsByHead.computeIfAbsent(head, any -> new ArrayList<>());
                if (!fields.contains(metric.field())) {
                    fields.add(metric.field());
                }
            }
        }
        List<Column> columns = new ArrayList<>();
        fieldsByHead.forEach((printed, fields) -> {
            Head head = Head.unread(OWN + printed, printed);
            form = form.with(head);
            columns.add(new Column(head.id(), fields, Optional.empty()));
        });
        return columns.toArray(Column[]::new);
    }

    /** Whether some item asks for this field and for another one of the column. */
    private boolean isTaken(List<String> fields, Metric<?> metric, List<String> items) {
        return items.stream()
                .filter(item -> edition.find(item, metric.field()).isPresent())
                .flatMap(item -> edition.item(item).stream())
                .map(Metric::field)
                .anyMatch(field -> !field.equals(metric.field()) && fields.contains(field));
    }
}
