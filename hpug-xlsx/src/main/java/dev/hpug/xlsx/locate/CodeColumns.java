package dev.hpug.xlsx.locate;

import dev.hpug.metric.Edition;
import dev.hpug.xlsx.scan.ScannedCell;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In which column each table of a sheet has its row codes: the one with the most codes the edition knows, if they are enough
 * for the rows. A column of row numbers that someone put in front, or a number typed beside a question, is no code.
 */
final class CodeColumns {

    /** A question has at most four rows and a code in one of them; half of the questions may have lost theirs. */
    private static final int ROWS_OF_ONE_CODE = 8;

    private static final int NO_COLUMN = -1;

    /** A block of rows that was moved sideways as a whole has its heads, and its codes, elsewhere. */
    private record Block(Table table, int headColumn) {}

    private final Map<Block, Integer> columns = new HashMap<>();

    private CodeColumns() {}

    static CodeColumns of(List<AnswerRow> rows, Edition edition) {
        Map<Table, Set<String>> known = new HashMap<>();
        for (Table table : Table.values()) {
            Set<String> codes = new HashSet<>();
            table.itemIds(edition).forEach(id -> codes.add(table.codeOf(id)));
            known.put(table, codes);
        }
        Map<Block, Map<Integer, Integer>> votes = new HashMap<>();
        Map<Block, Integer> sizes = new HashMap<>();
        for (AnswerRow row : rows) {
            if (row.table().isPresent() && !row.isIn(Table.SPECIALTIES)) {
                sizes.merge(blockOf(row), 1, Integer::sum);
                Set<String> codes = known.getOrDefault(row.table().get(), Set.of());
                for (RowCode code : row.codes()) {
                    if (codes.contains(code.text())) {
                        votes.computeIfAbsent(blockOf(row), any -> new HashMap<>())
                                .merge(code.cell().column(), 1, Integer::sum);
                    }
                }
            }
        }
        CodeColumns chosen = new CodeColumns();
        votes.forEach((block, byColumn) -> byColumn.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(best -> chosen.columns.put(
                        block,
                        best.getValue() * ROWS_OF_ONE_CODE < sizes.getOrDefault(block, 0)
                                ? NO_COLUMN
                                : best.getKey())));
        return chosen;
    }

    private static Block blockOf(AnswerRow row) {
        int headColumn = 0;
        for (ScannedCell head : row.heads().values()) {
            headColumn = Math.max(headColumn, head.column());
        }
        return new Block(row.table().orElseThrow(), headColumn);
    }

    /** The code that starts a row. */
    Optional<RowCode> codeOf(AnswerRow row) {
        if (row.codes().isEmpty() || row.isIn(Table.SPECIALTIES)) {
            return Optional.empty();
        }
        Optional<Integer> column = row.table().flatMap(table -> Optional.ofNullable(columns.get(blockOf(row))));
        for (RowCode code : row.codes()) {
            if (column.isEmpty() || column.get() == code.cell().column()) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
