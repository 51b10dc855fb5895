package dev.hpug.oracle;

import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Decides by enumeration what stated shares can be, on a grid of percents such as 0.01: every grid point that rounds to the
 * share counts, and every sum of such points. Written without intervals.
 *
 * <p>Exact for shares of up to d decimal places on a grid of g places when parts &lt; 5 × 10^(g−d): the grid holds every
 * lower end, and missing the open upper ends by one step a part cannot lose a whole that lies half a unit below.
 */
public final class GridOracle {

    private final int gridPlaces;
    private final long whole;

    /** An oracle on the grid of 10^−{@code gridPlaces} percent. */
    public GridOracle(int gridPlaces) {
        this.gridPlaces = gridPlaces;
        this.whole = BigDecimal.valueOf(100).movePointRight(gridPlaces).longValueExact();
    }

    /** Every grid point, in steps of the grid, that prints {@code share}, rounding half up. */
    public long[] points(Share.Stated share) {
        long step = BigDecimal.ONE
                .movePointRight(gridPlaces - share.decimalPlaces())
                .longValueExact();
        long printed = share.statedPercent().unscaledValue().longValueExact();
        return LongStream.rangeClosed(Math.max(0, (printed - 1) * step), Math.min(whole, (printed + 1) * step))
                .filter(point -> (2 * point + step) / (2 * step) == printed)
                .toArray();
    }

    /** The whole, 100 %, in steps of the grid. */
    public int whole() {
        return (int) whole;
    }

    /** Every sum up to the whole, in steps of the grid, of points that print these shares. */
    public BitSet sums(List<Share.Stated> shares) {
        BitSet sums = new BitSet();
        sums.set(0);
        for (Share.Stated share : shares) {
            BitSet next = new BitSet();
            for (long point : points(share)) {
                sums.stream().filter(sum -> sum + point <= whole).forEach(sum -> next.set((int) (sum + point)));
            }
            sums = next;
        }
        return sums;
    }

    /** Whether some composition of the whole prints these shares. */
    public boolean isWhole(List<Share.Stated> shares) {
        return sums(shares).get(whole());
    }
}
