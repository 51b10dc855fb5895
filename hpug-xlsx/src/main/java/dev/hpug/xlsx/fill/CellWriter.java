package dev.hpug.xlsx.fill;

import dev.hpug.value.Amount;
import dev.hpug.value.Decimals;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import dev.hpug.value.ValueType;
import dev.hpug.xlsx.edit.StyleChange;
import dev.hpug.xlsx.edit.WorkbookEdit;
import dev.hpug.xlsx.locate.CellPlace;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Puts values into the cells of one workbook: 11.3 % as 0.113 in a percent format that shows one decimal, text never as a
 * formula. A cell keeps its style unless its number format would make the value mean something else.
 */
final class CellWriter {

    private static final String COUNT_FORMAT = "#,##0";
    private static final String DOLLARS_FORMAT = "$#,##0";
    private static final int PERCENT_TO_FRACTION = 2;
    private static final int MOST_DECIMALS = 30;

    private final WorkbookEdit edit;

    /** A writer for the cells of a workbook. */
    CellWriter(WorkbookEdit edit) {
        this.edit = edit;
    }

    /**
     * The share that a form which asks for one tenth of a percent shows: 11.3 % for 14 of 124. A share that was stated is
     * shown as it was, and one with more digits than any share can be stated with stays a ratio.
     */
    static Share asPrinted(Share share) {
        if (share instanceof Share.Exact exact) {
            BigDecimal percent = exact.percent().toDecimal(1, RoundingMode.HALF_UP);
            return percent.precision() - percent.scale() > Decimals.MAX_DIGITS ? share : Share.ofPercent(percent);
        }
        return share;
    }

    /** Writes a value; an exact share {@linkplain #asPrinted as printed}. */
    void write(CellPlace place, FactValue value) {
        if (value instanceof Share share && asPrinted(share) instanceof Share.Stated printed) {
            number(place, printed.statedPercent().movePointLeft(PERCENT_TO_FRACTION), percent(printed.decimalPlaces()));
        } else if (value instanceof Amount amount) {
            number(place, amount.amount(), amount(value.type()));
        } else {
            text(place, value.toString());
        }
    }

    /** The format with as many decimals as were stated: {@code 0%} for 61 %, {@code 0.0%} for 61.0 %. */
    private static StyleChange percent(int decimals) {
        int shown = Math.min(Math.max(decimals, 0), MOST_DECIMALS);
        String code = shown == 0 ? "0%" : "0." + "0".repeat(shown) + "%";
        return StyleChange.format(present ->
                present.isPercent() && present.decimalPlaces() == shown ? Optional.empty() : Optional.of(code));
    }

    private static StyleChange amount(ValueType type) {
        String code = type == ValueType.COUNT ? COUNT_FORMAT : DOLLARS_FORMAT;
        return StyleChange.format(
                present -> present.isPercent() || present.isDate() ? Optional.of(code) : Optional.empty());
    }

    private void number(CellPlace place, BigDecimal number, StyleChange style) {
        edit.number(place.sheet(), place.address(), number, style);
    }

    /** Writes text. */
    void text(CellPlace place, String text) {
        edit.text(place.sheet(), place.address(), text);
    }

    /** Takes away what is stored, and keeps the style. */
    void clear(CellPlace place) {
        edit.clear(place.sheet(), place.address());
    }

    /** Sets whether a cell is locked where its sheet is protected. */
    void lock(CellPlace place, boolean locked) {
        edit.style(place.sheet(), place.address(), StyleChange.locked(locked));
    }
}
