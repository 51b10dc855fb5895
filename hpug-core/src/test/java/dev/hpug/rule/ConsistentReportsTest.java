package dev.hpug.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.testing.ConsistentReports;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The rules are silent about what an honest plan prints; {@code -Dhpug.reports=100000} says over how many reports. */
class ConsistentReportsTest {

    static final int REPORTS = Integer.getInteger("hpug.reports", 2_000);

    @Test
    void anHonestReportGivesNoFinding() {
        // figures that happen to be multiples of a coarser unit may be mentioned
        RuleSet rules = RuleSet.standard().without("style.unusual");
        LongStream.range(0, REPORTS)
                .forEach(seed -> assertThat(rules.check(ConsistentReports.of(seed)))
                        .as("seed " + seed)
                        .isEmpty());
    }
}
