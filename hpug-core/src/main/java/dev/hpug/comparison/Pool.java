package dev.hpug.comparison;

import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;

/**
 * The share of all plans together: the sum of their numerators over the sum of their denominators, never a mean of their
 * percentages. 14 of 124 hospitals and 30 of 60 are 44 of 184, 23.9 %.
 *
 * <p>Where a plan's numerator or denominator is known within bounds only (24.1 % of 812 births are 196 c-sections, but of
 * 8,120 they are any number from 1,953 to 1,960), so is the sum. Immutable.
 *
 * @param numerators every sum the numerators can have
 * @param denominators every sum the denominators can have, above zero
 */
public record Pool(Interval numerators, Interval denominators) {

    private static final Interval NOTHING = Interval.point(Ratio.ZERO);
    private static final Interval WHOLE = Interval.closed(Ratio.ZERO, Ratio.HUNDRED);

    static final Pool EMPTY = new Pool(NOTHING, NOTHING);

    Pool plus(Pool other) {
        return new Pool(numerators.plus(other.numerators), denominators.plus(other.denominators));
    }

    /** What either can be. */
    Pool hull(Pool other) {
        return new Pool(numerators.hull(other.numerators), denominators.hull(other.denominators));
    }

    /** Whether there is nothing to take a share of. */
    boolean isOfNothing() {
        return denominators.isPoint() && denominators.lower().signum() == 0;
    }

    /** Every percentage the pooled share can be, within 0–100; a point where all parts are known exactly. */
    public Interval percent() {
        Interval percent = numerators.times(Ratio.HUNDRED).dividedBy(denominators);
        return percent.intersection(WHOLE).orElse(percent);
    }

    /** Numerators and denominators, e.g. {@code "44 of 184"}, or the bounds where they are not points. */
    @Override
    public String toString() {
        return text(numerators) + " of " + text(denominators);
    }

    private static String text(Interval interval) {
        return interval.isPoint() ? interval.lower().toString() : interval.toString();
    }
}
