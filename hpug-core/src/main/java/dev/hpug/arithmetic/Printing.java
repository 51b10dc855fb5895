package dev.hpug.arithmetic;

import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;

/**
 * How a share came to have no more digits than it has, and so which unrounded shares it can stand for.
 *
 * <pre>{@code
 * Printing.HALF_UP.interval(Share.ofPercent("11.3"));    // [11.25, 11.35)
 * Printing.HALF_EVEN.interval(Share.ofPercent("11.3"));  // (11.25, 11.35): 11.25 prints 11.2 and 11.35 prints 11.4
 * Printing.HALF_EVEN.interval(Share.ofPercent("11.2"));  // [11.15, 11.25]
 * Printing.TRUNCATED.interval(Share.ofPercent("11.3"));  // [11.3, 11.4)
 * }</pre>
 *
 * <p>Whatever was done, a part of a whole lies within 0–100 %, and its interval is cut to that: 100.0 % stands for
 * [99.95, 100], cut off for 100 alone. A share outside 0–100 % is left uncut, and one known exactly is a single point.
 */
public enum Printing {
    /** Rounded to the nearest, halves upwards, as spreadsheets do: 11.25 prints 11.3. What a report is taken to do. */
    HALF_UP {
        @Override
        Interval uncut(Ratio printed, Ratio unit, boolean even) {
            Ratio half = unit.dividedBy(TWO);
            return Interval.halfOpen(printed.minus(half), printed.plus(half));
        }
    },
    /** Rounded to the nearest, halves to the even last digit, as many statistics programs do: 11.25 prints 11.2. */
    HALF_EVEN {
        @Override
        Interval uncut(Ratio printed, Ratio unit, boolean even) {
            Ratio half = unit.dividedBy(TWO);
            if (even) {
                return Interval.closed(printed.minus(half), printed.plus(half));
            }
            Interval upToHalf = Interval.halfOpen(Ratio.ZERO, half);
            // the difference of two intervals that are open above is open at both ends
            return Interval.point(printed).plus(upToHalf.minus(upToHalf));
        }
    },
    /** Further digits cut off: 11.25 and 11.29 print 11.2. */
    TRUNCATED {
        @Override
        Interval uncut(Ratio printed, Ratio unit, boolean even) {
            return Interval.halfOpen(printed, printed.plus(unit));
        }
    };

    private static final Ratio TWO = Ratio.of(2);
    private static final Interval WHOLE = Interval.closed(Ratio.ZERO, Ratio.HUNDRED);

    /** Every percentage that {@code share} can stand for when it was printed like this. */
    public Interval interval(Share share) {
        return this != HALF_UP && share instanceof Share.Stated stated
                ? interval(stated, stated.decimalPlaces())
                : share.interval();
    }

    /** Every percentage that {@code share} can stand for when only the first {@code decimalPlaces} of its places count. */
    Interval interval(Share.Stated share, int decimalPlaces) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimalPlaces);
        boolean even = !share.statedPercent()
                .movePointRight(decimalPlaces)
                .toBigInteger()
                .testBit(0);
        Interval uncut = uncut(share.percent(), Ratio.of(unit), even);
        return share.isWithinWhole() ? uncut.intersection(WHOLE).orElseThrow() : uncut;
    }

    /** The numbers that print {@code printed}, a multiple of {@code unit}, even or not. */
    abstract Interval uncut(Ratio printed, Ratio unit, boolean even);

    /** By how many percentage points {@code share} is printed too small on average: 0, or half its unit when cut off. */
    Ratio averageLoss(Share.Stated share) {
        return this == TRUNCATED ? Ratio.of(BigDecimal.valueOf(5, share.decimalPlaces() + 1)) : Ratio.ZERO;
    }
}
