package dev.hpug.value;

import java.util.stream.LongStream;

/** Sums and products of longs that may not be longs. */
final class SafeLongs {

    /** Numbers of so many digits are longs. */
    static final int DIGITS = 18;

    private static final int TEN = 10;
    private static final long[] POWERS_OF_TEN =
            LongStream.iterate(1, power -> power * TEN).limit(DIGITS + 1).toArray();

    private SafeLongs() {}

    /** Ten to the power of {@code exponent}, from 0 to {@value #DIGITS}. */
    static long powerOfTen(int exponent) {
        return POWERS_OF_TEN[exponent];
    }

    /** Whether {@code one + other} is what their sum is. */
    static boolean isSum(long one, long other) {
        long sum = one + other;
        return ((one ^ sum) & (other ^ sum)) >= 0;
    }

    /** Whether {@code one * other} is what their product is. */
    static boolean isProduct(long one, long other) {
        return Math.multiplyHigh(one, other) == (one * other) >> (Long.SIZE - 1);
    }

    /** Compares a · b with c · d, of any size. */
    static int compareProducts(long a, long b, long c, long d) {
        int order = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return order == 0 ? Long.compareUnsigned(a * b, c * d) : order;
    }
}
