package dev.hpug.chance;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Where a rate may lie if what was counted were a sample: 81 of 263 are 30.8 %, and 25.5 % to 36.6 % at the 95 % level.
 *
 * <p>Holds every rate that was counted. Immutable.
 *
 * @param lower the lower bound, as a fraction from 0 to 1, rounded down to 30 decimal places
 * @param upper the upper bound, as a fraction from 0 to 1, rounded up to 30 decimal places
 * @param level how often such an interval holds the true rate
 */
public record ProportionInterval(BigDecimal lower, BigDecimal upper, ConfidenceLevel level) {

    /**
     * Wilson's score interval: of all true rates those that the count does not contradict.
     * {@code wilson(Rate.of(81, 263).orElseThrow(), PERCENT_95)} is 0.2553 to 0.3662. Starts at exactly 0 where none was
     * counted, and ends at exactly 1 where all were.
     *
     * <p>Of a rate with several possible numerators, the widest: from the lower bound of the least to the upper bound of
     * the most, both growing with the numerator.
     *
     * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">E. B. Wilson, Probable inference, the law of
     *     succession, and statistical inference, J. Am. Stat. Assoc. 22 (1927), 209–212</a>
     * @see <a href="https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C857::AID-SIM777%3E3.0.CO;2-E">R. G. Newcombe,
     *     Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), 857–872, method 3</a>
     */
    public static ProportionInterval wilson(Rate rate, ConfidenceLevel level) {
        return new ProportionInterval(
                Score.decimal(lower(rate.least(), rate.whole(), level)),
                // the upper bound is what the others leave of the whole at the least
                BigDecimal.ONE.subtract(Score.decimal(lower(rate.whole() - rate.most(), rate.whole(), level))),
                level);
    }

    private static BigInteger lower(int numerator, int denominator, ConfidenceLevel level) {
        return Score.rate(numerator, denominator).subtract(Score.below(numerator, denominator, level));
    }

    /** Both bounds in percent, and the level, e.g. {@code "25.5 % to 36.6 % at 95 %"}. */
    @Override
    public String toString() {
        return percent(lower) + " % to " + percent(upper) + " % at " + level;
    }

    private static BigDecimal percent(BigDecimal fraction) {
        return fraction.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    }
}
