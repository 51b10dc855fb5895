package dev.hpug.xlsx.locate;

import dev.hpug.metric.LineOfBusiness;
import dev.hpug.period.Period;
import dev.hpug.xlsx.scan.ScannedSheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the rows of answers of one sheet together to questions. */
final class QuestionGrouper {

    private final ScannedSheet sheet;
    private final CodeColumns codes;
    private final List<Question> questions = new ArrayList<>();
    private List<AnswerRow> open = new ArrayList<>();
    private boolean lineAssumed;
    private boolean afterOtherLine;
    private final Map<Table, Period> leading = new EnumMap<>(Table.class);
    private final Map<Table, LineOfBusiness> leadingLine = new EnumMap<>(Table.class);

    private QuestionGrouper(ScannedSheet sheet, CodeColumns codes) {
        this.sheet = sheet;
        this.codes = codes;
    }

    /**
     * A new question starts where a new code or another specialty's name stands, where a table starts, where the line of
     * business is none that is asked for, or where a row would repeat one already there.
     */
    static List<Question> group(SheetWalker.Walk walk, CodeColumns codes) {
        QuestionGrouper grouper = new QuestionGrouper(walk.sheet(), codes);
        grouper.learnOrder(walk.rows());
        walk.rows().forEach(grouper::add);
        grouper.close();
        return grouper.questions;
    }

    /** Which period and line of business stand first in each table: those that most rows with a code or a name are about; one row alone may have its code by mistake. */
    private void learnOrder(List<AnswerRow> rows) {
        for (Table table : Table.values()) {
            int current = 0;
            int commercial = 0;
            for (AnswerRow row : rows) {
                if (row.isIn(table) && isNamed(row)) {
                    current += row.period() == Period.CURRENT ? 1 : -1;
                    commercial += row.line().equals(Optional.of(LineOfBusiness.MEDICAID)) ? -1 : 1;
                }
            }
            leading.put(table, current < -1 ? Period.PRIOR : Period.CURRENT);
            leadingLine.put(table, commercial < -1 ? LineOfBusiness.MEDICAID : LineOfBusiness.COMMERCIAL);
        }
    }

    private boolean isNamed(AnswerRow row) {
        return row.isIn(Table.SPECIALTIES)
                ? Question.specialty(row).isPresent()
                : codes.codeOf(row).isPresent();
    }

    private boolean leads(AnswerRow row) {
        return row.table().isPresent() && leading.get(row.table().get()) == row.period();
    }

    private void add(AnswerRow row) {
        if (startsAnew(row) || (row.line().isPresent() && isTaken(row.period(), row.line()))) {
            close();
        }
        Optional<LineOfBusiness> line = lineOf(row);
        if (isTaken(row.period(), line)) {
            boolean next = isAboveComplete(row);
            close();
            line = next ? lineOf(row) : line;
        }
        open.add(row.withLine(line));
    }

    private boolean startsAnew(AnswerRow row) {
        if (open.isEmpty()) {
            return false;
        }
        AnswerRow first = open.get(0);
        boolean otherTable =
                !first.table().equals(row.table()) || !first.heads().equals(row.heads());
        boolean otherLine =
                row.asksOtherLine() || (first.asksOtherLine() && row.line().isPresent());
        boolean otherName = row.isIn(Table.SPECIALTIES) && isNamed(row);
        boolean nextInOrder = leads(row)
                && (row.table().map(Table::hasLines).orElse(false)
                        ? row.line().equals(row.table().map(leadingLine::get))
                        : row.table().isPresent());
        Optional<String> code = codes.codeOf(row).map(RowCode::text);
        return nextInOrder
                || otherTable
                || otherLine
                || otherName
                || (code.isPresent() && !code.equals(codes.codeOf(first).map(RowCode::text)));
    }

    private boolean isTaken(Period period, Optional<LineOfBusiness> line) {
        return open.stream()
                .anyMatch(row -> row.period() == period && row.line().equals(line));
    }

    /**
     * The row's own line of business, else that of the row above; where that one is complete, or there is none, the next:
     * commercial stands above Medicaid.
     */
    private Optional<LineOfBusiness> lineOf(AnswerRow row) {
        boolean needsNone = !row.table().map(Table::hasLines).orElse(false);
        boolean isOther = row.asksOtherLine() || (!open.isEmpty() && open.get(0).asksOtherLine());
        if (row.line().isPresent() || needsNone || isOther) {
            return row.line();
        }
        if (open.isEmpty()) {
            return afterOtherLine && codes.codeOf(row).isEmpty() ? Optional.empty() : assumedLine();
        }
        Optional<LineOfBusiness> above = open.get(open.size() - 1).line();
        return above.isPresent() && !isAboveComplete(row)
                ? above
                : assumedLine().or(() -> above);
    }

    private boolean isAboveComplete(AnswerRow row) {
        AnswerRow last = open.get(open.size() - 1);
        boolean continuesAbove = leads(last) && !leads(row);
        boolean bothThere = isTaken(Period.CURRENT, last.line()) && isTaken(Period.PRIOR, last.line());
        return (bothThere && !continuesAbove) || (leads(row) && !leads(last));
    }

    private Optional<LineOfBusiness> assumedLine() {
        for (LineOfBusiness line : LineOfBusiness.values()) {
            if (open.stream().noneMatch(above -> above.line().equals(Optional.of(line)))) {
                lineAssumed = true;
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private void close() {
        if (!open.isEmpty()) {
            AnswerRow first = open.get(0);
            Optional<RowCode> code = codes.codeOf(first);
            questions.add(new Question(sheet, first.table(), code, List.copyOf(open), leads(first), lineAssumed));
            afterOtherLine = first.asksOtherLine();
            open = new ArrayList<>();
            lineAssumed = false;
        }
    }
}
