package dev.hpug.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whole-number arithmetic against trying every number, and against numbers of any size. */
class FixedPointTest {

    private static final int MANY = 100;

    @Test
    void theFewestThingsAreThoseThatTryingEachNumberFinds() {
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            long low = random.nextInt((int) FixedPoint.WHOLE + 1);
            long width = random.nextBoolean() ? random.nextInt(100) : random.nextInt((int) FixedPoint.WHOLE);
            long high = low + width;
            assertThat(FixedPoint.fewest(low, high)).as("%s to %s", low, high).isEqualTo(tried(low, high));
        }
    }

    @Test
    void theFewestThingsOfSmallFractionsAreTheirDenominators() {
        for (int denominator = 1; denominator < MANY; denominator++) {
            for (int numerator = 0; numerator <= denominator; numerator++) {
                long below = numerator * FixedPoint.WHOLE / denominator;
                for (long width = 0; width <= 2; width++) {
                    assertThat(FixedPoint.fewest(below, below + width)).isEqualTo(tried(below, below + width));
                }
            }
        }
    }

    private static long tried(long low, long high) {
        for (long things = 1; things < MANY; things++) {
            for (long some = 0; some <= 2 * things; some++) {
                if (some * FixedPoint.WHOLE >= low * things && some * FixedPoint.WHOLE <= high * things) {
                    return things;
                }
            }
        }
        return MANY;
    }

    @Test
    void thousandthsAreThoseOfNumbersOfAnySize() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal number = new BigDecimal(new BigInteger(1 + random.nextInt(50), random), random.nextInt(9) - 2)
                    .min(BigDecimal.valueOf(1_000_000_000_000_000L));
            assertThat(FixedPoint.thousandths(number))
                    .as("%s", number)
                    .isEqualTo(number.multiply(BigDecimal.valueOf(FixedPoint.ONE))
                            .toBigInteger()
                            .longValueExact());
        }
    }
}
