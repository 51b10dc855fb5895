package dev.hpug.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.hpug.change.YearChain;
import dev.hpug.metric.Edition;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import dev.hpug.rollforward.RolledForward;
import dev.hpug.testing.ReportArbitraries;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever dates a report states, rules have findings and no exceptions, and the rest a result or a refusal in words. */
class AnyDatesTest {

    @Provide
    Arbitrary<Report> reports() {
        return Combinators.combine(ReportArbitraries.anyPeriods(), ReportArbitraries.anyPeriods())
                .as((current, prior) -> Report.builder(Edition.cpr2021())
                        .periods(ReportingPeriods.of(current, prior))
                        .build());
    }

    @Property(tries = 300)
    void noRuleThrows(@ForAll("reports") Report report, @ForAll("reports") Report last) {
        RuleSet rules = RuleSet.standard().plus(StandardRules.restated(List.of(last, report)));

        Findings findings = rules.check(report);

        ReportingPeriods periods = report.periods();
        assertThat(findings.of("periods.twelve-months"))
                .hasSize((int) List.of(periods.current(), periods.prior()).stream()
                        .filter(period -> !period.isTwelveWholeMonths())
                        .count());
        assertThat(findings.of("periods.adjacent")).hasSize(periods.prior().isFollowedBy(periods.current()) ? 0 : 1);
        assertThat(findings.toString()).contains(periods.current().end().toString());
    }

    @Property(tries = 300)
    void aChainIsMadeOrRefused(@ForAll("reports") Report one, @ForAll("reports") Report other) {
        isDoneOrRefused(
                () -> assertThat(YearChain.of(List.of(one, other)).series()).isNotEmpty());
    }

    @Property(tries = 300)
    void theNextReportIsMadeOrRefused(@ForAll("reports") Report last, @ForAll("reports") Report window) {
        isDoneOrRefused(
                () -> assertThat(RolledForward.of(last).report().periods().prior())
                        .isEqualTo(last.periods().current()));
        ReportingPeriod next = window.periods().current();
        isDoneOrRefused(() -> assertThat(
                        RolledForward.of(List.of(last), next).report().periods().current())
                .isEqualTo(next));
    }

    private static void isDoneOrRefused(Runnable task) {
        Throwable thrown = catchThrowable(task::run);
        if (thrown != null) {
            assertThat(thrown)
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching(".*\\d-\\d\\d-\\d\\d.*");
        }
    }
}
