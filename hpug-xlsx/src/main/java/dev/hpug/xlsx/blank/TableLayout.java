package dev.hpug.xlsx.blank;

import dev.hpug.form.Column;
import dev.hpug.form.Form;
import dev.hpug.form.FormTable;
import dev.hpug.form.Lines;
import dev.hpug.metric.Asked;
import dev.hpug.metric.Key;
import dev.hpug.metric.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the parts of a table stand on the sheet: from left to right its questions, what is asked once or the lines of business,
 * the period labels, and at the right edge its answers.
 */
final class TableLayout {

    private final Form form;
    private final FormTable table;
    private final List<AnswerColumn> once = new ArrayList<>();
    private final List<AnswerColumn> answers = new ArrayList<>();
    private final int labelEnd;

    /** A table of {@code form} on a sheet whose last column is {@code lastColumn}. */
    TableLayout(Form form, FormTable table, int lastColumn) {
        this.form = form;
        this.table = table;
        int next = lastColumn + 1 - answerColumns(table);
        this.labelEnd = next - 1;
        for (Column column : table.once()) {
            boolean isBesideQuestion = once.isEmpty() && !hasColumnOfLines(table);
            once.add(placed(column, isBesideQuestion ? SheetColumns.LINE : next));
            next += isBesideQuestion ? 0 : 1;
        }
        for (Column column : table.answers()) {
            answers.add(placed(column, next));
            next++;
        }
    }

    private AnswerColumn placed(Column column, int at) {
        return new AnswerColumn(form.head(column.head()).printed(), at, column);
    }

    /** How many columns a table needs right of its labels. */
    static int answerColumns(FormTable table) {
        int besideQuestion = !table.once().isEmpty() && !hasColumnOfLines(table) ? 1 : 0;
        return table.once().size() - besideQuestion + table.answers().size();
    }

    private static boolean hasColumnOfLines(FormTable table) {
        return table.lines().flatMap(Lines::head).isPresent();
    }

    FormTable table() {
        return table;
    }

    /** The last column of its questions. */
    int textEnd() {
        return hasColumnOfLines() || !once.isEmpty() ? SheetColumns.QUESTION : SheetColumns.LINE;
    }

    /** The last column of its period labels. */
    int labelEnd() {
        return labelEnd;
    }

    List<AnswerColumn> once() {
        return once;
    }

    List<AnswerColumn> answers() {
        return answers;
    }

    /** The column in which a key is asked, if there is one. */
    Optional<AnswerColumn> columnOf(Key<?> key) {
        List<AnswerColumn> columns = key.metric().asked() == Asked.ONCE ? once : answers;
        return columns.stream().filter(column -> column.holds(key)).findFirst();
    }

    boolean hasColumnOfLines() {
        return hasColumnOfLines(table);
    }

    boolean namesLinesInLabels() {
        return table.lines().filter(Lines::areInLabels).isPresent();
    }

    /** Whether rows tell a member from others of its axis. */
    boolean tellsApart(Member member) {
        return table.lines().filter(lines -> lines.axis().equals(member.axis())).isPresent();
    }

    /** What stands above its questions. */
    String questions() {
        return table.names().map(id -> form.head(id).printed()).orElse(table.questions());
    }

    /** What stands above its period labels. */
    String labels() {
        return form.head(table.labels()).printed();
    }

    /** What stands above its lines of business. */
    Optional<String> lines() {
        return table.lines().flatMap(Lines::head).map(id -> form.head(id).printed());
    }

    /** What the row of a period says. */
    String label(AnswerLine line) {
        return line.member()
                .filter(any -> namesLinesInLabels())
                .map(member -> Wording.label(form, line.period(), member))
                .orElseGet(() -> Wording.period(form, line.period()));
    }

    /** What a member is called in a column of its own. */
    String member(Member member) {
        return Wording.member(form, member);
    }
}
