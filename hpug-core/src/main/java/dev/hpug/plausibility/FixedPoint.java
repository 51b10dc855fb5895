package dev.hpug.plausibility;

import dev.hpug.value.Ratio;
import java.math.BigDecimal;

/** Roots and logarithms of whole numbers in whole numbers, so that no verdict hangs on how a machine rounds fractions. */
final class FixedPoint {

    /** One, where numbers are given in thousandths. */
    static final long ONE = 1_000;

    /** All of a whole, in thousandths of a point. */
    static final long WHOLE = 100 * ONE;

    private static final long MANY = 100;
    private static final long LN_2 = 693_147;
    private static final long MILLION = 1_000_000;
    private static final int FRACTION_BITS = 14;
    private static final int MANTISSA_BITS = 30;
    private static final int LAST_BIT = 63;
    private static final int THOUSANDTHS = 3;
    private static final long[] POWERS_OF_TEN = {1, 10, 100, ONE};

    private FixedPoint() {}

    /** {@code number}, not above 10¹⁵, in thousandths, what is less cut off: 11,300 of 11.3. */
    static long thousandths(BigDecimal number) {
        int scale = number.scale();
        if (scale == 0) {
            return number.longValue() * ONE;
        }
        return scale > 0 && scale <= THOUSANDTHS
                ? number.scaleByPowerOfTen(scale).longValue() * POWERS_OF_TEN[THOUSANDTHS - scale]
                : number.movePointRight(THOUSANDTHS).longValue();
    }

    /** As that, for what need not be a decimal. */
    static long thousandths(Ratio number) {
        return number.floorOfTimes(ONE, 1);
    }

    /** {@code number · by / of}, or as much as fits: none of them below zero, and {@code of} above it. */
    static long part(long number, long by, long of) {
        long high = Math.multiplyHigh(number, by);
        if (high == 0 && number * by >= 0) {
            return number * by / of;
        }
        return number / of >= Long.MAX_VALUE / by ? Long.MAX_VALUE : number / of * by + number % of * by / of;
    }

    /** The natural logarithm of {@code number}, above zero, in thousandths: 2,303 of 10. */
    static long ln(long number) {
        int exponent = LAST_BIT - Long.numberOfLeadingZeros(number);
        long mantissa =
                exponent > MANTISSA_BITS ? number >> (exponent - MANTISSA_BITS) : number << (MANTISSA_BITS - exponent);
        long fraction = 0;
        for (int bit = 0; bit < FRACTION_BITS; bit++) {
            mantissa = (mantissa * mantissa) >> MANTISSA_BITS;
            fraction <<= 1;
            if (mantissa >= 2L << MANTISSA_BITS) {
                mantissa >>= 1;
                fraction++;
            }
        }
        return (((long) exponent << FRACTION_BITS) + fraction) * LN_2 / ((MILLION / ONE) << FRACTION_BITS);
    }

    /** The whole part of the square root of {@code number}, not below zero: 3 of 15. */
    static long root(long number) {
        if (number == 0) {
            return 0;
        }
        long above = 1L << ((LAST_BIT + 2 - Long.numberOfLeadingZeros(number)) / 2);
        while (true) {
            long next = (above + number / above) / 2;
            if (next >= above) {
                return above;
            }
            above = next;
        }
    }

    /**
     * The least number of things of which some are a share from {@code low} to {@code high}, in thousandths of a point: 3 of 33.3 %.
     * A hundred where it takes more, because then it hardly matters.
     */
    static long fewest(long low, long high) {
        // the simplest fraction in between: the continued fraction of either bound as far as both agree, and one term
        // more
        long lower = low;
        long ofLower = WHOLE;
        long upper = high;
        long ofUpper = WHOLE;
        long things = 0;
        long before = 1;
        while (true) {
            long above = (lower + ofLower - 1) / ofLower;
            if (above * ofUpper <= upper) {
                return Math.min(MANY, above * things + before);
            }
            long term = lower / ofLower;
            long next = term * things + before;
            before = things;
            things = next;
            long restOfLower = lower - term * ofLower;
            long restOfUpper = upper - term * ofUpper;
            lower = ofUpper;
            upper = ofLower;
            ofLower = restOfUpper;
            ofUpper = restOfLower;
        }
    }
}
