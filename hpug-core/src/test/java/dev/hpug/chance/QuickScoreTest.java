package dev.hpug.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is plain from few digits is what all digits say. */
class QuickScoreTest {

    private static Stream<ConfidenceLevel> levels() {
        return Stream.of(
                ConfidenceLevel.PERCENT_90,
                ConfidenceLevel.PERCENT_95,
                ConfidenceLevel.PERCENT_99,
                ConfidenceLevel.of("0.5"),
                ConfidenceLevel.of("0.999999999"));
    }

    @ParameterizedTest
    @MethodSource("levels")
    void everySmallPairOfRatesIsAnsweredAsWithAllDigits(ConfidenceLevel level) {
        for (int n = 1; n <= 24; n++) {
            for (int m = 1; m <= 24; m++) {
                for (int x = 0; x <= n; x++) {
                    for (int y = 0; y <= m; y++) {
                        agree(x, n, y, m, level);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("levels")
    void ratesNearTheBoundAreAnsweredAsWithAllDigits(ConfidenceLevel level) {
        Random random = new Random(9);
        int unknown = 0;
        for (int i = 0; i < 20_000; i++) {
            int n = 1 + random.nextInt(random.nextBoolean() ? 2_000 : (int) QuickScore.MOST);
            int m = 1 + random.nextInt(random.nextBoolean() ? 2_000 : (int) QuickScore.MOST);
            int y = random.nextInt(m + 1);
            double apart = 4 * random.nextDouble() * Math.sqrt(0.25 / n + 0.25 / m);
            int x = (int) Math.max(0, Math.min(n, Math.round(n * ((double) y / m + apart))));
            unknown += agree(x, n, y, m, level) ? 0 : 1;
        }
        assertThat(unknown).isLessThan(200);
    }

    private static boolean agree(long x, long n, long y, long m, ConfidenceLevel level) {
        if (x * m <= y * n) {
            return true;
        }
        QuickScore.Answer answer = QuickScore.isAbove(x, n, y, m, level);
        boolean isAbove = Score.lower(x, n, y, m, level).signum() > 0;
        if (answer != QuickScore.Answer.UNKNOWN && (answer == QuickScore.Answer.ABOVE) != isAbove) {
            throw new AssertionError(x + " of " + n + " and " + y + " of " + m + " at " + level + ": " + answer);
        }
        return answer != QuickScore.Answer.UNKNOWN;
    }
}
