package dev.hpug.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Decimal numbers as people and spreadsheets write them, kept inside a size that arithmetic can be trusted with.
 *
 * <p>A decimal here has at most {@value #MAX_DIGITS} digits on either side of its point: text such as {@code 1e999999999}
 * is refused before it can become a number that fills the memory.
 */
public final class Decimals {

    /** The most digits accepted before, and after, the decimal point. */
    public static final int MAX_DIGITS = 40;

    /** The significant decimal digits that a spreadsheet's binary number can be trusted to carry. */
    public static final int SPREADSHEET_DIGITS = 15;

    private static final MathContext SPREADSHEET_PRECISION =
            new MathContext(SPREADSHEET_DIGITS, RoundingMode.HALF_EVEN);

    private Decimals() {}

    /**
     * The decimal written as {@code text}, every stated digit kept: {@code "11.30"} has two decimal places.
     *
     * @param text an optional sign, digits with at most one point, an optional exponent; no grouping, no percent sign
     * @throws IllegalArgumentException when the text is no such number or has more than {@value #MAX_DIGITS} digits on
     *     one side of its point
     */
    public static BigDecimal parse(String text) {
        if (text.length() > 4 * MAX_DIGITS) {
            throw new IllegalArgumentException(
                    "A number of " + text.length() + " characters is longer than any report needs");
        }
        BigDecimal number;
        try {
            number = new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Not a decimal number: \"" + text + "\"", e);
        }
        return requireSensibleSize(number);
    }

    /**
     * The number a spreadsheet meant when it stored {@code text}: rounded half-even to
     * {@value #SPREADSHEET_DIGITS} significant digits, trailing zeros dropped. {@code 0.56999999999999995}, which is how
     * a file stores 57 %, becomes {@code 0.57}.
     *
     * @throws IllegalArgumentException as {@link #parse}
     */
    public static BigDecimal snap(String text) {
        return snap(parse(text));
    }

    /** As {@link #snap(String)}, for a stored number that was already read exactly. */
    public static BigDecimal snap(BigDecimal stored) {
        return normal(stored.round(SPREADSHEET_PRECISION));
    }

    /**
     * {@code stated} with every digit it has, unless it has more than {@value #SPREADSHEET_DIGITS} significant ones: then
     * {@linkplain #snap(BigDecimal) snapped}, because those beyond are the noise of a binary number. Never of negative scale.
     */
    static BigDecimal withoutNoise(BigDecimal stated) {
        if (stated.precision() > SPREADSHEET_DIGITS && stated.scale() > 0) {
            return snap(stated);
        }
        return stated.scale() < 0 ? stated.setScale(0) : stated;
    }

    /** The same number with no trailing zeros and no negative scale, so that equal numbers are equal objects. */
    static BigDecimal normal(BigDecimal number) {
        if (requireSensibleSize(number).scale() == 0) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static BigDecimal requireSensibleSize(BigDecimal number) {
        long integerDigits = (long) number.precision() - number.scale();
        if (number.scale() > MAX_DIGITS
                || (number.signum() != 0 && integerDigits > MAX_DIGITS)
                || number.scale() < -MAX_DIGITS) {
            throw new IllegalArgumentException("A number may have " + MAX_DIGITS
                    + " digits before its point and as many after; this one has a precision of " + number.precision()
                    + " and a scale of " + number.scale());
        }
        return number;
    }
}
