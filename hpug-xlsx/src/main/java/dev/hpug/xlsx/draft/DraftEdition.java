package dev.hpug.xlsx.draft;

import dev.hpug.form.Form;
import dev.hpug.form.FormTable;
import dev.hpug.form.Row;
import dev.hpug.metric.Block;
import dev.hpug.metric.CountedShare;
import dev.hpug.metric.Edition;
import dev.hpug.metric.EditionRevision;
import dev.hpug.metric.EventRate;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Relation;
import dev.hpug.metric.Whole;
import dev.hpug.xlsx.locate.AskedQuestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Gathers what became of each item, and derives the draft from the edition before. */
final class DraftEdition {

    private final Edition before;
    private final EditionRevision next;
    private final Set<String> taken;
    private final List<UnaryOperator<Form>> formSteps = new ArrayList<>();
    private final NewMetrics newMetrics;
    private int newTables;

    DraftEdition(Edition before, List<HeadDraft> heads) {
        this.before = before;
        this.next = Edition.derivedFrom(before);
        this.taken = new HashSet<>(before.itemIds());
        this.newMetrics = new NewMetrics(before);
        heads.forEach(
                head -> formSteps.add(form -> form.with(form.head(head.head()).printedAs(head.now()))));
    }

    /** An item that is still asked; gives its id in the draft. */
    String keeping(String item, AskedQuestion old, AskedQuestion now) {
        String id = item;
        if (now.code().isPresent() && old.code().isPresent() && !now.code().equals(old.code())) {
            id = recoded(item, old.code().get(), now.code().get());
            String newId = id;
            formSteps.add(
                    form -> withRow(form, newId, row -> row.recoded(now.code().get())));
        } else if (now.code().isEmpty() && !Likeness.areSame(old, now)) {
            formSteps.add(form -> withRow(form, item, row -> renamed(row, now.text())));
        }
        return id;
    }

    /** The id of the item under its new code, where that was never another's. */
    private String recoded(String item, String oldCode, String newCode) {
        String id = item.endsWith(oldCode) ? item.substring(0, item.length() - oldCode.length()) + newCode : item;
        if (!taken.add(id)) {
            return item;
        }
        next.recoding(item, id);
        return id;
    }

    private static Row renamed(Row row, String name) {
        return row.ownName().isPresent()
                ? row
                : Row.named(
                        row.item(),
                        Stream.concat(Stream.of(name), row.names().stream())
                                .distinct()
                                .toArray(String[]::new));
    }

    private static Form withRow(Form form, String item, UnaryOperator<Row> how) {
        return form.tableOf(item)
                .map(table -> form.with(table.with(how.apply(table.row(item).orElseThrow()))))
                .orElse(form);
    }

    void retiring(String item) {
        next.without(item);
    }

    /** A new question, in the table of another item where there is one; an id like that of the item above it. */
    NewItem adding(AskedQuestion question, Optional<String> sibling, Optional<String> above) {
        Optional<FormTable> table = sibling.flatMap(item -> before.form().tableOf(item));
        String id = newId(question, sibling.or(() -> above));
        List<Metric<?>> siblings = sibling.map(this::askedOfAll).orElse(List.of());
        List<Metric<?>> metrics =
                table.isPresent() ? newMetrics.like(siblings, id, question.text()) : newMetrics.guessed(id, question);
        next.asking(metrics.toArray(Metric<?>[]::new));
        Row row = question.code().isPresent() ? Row.coded(id, question.code().get()) : Row.named(id, question.text());
        if (table.isPresent()) {
            joining(siblings, metrics);
            String tableId = table.get().id();
            formSteps.add(form -> form.with(form.table(tableId).with(row)));
        } else {
            newTables++;
            NewTable added = new NewTable("new-" + newTables, question, metrics);
            formSteps.add(form -> added.in(form, row));
        }
        return new NewItem(id, metrics);
    }

    /** What an item asks but a name of the plan's own, which others of its table do without. */
    private List<Metric<?>> askedOfAll(String item) {
        return before.item(item).stream()
                .<Metric<?>>map(metric -> metric)
                .filter(metric -> !metric.field().equals(Metric.LABEL_FIELD))
                .toList();
    }

    private String newId(AskedQuestion question, Optional<String> neighbour) {
        String code = question.code().orElseGet(() -> String.join("-", Likeness.words(question.text())));
        String start = neighbour
                .map(DraftEdition::idStart)
                .orElseGet(() -> newMetrics.section(question).id() + ".");
        String id = start + code;
        while (!taken.add(id)) {
            id += "-new";
        }
        return id;
    }

    /** What the ids of a table's items start with: {@code "C.1.A."}. */
    private static String idStart(String item) {
        return item.substring(0, item.lastIndexOf('.') + 1);
    }

    /** A new row of a table is a part of what the others are parts of, and its figures go together like theirs. */
    private void joining(List<Metric<?>> siblings, List<Metric<?>> metrics) {
        for (int i = 0; i < metrics.size(); i++) {
            Metric<?> like = siblings.get(i);
            String[] ids = Stream.concat(
                            before.blocks().stream()
                                    .filter(block -> block.metrics().contains(like))
                                    .map(Block::id),
                            before.wholes().stream()
                                    .filter(whole -> whole.parts().contains(like))
                                    .map(Whole::id))
                    .toArray(String[]::new);
            next.counting(metrics.get(i), ids);
        }
        for (Relation relation : before.relations().all()) {
            if (relation instanceof EventRate pair && siblings.containsAll(pair.metrics())) {
                next.relation(new EventRate(
                        find(metrics, siblings, pair.events()),
                        find(metrics, siblings, pair.rate()),
                        pair.zeroRule(),
                        pair.rule()));
            } else if (relation instanceof CountedShare pair && siblings.containsAll(pair.metrics())) {
                next.relation(new CountedShare(
                        find(metrics, siblings, pair.amount()),
                        find(metrics, siblings, pair.share()),
                        pair.zeroRule(),
                        pair.rule()));
            }
        }
    }

    @SuppressWarnings("unchecked") // a metric that is like another asks for the same type of values
    private static <M extends Metric<?>> M find(List<Metric<?>> metrics, List<Metric<?>> siblings, M sibling) {
        return (M) metrics.get(siblings.indexOf(sibling));
    }

    Edition build(String id) {
        return next.named(id)
                .form(form -> {
                    Form changed = form;
                    for (UnaryOperator<Form> step : formSteps) {
                        changed = step.apply(changed);
                    }
                    return changed;
                })
                .build();
    }
}
