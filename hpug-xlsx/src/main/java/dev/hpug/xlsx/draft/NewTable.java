package dev.hpug.xlsx.draft;

import dev.hpug.form.Column;
import dev.hpug.form.Form;
import dev.hpug.form.FormTable;
import dev.hpug.form.Head;
import dev.hpug.form.Lines;
import dev.hpug.form.Row;
import dev.hpug.form.Spellings;
import dev.hpug.metric.Metric;
import dev.hpug.xlsx.locate.AskedQuestion;
import dev.hpug.xlsx.locate.AskedQuestion.ColumnHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table that the form before did not have, for one question.
 *
 * @param id its id
 * @param question the question
 * @param metrics what is asked, a metric for each column
 */
record NewTable(String id, AskedQuestion question, List<Metric<?>> metrics) {

    /** The form with this table. */
    Form in(Form form, Row row) {
        Form changed = form;
        List<Column> columns = new ArrayList<>();
        List<ColumnHead> heads = Pairing.answers(question);
        for (int i = 0; i < heads.size(); i++) {
            String head = heads.get(i).id().orElse(heads.get(i).text());
            if (heads.get(i).id().isEmpty()) {
                changed = changed.with(Head.of(head, head, Spellings.of()));
            }
            columns.add(Column.of(head, metrics.get(i).field()));
        }
        FormTable table = FormTable.coded(
                        id, metrics.get(0).section().id(), "", like(form).labels())
                .asking(columns.toArray(Column[]::new))
                .with(row);
        Optional<Lines> lines = metrics.get(0)
                .axis()
                .flatMap(axis -> form.tables().stream()
                        .flatMap(other -> other.lines().stream())
                        .filter(other -> other.axis().equals(axis.id()))
                        .findFirst());
        return changed.with(lines.map(table::with).orElse(table));
    }

    /** A table of the same section, else any, whose labels stand under a head like this one's. */
    private FormTable like(Form form) {
        String section = metrics.get(0).section().id();
        return form.tables().stream()
                .filter(table -> table.section().equals(section))
                .findFirst()
                .orElseGet(() -> form.tables().get(0));
    }
}
