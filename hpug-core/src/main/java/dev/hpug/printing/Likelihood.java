package dev.hpug.printing;

import dev.hpug.value.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much one way of printing explains a report better than another, as natural logarithms in thousandths. Whole numbers, so
 * that which way is likeliest never hangs on how a machine adds fractions. The weights are those that simulated reports of
 * known style were told apart with.
 */
final class Likelihood {

    /** Figures that hang together do not fit. */
    static final int FAILS = -14_000;
    /** A rate was taken of slightly fewer events than were counted. */
    static final int RATE_OF_FEWER_EVENTS = -4_000;
    /** Some events fit into all events only if a rate was taken of slightly fewer. */
    static final int PART_OF_FEWER_EVENTS = -5_000;
    /** The figures of a block are multiples of a unit coarser than their digits. */
    static final int COARSER_UNIT = -5_000;
    /** As that, with too few figures to show it. */
    static final int UNBACKED_UNIT = -3_000;
    /** A block is printed in another mode than the rest of its period. */
    static final int BLOCK_APART = -3_000;
    /** A period is rounded half to even. */
    static final int HALF_EVEN = -3_000;
    /** A period is cut off. */
    static final int CUT_OFF = -4_000;

    private static final Ratio SIX_THOUSAND = Ratio.of(6_000);

    private Likelihood() {}

    /**
     * That honestly printed shares miss their total by {@code gap}: a normal distribution whose variance is that of the rounding
     * errors, a twelfth of the square of each unit.
     *
     * @param gap the distance from the total expected, in percentage points
     * @param squares the sum of the squares of the shares' units; above zero
     */
    static int ofGap(Ratio gap, Ratio squares) {
        BigDecimal lost = gap.times(gap).times(SIX_THOUSAND).dividedBy(squares).toDecimal(0, RoundingMode.HALF_UP);
        return lost.compareTo(BigDecimal.valueOf(-FAILS)) >= 0 ? FAILS : -lost.intValueExact();
    }

    /** That figures are so often multiples of a unit {@code times} as large as that of their digits: ln(times), by its leading digit. */
    static int ofMultiples(BigDecimal times) {
        int tens = times.precision() - times.scale() - 1;
        int leading = times.movePointLeft(tens).intValue();
        return tens * LN[TEN] + LN[leading];
    }

    private static final int TEN = 10;

    /** The natural logarithms of 1 to 10, in thousandths. */
    private static final int[] LN = {0, 0, 693, 1_099, 1_386, 1_609, 1_792, 1_946, 2_079, 2_197, 2_303};
}
