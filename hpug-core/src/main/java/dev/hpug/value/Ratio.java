package dev.hpug.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact rational number, kept as the quotient of two decimals: 1400/124.
 *
 * <p>Equality, hash code and order are those of the number ({@code 1/2} equals {@code 0.5}); the two decimals it is kept
 * as are not part of its value. Immutable.
 */
public final class Ratio implements Comparable<Ratio> {

    /** 0. */
    public static final Ratio ZERO = new Ratio(BigDecimal.ZERO, BigDecimal.ONE);
    /** 1. */
    public static final Ratio ONE = new Ratio(BigDecimal.ONE, BigDecimal.ONE);
    /** 100. */
    public static final Ratio HUNDRED = new Ratio(BigDecimal.valueOf(100), BigDecimal.ONE);

    private static final Pattern TEXT =
            Pattern.compile("(?<numerator>-?[0-9]+(\\.[0-9]+)?)(/(?<denominator>0*[1-9][0-9]*))?");

    private final BigDecimal numerator;
    /** Above zero. */
    private final BigDecimal denominator;

    /** Whether the denominator is 1, which spares most multiplications. */
    private final boolean decimal;

    private Ratio(BigDecimal numerator, BigDecimal denominator) {
        this(numerator, denominator, denominator.compareTo(BigDecimal.ONE) == 0);
    }

    private Ratio(BigDecimal numerator, BigDecimal denominator, boolean decimal) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.decimal = decimal;
    }

    /** The decimal itself. */
    public static Ratio of(BigDecimal number) {
        return new Ratio(number, BigDecimal.ONE, true);
    }

    /** The whole number itself. */
    public static Ratio of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    /**
     * {@code numerator / denominator}, e.g. {@code Ratio.of(14, 124)}.
     *
     * @throws ArithmeticException when the denominator is zero
     */
    public static Ratio of(BigDecimal numerator, BigDecimal denominator) {
        return switch (denominator.signum()) {
            case 0 -> throw new ArithmeticException("Division of " + numerator + " by zero");
            case 1 -> new Ratio(numerator, denominator);
            default -> new Ratio(numerator.negate(), denominator.negate());
        };
    }

    /** As {@link #of(BigDecimal, BigDecimal)}, for whole numbers. */
    public static Ratio of(long numerator, long denominator) {
        return of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
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

    /** This plus {@code other}. */
    public Ratio plus(Ratio other) {
        if (hasDenominatorOf(other)) {
            return new Ratio(numerator.add(other.numerator), denominator, decimal);
        }
        if (other.decimal) {
            return new Ratio(numerator.add(other.numerator.multiply(denominator)), denominator);
        }
        return decimal
                ? other.plus(this)
                : new Ratio(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    /** This minus {@code other}. */
    public Ratio minus(Ratio other) {
        return hasDenominatorOf(other)
                ? new Ratio(numerator.subtract(other.numerator), denominator, decimal)
                : plus(other.negated());
    }

    /** This times {@code other}. */
    public Ratio times(Ratio other) {
        if (other.decimal) {
            return new Ratio(numerator.multiply(other.numerator), denominator, decimal);
        }
        return decimal
                ? other.times(this)
                : new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * This divided by {@code other}.
     *
     * @throws ArithmeticException when {@code other} is zero
     */
    public Ratio dividedBy(Ratio other) {
        return decimal && other.decimal
                ? of(numerator, other.numerator)
                : of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** The number with the other sign. */
    public Ratio negated() {
        return new Ratio(numerator.negate(), denominator, decimal);
    }

    /** −1, 0 or 1, as the number is below, at or above zero. */
    public int signum() {
        return numerator.signum();
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
        return decimal
                ? numerator.setScale(decimalPlaces, rounding)
                : numerator.divide(denominator, decimalPlaces, rounding);
    }

    @Override
    public int compareTo(Ratio other) {
        return hasDenominatorOf(other)
                ? numerator.compareTo(other.numerator)
                : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    private boolean hasDenominatorOf(Ratio other) {
        return (decimal && other.decimal) || denominator.compareTo(other.denominator) == 0;
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
        int shift = Math.max(0, Math.max(numerator.scale(), denominator.scale()));
        BigInteger top = numerator.movePointRight(shift).toBigIntegerExact();
        BigInteger bottom = denominator.movePointRight(shift).toBigIntegerExact();
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
