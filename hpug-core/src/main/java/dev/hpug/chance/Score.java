package dev.hpug.chance;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Wilson's and Newcombe's formulas in whole numbers of 10⁻³⁰, so that no verdict hangs on how a machine adds fractions. Every
 * rounding, that of the roots included, makes an interval wider by less than one of these.
 */
final class Score {

    static final int PLACES = 30;

    private static final BigInteger ONE = BigInteger.TEN.pow(PLACES);

    private Score() {}

    /**
     * By how much the rate {@code x} of {@code n} is above its lower Wilson bound. With z² for the square of the level's quantile
     *
     * <pre>p − l = (z²(2x − n) + n · √(z² · (4x(n − x)/n + z²))) / (2n(n + z²))</pre>
     *
     * <p>Exactly zero where x is. That of n − x is the distance to the upper bound.
     */
    static BigInteger below(long x, long n, ConfidenceLevel level) {
        BigInteger square = level.squaredQuantile();
        BigInteger all = BigInteger.valueOf(n);
        BigInteger spread = ceiling(
                BigInteger.valueOf(x).multiply(BigInteger.valueOf(4 * (n - x))).multiply(ONE), all);
        BigInteger root = root(square.multiply(spread.add(square)));
        BigInteger numerator = square.multiply(BigInteger.valueOf(2 * x - n)).add(all.multiply(root));
        BigInteger denominator = all.shiftLeft(1).multiply(all.multiply(ONE).add(square));
        return ceiling(numerator.multiply(ONE), denominator);
    }

    /** Newcombe's lower bound for {@code x} of {@code n} less {@code y} of {@code m}. */
    static BigInteger lower(long x, long n, long y, long m, ConfidenceLevel level) {
        BigInteger falls = below(x, n, level);
        BigInteger rises = below(m - y, m, level);
        BigInteger difference = floor(
                difference(x, n, y, m).multiply(ONE), BigInteger.valueOf(n).multiply(BigInteger.valueOf(m)));
        return difference.subtract(root(falls.multiply(falls).add(rises.multiply(rises))));
    }

    /** Whether {@code x} of {@code n} is above {@code y} of {@code m} by more than chance explains. */
    static boolean isAbove(long x, long n, long y, long m, ConfidenceLevel level) {
        if (n > QuickScore.MOST || m > QuickScore.MOST) {
            return difference(x, n, y, m).signum() > 0
                    && lower(x, n, y, m, level).signum() > 0;
        }
        if (x * m <= y * n) {
            return false;
        }
        return switch (QuickScore.isAbove(x, n, y, m, level)) {
            case ABOVE -> true;
            case NOT_ABOVE -> false;
            case UNKNOWN -> lower(x, n, y, m, level).signum() > 0;
        };
    }

    private static BigInteger difference(long x, long n, long y, long m) {
        return BigInteger.valueOf(x)
                .multiply(BigInteger.valueOf(m))
                .subtract(BigInteger.valueOf(y).multiply(BigInteger.valueOf(n)));
    }

    /** So many 10⁻³⁰ as a decimal. */
    static BigDecimal decimal(BigInteger score) {
        return new BigDecimal(score, PLACES);
    }

    /** {@code x} of {@code n}, rounded down. */
    static BigInteger rate(long x, long n) {
        return floor(BigInteger.valueOf(x).multiply(ONE), BigInteger.valueOf(n));
    }

    /** The square root, rounded up. */
    private static BigInteger root(BigInteger square) {
        BigInteger[] root = square.sqrtAndRemainder();
        return root[1].signum() == 0 ? root[0] : root[0].add(BigInteger.ONE);
    }

    private static BigInteger ceiling(BigInteger numerator, BigInteger denominator) {
        return floor(numerator.negate(), denominator).negate();
    }

    private static BigInteger floor(BigInteger numerator, BigInteger denominator) {
        BigInteger[] quotient = numerator.divideAndRemainder(denominator);
        return quotient[1].signum() < 0 ? quotient[0].subtract(BigInteger.ONE) : quotient[0];
    }

    /** The square of {@code quantile}, rounded up. */
    static BigInteger squared(BigDecimal quantile) {
        return quantile.multiply(quantile)
                .setScale(PLACES, RoundingMode.CEILING)
                .unscaledValue();
    }
}
