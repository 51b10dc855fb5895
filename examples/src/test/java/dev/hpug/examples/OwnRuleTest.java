package dev.hpug.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Edition;
import dev.hpug.report.Report;
import org.junit.jupiter.api.Test;

class OwnRuleTest {

    @Test
    void aReportWithoutAPlanIsFoundByTheHostsRule() {
        Report unnamed = Report.builder(Edition.cpr2021()).build();
        Report named = unnamed.toBuilder().plan("Evergreen Health").build();
        assertThat(OwnRule.check(unnamed).of("cascade.plan-named")).hasSize(1);
        assertThat(OwnRule.check(named).of("cascade.plan-named")).isEmpty();
    }
}
