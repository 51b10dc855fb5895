package dev.hpug.xlsx.compare;

import dev.hpug.value.Decimals;
import java.math.BigDecimal;

/** What stands in a cell: a number that can be sorted and charted, or words. Never a formula. */
sealed interface Content {

    /** An empty cell. */
    Content NOTHING = new Words("");

    /** A number and the cell format that shows it; {@code words} where a spreadsheet would lose digits of it. */
    static Content number(BigDecimal number, String format, String words) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return shortest.precision() > Decimals.SPREADSHEET_DIGITS ? new Words(words) : new Numeric(shortest, format);
    }

    /**
     * A number.
     *
     * @param number the number, in the unit of the format: 0.113 for 11.3 %
     * @param format the cell format, e.g. {@code "0.0%"}
     */
    record Numeric(BigDecimal number, String format) implements Content {}

    /**
     * Words.
     *
     * @param words the words as they are to be read
     */
    record Words(String words) implements Content {}
}
