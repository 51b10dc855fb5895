package dev.hpug.change;

import dev.hpug.value.Share;
import java.util.Optional;

/**
 * The change of a share: from 32.1 % to 32.2 % it is {@linkplain #points +0.1 percentage points} and, separately,
 * {@linkplain #relative +0.3 %} of what it was. Both carry bounds, because both shares were rounded; the bounds are tight.
 *
 * <p>Holds the two sides and works everything else out when asked. Immutable.
 *
 * @param prior the prior share
 * @param current the current share
 */
public record ShareChange(BoundedPercent prior, BoundedPercent current) implements Change {

    /** The change from {@code prior} to {@code current}. */
    public static ShareChange between(Share prior, Share current) {
        return new ShareChange(BoundedPercent.of(prior), BoundedPercent.of(current));
    }

    /** Current − prior, in percentage points. */
    public PercentagePoints points() {
        return PercentagePoints.between(prior, current);
    }

    @Override
    public Direction direction() {
        return Direction.between(prior.bounds(), current.bounds());
    }

    @Override
    public Optional<RelativeChange> relative() {
        return RelativeChange.between(prior, current);
    }
}
