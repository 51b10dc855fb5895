package dev.hpug.chance;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The quantiles of the normal distribution, to some forty digits: 1.9599… for 0.95 on both sides of the mean.
 *
 * <p>The probability of lying within ±z is 2φ(z) · (z + z³/3 + z⁵/(3·5) + z⁷/(3·5·7) + …), with the density
 * φ(z) = e^(−z²/2) / √(2π). All terms are above zero, so that nothing is lost in adding them up. It bends downwards in z, so
 * that Newton's steps from zero come ever nearer to the quantile from below and never pass it.
 */
final class NormalQuantile {

    private static final MathContext DIGITS = new MathContext(50);
    private static final BigDecimal SMALL = BigDecimal.ONE.movePointLeft(42);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    /** The square root of π/2. */
    private static final BigDecimal ROOT_OF_HALF_PI = new BigDecimal(
                    "3.14159265358979323846264338327950288419716939937510")
            .divide(TWO)
            .sqrt(DIGITS);

    private NormalQuantile() {}

    /** The z for which a normally distributed number lies within ±z standard deviations with {@code probability}, below 1. */
    static BigDecimal twoSided(BigDecimal probability) {
        BigDecimal z = BigDecimal.ZERO;
        BigDecimal step = BigDecimal.ONE;
        while (step.compareTo(SMALL) > 0) {
            BigDecimal halfSquare = z.multiply(z, DIGITS).divide(TWO, DIGITS);
            // density = 2φ(z), and its inverse
            BigDecimal inverse = ROOT_OF_HALF_PI.multiply(exponential(halfSquare), DIGITS);
            step = probability.multiply(inverse, DIGITS).subtract(oddSeries(z), DIGITS);
            z = z.add(step, DIGITS);
        }
        return z;
    }

    /** 1 + x + x²/2 + x³/6 + …, for an x not below zero. */
    private static BigDecimal exponential(BigDecimal x) {
        BigDecimal sum = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int k = 1; term.compareTo(SMALL) > 0; k++) {
            term = term.multiply(x, DIGITS).divide(BigDecimal.valueOf(k), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        return sum;
    }

    /** z + z³/3 + z⁵/(3·5) + …, for a z not below zero. */
    private static BigDecimal oddSeries(BigDecimal z) {
        BigDecimal square = z.multiply(z, DIGITS);
        BigDecimal sum = z;
        BigDecimal term = z;
        for (int k = 3; term.compareTo(SMALL) > 0; k += 2) {
            term = term.multiply(square, DIGITS).divide(BigDecimal.valueOf(k), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        return sum;
    }
}
