package dev.hpug.xlsx.scan;

/**
 * A rectangle of cells shown as one, such as {@code B16:I17}; what it shows is stored in its first cell, {@code B16}.
 *
 * @param first the top left cell
 * @param last the bottom right cell, neither above nor left of the first
 */
public record MergedRange(CellAddress first, CellAddress last) {
    /**
     * Checks the order of the corners.
     *
     * @throws IllegalArgumentException if the last cell is above or left of the first
     */
    public MergedRange {
        if (last.row() < first.row() || last.column() < first.column()) {
            throw new IllegalArgumentException(
                    last + " is above or left of " + first + "; name the top left cell first");
        }
    }

    /**
     * Reads {@code "B16:I17"}, or {@code "B16"} alone, which is a range of one cell; the inverse of {@link #toString} for
     * every range, and of a lone cell up to its spelling.
     *
     * @throws IllegalArgumentException if the text is no range within {@code A1:XFD1048576}, or its corners are swapped
     */
    public static MergedRange parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            CellAddress only = CellAddress.parse(text);
            return new MergedRange(only, only);
        }
        return new MergedRange(CellAddress.parse(text, 0, colon), CellAddress.parse(text, colon + 1, text.length()));
    }

    /** Whether a cell lies in it: {@code B16:I17} contains row 17, column 9 (which is I17). */
    public boolean contains(int row, int column) {
        return row >= first.row() && row <= last.row() && column >= first.column() && column <= last.column();
    }

    /** Whether a cell lies in it: {@code B16:I17} contains {@code I17}. */
    public boolean contains(CellAddress cell) {
        return contains(cell.row(), cell.column());
    }

    /** The range as Excel writes it: {@code "B16:I17"}. */
    @Override
    public String toString() {
        return first + ":" + last;
    }
}
