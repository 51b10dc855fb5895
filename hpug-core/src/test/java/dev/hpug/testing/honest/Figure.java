package dev.hpug.testing.honest;

/**
 * One true figure as a fraction: 812/1 births, 19,826,624,437/100 dollars, 14/124 of the hospitals.
 *
 * @param part the numerator, not negative
 * @param whole the denominator; zero where there is nothing to be a share of
 */
public record Figure(long part, long whole) {

    private static final long CENTS = 100;

    /** So many births, hospitals or health systems. */
    public static Figure count(long number) {
        return new Figure(number, 1);
    }

    /** So much money. */
    public static Figure cents(long cents) {
        return new Figure(cents, CENTS);
    }
}
