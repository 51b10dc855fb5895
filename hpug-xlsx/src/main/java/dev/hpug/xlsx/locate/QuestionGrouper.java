package dev.hpug.xlsx.locate;

import dev.hpug.metric.Member;
import dev.hpug.period.Period;
import dev.hpug.xlsx.scan.ScannedSheet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the rows of answers of one sheet together to questions. */
final class QuestionGrouper {

    private final ScannedSheet sheet;
    private final RowOrder order;
    private final List<Question> questions = new ArrayList<>();
    private List<AnswerRow> open = new ArrayList<>();
    private boolean lineAssumed;
    private boolean afterOtherLine;

    private QuestionGrouper(ScannedSheet sheet, RowOrder order) {
        this.sheet = sheet;
        this.order = order;
    }

    /**
     * A new question starts where a new code or another item's name stands, where a table starts, where the line of
     * business is none that is asked for, or where a row would repeat one already there.
     */
    static List<Question> group(ScannedSheet sheet, List<AnswerRow> rows) {
        QuestionGrouper grouper = new QuestionGrouper(sheet, RowOrder.of(rows));
        for (AnswerRow row : rows) {
            grouper.add(row);
        }
        grouper.close();
        return grouper.questions;
    }

    private void add(AnswerRow row) {
        if (startsAnew(row) || (row.line() != null && isTaken(row.period(), row.line()))) {
            close();
        }
        Member line = lineOf(row);
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
        boolean otherTable = first.table() != row.table() || !first.heads().areThoseOf(row.heads());
        boolean otherLine = row.asksOtherLine() || (first.asksOtherLine() && row.line() != null);
        boolean otherName = row.namesItem() && Question.isNamed(row);
        boolean nextInOrder = order.leads(row) && (!row.hasLines() || order.hasLeadingLine(row));
        return nextInOrder || otherTable || otherLine || otherName || hasOtherCode(row, first);
    }

    private static boolean hasOtherCode(AnswerRow row, AnswerRow first) {
        return row.code() != null
                && (first.code() == null
                        || !row.code().text().equals(first.code().text()));
    }

    private boolean isTaken(Period period, @Nullable Member line) {
        for (AnswerRow row : open) {
            if (row.isAbout(period, line)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The row's own line of business, else that of the row above; where that one is complete, or there is none, the next
     * in the order of the form.
     */
    private @Nullable Member lineOf(AnswerRow row) {
        boolean isOther = row.asksOtherLine() || (!open.isEmpty() && open.get(0).asksOtherLine());
        if (row.line() != null || !row.hasLines() || isOther) {
            return row.line();
        }
        if (open.isEmpty()) {
            return afterOtherLine && row.code() == null ? null : assumedLine(row);
        }
        Member above = open.get(open.size() - 1).line();
        if (above != null && !isAboveComplete(row)) {
            return above;
        }
        Member next = assumedLine(row);
        return next == null ? above : next;
    }

    private boolean isAboveComplete(AnswerRow row) {
        AnswerRow last = open.get(open.size() - 1);
        boolean continuesAbove = order.leads(last) && !order.leads(row);
        boolean bothThere = isTaken(Period.CURRENT, last.line()) && isTaken(Period.PRIOR, last.line());
        return (bothThere && !continuesAbove) || (order.leads(row) && !order.leads(last));
    }

    private @Nullable Member assumedLine(AnswerRow row) {
        for (Member line : row.members()) {
            if (!isTaken(Period.CURRENT, line) && !isTaken(Period.PRIOR, line)) {
                lineAssumed = true;
                return line;
            }
        }
        return null;
    }

    private void close() {
        if (!open.isEmpty()) {
            AnswerRow first = open.get(0);
            questions.add(new Question(sheet, questions.size(), open, order.leads(first), lineAssumed));
            afterOtherLine = first.asksOtherLine();
            open = new ArrayList<>();
            lineAssumed = false;
        }
    }
}
