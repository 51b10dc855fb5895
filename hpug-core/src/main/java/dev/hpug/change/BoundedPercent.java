package dev.hpug.change;

import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A percentage with everything it can stand for: 32.1 % as stated, [32.05, 32.15) in truth. One side of a change.
 *
 * <p>A report may have been printed in more ways than one. The bounds are those of the likeliest, for people to see; what is
 * proven holds for everything plausible. Immutable.
 *
 * @param nominal the percentage to show, within its bounds: as stated, or 100/3 where 33.3 % of 9 births can only be 3
 * @param bounds every percentage it can stand for in the likeliest way of printing; a point where it is known exactly
 * @param plausible every percentage it can stand for in any plausible way of printing; holds the bounds
 */
public record BoundedPercent(Ratio nominal, Interval bounds, Interval plausible) {

    private static final int FEWEST_PLACES = 1;
    private static final int MOST_PLACES = 6;

    /** The percentage of {@code share} rounded half up to its own digits, and the interval it stands for. */
    public static BoundedPercent of(Share share) {
        Interval interval = share.interval();
        return new BoundedPercent(share.percent(), interval, interval);
    }

    /** {@code stated}, moved into its bounds if it lies outside of them. */
    static BoundedPercent of(Ratio stated, Interval bounds, Interval plausible) {
        return new BoundedPercent(nearest(stated, bounds), bounds, plausible);
    }

    private static Ratio nearest(Ratio stated, Interval bounds) {
        if (bounds.isAbove(stated)) {
            return bounds.lower();
        }
        return bounds.isBelow(stated) ? bounds.upper().orElseThrow() : stated;
    }

    /**
     * The percentage to one tenth, or to as many places as it takes to lie within its bounds, at most six: 39.0 for 39.04 known
     * to one tenth, but 39.04 where it is in [39.03, 39.05).
     */
    public BigDecimal shown() {
        for (int places = FEWEST_PLACES; places < MOST_PLACES; places++) {
            BigDecimal rounded = nominal.toDecimal(places, RoundingMode.HALF_UP);
            if (bounds.isPoint() || bounds.contains(Ratio.of(rounded))) {
                return rounded;
            }
        }
        return nominal.toDecimal(MOST_PLACES, RoundingMode.HALF_UP);
    }
}
