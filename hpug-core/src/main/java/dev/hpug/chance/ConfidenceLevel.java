package dev.hpug.chance;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * How often an interval is to hold the true rate, e.g. {@link #PERCENT_95} in 95 of 100 repetitions. Immutable.
 *
 * <p>Knows the quantile z of the normal distribution that belongs to it: a normally distributed number is within ±1.96
 * standard deviations of its mean 95 times of 100.
 */
public final class ConfidenceLevel {

    /** 0.9. */
    public static final ConfidenceLevel PERCENT_90 =
            new ConfidenceLevel("0.9", "1.64485362695147271486384890799163213608");
    /** 0.95, the customary level. */
    public static final ConfidenceLevel PERCENT_95 =
            new ConfidenceLevel("0.95", "1.95996398454005423552459443052055152796");
    /** 0.99. */
    public static final ConfidenceLevel PERCENT_99 =
            new ConfidenceLevel("0.99", "2.57582930354890076097857674860381411731");

    private static final BigDecimal LOWEST = new BigDecimal("0.5");
    private static final int MOST_PLACES = 9;

    private final BigDecimal level;
    private final BigDecimal quantile;
    private final BigInteger squaredQuantile;
    private final long millionthsOfSquaredQuantile;

    /** A customary level, whose quantile is √2 · erf⁻¹(level) to 38 places. */
    private ConfidenceLevel(String level, String quantile) {
        this(new BigDecimal(level), new BigDecimal(quantile));
    }

    private ConfidenceLevel(BigDecimal level, BigDecimal quantile) {
        this.level = level;
        this.quantile = quantile;
        this.squaredQuantile = Score.squared(quantile);
        this.millionthsOfSquaredQuantile =
                Score.decimal(squaredQuantile).movePointRight(6).longValue();
    }

    /**
     * A level, e.g. {@code ConfidenceLevel.of("0.98")}.
     *
     * @throws IllegalArgumentException when {@code level} is no number, is below 0.5 or not below 1 (95 is refused), or has more
     *     than {@value #MOST_PLACES} decimal places
     */
    public static ConfidenceLevel of(String level) {
        return of(new BigDecimal(level));
    }

    /** As {@link #of(String)}. */
    public static ConfidenceLevel of(BigDecimal level) {
        if (level.compareTo(LOWEST) < 0 || level.compareTo(BigDecimal.ONE) >= 0 || level.scale() > MOST_PLACES) {
            throw new IllegalArgumentException("A confidence level lies from 0.5 to below 1 and has at most "
                    + MOST_PLACES + " decimal places, such as 0.95: " + level);
        }
        BigDecimal normal = level.stripTrailingZeros();
        for (ConfidenceLevel customary : new ConfidenceLevel[] {PERCENT_90, PERCENT_95, PERCENT_99}) {
            if (customary.level.compareTo(normal) == 0) {
                return customary;
            }
        }
        return new ConfidenceLevel(normal, NormalQuantile.twoSided(normal));
    }

    /** The level, from 0.5 up to, not including, 1. */
    public BigDecimal level() {
        return level;
    }

    /** How many standard deviations to either side hold so much of a normal distribution: 1.959963984540054… for 0.95. */
    BigDecimal quantile() {
        return quantile;
    }

    /** The square of the quantile, as a {@link Score}. */
    BigInteger squaredQuantile() {
        return squaredQuantile;
    }

    /** The square of the quantile in millionths, rounded down. */
    long millionthsOfSquaredQuantile() {
        return millionthsOfSquaredQuantile;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConfidenceLevel confidence && level.compareTo(confidence.level) == 0;
    }

    @Override
    public int hashCode() {
        return level.hashCode();
    }

    /** The level in percent, e.g. {@code "95 %"}. */
    @Override
    public String toString() {
        return level.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }
}
