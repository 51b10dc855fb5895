package dev.hpug.xlsx.locate;

import dev.hpug.xlsx.scan.ScannedCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * In which column each table of a sheet has its row codes: the one with the most codes the edition knows, if they are enough
 * for the rows. A column of row numbers that someone put in front, or a number typed beside a question, is no code.
 */
final class CodeColumns {

    /** A block of rows that was moved sideways as a whole has its heads, and its codes, elsewhere. */
    private record Block(Table table, int headColumn) {

        static Block of(Table table, AnswerRow row) {
            return new Block(table, row.heads().lastColumn());
        }
    }

    private final Map<Block, Votes> votes = new HashMap<>();

    private CodeColumns() {}

    /** The rows of a sheet, each with the code it starts with. */
    static List<AnswerRow> codedRows(List<AnswerRow> rows) {
        CodeColumns columns = new CodeColumns();
        for (AnswerRow row : rows) {
            if (row.table() != null && !row.table().namesItems()) {
                columns.count(row, row.table());
            }
        }
        List<AnswerRow> coded = new ArrayList<>(rows.size());
        for (AnswerRow row : rows) {
            coded.add(row.withCode(columns.codeOf(row)));
        }
        return coded;
    }

    private void count(AnswerRow row, Table table) {
        Votes block = votes.computeIfAbsent(Block.of(table, row), any -> new Votes());
        block.addRow();
        for (int i = 0; i < row.labelAt(); i++) {
            String code = row.cells().meaning(i).code();
            if (code != null && table.hasCode(code)) {
                block.addCode(row.cells().cell(i).column());
            }
        }
    }

    private @Nullable RowCode codeOf(AnswerRow row) {
        if (row.table() != null && row.table().namesItems()) {
            return null;
        }
        Votes block = row.table() == null ? null : votes.get(Block.of(row.table(), row));
        for (int i = 0; i < row.labelAt(); i++) {
            String code = row.cells().meaning(i).code();
            ScannedCell cell = row.cells().cell(i);
            if (code != null && (block == null || block.allows(cell.column()))) {
                return new RowCode(cell, code);
            }
        }
        return null;
    }

    /** How many known codes each column of a block has. */
    private static final class Votes {

        /** A question has at most four rows and a code in one of them; half of the questions may have lost theirs. */
        private static final int ROWS_OF_ONE_CODE = 8;

        private final Map<Integer, Integer> codesByColumn = new HashMap<>();
        private int rows;
        private int bestColumn;
        private int mostCodes;

        void addRow() {
            rows++;
        }

        void addCode(int column) {
            int codes = codesByColumn.merge(column, 1, Integer::sum);
            if (codes > mostCodes || (codes == mostCodes && column > bestColumn)) {
                bestColumn = column;
                mostCodes = codes;
            }
        }

        /** Whether a code may stand in a column: in any where no column has a known one. */
        boolean allows(int column) {
            return mostCodes == 0 || (column == bestColumn && mostCodes * ROWS_OF_ONE_CODE >= rows);
        }
    }
}
