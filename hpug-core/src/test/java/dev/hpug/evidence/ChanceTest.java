package dev.hpug.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.change.Changes;
import dev.hpug.change.FactChange;
import dev.hpug.change.Progress.Certainty;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.testing.defect.Cells;
import dev.hpug.testing.honest.UnchangedRates;
import dev.hpug.value.Share;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often a c-section rate is called beyond chance where nothing changed; {@code -Dhpug.pairs=20000} says in how many pairs
 * of years, and prints it.
 */
class ChanceTest {

    private static final String OPTION = "hpug.pairs";
    private static final int PAIRS = Runs.of(OPTION, 4_000);
    private static final double BEYOND_CHANCE_AT_MOST = 6;

    @ParameterizedTest
    @CsvSource({"3, 60", "100, 1000", "1000, 9000", "100001, 1000000"})
    void aRateThatDidNotChangeIsRarelyCalledBeyondChance(long least, long most) {
        long beyond = LongStream.range(0, PAIRS)
                .mapToObj(seed -> UnchangedRates.of(least, most, seed))
                .filter(ChanceTest::isBeyondChance)
                .count();
        double percent = 100.0 * beyond / PAIRS;
        Runs.show(
                OPTION,
                () -> String.format(
                        Locale.ROOT, "%7d to %7d births: %.2f %% of %d beyond chance", least, most, percent, PAIRS));
        assertThat(percent).isLessThanOrEqualTo(BEYOND_CHANCE_AT_MOST);
    }

    /** The verdict that is tried. */
    private static boolean isBeyondChance(Report report) {
        FactChange<Share> change = Changes.of(report)
                .get(Cells.cSectionRate("i", LineOfBusiness.COMMERCIAL, Period.CURRENT)
                        .key());
        return change.progress().orElseThrow().certainty() == Certainty.BEYOND_CHANCE;
    }
}
