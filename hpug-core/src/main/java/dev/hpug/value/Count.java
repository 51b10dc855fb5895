package dev.hpug.value;

import java.math.BigDecimal;

/**
 * A number of things, such as 812 births or 14 hospitals.
 *
 * <p>A count holds what was stated: 12.5 and −3 can be held and are then reported by the rule {@code count.range}.
 * Normalised, so that {@code Count.parse("812.0").equals(Count.of(812))}. Ordered by size. Immutable.
 *
 * @param amount the number, in things
 */
public record Count(BigDecimal amount) implements Amount, Comparable<Count> {

    /**
     * A count of {@code amount} things; {@link #of(long)} and {@link #parse} read better.
     *
     * @throws IllegalArgumentException when the number has more than {@value Decimals#MAX_DIGITS} digits on one side of
     *     its point
     */
    public Count {
        amount = Decimals.withoutNoise(Decimals.normal(amount));
    }

    /** A whole number of things, e.g. {@code Count.of(812)}. */
    public static Count of(long things) {
        return new Count(BigDecimal.valueOf(things));
    }

    /** A number of things that may not be whole, as found in a file. */
    public static Count of(BigDecimal things) {
        return new Count(things);
    }

    /**
     * The inverse of {@link #toString}: {@code Count.parse("812")}.
     *
     * @throws IllegalArgumentException when {@code text} is not a decimal number
     */
    public static Count parse(String text) {
        return new Count(Decimals.parse(text));
    }

    /** Whether this counts whole things and not fewer than none: true for 0 and 812, false for 12.5 and −3. */
    public boolean isWholeNumber() {
        return amount.signum() >= 0 && amount.scale() == 0;
    }

    @Override
    public ValueType type() {
        return ValueType.COUNT;
    }

    @Override
    public int compareTo(Count other) {
        return amount.compareTo(other.amount);
    }

    /** The number alone, e.g. {@code "812"}. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
