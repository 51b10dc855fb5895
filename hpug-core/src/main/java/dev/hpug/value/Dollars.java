package dev.hpug.value;

import java.math.BigDecimal;

/**
 * An amount of US dollars, such as 81,250,000 paid to facilities.
 *
 * <p>Holds what was stated, cents and negative amounts included. Normalised, so that
 * {@code Dollars.parse("12.50").equals(Dollars.parse("12.5"))}. Ordered by size. Immutable.
 *
 * @param amount the amount, in dollars
 */
public record Dollars(BigDecimal amount) implements Amount, Comparable<Dollars> {

    /**
     * An amount in dollars; {@link #of(long)} and {@link #parse} read better.
     *
     * @throws IllegalArgumentException when the number has more than {@value Decimals#MAX_DIGITS} digits on one side of
     *     its point
     */
    public Dollars {
        amount = Decimals.withoutNoise(Decimals.normal(amount));
    }

    /** Whole dollars, e.g. {@code Dollars.of(81_250_000)}. */
    public static Dollars of(long dollars) {
        return new Dollars(BigDecimal.valueOf(dollars));
    }

    /** Dollars and cents. */
    public static Dollars of(BigDecimal dollars) {
        return new Dollars(dollars);
    }

    /**
     * The inverse of {@link #toString}: {@code Dollars.parse("81250000")}.
     *
     * @throws IllegalArgumentException when {@code text} is not a decimal number
     */
    public static Dollars parse(String text) {
        return new Dollars(Decimals.parse(text));
    }

    @Override
    public ValueType type() {
        return ValueType.DOLLARS;
    }

    @Override
    public int compareTo(Dollars other) {
        return amount.compareTo(other.amount);
    }

    /** The amount alone, without sign or grouping, e.g. {@code "81250000"}. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
