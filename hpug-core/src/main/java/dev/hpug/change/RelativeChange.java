package dev.hpug.change;

import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * By how many percent of the prior figure a figure changed: from 32.1 % to 32.2 % it is +0.3 %, from 812 to 406 births
 * −50 %.
 *
 * <p>Not to be mistaken for {@link PercentagePoints}. Bounds may lack an upper end, where the prior share may have been
 * arbitrarily small: from 0.0 % to 12.3 % the change is at least +24,400 %, and can be any more. Where the prior share may have
 * been exactly nothing, the bounds speak only for the case that it was not: from 0.0 % to 0 of 400 they are −100 %, though no
 * fall is proven. Immutable.
 *
 * @param nominal the change of the figures taken at their word, in percent; empty where the prior one was stated as zero
 * @param bounds every change the unrounded figures can have, in percent, −100 or above; a point for exact figures
 */
public record RelativeChange(Optional<Ratio> nominal, Interval bounds) {

    private static final Interval WHOLE = Interval.point(Ratio.HUNDRED);

    /**
     * The relative change from {@code prior} to {@code current}: (current ÷ prior − 1) × 100, over every prior that is not
     * zero. Empty when the prior can only be zero, and when either reaches below zero, because a percentage of a
     * negative quantity says nothing.
     */
    static Optional<RelativeChange> between(Ratio prior, Interval priorBounds, Ratio current, Interval currentBounds) {
        if (priorBounds.lower().signum() < 0
                || currentBounds.lower().signum() < 0
                || priorBounds.upper().filter(upper -> upper.signum() > 0).isEmpty()) {
            return Optional.empty();
        }
        Optional<Ratio> nominal = nominal(prior, current);
        if (nominal.isPresent() && priorBounds.isPoint() && currentBounds.isPoint()) {
            return Optional.of(new RelativeChange(nominal, Interval.point(nominal.get())));
        }
        return Optional.of(new RelativeChange(
                nominal,
                // scaled before it is divided, while the numbers are still decimals
                currentBounds.times(Ratio.HUNDRED).dividedBy(priorBounds).minus(WHOLE)));
    }

    private static Optional<Ratio> nominal(Ratio prior, Ratio current) {
        return prior.signum() == 0
                ? Optional.empty()
                : Optional.of(current.minus(prior).times(Ratio.HUNDRED).dividedBy(prior));
    }

    /** The nominal change in percent, rounded to {@code decimalPlaces}; empty where {@link #nominal} is. */
    public Optional<BigDecimal> toDecimal(int decimalPlaces, RoundingMode rounding) {
        return nominal.map(percent -> percent.toDecimal(decimalPlaces, rounding));
    }

    /**
     * The nominal change to one tenth of a percent with its sign, e.g. {@code "+0.3 %"}, {@code "−50.0 %"} with a minus sign
     * (U+2212), {@code "0.0 %"}; without a nominal change what it is at least, e.g. {@code "at least +24400.0 %"}.
     */
    @Override
    public String toString() {
        return nominal.map(SignedText::oneTenth).orElseGet(() -> "at least " + SignedText.oneTenth(bounds.lower()))
                + " %";
    }
}
