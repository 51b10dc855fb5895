package dev.hpug.xlsx.locate;

import dev.hpug.metric.LineOfBusiness;
import dev.hpug.period.Period;
import dev.hpug.xlsx.scan.ScannedSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the rows of answers of one sheet together to questions. */
final class QuestionGrouper {

    private final ScannedSheet sheet;
    private final List<Question> questions = new ArrayList<>();
    private List<AnswerRow> open = new ArrayList<>();
    private boolean lineAssumed;

    private QuestionGrouper(ScannedSheet sheet) {
        this.sheet = sheet;
    }

    /** A new question starts where a new code stands, where a table starts, or where a row would repeat one already there. */
    static List<Question> group(SheetWalker.Walk walk) {
        QuestionGrouper grouper = new QuestionGrouper(walk.sheet());
        walk.rows().forEach(grouper::add);
        grouper.close();
        return grouper.questions;
    }

    private void add(AnswerRow row) {
        if (startsAnew(row) || (row.line().isPresent() && isTaken(row.period(), row.line()))) {
            close();
        }
        Optional<LineOfBusiness> line = lineOf(row);
        if (isTaken(row.period(), line)) {
            close();
            line = lineOf(row);
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
        Optional<String> code = Question.codeOf(row);
        return otherTable || (code.isPresent() && !code.equals(Question.codeOf(first)));
    }

    private boolean isTaken(Period period, Optional<LineOfBusiness> line) {
        return open.stream()
                .anyMatch(row -> row.period() == period && row.line().equals(line));
    }

    /** The row's own line of business, else that of the row above, else the next one: commercial stands above Medicaid. */
    private Optional<LineOfBusiness> lineOf(AnswerRow row) {
        if (row.line().isPresent() || !row.table().map(Table::hasLines).orElse(false)) {
            return row.line();
        }
        Optional<LineOfBusiness> above =
                open.isEmpty() ? Optional.empty() : open.get(open.size() - 1).line();
        if (above.isPresent() && !isTaken(row.period(), above)) {
            return above;
        }
        for (LineOfBusiness line : LineOfBusiness.values()) {
            if (!isTaken(row.period(), Optional.of(line))) {
                lineAssumed = true;
                return Optional.of(line);
            }
        }
        return above;
    }

    private void close() {
        if (!open.isEmpty()) {
            questions.add(new Question(sheet, open.get(0).table(), List.copyOf(open), lineAssumed));
            open = new ArrayList<>();
            lineAssumed = false;
        }
    }
}
