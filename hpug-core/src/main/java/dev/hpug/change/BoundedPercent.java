package dev.hpug.change;

import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;

/**
 * A percentage with everything it can stand for: 32.1 % as stated, [32.05, 32.15) in truth. One side of a change.
 *
 * @param nominal the percentage taken at its word
 * @param bounds every percentage it can stand for; a point where it is known exactly
 */
public record BoundedPercent(Ratio nominal, Interval bounds) {

    /** The percentage of {@code share}, and the interval it stands for. */
    public static BoundedPercent of(Share share) {
        return new BoundedPercent(share.percent(), share.interval());
    }
}
