package dev.hpug.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hpug.value.Count;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionIntervalTest {

    private static final Offset<Double> CLOSE = within(1e-12);
    private static final BigDecimal A_LITTLE = new BigDecimal("0.001");

    private static ProportionInterval wilson(long numerator, long denominator, ConfidenceLevel level) {
        return ProportionInterval.wilson(Rate.of(numerator, denominator).orElseThrow(), level);
    }

    /** Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3: the score method. */
    @ParameterizedTest
    @CsvSource({"81,263,0.2553,0.3662", "15,148,0.0624,0.1605", "0,20,0,0.1611", "1,29,0.0061,0.1718"})
    void newcombesOwnExamples(int numerator, int denominator, double lower, double upper) {
        ProportionInterval interval = wilson(numerator, denominator, ConfidenceLevel.PERCENT_95);
        assertThat(interval.lower().doubleValue()).isEqualTo(lower, within(0.00005));
        assertThat(interval.upper().doubleValue()).isEqualTo(upper, within(0.00005));
        assertAgrees(interval, numerator, denominator, PublishedFormulas.Z_95);
    }

    /**
     * The R package binom's {@code binom.confint(method = "wilson")}, as statsmodels 0.15.0 publishes its results to check
     * itself by; and 84 of 101, as the package diff-binom-confint does.
     *
     * @see <a href="https://github.com/statsmodels/statsmodels/blob/main/statsmodels/stats/tests/results/results_proportion.py">
     *     results_proportion.py</a>
     * @see <a href="https://github.com/DeepPSP/DBCI/blob/671e482f86a9e2f44e3f0b76a5ede9f92d138f7c/test/test-data/example-84-101.csv">
     *     example-84-101.csv, first row "wilson"</a>
     */
    @ParameterizedTest
    @CsvSource({
        "18,20,0.6989663547715128,0.972133518786232",
        "4,20,0.0806576625797981,0.4160174322518935",
        "4,200,0.00780442641634947,0.05028708690582643",
        "190,200,0.910421851861224,0.972617354399236",
        "84,101,0.746887910813618,0.892172254445884"
    })
    void valuesPublishedToFifteenDigits(int numerator, int denominator, double lower, double upper) {
        ProportionInterval interval = wilson(numerator, denominator, ConfidenceLevel.PERCENT_95);
        assertThat(interval.lower().doubleValue()).isEqualTo(lower, CLOSE);
        assertThat(interval.upper().doubleValue()).isEqualTo(upper, CLOSE);
    }

    /**
     * R 3.6.2's {@code prop.test(3, 10, correct = FALSE)} at two levels, as SciPy's tests print it.
     *
     * @see <a href="https://github.com/scipy/scipy/blob/main/scipy/stats/tests/test_morestats.py">test_ci_wilson_method</a>
     */
    @ParameterizedTest
    @CsvSource({
        "3,0.95,0.1077913,0.6032219",
        "3,0.99,0.07956632,0.6799753",
        "0,0.95,0.0,0.2775328",
        "10,0.95,0.7224672,1.0"
    })
    void valuesOfTenPublishedToSevenDigits(int numerator, String level, double lower, double upper) {
        ProportionInterval interval = wilson(numerator, 10, ConfidenceLevel.of(level));
        assertThat(interval.lower().doubleValue()).isEqualTo(lower, within(5e-8));
        assertThat(interval.upper().doubleValue()).isEqualTo(upper, within(5e-8));
    }

    private static void assertAgrees(ProportionInterval interval, long numerator, long denominator, BigDecimal z) {
        PublishedFormulas.Bounds expected = PublishedFormulas.wilson(numerator, denominator, z);
        assertThat(interval.lower().doubleValue()).isEqualTo(expected.lower().doubleValue(), CLOSE);
        assertThat(interval.upper().doubleValue()).isEqualTo(expected.upper().doubleValue(), CLOSE);
    }

    @Test
    void everyRateOfUpToSixtyAgreesWithThePublishedFormula() {
        Map<ConfidenceLevel, BigDecimal> quantiles = Map.of(
                ConfidenceLevel.PERCENT_90,
                PublishedFormulas.Z_90,
                ConfidenceLevel.PERCENT_95,
                PublishedFormulas.Z_95,
                ConfidenceLevel.PERCENT_99,
                PublishedFormulas.Z_99);
        quantiles.forEach((level, z) -> {
            for (int denominator = 1; denominator <= 60; denominator++) {
                for (int numerator = 0; numerator <= denominator; numerator++) {
                    assertAgrees(wilson(numerator, denominator, level), numerator, denominator, z);
                }
            }
        });
    }

    @Property
    void largeRatesAgreeWithThePublishedFormula(
            @ForAll @IntRange(min = 1, max = Integer.MAX_VALUE) int denominator, @ForAll @IntRange(min = 0) int any) {
        int numerator = (int) (any % (denominator + 1L));
        assertAgrees(
                wilson(numerator, denominator, ConfidenceLevel.PERCENT_95),
                numerator,
                denominator,
                PublishedFormulas.Z_95);
    }

    @Property
    void holdsTheRateAndStaysWithinTheWhole(
            @ForAll @IntRange(min = 1, max = Integer.MAX_VALUE) int denominator,
            @ForAll @IntRange(min = 0) int any,
            @ForAll @BigRange(min = "0.5", max = "1", maxIncluded = false) @Scale(9) BigDecimal level) {
        int numerator = (int) (any % (denominator + 1L));
        ProportionInterval interval = wilson(numerator, denominator, ConfidenceLevel.of(level));
        double rate = (double) numerator / denominator;
        assertThat(interval.lower().doubleValue()).isBetween(0.0, rate);
        assertThat(interval.upper().doubleValue()).isBetween(rate, 1.0);
    }

    @Property
    void isWiderAtAHigherLevelAndMirroredByTheComplement(
            @ForAll @IntRange(min = 1, max = 1_000_000) int denominator,
            @ForAll @IntRange(min = 0) int any,
            @ForAll @BigRange(min = "0.5", max = "0.998") @Scale(9) BigDecimal level) {
        int numerator = any % (denominator + 1);
        ProportionInterval interval = wilson(numerator, denominator, ConfidenceLevel.of(level));
        ProportionInterval higher = wilson(numerator, denominator, ConfidenceLevel.of(level.add(A_LITTLE)));
        assertThat(higher.lower().doubleValue())
                .isLessThanOrEqualTo(interval.lower().doubleValue());
        assertThat(higher.upper().doubleValue())
                .isGreaterThanOrEqualTo(interval.upper().doubleValue());
        assertThat(higher.upper().doubleValue() - higher.lower().doubleValue())
                .isGreaterThan(interval.upper().doubleValue() - interval.lower().doubleValue());
        ProportionInterval others = wilson(denominator - numerator, denominator, ConfidenceLevel.of(level));
        assertThat(others.lower().doubleValue()).isEqualTo(1 - interval.upper().doubleValue(), CLOSE);
        assertThat(others.upper().doubleValue()).isEqualTo(1 - interval.lower().doubleValue(), CLOSE);
    }

    /** A stated rate: the widest over every numerator that prints it, found by trying each. */
    @Test
    void ofAStatedRateIsTheWidestOverAllNumeratorsThatPrintIt() {
        for (String percent : List.of("0", "0.1", "24.1", "50.0", "99.9", "100")) {
            Rate rate = Rate.ofStated(Share.ofPercent(percent), Count.of(5_000)).orElseThrow();
            BigDecimal lower = BigDecimal.ONE;
            BigDecimal upper = BigDecimal.ZERO;
            for (int numerator = rate.least(); numerator <= rate.most(); numerator++) {
                ProportionInterval one = wilson(numerator, 5_000, ConfidenceLevel.PERCENT_95);
                lower = lower.min(one.lower());
                upper = upper.max(one.upper());
            }
            ProportionInterval stated = ProportionInterval.wilson(rate, ConfidenceLevel.PERCENT_95);
            assertThat(stated).isEqualTo(new ProportionInterval(lower, upper, ConfidenceLevel.PERCENT_95));
        }
    }

    @Test
    void readsAsPercents() {
        assertThat(wilson(81, 263, ConfidenceLevel.PERCENT_95)).hasToString("25.5 % to 36.6 % at 95 %");
        assertThat(wilson(0, 20, ConfidenceLevel.of("0.999"))).hasToString("0.0 % to 35.1 % at 99.9 %");
    }
}
