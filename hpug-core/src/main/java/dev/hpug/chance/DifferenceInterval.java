package dev.hpug.chance;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where the difference of two rates may lie if what was counted were two samples: 56 of 70 against 48 of 80 are 20 points
 * more, and 5.2 to 33.4 points more at the 95 % level. That is more than chance, because the interval excludes zero.
 *
 * <p>Holds every difference that was counted. Immutable.
 *
 * @param lower the lower bound, as a fraction from −1 to 1, rounded down to 30 decimal places
 * @param upper the upper bound, as a fraction from −1 to 1, rounded up to 30 decimal places
 * @param level how often such an interval holds the true difference
 */
public record DifferenceInterval(BigDecimal lower, BigDecimal upper, ConfidenceLevel level) {

    /**
     * Newcombe's hybrid score interval, his method 10, for {@code rate} minus {@code baseline}, from the Wilson intervals
     * [l₁, u₁] and [l₂, u₂] of the two:
     *
     * <pre>p₁ − p₂ − √((p₁ − l₁)² + (u₂ − p₂)²)  to  p₁ − p₂ + √((u₁ − p₁)² + (p₂ − l₂)²)</pre>
     *
     * <p>The rates must be independent: of two periods, or of two plans, not of a plan and a group it belongs to. Where a
     * rate has several possible numerators, the widest: both bounds grow with the numerator of {@code rate} and shrink
     * with that of {@code baseline}.
     *
     * @param rate e.g. the current period's
     * @param baseline e.g. the prior period's
     * @see <a href="https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I">R. G. Newcombe,
     *     Interval estimation for the difference between independent proportions, Statistics in Medicine 17 (1998),
     *     873–890, method 10</a>
     */
    public static DifferenceInterval newcombe(Rate rate, Rate baseline, ConfidenceLevel level) {
        return new DifferenceInterval(
                Score.decimal(Score.lower(rate.least(), rate.whole(), baseline.most(), baseline.whole(), level)),
                // the upper bound of a difference is the lower one of its reverse
                Score.decimal(Score.lower(baseline.least(), baseline.whole(), rate.most(), rate.whole(), level))
                        .negate(),
                level);
    }

    /** Whether the rates differ by more than chance explains, at this level: both bounds lie on one side of zero. */
    public boolean excludesZero() {
        return lower.signum() > 0 || upper.signum() < 0;
    }

    /** Both bounds in percentage points, and the level, e.g. {@code "+5.2 to +33.4 points at 95 %"}. */
    @Override
    public String toString() {
        return points(lower) + " to " + points(upper) + " points at " + level;
    }

    private static String points(BigDecimal fraction) {
        BigDecimal points = fraction.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        return (points.signum() < 0 ? "" : "+") + points;
    }
}
