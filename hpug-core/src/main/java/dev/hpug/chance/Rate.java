package dev.hpug.chance;

import dev.hpug.arithmetic.CountAndShare;
import dev.hpug.arithmetic.WholeRange;
import dev.hpug.value.Count;
import dev.hpug.value.Interval;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A rate of counted things: 196 c-sections of 812 births, or 24.1 % of 812 births, which is 196.
 *
 * <pre>{@code
 * Rate.of(196, 812);                                          // 196 of 812
 * Rate.ofStated(Share.ofPercent("24.1"), Count.of(812));      // 196 of 812: no other number prints 24.1
 * Rate.ofStated(Share.ofPercent("24.1"), Count.of(5_000));    // 1203 to 1207 of 5000
 * }</pre>
 *
 * <p>Holds births, hospitals and visits, never dollars: chance is about things that happen or do not. Immutable.
 *
 * @param numerators how many of them it was, or may have been
 * @param denominator of how many; above zero, at most {@value #MOST}
 */
public record Rate(WholeRange numerators, Count denominator) {

    /** The most things a rate can be of. */
    public static final int MOST = Integer.MAX_VALUE;

    private static final BigDecimal MOST_THINGS = BigDecimal.valueOf(MOST);

    /**
     * A rate; prefer {@link #of(Count, Count)} and {@link #ofStated}, which give figures that make none their meaning.
     *
     * @throws IllegalArgumentException when the denominator is not a whole number from 1 to {@value #MOST}, or the
     *     numerators do not lie from 0 to it
     */
    public Rate {
        if (!isCountable(denominator)) {
            throw new IllegalArgumentException("A rate is of a whole number from 1 to " + MOST + ": " + denominator);
        }
        if (!numerators.isWithin(0, denominator.amount().longValueExact())) {
            throw new IllegalArgumentException("Not within 0 to " + denominator + ": " + numerators);
        }
    }

    private static boolean isCountable(Count denominator) {
        return denominator.isWholeNumber()
                && denominator.amount().signum() > 0
                && denominator.amount().compareTo(MOST_THINGS) <= 0;
    }

    /**
     * {@code numerator} of {@code denominator}. Empty when that is no rate: the denominator is zero or above
     * {@value #MOST}, the numerator is above it, or either is not a whole number of things.
     */
    public static Optional<Rate> of(Count numerator, Count denominator) {
        if (!isCountable(denominator) || !numerator.isWholeNumber() || numerator.compareTo(denominator) > 0) {
            return Optional.empty();
        }
        long number = numerator.amount().longValueExact();
        return Optional.of(new Rate(WholeRange.of(number, number), denominator));
    }

    /** As {@link #of(Count, Count)}, e.g. {@code Rate.of(196, 812)}. */
    public static Optional<Rate> of(long numerator, long denominator) {
        return of(Count.of(numerator), Count.of(denominator));
    }

    /** Any of {@code numerators} of {@code denominator}. Empty when that is no rate, as in {@link #of(Count, Count)}. */
    public static Optional<Rate> of(WholeRange numerators, Count denominator) {
        return isCountable(denominator)
                        && numerators.isWithin(0, denominator.amount().longValueExact())
                ? Optional.of(new Rate(numerators, denominator))
                : Optional.empty();
    }

    /**
     * What {@code share} of {@code denominator} can be: every numerator that prints it, rounded half up. Empty when that
     * is no rate: the denominator as in {@link #of(Count, Count)}, the share not within 0–100 %, or no whole number
     * printing it.
     */
    public static Optional<Rate> ofStated(Share share, Count denominator) {
        if (!isCountable(denominator) || !share.isWithinWhole()) {
            return Optional.empty();
        }
        return CountAndShare.numerators(share.interval(), denominator)
                .map(numerators -> new Rate(numerators, denominator));
    }

    /**
     * Whether this is above or below {@code baseline} by more than chance explains, whichever of its numerators each has:
     * whether {@link DifferenceInterval#newcombe} excludes zero.
     */
    public boolean isBeyondChanceOf(Rate baseline, ConfidenceLevel level) {
        return Score.isAbove(least(), whole(), baseline.most(), baseline.whole(), level)
                || Score.isAbove(baseline.least(), baseline.whole(), most(), whole(), level);
    }

    /** The rates this can be, in percent and exact, from the least numerator to the most: [24.06, 24.14] for 1203 to 1207 of 5000. */
    public Interval percent() {
        return numerators.percentOf(denominator);
    }

    int least() {
        return Math.toIntExact(numerators.leastAsLong());
    }

    int most() {
        return Math.toIntExact(numerators.mostAsLong());
    }

    int whole() {
        return denominator.amount().intValueExact();
    }

    /** Numerator and denominator, e.g. {@code "196 of 812"} or {@code "1203 to 1207 of 5000"}. */
    @Override
    public String toString() {
        return numerators + " of " + denominator;
    }
}
