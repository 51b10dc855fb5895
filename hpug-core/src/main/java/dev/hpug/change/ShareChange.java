package dev.hpug.change;

import dev.hpug.value.Share;
import java.util.Optional;

/**
 * The change of a share: from 32.1 % to 32.2 % it is {@linkplain #points +0.1 percentage points} and, separately,
 * {@linkplain #relative +0.3 %} of what it was. Both carry bounds, because both shares were rounded; the bounds are tight.
 *
 * <p>Its direction is proven when it is the same in every plausible way the two can have been printed; the bounds shown are
 * those of the likeliest. Holds the two sides and works everything else out when asked. Immutable.
 *
 * @param prior the prior share
 * @param current the current share
 */
public record ShareChange(BoundedPercent prior, BoundedPercent current) implements Change {

    /** The change from {@code prior} to {@code current}, each rounded half up to its own digits. */
    public static ShareChange between(Share prior, Share current) {
        return new ShareChange(BoundedPercent.of(prior), BoundedPercent.of(current));
    }

    /** Current − prior, in percentage points. */
    public PercentagePoints points() {
        return PercentagePoints.between(prior, current);
    }

    @Override
    public Direction direction() {
        return Direction.between(prior.plausible(), current.plausible());
    }

    @Override
    public Optional<RelativeChange> relative() {
        return RelativeChange.between(prior.nominal(), prior.bounds(), current.nominal(), current.bounds());
    }
}
