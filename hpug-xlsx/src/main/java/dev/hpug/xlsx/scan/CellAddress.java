package dev.hpug.xlsx.scan;

import java.util.Objects;

/**
 * Where a cell stands, in the numbers a person reads: rows and columns count from 1, so {@code L131} is row 131, column 12.
 *
 * <p>Invariants: row 1 to 1,048,576 and column 1 to 16,384 (XFD), the bounds of the format. Ordered by row, then column.
 * {@link #parse} is the exact inverse of {@link #toString}.
 *
 * @param row the row, 1 to {@value #MAX_ROW}: 131 in {@code L131}
 * @param column the column, 1 to {@value #MAX_COLUMN}: 12 in {@code L131}
 */
public record CellAddress(int row, int column) implements Comparable<CellAddress> {
    /** The last row a worksheet can have, 1,048,576. */
    public static final int MAX_ROW = 1 << 20;

    /** The last column a worksheet can have, 16,384, which is {@code XFD}. */
    public static final int MAX_COLUMN = 1 << 14;

    private static final int LETTERS = 26;
    private static final int RADIX = 10;
    private static final int COLUMN_BITS = 15;
    private static final int COLUMN_MASK = (1 << COLUMN_BITS) - 1;

    /** What {@link #pack(String)} answers for text that names no cell; no cell packs to it, since rows count from 1. */
    static final long NO_CELL = 0;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if row or column lies outside the format's bounds
     */
    public CellAddress {
        if (row < 1 || row > MAX_ROW || column < 1 || column > MAX_COLUMN) {
            throw new IllegalArgumentException(
                    "no worksheet has row %d, column %d; rows run from 1 to %d, columns from 1 to %d"
                            .formatted(row, column, MAX_ROW, MAX_COLUMN));
        }
    }

    /**
     * The address of a row and column counted from 1: {@code of(131, 12)} is {@code L131}.
     *
     * @throws IllegalArgumentException if row or column lies outside the format's bounds
     */
    public static CellAddress of(int row, int column) {
        return new CellAddress(row, column);
    }

    /**
     * Reads {@code "L131"}: capital letters, then digits without a leading zero; {@code "$L$131"}, {@code "l131"} and
     * {@code "L0131"} are refused.
     *
     * @throws IllegalArgumentException if the text is not an address or lies outside {@code XFD1048576}
     */
    public static CellAddress parse(String text) {
        return parse(Objects.requireNonNull(text, "text"), 0, text.length());
    }

    /** As {@link #parse(String)}, for a part of a text. */
    static CellAddress parse(String text, int start, int end) {
        long packed = pack(text, start, end);
        if (packed == NO_CELL) {
            throw new IllegalArgumentException("\"" + text.substring(start, end)
                    + "\" is not a cell address; write it like L131, from A1 to XFD1048576");
        }
        return unpack(packed);
    }

    /** The letters of the column: {@code "L"} for 12, {@code "XFD"} for 16,384. */
    public String columnLetters() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.append((char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.reverse().toString();
    }

    /** Row by row, and within a row from left to right: {@code B1} comes before {@code A2}. */
    @Override
    public int compareTo(CellAddress other) {
        return Long.compare(pack(row, column), pack(other.row, other.column));
    }

    /** The address as a person writes it: {@code "L131"}. */
    @Override
    public String toString() {
        return columnLetters() + row;
    }

    /** One number for row and column that sorts like the addresses; scanning compares these instead of making addresses. */
    static long pack(int row, int column) {
        return ((long) row << COLUMN_BITS) | column;
    }

    static int rowOf(long packed) {
        return (int) (packed >>> COLUMN_BITS);
    }

    static int columnOf(long packed) {
        return (int) (packed & COLUMN_MASK);
    }

    static CellAddress unpack(long packed) {
        return new CellAddress(rowOf(packed), columnOf(packed));
    }

    /** {@link #parse} without an object: the packed address, or {@link #NO_CELL} when the text names no possible cell. */
    static long pack(String text) {
        return pack(text, 0, text.length());
    }

    /** As {@link #pack(String)}, for a part of a text. */
    static long pack(String text, int start, int end) {
        int at = start;
        int column = 0;
        while (at < end && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z') {
            column = column * LETTERS + (text.charAt(at) - 'A' + 1);
            at++;
            if (column > MAX_COLUMN) {
                return NO_CELL;
            }
        }
        if (column == 0 || at == end || text.charAt(at) == '0') {
            return NO_CELL;
        }
        int row = 0;
        for (; at < end; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit >= RADIX) {
                return NO_CELL;
            }
            row = row * RADIX + digit;
            if (row > MAX_ROW) {
                return NO_CELL;
            }
        }
        return pack(row, column);
    }
}
