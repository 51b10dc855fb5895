package dev.hpug.chance;

import java.util.Locale;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * Where a rate may lie if what was counted were a sample: 81 of 263 are 30.8 %, and 25.5 % to 36.6 % at the 95 % level.
 *
 * <p>Holds every rate that was counted. Immutable.
 *
 * @param lower the lower bound, as a fraction from 0 to 1
 * @param upper the upper bound, as a fraction from 0 to 1
 * @param level how often such an interval holds the true rate
 */
public record ProportionInterval(double lower, double upper, ConfidenceLevel level) {

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
                wilson(rate.least(), rate.whole(), level).lower(),
                wilson(rate.most(), rate.whole(), level).upper(),
                level);
    }

    static ProportionInterval wilson(int numerator, int denominator, ConfidenceLevel level) {
        Interval score =
                BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(denominator, numerator, level.errorRate());
        // the bounds of none and of all are exact, and computed they may be off in the last digit, even beyond 0 and 1
        return new ProportionInterval(
                numerator == 0 ? 0 : score.getLowerBound(),
                numerator == denominator ? 1 : score.getUpperBound(),
                level);
    }

    /** Both bounds in percent, and the level, e.g. {@code "25.5 % to 36.6 % at 95 %"}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f %% to %.1f %% at %s", 100 * lower, 100 * upper, level);
    }
}
