package dev.hpug.arithmetic;

import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Decides by enumeration what parts printed in one way can be, on a grid of percents: every grid point that the JDK rounds
 * to a share counts, and every sum of such points. Written without intervals.
 *
 * <p>Exact for shares of up to d decimal places on a grid of g places when parts &lt; 5 × 10^(g−d): a grid point lies on
 * every end, and within one step of every open one.
 */
final class PrintedGrid {

    private final int gridPlaces;
    private final int whole;
    private final RoundingMode rounding;
    private final Map<Part, int[]> points = new HashMap<>();

    PrintedGrid(int gridPlaces, PrintingMode printing) {
        this.gridPlaces = gridPlaces;
        this.whole = BigDecimal.valueOf(100).movePointRight(gridPlaces).intValueExact();
        this.rounding = rounding(printing);
    }

    /** The JDK's own name for a printing. */
    static RoundingMode rounding(PrintingMode printing) {
        return switch (printing) {
            case HALF_UP -> RoundingMode.HALF_UP;
            case HALF_EVEN -> RoundingMode.HALF_EVEN;
            case CUT_OFF -> RoundingMode.DOWN;
        };
    }

    /** Every grid point, in steps of the grid, that {@code part} can be. Exact shares must lie on the grid. */
    int[] points(Part part) {
        return points.computeIfAbsent(part, this::enumerate);
    }

    private int[] enumerate(Part part) {
        if (!(part instanceof Part.Known known)) {
            return IntStream.rangeClosed(0, whole).toArray();
        }
        int taken = known.share()
                .percent()
                .toDecimal(gridPlaces, RoundingMode.UNNECESSARY)
                .unscaledValue()
                .intValueExact();
        if (!(known.share() instanceof Share.Stated stated)) {
            return new int[] {taken};
        }
        int places = stated.decimalPlaces();
        int unit = BigDecimal.ONE.movePointRight(gridPlaces - places).intValueExact();
        return IntStream.rangeClosed(Math.max(0, taken - unit), Math.min(whole, taken + unit))
                .filter(point -> BigDecimal.valueOf(point, gridPlaces)
                                .setScale(places, rounding)
                                .compareTo(stated.statedPercent())
                        == 0)
                .toArray();
    }

    /** Whether some composition of the whole prints these parts. */
    boolean isWhole(List<Part> parts) {
        BitSet sums = new BitSet();
        sums.set(0);
        boolean anyUnknown = false;
        for (Part part : parts) {
            if (part.equals(Part.unknown())) {
                anyUnknown = true;
                continue;
            }
            BitSet next = new BitSet();
            for (int point : points(part)) {
                sums.stream().filter(sum -> sum + point <= whole).forEach(sum -> next.set(sum + point));
            }
            sums = next;
        }
        return anyUnknown ? !sums.isEmpty() : sums.get(whole);
    }
}
