package dev.hpug.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hpug.value.Count;
import dev.hpug.value.Share;
import java.math.BigDecimal;
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

class DifferenceIntervalTest {

    private static final Offset<Double> CLOSE = within(1e-12);
    private static final BigDecimal A_LITTLE = new BigDecimal("0.001");

    private static Rate rate(long numerator, long denominator) {
        return Rate.of(numerator, denominator).orElseThrow();
    }

    /**
     * Newcombe, Statistics in Medicine 17 (1998), 873–890, table II, method 10: score, without continuity correction; as
     * transcribed in the tests of the package diff-binom-confint.
     *
     * @see <a href="https://github.com/DeepPSP/DBCI/blob/671e482f86a9e2f44e3f0b76a5ede9f92d138f7c/test/test-data/newcombee.csv">
     *     newcombee.csv, row "wilson"</a>
     */
    @ParameterizedTest
    @CsvSource({
        "56,70,48,80,0.0524,0.3339",
        "9,10,3,10,0.1705,0.8090",
        "6,7,2,7,0.0582,0.8062",
        "5,56,0,29,-0.0381,0.1926",
        "0,10,0,20,-0.1611,0.2775",
        "0,10,0,10,-0.2775,0.2775",
        "10,10,0,20,0.6791,1",
        "10,10,0,10,0.6075,1"
    })
    void newcombesOwnExamples(int a, int m, int b, int n, double lower, double upper) {
        DifferenceInterval interval = DifferenceInterval.newcombe(rate(a, m), rate(b, n), ConfidenceLevel.PERCENT_95);
        assertThat(interval.lower().doubleValue()).isEqualTo(lower, within(0.00005));
        assertThat(interval.upper().doubleValue()).isEqualTo(upper, within(0.00005));
        assertThat(interval.excludesZero()).isEqualTo(lower > 0);
        assertAgrees(interval, PublishedFormulas.newcombe(a, m, b, n, PublishedFormulas.Z_95));
    }

    /**
     * The same examples and two more, as {@code confint_proportions_2indep(…, compare="diff", method="newcomb")} of
     * statsmodels 0.15.0 prints them. The last is of Fagerland, Lydersen and Laake, Statistical Methods in Medical Research
     * 24 (2015), 224–254, who print 0.019 and 0.34.
     *
     * @see <a href="https://www.statsmodels.org/stable/generated/statsmodels.stats.proportion.confint_proportions_2indep.html">
     *     confint_proportions_2indep</a>
     */
    @ParameterizedTest
    @CsvSource({
        "56,70,48,80,0.05243147240236498,0.33387265403690614",
        "9,10,3,10,0.1705227239345029,0.809017973535488",
        "6,7,2,7,0.05822792748231209,0.8062496375242278",
        "5,56,0,29,-0.038137147903536936,0.19256001385511165",
        "0,10,0,20,-0.1611251580528194,0.27753279986288926",
        "0,10,0,10,-0.27753279986288926,0.27753279986288926",
        "10,10,0,20,0.6790860371419145,1.0",
        "10,10,0,10,0.6075093504305241,1.0",
        "84,101,89,105,-0.11774964978519353,0.08507135181574296",
        "7,34,1,34,0.018921443885772937,0.3403686870327074"
    })
    void valuesPrintedByStatsmodels(int a, int m, int b, int n, double lower, double upper) {
        DifferenceInterval interval = DifferenceInterval.newcombe(rate(a, m), rate(b, n), ConfidenceLevel.PERCENT_95);
        assertThat(interval.lower().doubleValue()).isEqualTo(lower, CLOSE);
        assertThat(interval.upper().doubleValue()).isEqualTo(upper, CLOSE);
    }

    private static void assertAgrees(DifferenceInterval interval, PublishedFormulas.Bounds expected) {
        assertThat(interval.lower().doubleValue()).isEqualTo(expected.lower().doubleValue(), CLOSE);
        assertThat(interval.upper().doubleValue()).isEqualTo(expected.upper().doubleValue(), CLOSE);
    }

    @Test
    void everyPairOfRatesOfUpToTwelveAgreesWithThePublishedFormula() {
        Map<ConfidenceLevel, BigDecimal> quantiles = Map.of(
                ConfidenceLevel.PERCENT_95, PublishedFormulas.Z_95, ConfidenceLevel.PERCENT_99, PublishedFormulas.Z_99);
        quantiles.forEach((level, z) -> {
            for (int m = 1; m <= 12; m++) {
                for (int n = 1; n <= 12; n++) {
                    for (int a = 0; a <= m; a++) {
                        for (int b = 0; b <= n; b++) {
                            assertAgrees(
                                    DifferenceInterval.newcombe(rate(a, m), rate(b, n), level),
                                    PublishedFormulas.newcombe(a, m, b, n, z));
                        }
                    }
                }
            }
        });
    }

