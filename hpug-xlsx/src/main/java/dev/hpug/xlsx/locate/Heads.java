package dev.hpug.xlsx.locate;

import dev.hpug.xlsx.scan.ScannedCell;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The heads over the columns of a table: {@code Heads.in(row).get(Head.DATE)}. Immutable. */
final class Heads {

    /** No heads at all. */
    static final Heads NONE = new Heads(new EnumMap<>(Head.class));

    private final Map<Head, ScannedCell> cells;
    private final int lastColumn;

    private Heads(Map<Head, ScannedCell> cells) {
        this.cells = cells;
        int last = 0;
        for (ScannedCell cell : cells.values()) {
            last = Math.max(last, cell.column());
        }
        this.lastColumn = last;
    }

    /**
     * The heads in a row. A table's title may stand there too and speak of births or incentives, but left of the labels,
     * where no answers are. A head over answers that stands there twice says nothing about either column.
     */
    static Heads in(SheetRow row) {
        if (!hasAny(row)) {
            return NONE;
        }
        int labels = labelColumn(row);
        Map<Head, ScannedCell> found = new EnumMap<>(Head.class);
        Set<Head> twice = EnumSet.noneOf(Head.class);
        for (int i = 0; i < row.size(); i++) {
            Head head = row.meaning(i).head();
            ScannedCell cell = row.cell(i);
            if (head != null && !(head.isOverAnswers() && cell.column() < labels)) {
                ScannedCell before = found.put(head, cell);
                if (before != null && head.isOverAnswers()) {
                    twice.add(head);
                }
            }
        }
        found.keySet().removeAll(twice);
        return new Heads(found);
    }

    private static boolean hasAny(SheetRow row) {
        for (int i = 0; i < row.size(); i++) {
            if (row.meaning(i).head() != null) {
                return true;
            }
        }
        return false;
    }

    /** Where the labels stand by the first head that tells: that of the dates, else that of the lines of business. */
    private static int labelColumn(SheetRow row) {
        int lines = 0;
        for (int i = 0; i < row.size(); i++) {
            Head head = row.meaning(i).head();
            if (head == Head.DATE) {
                return row.cell(i).column();
            }
            if (head == Head.LINE_OF_BUSINESS && lines == 0) {
                lines = row.cell(i).column();
            }
        }
        return lines;
    }

    /**
     * These heads with those of the row below them: over one column the lower one counts, and one that stands over two
     * columns says nothing about either.
     */
    Heads above(Heads lower) {
        Map<Head, ScannedCell> both = new EnumMap<>(cells);
        both.entrySet()
                .removeIf(upper -> upper.getKey().isOverAnswers()
                        && lower.hasColumn(upper.getValue().column()));
        lower.cells.forEach((head, cell) -> {
            ScannedCell upper = both.putIfAbsent(head, cell);
            if (upper != null && upper.column() != cell.column() && head.isOverAnswers()) {
                both.remove(head);
            }
        });
        return new Heads(both);
    }

    @Nullable
    ScannedCell get(Head head) {
        return cells.get(head);
    }

    boolean has(Head head) {
        return cells.containsKey(head);
    }

    /** How many there are. */
    int count() {
        return cells.size();
    }

    /** Whether a cell stands in the column of {@code head}. */
    boolean isUnder(Head head, ScannedCell cell) {
        ScannedCell above = get(head);
        return above != null && above.column() == cell.column();
    }

    /** Whether any head stands in a column. */
    boolean hasColumn(int column) {
        for (ScannedCell cell : cells.values()) {
            if (cell.column() == column) {
                return true;
            }
        }
        return false;
    }

    /** The last column that has a head; 0 for none. */
    int lastColumn() {
        return lastColumn;
    }

    /** Whether one of them stands below a row. */
    boolean reachBelow(int row) {
        for (ScannedCell cell : cells.values()) {
            if (cell.row() > row) {
                return true;
            }
        }
        return false;
    }

    /** Whether these are the very cells that {@code other} is made of. */
    boolean areThoseOf(Heads other) {
        return this == other || cells.equals(other.cells);
    }
}
