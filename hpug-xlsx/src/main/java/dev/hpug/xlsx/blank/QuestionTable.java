package dev.hpug.xlsx.blank;

import dev.hpug.form.Row;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Metric;
import dev.hpug.value.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Draws one table: its heads, and for each item a question beside rows of answers. */
final class QuestionTable {

    /** The most rows that the name of a plan's own strategy is high. */
    private static final int ROWS_OF_A_NAME = 2;

    /** The points that a row is high at least in which something is asked in words. */
    private static final double ROOM_FOR_WORDS = 60;

    private final FormSheet form;
    private final Inputs inputs;
    private final Edition edition;
    private final TableLayout layout;
    private final Map<FactRef<?>, XSSFCell> answers;

    /** @param answers takes note of every cell that asks for an answer */
    QuestionTable(
            FormSheet form, Inputs inputs, Edition edition, TableLayout layout, Map<FactRef<?>, XSSFCell> answers) {
        this.form = form;
        this.inputs = inputs;
        this.edition = edition;
        this.layout = layout;
        this.answers = answers;
    }

    /** Draws everything below all that was written. */
    void draw() {
        heads();
        layout.table().rows().forEach(this::item);
        layout.table().note().ifPresent(note -> form.line(Look.NOTE, note));
    }

    private void heads() {
        int row = form.nextRow();
        int rows = layout.table().over().isPresent() ? 2 : 1;
        head(Area.of(row, SheetColumns.CODE, layout.textEnd()).down(rows), layout.questions());
        layout.lines().ifPresent(head -> head(Area.of(row, SheetColumns.LINE).down(rows), head));
        layout.once().forEach(column -> head(Area.of(row, column.column()).down(rows), column.head()));
        head(Area.of(row, SheetColumns.PERIOD, layout.labelEnd()).down(rows), layout.labels());
        List<AnswerColumn> columns = layout.answers();
        layout.table()
                .over()
                .ifPresent(words -> head(
                        Area.of(
                                row,
                                columns.get(0).column(),
                                columns.get(columns.size() - 1).column()),
                        words));
        columns.forEach(column -> head(Area.of(row + rows - 1, column.column()), column.head()));
    }

    private void head(Area area, String words) {
        form.put(area, Look.HEAD, words);
    }

    private void item(Row row) {
        List<AnswerLine> lines = AnswerLine.of(edition, row.item(), layout);
        int top = form.nextRow();
        int rows = Math.max(lines.size(), 1);
        question(row, top, rows);
        List<? extends FactRef<?>> facts = AnswerLine.facts(edition, row.item());
        facts.stream().filter(fact -> fact.period().isEmpty()).forEach(fact -> once(fact, top, rows));
        for (AnswerColumn column : layout.once()) {
            if (facts.stream().noneMatch(fact -> fact.period().isEmpty() && column.holds(fact.key()))) {
                form.put(Area.of(top, column.column()).down(rows), Look.NOT_ASKED);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            label(lines, i, top + i);
        }
        facts.stream().filter(fact -> fact.period().isPresent()).forEach(fact -> answer(fact, top, lines));
        for (AnswerColumn column : layout.answers()) {
            for (int i = 0; i < rows; i++) {
                notAsked(column, top + i, facts);
            }
        }
    }

    private void label(List<AnswerLine> lines, int at, int row) {
        AnswerLine line = lines.get(at);
        if (layout.hasColumnOfLines() && (at == 0 || !lines.get(at - 1).member().equals(line.member()))) {
            Area beside = Area.of(row, SheetColumns.LINE).down(AnswerLine.PERIODS.size());
            form.put(beside, Look.LABEL, line.member().map(layout::member).orElse(""));
        }
        form.put(Area.of(row, SheetColumns.PERIOD, layout.labelEnd()), Look.LABEL, layout.label(line));
    }

    private void once(FactRef<?> fact, int top, int rows) {
        if (!fact.key().metric().field().equals(Metric.LABEL_FIELD)) {
            inputs.answer(fact, Area.of(top, columnOf(fact)).down(rows));
        }
    }

    private void answer(FactRef<?> fact, int top, List<AnswerLine> lines) {
        int row = top + lines.indexOf(AnswerLine.of(fact, layout).orElseThrow());
        Area area = Area.of(row, columnOf(fact));
        answers.put(fact, inputs.answer(fact, area));
        if (fact.key().metric().type() == ValueType.TEXT) {
            form.need(area, ROOM_FOR_WORDS);
        }
    }

    private int columnOf(FactRef<?> fact) {
        return layout.columnOf(fact.key())
                .orElseThrow(() -> new IllegalStateException("The form of " + edition + " has no column for "
                        + fact.key() + " in its table \"" + layout.table().id() + "\""))
                .column();
    }

    /** A column in which something is asked of other items, and nothing of this one. */
    private void notAsked(AnswerColumn column, int row, List<? extends FactRef<?>> facts) {
        boolean isAsked = facts.stream()
                .filter(answers::containsKey)
                .map(answers::get)
                .anyMatch(cell -> cell.getRowIndex() == row && cell.getColumnIndex() == column.column());
        if (!isAsked) {
            form.put(Area.of(row, column.column()), Look.NOT_ASKED);
        }
    }

    private void question(Row row, int top, int rows) {
        boolean isNamed = layout.table().names().isPresent();
        if (!row.code().isEmpty()) {
            form.put(Area.of(top, SheetColumns.CODE).down(rows), Look.CODE, row.code());
        }
        int left = row.code().isEmpty() ? SheetColumns.CODE : SheetColumns.QUESTION;
        Area text = Area.of(top, left, layout.textEnd()).down(rows);
        Optional<? extends FactRef<?>> name = AnswerLine.facts(edition, row.item()).stream()
                .filter(fact -> fact.key().metric().field().equals(Metric.LABEL_FIELD))
                .findFirst();
        if (name.isPresent()) {
            int nameRows = isNamed ? rows : Math.min(ROWS_OF_A_NAME, Math.max(rows - 1, 1));
            inputs.label(name.get(), text.down(nameRows), row.ownName().orElse(Wording.OWN_NAME));
            text = new Area(top + nameRows, text.bottom(), text.left(), text.right());
        } else if (isNamed) {
            form.put(
                    text,
                    Look.LABEL,
                    row.names().isEmpty()
                            ? Wording.inWords(row.item())
                            : row.names().get(0));
        }
        if (!isNamed && text.rows() > 0) {
            List<AnswerColumn> columns = new ArrayList<>(layout.once());
            columns.addAll(layout.answers());
            form.question(
                    text, Wording.title(edition.item(row.item())), Wording.meaning(edition.item(row.item()), columns));
        }
    }
}
