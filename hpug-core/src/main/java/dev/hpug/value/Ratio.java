package dev.hpug.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number: 1400/124.
 *
 * <p>Equality, hash code and order are those of the number ({@code 1/2} equals {@code 0.5}); the fraction it is kept as is not
 * part of its value. Immutable.
 */
public final class Ratio implements Comparable<Ratio> {

    /** 0. */
    public static final Ratio ZERO = of(0);
    /** 1. */
    public static final Ratio ONE = of(1);
    /** 100. */
    public static final Ratio HUNDRED = of(100);

    private static final Pattern TEXT =
            Pattern.compile("(?<numerator>-?[0-9]+(\\.[0-9]+)?)(/(?<denominator>0*[1-9][0-9]*))?");

    final long numerator;
    /** Above zero. */
    final long denominator;
    /** The fraction where it is too large for two longs; few are, and then these mean nothing. */
    private final @Nullable Big big;

    private record Big(BigDecimal numerator, BigDecimal denominator) {}

    private Ratio(long numerator, long denominator, @Nullable Big big) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.big = big;
    }

    /** A fraction of numbers of any size; the denominator is above zero. */
    private static Ratio big(BigDecimal numerator, BigDecimal denominator) {
        return new Ratio(0, 1, new Big(numerator, denominator));
    }

    /** The decimal itself. */
    public static Ratio of(BigDecimal number) {
        int scale = number.scale();
        if (scale == 0 && number.precision() <= SafeLongs.DIGITS) {
            return new Ratio(number.longValue(), 1, null);
        }
        if (number.precision() > SafeLongs.DIGITS || scale > SafeLongs.DIGITS || scale < -SafeLongs.DIGITS) {
            return big(number, BigDecimal.ONE);
        }
        long unscaled = number.scaleByPowerOfTen(scale).longValue();
        if (scale >= 0) {
            return new Ratio(unscaled, SafeLongs.powerOfTen(scale), null);
        }
        long power = SafeLongs.powerOfTen(-scale);
        return SafeLongs.isProduct(unscaled, power)
                ? new Ratio(unscaled * power, 1, null)
                : big(number, BigDecimal.ONE);
    }

    /** The whole number itself. */
    public static Ratio of(long number) {
        return new Ratio(number, 1, null);
    }

    /**
     * {@code numerator / denominator}, e.g. {@code Ratio.of(14, 124)}.
     *
     * @throws ArithmeticException when the denominator is zero
     */
    public static Ratio of(BigDecimal numerator, BigDecimal denominator) {
        return of(numerator).dividedBy(of(denominator));
    }

    /** As {@link #of(BigDecimal, BigDecimal)}, for whole numbers. */
    public static Ratio of(long numerator, long denominator) {
        return denominator > 0
                ? new Ratio(numerator, denominator, null)
                : of(numerator).dividedBy(of(denominator));
    }

    /**
     * The inverse of {@link #toString}: {@code "11.3"} or {@code "7/62"}. Plain digits only: an exponent could name a
     * number that fills the memory.
     *
     * @throws IllegalArgumentException when {@code text} is neither, or divides by zero
     */
    public static Ratio parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "Neither a decimal like \"11.3\" nor a fraction like \"7/62\": \"" + text + "\"");
        }
        BigDecimal numerator = new BigDecimal(matcher.group("numerator"));
        String denominator = matcher.group("denominator");
        return denominator == null ? of(numerator) : of(numerator, new BigDecimal(denominator));
    }

    /** Whether {@link #numerator} and {@link #denominator} are the fraction. */
    boolean isSmall() {
        return big == null;
    }

    private BigDecimal top() {
        return big == null ? BigDecimal.valueOf(numerator) : big.numerator();
    }

    private BigDecimal bottom() {
        return big == null ? BigDecimal.valueOf(denominator) : big.denominator();
    }

    /** This plus {@code other}. */
    public Ratio plus(Ratio other) {
        return plus(other, 1);
    }

    /** This minus {@code other}. */
    public Ratio minus(Ratio other) {
        return plus(other, -1);
    }

    private Ratio plus(Ratio other, int sign) {
        if (isSmall() && other.isSmall()) {
            long times = 1;
            long otherTimes = sign;
            if (other.denominator == denominator) {
                otherTimes = sign;
            } else if (other.denominator % denominator == 0) {
                times = other.denominator / denominator;
            } else if (denominator % other.denominator == 0) {
                otherTimes = denominator / other.denominator * sign;
            } else {
                times = other.denominator;
                otherTimes = denominator * sign;
            }
            if (SafeLongs.isProduct(numerator, times)
                    && SafeLongs.isProduct(other.numerator, otherTimes)
                    && SafeLongs.isProduct(denominator, times)
                    && SafeLongs.isSum(numerator * times, other.numerator * otherTimes)) {
                return new Ratio(numerator * times + other.numerator * otherTimes, denominator * times, null);
            }
        }
        BigDecimal added = other.top().multiply(bottom()).multiply(BigDecimal.valueOf(sign));
        return big(top().multiply(other.bottom()).add(added), bottom().multiply(other.bottom()));
    }

    /** This times {@code other}. */
    public Ratio times(Ratio other) {
        return isSmall()
                        && other.isSmall()
                        && SafeLongs.isProduct(numerator, other.numerator)
                        && SafeLongs.isProduct(denominator, other.denominator)
                ? new Ratio(numerator * other.numerator, denominator * other.denominator, null)
                : big(top().multiply(other.top()), bottom().multiply(other.bottom()));
    }

    /**
     * This divided by {@code other}.
     *
     * @throws ArithmeticException when {@code other} is zero
     */
    public Ratio dividedBy(Ratio other) {
        if (other.signum() == 0) {
            throw new ArithmeticException("Division of " + this + " by zero");
        }
        return times(other.reciprocal());
    }

    private Ratio reciprocal() {
        if (signum() < 0) {
            return negated().reciprocal().negated();
        }
        return isSmall() ? new Ratio(denominator, numerator, null) : big(bottom(), top());
    }

    /** Whether this is {@code unit}, above zero, a whole number of times: 61.5 of 0.5, not 61.2. */
    public boolean isMultipleOf(Ratio unit) {
        if (isSmall()
                && unit.isSmall()
                && SafeLongs.isProduct(numerator, unit.denominator)
                && SafeLongs.isProduct(denominator, unit.numerator)) {
            return (numerator * unit.denominator) % (denominator * unit.numerator) == 0;
        }
        BigDecimal ofUnit = bottom().multiply(unit.top());
        return top().multiply(unit.bottom()).remainder(ofUnit).signum() == 0;
    }

    /** The number with the other sign. */
    public Ratio negated() {
        return isSmall() && numerator != Long.MIN_VALUE
                ? new Ratio(-numerator, denominator, null)
                : big(top().negate(), bottom());
    }

    /** −1, 0 or 1, as the number is below, at or above zero. */
    public int signum() {
        return big == null ? Long.signum(numerator) : big.numerator().signum();
    }

    /** The smaller of this and {@code other}. */
    public Ratio min(Ratio other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The larger of this and {@code other}. */
    public Ratio max(Ratio other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * The number rounded to {@code decimalPlaces}: {@code Ratio.of(1400, 124).toDecimal(1, HALF_UP)} is 11.3.
     */
    public BigDecimal toDecimal(int decimalPlaces, RoundingMode rounding) {
        return top().divide(bottom(), decimalPlaces, rounding);
    }

    /** The largest whole number that is not above this: 11 for 1400/124. */
    public BigInteger floor() {
        return isSmall()
                ? BigInteger.valueOf(Math.floorDiv(numerator, denominator))
                : toDecimal(0, RoundingMode.FLOOR).toBigInteger();
    }

    /**
     * The largest whole number that is not above this times {@code factor} / {@code divisor}: 195 for 24.1 times 812 / 100.
     *
     * @throws ArithmeticException when that is no long
     */
    public long floorOfTimes(long factor, long divisor) {
        return isSmall() && SafeLongs.isProduct(numerator, factor) && SafeLongs.isProduct(denominator, divisor)
                ? Math.floorDiv(numerator * factor, denominator * divisor)
                : times(of(factor, divisor)).floor().longValueExact();
    }

    /** The smallest whole number that is not below this times {@code factor} / {@code divisor}, as {@link #floorOfTimes}. */
    public long ceilingOfTimes(long factor, long divisor) {
        return isSmall() && SafeLongs.isProduct(numerator, factor) && SafeLongs.isProduct(denominator, divisor)
                ? ceilingOf(numerator * factor, denominator * divisor)
                : times(of(factor, divisor)).ceiling().longValueExact();
    }

    /** The smallest whole number that is not below this: 12 for 1400/124. */
    public BigInteger ceiling() {
        return isSmall()
                ? BigInteger.valueOf(ceilingOf(numerator, denominator))
                : toDecimal(0, RoundingMode.CEILING).toBigInteger();
    }

    private static long ceilingOf(long numerator, long denominator) {
        long floor = Math.floorDiv(numerator, denominator);
        return floor * denominator == numerator ? floor : floor + 1;
    }

    @Override
    public int compareTo(Ratio other) {
        if (!isSmall() || !other.isSmall()) {
            return top().multiply(other.bottom()).compareTo(other.top().multiply(bottom()));
        }
        return denominator == other.denominator
                ? Long.compare(numerator, other.numerator)
                : SafeLongs.compareProducts(numerator, other.denominator, other.numerator, denominator);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ratio ratio && compareTo(ratio) == 0;
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The number in lowest terms: a decimal where it ends ({@code "11.3"}), else a fraction ({@code "7/62"}). */
    @Override
    public String toString() {
        int shift = Math.max(0, Math.max(top().scale(), bottom().scale()));
        BigInteger top = top().movePointRight(shift).toBigIntegerExact();
        BigInteger bottom = bottom().movePointRight(shift).toBigIntegerExact();
        BigInteger common = top.gcd(bottom);
        BigDecimal lowestTop = new BigDecimal(top.divide(common));
        BigDecimal lowestBottom = new BigDecimal(bottom.divide(common));
        try {
            BigDecimal decimal = lowestTop.divide(lowestBottom).stripTrailingZeros();
            return decimal.signum() == 0 ? "0" : decimal.toPlainString();
        } catch (ArithmeticException neverEnds) {
            return lowestTop + "/" + lowestBottom;
        }
    }
}
