package dev.hpug.xlsx.edit;

import dev.hpug.xlsx.scan.CellAddress;
import dev.hpug.xlsx.scan.Digits;
import java.util.Optional;

/**
 * A cell as a sheet's XML has it.
 *
 * @param address where it stands
 * @param tag its start tag
 * @param start where it begins
 * @param contentStart where its content begins
 * @param contentEnd where its content ends
 * @param end where it ends
 * @param formula its formula
 * @param value the place of its stored result or value, {@code <v>} and its end tag included
 */
record StoredCell(
        CellAddress address,
        StartTag tag,
        int start,
        int contentStart,
        int contentEnd,
        int end,
        Optional<Formula> formula,
        Optional<Range> value) {

    /** A stretch of the part's bytes. */
    record Range(int start, int end) {}

    /**
     * A formula as it is stored.
     *
     * @param range its place, tags included
     * @param type {@code "normal"}, {@code "shared"}, {@code "array"} or {@code "dataTable"}
     * @param group what the cells share that have one formula
     * @param reference the cells it is for, as {@code "A1:A9"}, where it says so
     * @param text the formula; empty where another cell of its group spells it out
     */
    record Formula(Range range, String type, String group, String reference, String text) {

        boolean isShared() {
            return type.equals("shared");
        }

        /** Whether it fills other cells than its own. */
        boolean isForManyCells() {
            return type.equals("array") || type.equals("dataTable");
        }
    }

    int style() {
        return Math.max(0, tag.value("s").map(Digits::parse).orElse(0));
    }
}
