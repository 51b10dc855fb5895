package dev.hpug.xlsx.interpret;

import dev.hpug.value.Decimals;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number cell's stored text as the number that was typed: {@code 0.56999999999999995} is 0.57, and what binary
 * subtraction leaves of zero ({@code =1-0.9-0.1} stores {@code -2.7755575615628914E-17}) is 0.
 */
final class StoredNumber {

    /** No figure of a health plan needs more digits before its point. */
    private static final int LONGEST_NUMBER = 24;

    /** Numbers that start this many places behind their point, below 1E-12, are noise. */
    private static final int PLACES_OF_NOISE = 12;

    private static final long LARGEST_BEFORE_ANOTHER_DIGIT = Long.MAX_VALUE / 10;

    private static final int RADIX = 10;

    private StoredNumber() {}

    /** The number snapped to the digits that a spreadsheet keeps; null when it is out of all proportion. */
    static @Nullable BigDecimal snapped(String stored) {
        BigDecimal exact = exact(stored);
        int wholeDigits = exact.precision() - exact.scale();
        if (exact.signum() == 0 || wholeDigits <= -PLACES_OF_NOISE) {
            return BigDecimal.ZERO;
        }
        return wholeDigits > LONGEST_NUMBER ? null : Decimals.snap(exact);
    }

    /** Most numbers have few digits and no exponent; reading those here spares the detour of the general parser. */
    private static BigDecimal exact(String stored) {
        int start = stored.startsWith("-") ? 1 : 0;
        int point = stored.indexOf('.');
        int end = point < 0 ? stored.length() : withoutFinalZeros(stored);
        long digits = 0;
        for (int i = start; i < end; i++) {
            int digit = stored.charAt(i) - '0';
            if (digit >= 0 && digit < RADIX && digits < LARGEST_BEFORE_ANOTHER_DIGIT) {
                digits = digits * RADIX + digit;
            } else if (i != point) {
                return new BigDecimal(stored);
            }
        }
        int scale = point < 0 ? 0 : end - point - 1;
        return BigDecimal.valueOf(start == 0 ? digits : -digits, scale);
    }

    /** The length of a number with a point up to its last digit that counts, or up to its point. */
    private static int withoutFinalZeros(String stored) {
        int end = stored.length();
        while (stored.charAt(end - 1) == '0') {
            end--;
        }
        return end;
    }
}
