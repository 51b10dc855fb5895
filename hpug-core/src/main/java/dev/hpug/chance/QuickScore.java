package dev.hpug.chance;

import java.math.BigInteger;

/**
 * Newcombe's question in few digits: whether a rate is above another beyond chance, where that is plain from bounds of 10⁻⁹.
 * {@link Score} answers the rest, one in some thousands, with all its digits, at ten times the cost.
 */
final class QuickScore {

    /** Rates of more events would leave the range of a long. */
    static final long MOST = 200_000;

    private static final long MILLION = 1_000_000;
    private static final long THOUSAND = 1_000;
    private static final long BILLION = 1_000_000_000;

    private QuickScore() {}

    /** What is plain. */
    enum Answer {
        /** The rate is above the other beyond chance. */
        ABOVE,
        /** It is not. */
        NOT_ABOVE,
        /** A few digits do not tell. */
        UNKNOWN
    }

    /** Whether {@code x} of {@code n} is above {@code y} of {@code m}, of at most {@value #MOST} events each. */
    static Answer isAbove(long x, long n, long y, long m, ConfidenceLevel level) {
        // in units of 10⁻⁹, rounded down; it is less than one more
        long difference = billionths(x * m - y * n, n * m);
        if (exceeds(difference, below(x, n, level, true), below(m - y, m, level, true))) {
            return Answer.ABOVE;
        }
        return exceeds(difference + 1, below(x, n, level, false), below(m - y, m, level, false))
                ? Answer.UNKNOWN
                : Answer.NOT_ABOVE;
    }

    private static long billionths(long number, long of) {
        return number < Long.MAX_VALUE / BILLION
                ? number * BILLION / of
                : BigInteger.valueOf(number)
                        .multiply(BigInteger.valueOf(BILLION))
                        .divide(BigInteger.valueOf(of))
                        .longValueExact();
    }

    /** The square root of {@code square}, above zero, rounded down: Newton's method from above. */
    private static long root(long square) {
        long above = 1L << ((Long.SIZE + 1 - Long.numberOfLeadingZeros(square)) / 2);
        while (true) {
            long next = (above + square / above) / 2;
            if (next >= above) {
                return above;
            }
            above = next;
        }
    }

    private static boolean exceeds(long difference, long falls, long rises) {
        return difference * difference > falls * falls + rises * rises;
    }

    /** As {@link Score#below}, in units of 10⁻⁹: not less than it is, or not more. */
    private static long below(long x, long n, ConfidenceLevel level, boolean widest) {
        long up = widest ? 1 : 0;
        long square = level.millionthsOfSquaredQuantile() + up;
        long spread = 4 * x * (n - x) * MILLION / n + up;
        long root = root(square * (spread + square)) + up;
        long numerator = square * (2 * x - n) + n * root;
        long denominator = 2 * n * n + 2 * n * (square - up) / MILLION + (1 - up);
        return Math.max(0, numerator) * THOUSAND / denominator + up;
    }
}
