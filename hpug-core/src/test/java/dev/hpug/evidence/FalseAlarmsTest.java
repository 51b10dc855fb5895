package dev.hpug.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.testing.honest.FalseAlarms;
import dev.hpug.testing.honest.PrintedAs;
import dev.hpug.testing.honest.Shape;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the rules say of honest reports, however they are printed; {@code -Dhpug.honest=10000} says of how many, and prints it. */
class FalseAlarmsTest {

    private static final String OPTION = "hpug.honest";
    private static final int REPORTS = Runs.of(OPTION, 200);

    /** In percent of the reports of one way of printing. */
    private static final double ERRORS_AT_MOST = 0;

    private static final double WARNED_AT_MOST = 1;
    private static final double SMALL_PLANS_WARNED_AT_MOST = 2;
    private static final Set<Shape> SMALL = EnumSet.of(Shape.TINY, Shape.ONE_LINE);

    @Test
    void anHonestReportIsNotAccusedHoweverItIsPrinted() {
        List<FalseAlarms> rows =
                PrintedAs.all().stream().map(as -> FalseAlarms.of(as, REPORTS)).toList();
        Runs.show(OPTION, () -> FalseAlarms.table(rows));
        assertThat(rows)
                .as(FalseAlarms.table(rows))
                .allMatch(row -> row.errors() <= ERRORS_AT_MOST)
                .allMatch(row -> row.warnings() <= warnedAtMost(row.as().shape()));
    }

    /** Rates of fewer births than the count beside them may be warned of. */
    private static double warnedAtMost(Shape shape) {
        if (shape == Shape.FEWER_KNOWN_BIRTHS) {
            return 100;
        }
        return SMALL.contains(shape) ? SMALL_PLANS_WARNED_AT_MOST : WARNED_AT_MOST;
    }
}