    @Property
    void holdsTheDifferenceIsWiderAtAHigherLevelAndTurnsAroundWithTheRates(
            @ForAll @IntRange(min = 1, max = 1_000_000) int m,
            @ForAll @IntRange(min = 1, max = 1_000_000) int n,
            @ForAll @IntRange(min = 0) int any,
            @ForAll @IntRange(min = 0) int other,
            @ForAll @BigRange(min = "0.5", max = "0.998") @Scale(9) BigDecimal level) {
        int a = any % (m + 1);
        int b = other % (n + 1);
        DifferenceInterval interval = DifferenceInterval.newcombe(rate(a, m), rate(b, n), ConfidenceLevel.of(level));
        double difference = (double) a / m - (double) b / n;
        assertThat(interval.lower().doubleValue()).isBetween(-1.0, difference);
        assertThat(interval.upper().doubleValue()).isBetween(difference, 1.0);
        assertThat(rate(a, m).isBeyondChanceOf(rate(b, n), ConfidenceLevel.of(level)))
                .isEqualTo(interval.excludesZero());
        DifferenceInterval higher =
                DifferenceInterval.newcombe(rate(a, m), rate(b, n), ConfidenceLevel.of(level.add(A_LITTLE)));
        assertThat(higher.lower().doubleValue())
                .isLessThanOrEqualTo(interval.lower().doubleValue());
        assertThat(higher.upper().doubleValue())
                .isGreaterThanOrEqualTo(interval.upper().doubleValue());
        DifferenceInterval reversed = DifferenceInterval.newcombe(rate(b, n), rate(a, m), ConfidenceLevel.of(level));
        assertThat(reversed.lower()).isEqualTo(interval.upper().negate());
        assertThat(reversed.upper()).isEqualTo(interval.lower().negate());
        assertThat(reversed.excludesZero()).isEqualTo(interval.excludesZero());
        DifferenceInterval complement =
                DifferenceInterval.newcombe(rate(m - a, m), rate(n - b, n), ConfidenceLevel.of(level));
        assertThat(complement.lower().doubleValue()).isEqualTo(-interval.upper().doubleValue(), CLOSE);
    }

    /** Two stated rates: the widest over every pair of numerators that print them, found by trying each. */
    @Property(tries = 200)
    void ofStatedRatesIsTheWidestOverAllNumeratorsThatPrintThem(
            @ForAll @IntRange(min = 1_000, max = 20_000) int m,
            @ForAll @IntRange(min = 1_000, max = 20_000) int n,
            @ForAll @IntRange(min = 0, max = 1_000) int one,
            @ForAll @IntRange(min = 0, max = 1_000) int other) {
        Rate first = stated(one, m);
        Rate second = stated(other, n);
        BigDecimal lower = BigDecimal.ONE;
        BigDecimal upper = BigDecimal.ONE.negate();
        for (int a = first.least(); a <= first.most(); a++) {
            for (int b = second.least(); b <= second.most(); b++) {
                DifferenceInterval pair =
                        DifferenceInterval.newcombe(rate(a, m), rate(b, n), ConfidenceLevel.PERCENT_95);
                lower = lower.min(pair.lower());
                upper = upper.max(pair.upper());
            }
        }
        assertThat(DifferenceInterval.newcombe(first, second, ConfidenceLevel.PERCENT_95))
                .isEqualTo(new DifferenceInterval(lower, upper, ConfidenceLevel.PERCENT_95));
    }

    private static Rate stated(int tenths, int denominator) {
        return Rate.ofStated(Share.ofPercent(BigDecimal.valueOf(tenths, 1)), Count.of(denominator))
                .orElseThrow();
    }

    /** A c-section rate that falls from 26.4 % of 3,950 births to 24.1 % of 4,120: more than chance, even as printed. */
    @Test
    void aFallInCSectionsThatIsMoreThanChanceAndOneThatIsNot() {
        DifferenceInterval fall =
                DifferenceInterval.newcombe(stated(241, 4_120), stated(264, 3_950), ConfidenceLevel.PERCENT_95);
        assertThat(fall.excludesZero()).isTrue();
        assertThat(fall.upper()).isNegative();
        assertThat(DifferenceInterval.newcombe(stated(241, 1_000), stated(264, 1_000), ConfidenceLevel.PERCENT_95)
                        .excludesZero())
                .isFalse();
    }

    @Test
    void readsAsPoints() {
        assertThat(DifferenceInterval.newcombe(rate(56, 70), rate(48, 80), ConfidenceLevel.PERCENT_95))
                .hasToString("+5.2 to +33.4 points at 95 %");
    }
}
