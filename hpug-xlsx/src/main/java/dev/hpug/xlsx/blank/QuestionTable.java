package dev.hpug.xlsx.blank;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Metric;
import dev.hpug.period.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Draws one table: its heads, and for each item a question beside rows of answers. */
final class QuestionTable {

    /** The rows that the name of a plan's own strategy is high. */
    private static final int ROWS_OF_A_NAME = 2;

    private final FormSheet form;
    private final Inputs inputs;
    private final Edition edition;
    private final FormTable table;
    private final Map<FactRef<?>, XSSFCell> answers;

    /** @param answers takes note of every cell that asks for an answer */
    QuestionTable(FormSheet form, Inputs inputs, Edition edition, FormTable table, Map<FactRef<?>, XSSFCell> answers) {
        this.form = form;
        this.inputs = inputs;
        this.edition = edition;
        this.table = table;
        this.answers = answers;
    }

    /** Draws everything below all that was written. */
    void draw(String title) {
        heads(title);
        table.items(edition).forEach(this::item);
    }

    private void heads(String title) {
        int row = form.nextRow();
        form.put(Area.of(row, Column.CODE, table.textEnd()), Look.HEAD, title);
        if (table.hasColumnOfLines()) {
            form.put(Area.of(row, Column.LINE), Look.HEAD, Wording.LINE_OF_BUSINESS);
        }
        form.put(
                Area.of(row, Column.PERIOD, table.labelEnd()),
                Look.HEAD,
                table.namesLinesInLabels() ? Wording.PERIOD_AND_LINE : Wording.DATE);
        table.answers().forEach(column -> form.put(Area.of(row, column.column()), Look.HEAD, column.head()));
    }

    private void item(String id) {
        List<AnswerLine> lines = AnswerLine.of(edition, id);
        int top = form.nextRow();
        question(id, top, lines.size());
        for (int i = 0; i < lines.size(); i++) {
            AnswerLine line = lines.get(i);
            if (table.hasColumnOfLines() && line.period() == Period.CURRENT) {
                Area beside = Area.of(top + i, Column.LINE).down(AnswerLine.PERIODS.size());
                form.put(beside, Look.LABEL, line.member().map(Wording::member).orElse(""));
            }
            form.put(Area.of(top + i, Column.PERIOD, table.labelEnd()), Look.LABEL, label(line));
            answers(line, top + i);
        }
    }

    private String label(AnswerLine line) {
        return table.namesLinesInLabels()
                ? Wording.label(line.period(), line.member().orElseThrow())
                : Wording.period(line.period());
    }

    private void answers(AnswerLine line, int row) {
        for (AnswerColumn column : table.answers()) {
            Area area = Area.of(row, column.column());
            Optional<FactRef<?>> fact = line.in(column);
            if (fact.isPresent()) {
                answers.put(fact.get(), inputs.answer(fact.get(), area));
            } else {
                form.put(area, Look.NOT_ASKED);
            }
        }
    }

    private void question(String id, int top, int rows) {
        String code = table.code(id);
        if (!code.isEmpty()) {
            form.put(Area.of(top, Column.CODE).down(rows), Look.CODE, code);
        }
        int left = code.isEmpty() ? Column.CODE : Column.QUESTION;
        Area text = Area.of(top, left, table.textEnd()).down(rows);
        Optional<FactRef<?>> name = AnswerLine.once(edition, id, Metric.LABEL_FIELD);
        if (name.isPresent()) {
            inputs.label(name.get(), text.down(ROWS_OF_A_NAME), Wording.OTHER_STRATEGY);
            text = new Area(top + ROWS_OF_A_NAME, text.bottom(), text.left(), text.right());
        }
        form.question(text, Wording.title(edition.item(id)), Wording.meaning(edition.item(id), table.answers()));
    }
}
