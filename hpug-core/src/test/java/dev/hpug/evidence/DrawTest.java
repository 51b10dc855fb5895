package dev.hpug.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hpug.testing.Draw;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts of chance come out as often as they should. */
class DrawTest {

    private static final int DRAWS = 40_000;
    private static final double DEVIATIONS = 5;

    /** Against Pascal's triangle. */
    @ParameterizedTest
    @CsvSource({"1, 0.3", "2, 0.5", "7, 0.2", "12, 0.9", "25, 0.4"})
    void everyNumberOfSuccessesIsAsFrequentAsItIsLikely(int trials, double probability) {
        Draw draw = new Draw(trials);
        long[] seen = new long[trials + 1];
        for (int i = 0; i < DRAWS; i++) {
            seen[(int) draw.binomial(trials, probability)]++;
        }
        double ways = 1;
        for (int successes = 0; successes <= trials; successes++) {
            double likely = ways * Math.pow(probability, successes) * Math.pow(1 - probability, trials - successes);
            assertThat((double) seen[successes])
                    .as(successes + " of " + trials)
                    .isCloseTo(DRAWS * likely, within(1 + DEVIATIONS * Math.sqrt(DRAWS * likely * (1 - likely))));
            ways = ways * (trials - successes) / (successes + 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"1000, 0.31", "40000, 0.25", "1000000, 0.42"})
    void largeNumbersHaveTheirMeanAndSpread(long trials, double probability) {
        Draw draw = new Draw(trials);
        int draws = DRAWS / 10;
        double mean = trials * probability;
        double variance = mean * (1 - probability);
        long[] drawn = LongStream.range(0, draws)
                .map(i -> draw.binomial(trials, probability))
                .toArray();
        assertThat(LongStream.of(drawn).average().orElseThrow())
                .isCloseTo(mean, within(DEVIATIONS * Math.sqrt(variance / draws)));
        assertThat(LongStream.of(drawn)
                                .mapToDouble(number -> (number - mean) * (number - mean))
                                .sum()
                        / draws)
                .isCloseTo(variance, within(DEVIATIONS * variance * Math.sqrt(2.0 / draws)));
    }

    @Test
    void theExtremesAreNone_All_AndNothingAtAll() {
        Draw draw = new Draw(1);
        assertThat(draw.binomial(40, 0)).isZero();
        assertThat(draw.binomial(40, 1)).isEqualTo(40);
        assertThat(draw.binomial(0, 0.5)).isZero();
    }
}
