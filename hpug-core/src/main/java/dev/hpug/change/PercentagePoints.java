package dev.hpug.change;

import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The difference of two shares, in percentage points: from 32.1 % to 32.2 % it is +0.1, and because both were rounded,
 * anything in (0, 0.2).
 *
 * <p>Not to be mistaken for the {@link RelativeChange}, which is in percent of the prior share: the same step is +0.3 %.
 * Immutable.
 *
 * @param nominal the difference of the shares taken at their word
 * @param bounds every difference the unrounded shares can have
 */
public record PercentagePoints(Ratio nominal, Interval bounds) {

    /** The points from {@code prior} to {@code current}: current − prior. */
    public static PercentagePoints between(BoundedPercent prior, BoundedPercent current) {
        return new PercentagePoints(
                current.nominal().minus(prior.nominal()), current.bounds().minus(prior.bounds()));
    }

    /** The nominal difference rounded to {@code decimalPlaces}: 0.1 for 32.1 % to 32.2 %. */
    public BigDecimal toDecimal(int decimalPlaces, RoundingMode rounding) {
        return nominal.toDecimal(decimalPlaces, rounding);
    }

    /**
     * The nominal difference to one tenth with its sign, e.g. {@code "+0.1 pp"}, {@code "−1.3 pp"} with a minus sign
     * (U+2212), {@code "0.0 pp"}. A difference that is not zero keeps its sign even where it rounds to zero.
     */
    @Override
    public String toString() {
        return SignedText.oneTenth(nominal) + " pp";
    }
}
