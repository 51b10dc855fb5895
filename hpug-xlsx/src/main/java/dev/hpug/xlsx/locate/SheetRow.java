package dev.hpug.xlsx.locate;

import dev.hpug.metric.Member;
import dev.hpug.xlsx.scan.CellKind;
import dev.hpug.xlsx.scan.ScannedCell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a sheet that is not empty: its cells from left to right, and what each can mean. */
final class SheetRow {

    private final ScannedCell[] cells;
    private final Meaning[] meanings;

    private SheetRow(ScannedCell[] cells, Meaning[] meanings) {
        this.cells = cells;
        this.meanings = meanings;
    }

    /** The cells from {@code start} on that stand in one row with the first of them. */
    static SheetRow startingAt(int start, List<ScannedCell> all, Meaning.Memory memory) {
        int number = all.get(start).row();
        int end = start + 1;
        while (end < all.size() && all.get(end).row() == number) {
            end++;
        }
        ScannedCell[] cells = new ScannedCell[end - start];
        Meaning[] meanings = new Meaning[cells.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = all.get(start + i);
            meanings[i] = memory.of(cells[i]);
        }
        return new SheetRow(cells, meanings);
    }

    /** The row's number, counted from 1. */
    int number() {
        return cells[0].row();
    }

    /** How many cells it has. */
    int size() {
        return cells.length;
    }

    ScannedCell cell(int index) {
        return cells[index];
    }

    Meaning meaning(int index) {
        return meanings[index];
    }

    /** The cell in a column; null where nothing is stored. */
    @Nullable
    ScannedCell at(int column) {
        for (ScannedCell cell : cells) {
            if (cell.column() == column) {
                return cell;
            }
        }
        return null;
    }

    /** Whether it says that the reporting periods are stated below. */
    boolean opensPeriodStatements() {
        for (Meaning meaning : meanings) {
            if (meaning.opensPeriodStatements()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number stands right of a column. */
    boolean hasNumbersRightOf(int column) {
        for (ScannedCell cell : cells) {
            if (cell.kind() == CellKind.NUMBER && cell.column() > column) {
                return true;
            }
        }
        return false;
    }

    /** The members, such as a line of business, that the first of the first {@code end} cells names which names any. */
    @Nullable
    List<Member> lineBefore(int end) {
        for (int i = 0; i < end; i++) {
            List<Member> line = meanings[i].line();
            if (line != null) {
                return line;
            }
        }
        return null;
    }
}
