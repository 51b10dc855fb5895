package dev.hpug.xlsx.locate;

import dev.hpug.metric.Edition;
import dev.hpug.xlsx.scan.ScannedCell;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * In which column each table of a sheet has its row codes: the one with the most codes the edition knows, if they are enough
 * for the rows. A column of row numbers that someone put in front, or a number typed beside a question, is no code.
 */
final class CodeColumns {

    private static final Pattern CODE = Pattern.compile("[a-z]?\\d{1,2}[a-z]?|[ivx]{1,5}");
    private static final int LONGEST_CODE = 8;

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
                for (ScannedCell cell : row.lead()) {
                    if (isCode(cell) && codes.contains(text(cell))) {
                        votes.computeIfAbsent(blockOf(row), any -> new HashMap<>())
                                .merge(cell.column(), 1, Integer::sum);
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
        int headColumn = row.heads().values().stream()
                .mapToInt(ScannedCell::column)
                .max()
                .orElse(0);
        return new Block(row.table().orElseThrow(), headColumn);
    }

    /** The cell with the code that starts a row. */
    Optional<ScannedCell> cellOf(AnswerRow row) {
        if (row.isIn(Table.SPECIALTIES)) {
            return Optional.empty();
        }
        Optional<Integer> column = row.table().flatMap(table -> Optional.ofNullable(columns.get(blockOf(row))));
        return row.lead().stream()
                .filter(CodeColumns::isCode)
                .filter(cell -> column.isEmpty() || column.get() == cell.column())
                .findFirst();
    }

    /** The code that starts a row, e.g. {@code "1a"}, {@code "iii"} or {@code "10"}. */
    Optional<String> codeOf(AnswerRow row) {
        return cellOf(row).map(CodeColumns::text);
    }

    static boolean isCode(ScannedCell cell) {
        return cell.text().length() <= LONGEST_CODE && CODE.matcher(text(cell)).matches();
    }

    /** A code without number sign, full stops and brackets, and without the decimals that a number cell may bring. */
    static String text(ScannedCell cell) {
        String words = Wording.words(cell).replace(" ", "").replace("#", "");
        return words.endsWith(".0") ? words.substring(0, words.length() - 2) : words;
    }
}
