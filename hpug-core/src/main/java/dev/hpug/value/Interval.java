package dev.hpug.value;

import java.util.Optional;

/**
 * Every number between two bounds, each bound being in or out: [11.25, 11.35) holds 11.25 and not 11.35.
 *
 * <p>Never empty. May have no upper bound (the relative change from a share that may have been zero). The endpoints of a
 * sum, difference or quotient belong to it exactly when they can be reached. Immutable.
 */
public final class Interval {

    private final Ratio lower;
    private final boolean lowerIncluded;
    private final Optional<Ratio> upper;
    private final boolean upperIncluded;

    private Interval(Ratio lower, boolean lowerIncluded, Optional<Ratio> upper, boolean upperIncluded) {
        int order = upper.isPresent() ? lower.compareTo(upper.get()) : -1;
        if (order > 0 || (order == 0 && !(lowerIncluded && upperIncluded))) {
            throw new IllegalArgumentException("No number lies between " + lower + " and " + upper.orElseThrow());
        }
        this.lower = lower;
        this.lowerIncluded = lowerIncluded;
        this.upper = upper;
        this.upperIncluded = upperIncluded;
    }

    /** The one number {@code value}. */
    public static Interval point(Ratio value) {
        return new Interval(value, true, Optional.of(value), true);
    }

    /** [lower, upper]. @throws IllegalArgumentException when {@code lower > upper} */
    public static Interval closed(Ratio lower, Ratio upper) {
        return new Interval(lower, true, Optional.of(upper), true);
    }

    /** [lower, upper). @throws IllegalArgumentException when {@code lower >= upper} */
    public static Interval halfOpen(Ratio lower, Ratio upper) {
        return new Interval(lower, true, Optional.of(upper), false);
    }

    /** The greatest lower bound. */
    public Ratio lower() {
        return lower;
    }

    /** The least upper bound, unless there is none. */
    public Optional<Ratio> upper() {
        return upper;
    }

    /** Whether {@link #lower} itself belongs to the interval. */
    public boolean lowerIncluded() {
        return lowerIncluded;
    }

    /** Whether {@link #upper} itself belongs to the interval; false where there is none. */
    public boolean upperIncluded() {
        return upperIncluded;
    }

    /** Whether this is a single number. */
    public boolean isPoint() {
        return upper.isPresent() && upper.get().equals(lower);
    }

    /** Whether {@code number} lies in the interval. */
    public boolean contains(Ratio number) {
        return !isBelowLower(number) && !isAboveUpper(number);
    }

    private boolean isBelowLower(Ratio number) {
        int order = number.compareTo(lower);
        return order < 0 || (order == 0 && !lowerIncluded);
    }

    private boolean isAboveUpper(Ratio number) {
        if (upper.isEmpty()) {
            return false;
        }
        int order = number.compareTo(upper.get());
        return order > 0 || (order == 0 && !upperIncluded);
    }

    /** Whether every number of the interval is above {@code number}: (0, 0.2) is above 0, [0, 0.2) is not. */
    public boolean isAbove(Ratio number) {
        return isBelowLower(number);
    }

    /** Whether every number of the interval is below {@code number}. */
    public boolean isBelow(Ratio number) {
        return isAboveUpper(number);
    }

    /** Every sum of a number of this and one of {@code other}. */
    public Interval plus(Interval other) {
        return new Interval(
                lower.plus(other.lower),
                lowerIncluded && other.lowerIncluded,
                upper.flatMap(own -> other.upper.map(own::plus)),
                upperIncluded && other.upperIncluded);
    }

    /**
     * Every difference of a number of this and one of {@code other}.
     *
     * @throws IllegalArgumentException when {@code other} has no upper bound: the difference would have no lower one
     */
    public Interval minus(Interval other) {
        Ratio otherUpper = other.upper.orElseThrow(
                () -> new IllegalArgumentException("An interval without an upper bound cannot be subtracted"));
        return new Interval(
                lower.minus(otherUpper),
                lowerIncluded && other.upperIncluded,
                upper.map(own -> own.minus(other.lower)),
                upperIncluded && other.lowerIncluded);
    }

    /**
     * Every quotient of a number of this and one of {@code divisor} that is not zero; without an upper bound when the
     * divisor comes arbitrarily near to zero.
     *
     * @throws IllegalArgumentException when either interval reaches below zero, or the divisor is nothing but zero
     */
    public Interval dividedBy(Interval divisor) {
        if (lower.signum() < 0 || divisor.lower.signum() < 0) {
            throw new IllegalArgumentException(
                    "Only quotients of intervals at or above zero are defined: " + this + " / " + divisor);
        }
        Ratio divisorUpper = divisor.upper.orElseThrow(
                () -> new IllegalArgumentException("An interval without an upper bound is no divisor: " + divisor));
        if (divisorUpper.signum() == 0) {
            throw new IllegalArgumentException("Division by nothing but zero: " + this + " / " + divisor);
        }
        boolean zeroReached = lower.signum() == 0 && lowerIncluded;
        if (isPoint() && lower.signum() == 0) {
            return point(Ratio.ZERO);
        }
        return new Interval(
                lower.dividedBy(divisorUpper),
                zeroReached || (lowerIncluded && divisor.upperIncluded),
                divisor.lower.signum() == 0 ? Optional.empty() : upper.map(own -> own.dividedBy(divisor.lower)),
                divisor.lower.signum() != 0 && upperIncluded && divisor.lowerIncluded);
    }

    /** Every number of the interval times {@code factor}. @throws IllegalArgumentException when the factor is not above zero */
    public Interval times(Ratio factor) {
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("An interval is scaled by a factor above zero, not by " + factor);
        }
        return new Interval(lower.times(factor), lowerIncluded, upper.map(own -> own.times(factor)), upperIncluded);
    }

    /** The numbers that lie in both, if any do. */
    public Optional<Interval> intersection(Interval other) {
        boolean ownLower = isLowerTighter(other);
        Ratio from = ownLower ? lower : other.lower;
        boolean fromIncluded = ownLower ? lowerIncluded : other.lowerIncluded;
        boolean ownUpper = isUpperTighter(other);
        Optional<Ratio> to = ownUpper ? upper : other.upper;
        boolean toIncluded = ownUpper ? upperIncluded : other.upperIncluded;
        if (to.isPresent()) {
            int order = from.compareTo(to.get());
            if (order > 0 || (order == 0 && !(fromIncluded && toIncluded))) {
                return Optional.empty();
            }
        }
        return Optional.of(new Interval(from, fromIncluded, to, toIncluded));
    }

    private boolean isLowerTighter(Interval other) {
        int order = lower.compareTo(other.lower);
        return order > 0 || (order == 0 && !lowerIncluded);
    }

    private boolean isUpperTighter(Interval other) {
        if (upper.isEmpty() || other.upper.isEmpty()) {
            return upper.isPresent();
        }
        int order = upper.get().compareTo(other.upper.get());
        return order < 0 || (order == 0 && !upperIncluded);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Interval interval
                && lower.equals(interval.lower)
                && lowerIncluded == interval.lowerIncluded
                && upper.equals(interval.upper)
                && upperIncluded == interval.upperIncluded;
    }

    @Override
    public int hashCode() {
        return lower.hashCode() * 31 + upper.hashCode();
    }

    /** In mathematical notation, e.g. {@code "[11.25, 11.35)"}; without an upper bound {@code "(0, ∞)"}. */
    @Override
    public String toString() {
        return (lowerIncluded ? "[" : "(") + lower + ", "
                + upper.map(Ratio::toString).orElse("∞") + (upperIncluded ? "]" : ")");
    }
}
