package dev.hpug.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our intervals are those of Commons Statistics, as far as a {@code double} tells. */
class CommonsStatisticsTest {

    private static final double CLOSE = 1e-11;

    @Property
    void wilsonsIntervalsAgreeAtAnyLevel(
            @ForAll @IntRange(min = 1, max = 2_000_000) int denominator,
            @ForAll @IntRange(min = 0) int any,
            @ForAll @IntRange(min = 5_000, max = 9_999) int level) {
        int numerator = any % (denominator + 1);
        BigDecimal confidence = BigDecimal.valueOf(level, 4);
        ProportionInterval ours = ProportionInterval.wilson(
                Rate.of(numerator, denominator).orElseThrow(), ConfidenceLevel.of(confidence));
        Interval theirs = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
                denominator, numerator, BigDecimal.ONE.subtract(confidence).doubleValue());
        assertThat(ours.lower().doubleValue()).isEqualTo(theirs.getLowerBound(), within(CLOSE));
        assertThat(ours.upper().doubleValue()).isEqualTo(theirs.getUpperBound(), within(CLOSE));
    }

    @Test
    void theCustomaryQuantilesAreThoseThatAreWorkedOut() {
        for (ConfidenceLevel level : new ConfidenceLevel[] {
            ConfidenceLevel.PERCENT_90, ConfidenceLevel.PERCENT_95, ConfidenceLevel.PERCENT_99
        }) {
            assertThat(NormalQuantile.twoSided(level.level())
                            .subtract(level.quantile())
                            .abs())
                    .isLessThan(new BigDecimal("1e-37"));
        }
    }

    /** One in 1,000,000,000 is 6.1 standard deviations away; half of all within 0.67. */
    @Test
    void quantilesOfTheEnds() {
        assertThat(ConfidenceLevel.of("0.5").quantile())
                .isCloseTo(new BigDecimal("0.674489750196081743202227"), within(new BigDecimal("1e-23")));
        assertThat(ConfidenceLevel.of("0.999999999").quantile())
                .isCloseTo(new BigDecimal("6.10941"), within(new BigDecimal("1e-5")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.4999", "1", "95", "0", "-0.95", "0.9999999999"})
    void levelsAreFractionsFromOneHalfToBelowOne(String level) {
        assertThatThrownBy(() -> ConfidenceLevel.of(level))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "A confidence level lies from 0.5 to below 1 and has at most 9 decimal places, such as 0.95: "
                                + level);
    }
}
