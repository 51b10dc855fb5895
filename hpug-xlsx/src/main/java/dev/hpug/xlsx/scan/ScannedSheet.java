package dev.hpug.xlsx.scan;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * One sheet: its cells that have content or a formula, its merged ranges, and what of it is hidden. Immutable.
 *
 * <p>Stored sparsely: a sheet whose only cell is {@code XFD1048576} holds one cell. A chart sheet has no cells.
 */
public final class ScannedSheet {
    private final String name;
    private final int index;
    private final boolean hidden;
    private final List<ScannedCell> cells;
    private final long[] packed;
    private final MergedRanges merges;
    private final BitSet hiddenRows;
    private final BitSet hiddenColumns;

    /** Takes over its arguments: cells sorted by address without repeats, {@code packed} their addresses in the same order. */
    ScannedSheet(
            String name,
            int index,
            boolean hidden,
            ScannedCell[] cells,
            long[] packed,
            MergedRanges merges,
            BitSet hiddenRows,
            BitSet hiddenColumns) {
        this.name = name;
        this.index = index;
        this.hidden = hidden;
        this.cells = List.of(cells);
        this.packed = packed;
        this.merges = merges;
        this.hiddenRows = hiddenRows;
        this.hiddenColumns = hiddenColumns;
    }

    /** The name on its tab: {@code "Progress Report"}. */
    public String name() {
        return name;
    }

    /** Its place among the sheets, counted from 0. */
    public int index() {
        return index;
    }

    /** Whether its tab is hidden, by a person or by a program ("very hidden"). */
    public boolean isHidden() {
        return hidden;
    }

    /**
     * The cell at a row and column counted from 1: {@code cell(131, 12)} is {@code L131}. Empty where nothing is stored,
     * which includes every position outside the format's bounds.
     */
    public Optional<ScannedCell> cell(int row, int column) {
        if (row < 1 || column < 1 || column > CellAddress.MAX_COLUMN) {
            return Optional.empty();
        }
        int at = Arrays.binarySearch(packed, CellAddress.pack(row, column));
        return at < 0 ? Optional.empty() : Optional.of(cells.get(at));
    }

    /** The cell at an address; empty where nothing is stored. */
    public Optional<ScannedCell> cell(CellAddress address) {
        return cell(address.row(), address.column());
    }

    /** All cells, row by row and within a row from left to right. */
    public List<ScannedCell> cells() {
        return cells;
    }

    /** The cells of one row counted from 1, from left to right; empty when it has none. A view, made in logarithmic time. */
    public List<ScannedCell> row(int row) {
        if (row < 1 || row > CellAddress.MAX_ROW) {
            return List.of();
        }
        return cells.subList(firstAtOrAfter(CellAddress.pack(row, 0)), firstAtOrAfter(CellAddress.pack(row + 1, 0)));
    }

    /** The last row with a cell, counted from 1; 0 when the sheet has no cells. */
    public int lastRow() {
        return packed.length == 0 ? 0 : CellAddress.rowOf(packed[packed.length - 1]);
    }

    /** The merged ranges in the order of their first cells. */
    public List<MergedRange> mergedRanges() {
        return merges.ranges();
    }

    /** The merged range a cell, by row and column counted from 1, lies in; {@code B16:I17} for (17, 9), which is I17. */
    public Optional<MergedRange> mergedRange(int row, int column) {
        return merges.find(row, column);
    }

    /** Whether a row, counted from 1, is hidden. */
    public boolean isRowHidden(int row) {
        return row > 0 && hiddenRows.get(row);
    }

    /** Whether a column, counted from 1, is hidden. */
    public boolean isColumnHidden(int column) {
        return column > 0 && hiddenColumns.get(column);
    }

    /** For messages and debugging: {@code "Progress Report (692 cells)"}. */
    @Override
    public String toString() {
        return name + " (" + packed.length + " cells)";
    }

    private int firstAtOrAfter(long address) {
        int at = Arrays.binarySearch(packed, address);
        return at < 0 ? -at - 1 : at;
    }
}
