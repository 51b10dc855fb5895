package dev.hpug.chance;

import java.math.BigDecimal;

/**
 * How often an interval is to hold the true rate, e.g. {@link #PERCENT_95} in 95 of 100 repetitions. Immutable.
 *
 * @param level from 0.5 up to, not including, 1
 */
public record ConfidenceLevel(double level) {

    /** 0.95, the customary level. */
    public static final ConfidenceLevel PERCENT_95 = new ConfidenceLevel(0.95);

    private static final double LOWEST = 0.5;

    /**
     * A level; {@link #of} reads better.
     *
     * @throws IllegalArgumentException when {@code level} is below 0.5, not below 1, or not a number: 95 is refused
     */
    public ConfidenceLevel {
        if (!(level >= LOWEST && level < 1)) {
            throw new IllegalArgumentException("A confidence level lies from 0.5 to below 1, such as 0.95: " + level);
        }
    }

    /**
     * A level, e.g. {@code ConfidenceLevel.of(0.99)}.
     *
     * @throws IllegalArgumentException when {@code level} is below 0.5, not below 1, or not a number
     */
    public static ConfidenceLevel of(double level) {
        return new ConfidenceLevel(level);
    }

    /** How often an interval of this level misses the true rate: 0.05 for 0.95. */
    double errorRate() {
        return 1 - level;
    }

    /** The level in percent, e.g. {@code "95 %"}. */
    @Override
    public String toString() {
        BigDecimal percent = BigDecimal.valueOf(level).movePointRight(2).stripTrailingZeros();
        return percent.toPlainString() + " %";
    }
}
