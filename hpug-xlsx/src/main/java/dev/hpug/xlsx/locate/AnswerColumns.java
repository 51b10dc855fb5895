package dev.hpug.xlsx.locate;

import dev.hpug.xlsx.scan.MergedRange;
import dev.hpug.xlsx.scan.ScannedCell;
import dev.hpug.xlsx.scan.ScannedSheet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In which column of a row of answers an answer stands. */
final class AnswerColumns {

    private AnswerColumns() {}

    /**
     * The column in {@code row} below {@code head}: the very same, unless it is empty and the head spans others, or the
     * place is covered by a merge that starts left of it, and not under another head.
     */
    static int below(ScannedCell head, AnswerRow row, ScannedSheet sheet) {
        int column = head.column();
        if (row.cells().at(column) != null) {
            return column;
        }
        Optional<MergedRange> cover = sheet.mergedRange(row.number(), column);
        if (cover.isPresent() && cover.get().first().row() == row.number()) {
            int first = cover.get().first().column();
            return row.heads().hasColumn(first) ? column : first;
        }
        return filledUnder(head, row, sheet);
    }

    /** The first column under a merged head in which something stands; the head's own where nothing does. */
    private static int filledUnder(ScannedCell head, AnswerRow row, ScannedSheet sheet) {
        Optional<MergedRange> span = sheet.mergedRange(head.row(), head.column());
        if (span.isPresent()) {
            for (int i = 0; i < row.cells().size(); i++) {
                int column = row.cells().cell(i).column();
                if (column >= span.get().first().column()
                        && column <= span.get().last().column()) {
                    return column;
                }
            }
        }
        return head.column();
    }

    /** Where what a question asks once stands below that head, in whichever of its rows; null without such a head. */
    static @Nullable CellPlace standing(Question question, Head wanted) {
        ScannedCell head = question.first().heads().get(wanted);
        if (head == null) {
            return null;
        }
        for (AnswerRow row : question.rows()) {
            int column = below(head, row, question.sheet());
            if (row.cells().at(column) != null) {
                return CellPlace.of(question.sheet(), row.number(), column);
            }
        }
        return CellPlace.of(
                question.sheet(), question.first().number(), below(head, question.first(), question.sheet()));
    }
}
