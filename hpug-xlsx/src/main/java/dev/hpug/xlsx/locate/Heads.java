package dev.hpug.xlsx.locate;

import dev.hpug.xlsx.locate.Head.Role;
import dev.hpug.xlsx.scan.ScannedCell;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The heads over the columns of a table: {@code Heads.in(row).get(births)}. Immutable. */
final class Heads {

    /** No heads at all. */
    static final Heads NONE = new Heads(Map.of());

    private final List<Head> heads;
    private final List<ScannedCell> cells;
    private final int lastColumn;

    private Heads(Map<Head, ScannedCell> found) {
        this.heads = List.copyOf(found.keySet());
        this.cells = List.copyOf(found.values());
        int last = 0;
        for (ScannedCell cell : cells) {
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
        Map<Head, ScannedCell> found = new LinkedHashMap<>();
        Set<Head> twice = new HashSet<>();
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

    /** Where the labels stand by the first head that tells: that of the labels themselves, else that of the lines. */
    private static int labelColumn(SheetRow row) {
        int lines = 0;
        for (int i = 0; i < row.size(); i++) {
            Head head = row.meaning(i).head();
            if (head != null && head.role() == Role.LABELS) {
                return row.cell(i).column();
            }
            if (head != null && head.role() == Role.LINES && lines == 0) {
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
        Map<Head, ScannedCell> both = new LinkedHashMap<>();
        for (int i = 0; i < heads.size(); i++) {
            if (!heads.get(i).isOverAnswers() || !lower.hasColumn(cells.get(i).column())) {
                both.put(heads.get(i), cells.get(i));
            }
        }
        for (int i = 0; i < lower.heads.size(); i++) {
            Head head = lower.heads.get(i);
            ScannedCell cell = lower.cells.get(i);
            ScannedCell upper = both.putIfAbsent(head, cell);
            if (upper != null && upper.column() != cell.column() && head.isOverAnswers()) {
                both.remove(head);
            }
        }
        return new Heads(both);
    }

    @Nullable
    ScannedCell get(Head head) {
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i).equals(head)) {
                return cells.get(i);
            }
        }
        return null;
    }

    /** The cell of the first head with that role; null for none. */
    @Nullable
    ScannedCell get(Role role) {
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i).role() == role) {
                return cells.get(i);
            }
        }
        return null;
    }

    boolean has(Head head) {
        return get(head) != null;
    }

    boolean has(Role role) {
        return get(role) != null;
    }

    /** How many of some heads are here. */
    int count(Collection<Head> wanted) {
        int found = 0;
        for (Head head : wanted) {
            found += has(head) ? 1 : 0;
        }
        return found;
    }

    /** Which there are. */
    List<Head> all() {
        return heads;
    }

    /** How many there are. */
    int count() {
        return heads.size();
    }

    /** Whether a cell stands in the column of {@code head}. */
    boolean isUnder(Head head, ScannedCell cell) {
        ScannedCell above = get(head);
        return above != null && above.column() == cell.column();
    }

    /** Whether a cell stands in the column of a head with that role. */
    boolean isUnder(Role role, ScannedCell cell) {
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i).role() == role && cells.get(i).column() == cell.column()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell stands left of every head with that role. */
    boolean isLeftOf(Role role, ScannedCell cell) {
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i).role() == role && cell.column() >= cells.get(i).column()) {
                return false;
            }
        }
        return true;
    }

    /** Whether any head stands in a column. */
    boolean hasColumn(int column) {
        for (ScannedCell cell : cells) {
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
        for (ScannedCell cell : cells) {
            if (cell.row() > row) {
                return true;
            }
        }
        return false;
    }

    /** Whether these are the very cells that {@code other} is made of. */
    boolean areThoseOf(Heads other) {
        return this == other || (heads.equals(other.heads) && cells.equals(other.cells));
    }
}
