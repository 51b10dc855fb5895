package dev.hpug.comparison;

import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.value.Amount;
import dev.hpug.value.FactValue;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A number as stated with everything it can stand for: 11.3 taken at its word, [11.25, 11.35) in truth.
 *
 * <p>In the unit of the cell it belongs to: things, dollars, percent of a share, or percentage points where it is a
 * difference of shares. Immutable.
 *
 * @param nominal the number taken at its word
 * @param bounds every number it can stand for; a point for counts, dollars and exact shares
 */
public record Figure(Ratio nominal, Interval bounds) {

    private static final Ratio HALF = Ratio.of(1, 2);

    /** The figure that {@code value} states, printed in any of {@code printed}; empty for words and yes or no. */
    static Optional<Figure> of(FactValue value, List<PrintingStyle> printed) {
        if (value instanceof Share share) {
            return Optional.of(new Figure(
                    share.percent(),
                    printed.stream()
                            .map(style -> style.interval(share))
                            .reduce(Interval::hull)
                            .orElseThrow()));
        }
        if (value instanceof Amount amount) {
            Ratio exact = Ratio.of(amount.amount());
            return Optional.of(new Figure(exact, Interval.point(exact)));
        }
        return Optional.empty();
    }

    /** This − {@code other}, with every difference the two can have. */
    Figure minus(Figure other) {
        return new Figure(nominal.minus(other.nominal), bounds.minus(other.bounds));
    }

    /** The middle between this and {@code other}. */
    Figure midpoint(Figure other) {
        return new Figure(
                nominal.plus(other.nominal).times(HALF),
                bounds.plus(other.bounds).times(HALF));
    }

    /** The nominal number rounded to {@code decimalPlaces}: 11.3 for 14 of 124 at one place. */
    public BigDecimal toDecimal(int decimalPlaces, RoundingMode rounding) {
        return nominal.toDecimal(decimalPlaces, rounding);
    }

    /** The nominal number and, where it may be another, the bounds: {@code "812"}, {@code "11.3 in [11.25, 11.35)"}. */
    @Override
    public String toString() {
        return bounds.isPoint() ? nominal.toString() : nominal + " in " + bounds;
    }
}
