package dev.hpug.metric;

import dev.hpug.form.Column;
import dev.hpug.form.Form;
import dev.hpug.form.FormTable;
import dev.hpug.form.MemberLabel;
import dev.hpug.form.Row;
import dev.hpug.period.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a form asks that its edition does not, and what has no place in the table that asks its item. */
final class FormChecks {

    private final Form form;
    private final Map<String, List<Metric<?>>> items = new HashMap<>();
    private final Map<String, Axis> axes = new HashMap<>();
    private final List<EditionProblem> problems = new ArrayList<>();

    FormChecks(List<Metric<?>> metrics, Form form) {
        this.form = form;
        for (Metric<?> metric : metrics) {
            items.computeIfAbsent(metric.id(), id -> new ArrayList<>()).add(metric);
            metric.axis().ifPresent(axis -> axes.putIfAbsent(axis.id(), axis));
        }
    }

    List<EditionProblem> problems() {
        for (Period period : Period.values()) {
            if (form.periods().stream().noneMatch(label -> label.period() == period)) {
                note(form, "the form does not say what rows of the " + period.id() + " period are called");
            }
        }
        form.members().stream()
                .filter(label -> !isMember(label))
                .forEach(label -> note(
                        label,
                        "the form has a label for " + label.member() + ", which is no member of an axis "
                                + label.axis()));
        for (FormTable table : form.tables()) {
            table.rows().forEach(row -> row(table, row));
        }
        return problems;
    }

    private void note(Object part, String says) {
        problems.add(new EditionProblem(part, says));
    }

    /** Whether a label is of a member by which something is split. */
    boolean isMember(MemberLabel label) {
        return Optional.ofNullable(axes.get(label.axis()))
                .flatMap(axis -> axis.find(label.member()))
                .isPresent();
    }

    private void row(FormTable table, Row row) {
        List<Metric<?>> asked = items.getOrDefault(row.item(), List.of());
        if (asked.isEmpty()) {
            note(row, "the table " + table.id() + " has a row for " + row.item() + ", which is not asked");
        }
        if (!asked.isEmpty() && asked.stream().allMatch(metric -> metric.asked() == Asked.ONCE)) {
            note(
                    row,
                    "the table " + table.id() + " has a row for " + row.item()
                            + ", in which no period's label stands; an"
                            + " item that is asked once alone stands in no table, and is found by the name of its cell");
        }
        for (Metric<?> metric : asked) {
            List<? extends Key<?>> homeless = metric.keys().stream()
                    .filter(key -> !hasPlace(table, row, key))
                    .toList();
            if (!homeless.isEmpty()) {
                note(row, "the table " + table.id() + " has no column for " + homeless);
            }
        }
    }

    /** A name that the plan gives stands in place of the row's own; what tells no members apart is about whoever the row is. */
    private static boolean hasPlace(FormTable table, Row row, Key<?> key) {
        Metric<?> metric = key.metric();
        if (metric.asked() == Asked.ONCE) {
            return metric.field().equals(Metric.LABEL_FIELD)
                    ? row.ownName().isPresent()
                    : table.once().stream().anyMatch(column -> column.fields().contains(metric.field()));
        }
        return table.answers().stream()
                .filter(column -> column.fields().contains(metric.field()))
                .anyMatch(column -> isAbout(column, table, key));
    }

    private static boolean isAbout(Column column, FormTable table, Key<?> key) {
        if (key.member().isEmpty()) {
            return column.member().isEmpty();
        }
        return column.member().isPresent()
                ? column.member().get().equals(key.member().get().id())
                : table.lines()
                        .filter(lines -> lines.axis().equals(key.member().get().axis()))
                        .isPresent();
    }
}
