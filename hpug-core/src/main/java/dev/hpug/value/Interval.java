package dev.hpug.value;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every number between two bounds, each bound being in or out: [11.25, 11.35) holds 11.25 and not 11.35.
 *
 * <p>Never empty. May have no upper bound (the relative change from a share that may have been zero). The endpoints of a
 * sum, difference or quotient belong to it exactly when they can be reached. Immutable.
 */
public final class Interval {

    private final Ratio lower;
    private final boolean lowerIncluded;
    /** Null where there is none; most intervals are made on the way to another, and are kept small. */
    private final @Nullable Ratio upper;

    private final boolean upperIncluded;

    private Interval(Ratio lower, boolean lowerIncluded, @Nullable Ratio upper, boolean upperIncluded) {
        int order = upper == null ? -1 : lower.compareTo(upper);
        if (order > 0 || (order == 0 && !(lowerIncluded && upperIncluded))) {
            throw new IllegalArgumentException("No number lies between " + lower + " and " + upper);
        }
        this.lower = lower;
        this.lowerIncluded = lowerIncluded;
        this.upper = upper;
        this.upperIncluded = upperIncluded;
    }

    /** The one number {@code value}. */
    public static Interval point(Ratio value) {
        return new Interval(value, true, value, true);
    }

    /** [lower, upper]. @throws IllegalArgumentException when {@code lower > upper} */
    public static Interval closed(Ratio lower, Ratio upper) {
        return new Interval(lower, true, upper, true);
    }

    /** [lower, upper). @throws IllegalArgumentException when {@code lower >= upper} */
    public static Interval halfOpen(Ratio lower, Ratio upper) {
        return new Interval(lower, true, upper, false);
    }

    /** [lower, ∞). */
    public static Interval from(Ratio lower) {
        return new Interval(lower, true, null, false);
    }

    /** The greatest lower bound. */
    public Ratio lower() {
        return lower;
    }

