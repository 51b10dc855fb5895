package dev.hpug.chance;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Wilson's and Newcombe's formulas as published, in forty decimal digits and without the library: the oracle. Wilson in
 * Newcombe's own form, (2np + z² ± z √(z² + 4npq)) / 2(n + z²).
 */
final class PublishedFormulas {

    /** The quantiles of the normal distribution at 0.95, 0.975 and 0.995, √2 · erfinv(level), to 38 places. */
    static final BigDecimal Z_90 = new BigDecimal("1.64485362695147271486384890799163213608");

    static final BigDecimal Z_95 = new BigDecimal("1.95996398454005423552459443052055152796");
    static final BigDecimal Z_99 = new BigDecimal("2.57582930354890076097857674860381411731");

    private static final MathContext DIGITS = new MathContext(40);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    private PublishedFormulas() {}

    /** The two bounds of a proportion, or of a difference. */
    record Bounds(BigDecimal lower, BigDecimal upper) {}

    static Bounds wilson(long numerator, long denominator, BigDecimal z) {
        BigDecimal r = BigDecimal.valueOf(numerator);
        BigDecimal n = BigDecimal.valueOf(denominator);
        BigDecimal square = z.multiply(z, DIGITS);
        BigDecimal middle = TWO.multiply(r).add(square);
        BigDecimal misses = n.subtract(r).divide(n, DIGITS);
        BigDecimal root =
                z.multiply(square.add(FOUR.multiply(r).multiply(misses), DIGITS).sqrt(DIGITS), DIGITS);
        BigDecimal below = TWO.multiply(n.add(square));
        return new Bounds(
                middle.subtract(root).divide(below, DIGITS), middle.add(root).divide(below, DIGITS));
    }

    static Bounds newcombe(long a, long m, long b, long n, BigDecimal z) {
        Bounds first = wilson(a, m, z);
        Bounds second = wilson(b, n, z);
        BigDecimal p = BigDecimal.valueOf(a).divide(BigDecimal.valueOf(m), DIGITS);
        BigDecimal q = BigDecimal.valueOf(b).divide(BigDecimal.valueOf(n), DIGITS);
        BigDecimal difference = p.subtract(q);
        return new Bounds(
                difference.subtract(
                        root(p.subtract(first.lower()), second.upper().subtract(q))),
                difference.add(root(first.upper().subtract(p), q.subtract(second.lower()))));
    }

    private static BigDecimal root(BigDecimal one, BigDecimal other) {
        return one.multiply(one).add(other.multiply(other)).sqrt(DIGITS);
    }
}
