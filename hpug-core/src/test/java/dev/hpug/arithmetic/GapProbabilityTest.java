package dev.hpug.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.oracle.Fractions;
import dev.hpug.testing.HonestRounding;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GapProbabilityTest {

    private static Optional<Ratio> probability(PrintingMode printing, String... percents) {
        return WholeCheck.ofShares(Stream.of(percents).map(Share::ofPercent).toList())
                .printed(PrintingStyle.OWN_DIGITS.in(printing))
                .gapProbability();
    }

    /** P(0) of n shares is the central value of the B-spline of order n: 1, 3/4, 2/3, 115/192, 11/20, … 15619/36288. */
    @ParameterizedTest
    @CsvSource({
        "2,1",
        "3,3/4",
        "4,2/3",
        "5,115/192",
        "6,11/20",
        "7,5887/11520",
        "8,151/315",
        "9,259723/573440",
        "10,15619/36288"
    })
    void noGapAtAllHasTheKnownProbability(int shares, String known) {
        assertThat(Ratio.ONE.minus(GapProbability.ofAtLeast(shares, Ratio.ONE))).isEqualTo(Ratio.parse(known));
    }

    /**
     * The probability of one gap is the density of one more uniform variable, which the recurrence of Cox and de Boor
     * gives exactly without any alternating sum. Whole, half and other gaps.
     */
    @Test
    void agreesWithTheSplineRecurrence() {
        for (int shares = 2; shares <= 13; shares++) {
            for (int twelfths = 0; twelfths <= 6 * shares + 12; twelfths++) {
                Ratio gap = Ratio.of(twelfths, 12);
                assertThat(Fractions.of(GapProbability.ofAtLeast(shares, gap)))
                        .as(shares + " shares, gap " + gap)
                        .isEqualTo(splineSum(shares, BigFraction.of(twelfths, 12)));
            }
        }
    }

    private static BigFraction splineSum(int shares, BigFraction gap) {
        BigFraction sum = BigFraction.ZERO;
        for (int units = -2 * shares - 2; units <= 2 * shares + 2; units++) {
            BigFraction total = gap.add(units);
            if (total.abs().compareTo(gap) >= 0) {
                sum = sum.add(spline(shares, total.add(BigFraction.of(shares, 2))));
            }
        }
        return sum;
    }

    private static BigFraction spline(int order, BigFraction x) {
        if (order == 1) {
            boolean within = x.compareTo(BigFraction.ZERO) >= 0 && x.compareTo(BigFraction.ONE) < 0;
            return within ? BigFraction.ONE : BigFraction.ZERO;
        }
        if (x.signum() <= 0 || x.compareTo(BigFraction.of(order)) >= 0) {
            return BigFraction.ZERO;
        }
        BigFraction left = x.multiply(spline(order - 1, x));
        BigFraction right = BigFraction.of(order).subtract(x).multiply(spline(order - 1, x.subtract(1)));
        return left.add(right).divide(order - 1);
    }

    /** Honest plans, printed in all three ways: how often they are as far off as the first of them. */
    @ParameterizedTest
    @EnumSource
    void honestPlansMissAsOftenAsTheFormulaSays(PrintingMode printing) {
        Random random = new Random(2021);
        int samples = 20_000;
        int shares = 10;
        int lostUnits = printing == PrintingMode.CUT_OFF ? shares / 2 : 0;
        int[] misses = new int[shares + 1];
        for (int i = 0; i < samples; i++) {
            int units = 0;
            for (long part : HonestRounding.composition(random, shares, 1_000_000_007L)) {
                units += Ratio.of(part * 100, 1_000_000_007L)
                        .toDecimal(4, PrintedGrid.rounding(printing))
                        .unscaledValue()
                        .intValueExact();
            }
            misses[Math.abs(units + lostUnits - 1_000_000)]++;
        }
        int atLeast = 0;
        for (int gap = shares; gap >= 0; gap--) {
            atLeast += misses[gap];
            double expected = GapProbability.ofAtLeast(shares, Ratio.of(gap))
                    .toDecimal(9, RoundingMode.HALF_UP)
                    .doubleValue();
            double deviation = Math.sqrt(expected * (1 - expected) / samples);
            assertThat((double) atLeast / samples)
                    .isBetween(expected - 4 * deviation - 1e-4, expected + 4 * deviation + 1e-4);
        }
    }

    @Test
    void tenSharesOffByOneTwoAndThreeTenths() {
        String[] ten = Collections.nCopies(10, "10.0").toArray(String[]::new);
        assertThat(probability(PrintingMode.HALF_UP, ten)).contains(Ratio.ONE);
        ten[0] = "9.9";
        assertThat(probability(PrintingMode.HALF_UP, ten)).contains(Ratio.parse("20669/36288"));
        ten[0] = "10.2";
        assertThat(decimal(probability(PrintingMode.HALF_EVEN, ten))).isEqualTo("0.08328");
        ten[0] = "9.7";
        assertThat(decimal(probability(PrintingMode.HALF_UP, ten))).isEqualTo("0.00277");
    }

    private static String decimal(Optional<Ratio> probability) {
        return probability.orElseThrow().toDecimal(5, RoundingMode.HALF_UP).toPlainString();
    }

    @Test
    void cutOffSharesAreExpectedToLoseHalfAUnitEach() {
        String[] ten = Collections.nCopies(10, "9.9").toArray(String[]::new);
        ten[0] = "10.4";
        assertThat(probability(PrintingMode.CUT_OFF, ten)).contains(Ratio.ONE);
        ten[0] = "10.3";
        assertThat(probability(PrintingMode.CUT_OFF, ten)).contains(Ratio.parse("20669/36288"));
        // as printed they make 100.0: possible, if nothing was cut off any of them
        ten[0] = "10.9";
        assertThat(probability(PrintingMode.CUT_OFF, ten)).contains(Ratio.ZERO);
        // two shares that lose one unit between them always do, whatever the eight that may be nothing
        assertThat(probability(
                        PrintingMode.CUT_OFF, "60.0", "39.9", "0.0", "0.0", "0.0", "0.0", "0.0", "0.0", "0.0", "0.0"))
                .contains(Ratio.ONE);
    }

    @Test
    void partsKnownExactlyLeaveTheOthersTheRest() {
        List<Part> parts = List.of(
                Part.of(Share.parse("1/3")), Part.of(Share.ofPercent("33.3")), Part.of(Share.ofPercent("33.4")));
        // two thirds of the whole print 66.6 or 66.7, a third of a unit off or two thirds
        assertThat(WholeCheck.of(parts).gap()).isEqualTo(Ratio.of(1, 30));
        assertThat(WholeCheck.of(parts).gapProbability()).contains(Ratio.ONE);
        List<Part> further = List.of(parts.get(0), parts.get(1), parts.get(1));
        assertThat(WholeCheck.of(further).gapProbability()).contains(Ratio.of(1, 3));
    }

    @Test
    void isNotAskedWhereTheModelDoesNotHold() {
        assertThat(probability(PrintingMode.HALF_UP, "33.4", "33.4", "33.4"))
                .as("impossible")
                .isEmpty();
        assertThat(probability(PrintingMode.HALF_UP, "33.33", "33.33", "33.3"))
                .as("precisions differ")
                .isEmpty();
        assertThat(probability(PrintingMode.HALF_UP, "100.0")).as("one share").isEmpty();
        assertThat(WholeCheck.of(
                                List.of(Part.of(Share.ofPercent("40")), Part.of(Share.ofPercent("50")), Part.unknown()))
                        .gapProbability())
                .as("unknown")
                .isEmpty();
    }

    @Test
    void aThousandSharesAreDoneAtOnce() {
        Ratio probability = GapProbability.ofAtLeast(1_000, Ratio.of(BigDecimal.valueOf(10)));
        // of variance 999/12 and nearly normal: 2 (1 - Φ(9.5 / 9.124)) = 0.2978
        assertThat(probability.toDecimal(2, RoundingMode.HALF_UP)).isEqualByComparingTo("0.30");
    }
}