    /** The least upper bound, unless there is none. */
    public Optional<Ratio> upper() {
        return Optional.ofNullable(upper);
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
        return upper != null && upper.equals(lower);
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
        if (upper == null) {
            return false;
        }
        int order = number.compareTo(upper);
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

    /** Whether every number of the interval is below every one of {@code other}: [11.25, 11.35) and [11.35, 11.45), or [0, 1] and [1.5, 2]. */
    public boolean isBelow(Interval other) {
        if (upper == null) {
            return false;
        }
        int order = upper.compareTo(other.lower);
        return order < 0 || (order == 0 && !(upperIncluded && other.lowerIncluded));
    }

    /** The smallest whole number of the interval times {@code factor} / {@code divisor}. @throws ArithmeticException when it is no long */
    public long leastWhole(long factor, long divisor) {
        return lowerIncluded ? lower.ceilingOfTimes(factor, divisor) : lower.floorOfTimes(factor, divisor) + 1;
    }

    /** The largest one; below the smallest when there is none. @throws ArithmeticException when it is no long, or the interval has no end */
    public long mostWhole(long factor, long divisor) {
        if (upper == null) {
            throw new ArithmeticException("There is no largest whole number in " + this);
        }
        return upperIncluded ? upper.floorOfTimes(factor, divisor) : upper.ceilingOfTimes(factor, divisor) - 1;
    }

    /** Every sum of a number of this and one of {@code other}. */
    public Interval plus(Interval other) {
        return new Interval(
                lower.plus(other.lower),
                lowerIncluded && other.lowerIncluded,
                upper == null || other.upper == null ? null : upper.plus(other.upper),
                upperIncluded && other.upperIncluded);
    }

    /** Every sum of a number of each of {@code intervals}; 0 alone of none. */
    public static Interval sum(List<Interval> intervals) {
        RatioSum lower = new RatioSum();
        RatioSum upper = new RatioSum();
        boolean isBounded = true;
        boolean lowerIncluded = true;
        boolean upperIncluded = true;
        for (Interval interval : intervals) {
            lower.add(interval.lower);
            lowerIncluded &= interval.lowerIncluded;
            if (interval.upper == null) {
                isBounded = false;
            } else {
                upper.add(interval.upper);
            }
            upperIncluded &= interval.upperIncluded;
        }
        return new Interval(lower.total(), lowerIncluded, isBounded ? upper.total() : null, upperIncluded);
    }

    /**
     * Every difference of a number of this and one of {@code other}.
     *
     * @throws IllegalArgumentException when {@code other} has no upper bound: the difference would have no lower one
     */
    public Interval minus(Interval other) {
        if (other.upper == null) {
            throw new IllegalArgumentException("An interval without an upper bound cannot be subtracted");
        }
        return new Interval(
                lower.minus(other.upper),
                lowerIncluded && other.upperIncluded,
                upper == null ? null : upper.minus(other.lower),
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
        if (divisor.upper == null) {
            throw new IllegalArgumentException("An interval without an upper bound is no divisor: " + divisor);
        }
        if (divisor.upper.signum() == 0) {
            throw new IllegalArgumentException("Division by nothing but zero: " + this + " / " + divisor);
        }
        boolean zeroReached = lower.signum() == 0 && lowerIncluded;
        if (isPoint() && lower.signum() == 0) {
            return point(Ratio.ZERO);
        }
        return new Interval(
                lower.dividedBy(divisor.upper),
                zeroReached || (lowerIncluded && divisor.upperIncluded),
                upper == null || divisor.lower.signum() == 0 ? null : upper.dividedBy(divisor.lower),
                divisor.lower.signum() != 0 && upperIncluded && divisor.lowerIncluded);
    }

    /** Every number of the interval times {@code factor}. @throws IllegalArgumentException when the factor is not above zero */
    public Interval times(Ratio factor) {
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("An interval is scaled by a factor above zero, not by " + factor);
        }
        return new Interval(
                lower.times(factor), lowerIncluded, upper == null ? null : upper.times(factor), upperIncluded);
    }

    /** The numbers that lie in both, if any do. */
    public Optional<Interval> intersection(Interval other) {
        boolean ownLower = isLowerTighter(other);
        Ratio from = ownLower ? lower : other.lower;
        boolean fromIncluded = ownLower ? lowerIncluded : other.lowerIncluded;
        boolean ownUpper = isUpperTighter(other);
        Ratio to = ownUpper ? upper : other.upper;
        boolean toIncluded = ownUpper ? upperIncluded : other.upperIncluded;
        if (to != null) {
            int order = from.compareTo(to);
            if (order > 0 || (order == 0 && !(fromIncluded && toIncluded))) {
                return Optional.empty();
            }
        }
        return Optional.of(new Interval(from, fromIncluded, to, toIncluded));
    }

    /** The smallest interval that holds every number of both: [10.5, 11.5) for [10.5, 11) and [10.95, 11.5). */
    public Interval hull(Interval other) {
        if (equals(other)) {
            return this;
        }
        Interval lowest = isLowerTighter(other) ? other : this;
        Interval highest = isUpperTighter(other) ? other : this;
        return new Interval(lowest.lower, lowest.lowerIncluded, highest.upper, highest.upperIncluded);
    }

    private boolean isLowerTighter(Interval other) {
        int order = lower.compareTo(other.lower);
        return order > 0 || (order == 0 && !lowerIncluded);
    }

    private boolean isUpperTighter(Interval other) {
        if (upper == null || other.upper == null) {
            return upper != null;
        }
        int order = upper.compareTo(other.upper);
        return order < 0 || (order == 0 && !upperIncluded);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Interval interval
                && lower.equals(interval.lower)
                && lowerIncluded == interval.lowerIncluded
                && Objects.equals(upper, interval.upper)
                && upperIncluded == interval.upperIncluded;
    }

    @Override
    public int hashCode() {
        return lower.hashCode() * 31 + Objects.hashCode(upper);
    }

    /** In mathematical notation, e.g. {@code "[11.25, 11.35)"}; without an upper bound {@code "(0, ∞)"}. */
    @Override
    public String toString() {
        return (lowerIncluded ? "[" : "(") + lower + ", " + (upper == null ? "∞" : upper) + (upperIncluded ? "]" : ")");
    }
}
