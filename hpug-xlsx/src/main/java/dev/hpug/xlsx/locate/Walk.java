package dev.hpug.xlsx.locate;

import dev.hpug.xlsx.scan.ScannedCell;
import dev.hpug.xlsx.scan.ScannedSheet;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What was found on a sheet by walking it from top to bottom.
 *
 * @param sheet the sheet
 * @param rows its rows of answers, from top to bottom
 * @param ownWords what stands in sections that no table of the form is in, headings included, but in no row of answers
 * @param strays what stands under a table's heads in rows without a label
 */
record Walk(ScannedSheet sheet, List<AnswerRow> rows, List<ScannedCell> ownWords, List<ScannedCell> strays) {

    /**
     * What was found outside some rows, which are given by their numbers: those of a host's own metrics. A plan's own words follow
     * these; what stands before them is the host's.
     */
    Walk without(Set<Integer> numbers) {
        if (numbers.isEmpty()) {
            return this;
        }
        int last = Collections.max(numbers);
        return new Walk(
                sheet,
                rows.stream().filter(row -> !numbers.contains(row.number())).toList(),
                ownWords.stream().filter(cell -> cell.row() > last).toList(),
                strays.stream().filter(cell -> !numbers.contains(cell.row())).toList());
    }

    /** Whether rows of answers stand among the words of their own, which are told of one by one. */
    boolean hasOwnTable() {
        return !ownWords.isEmpty()
                && rows.stream()
                        .anyMatch(row -> row.table() == null
                                && row.number() > ownWords.get(0).row());
    }

    /** How many rows of answers stand in a table. */
    int tableRows() {
        int count = 0;
        for (AnswerRow row : rows) {
            count += row.table() == null ? 0 : 1;
        }
        return count;
    }

    /** How many cells stand right of a label. */
    int answerCells() {
        int count = 0;
        for (AnswerRow row : rows) {
            count += row.cells().size() - row.labelAt() - 1;
        }
        return count;
    }

    /** Whether anything right of a label was typed, and is not one of the form's own formulas. */
    boolean hasTypedAnswers() {
        for (AnswerRow row : rows) {
            for (int i = row.labelAt() + 1; i < row.cells().size(); i++) {
                ScannedCell cell = row.cells().cell(i);
                if (!cell.isFormula() && !cell.text().isBlank()) {
                    return true;
                }
            }
        }
        return false;
    }
}
