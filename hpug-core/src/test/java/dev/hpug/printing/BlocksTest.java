package dev.hpug.printing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Block;
import dev.hpug.metric.Edition;
import dev.hpug.metric.EventRate;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Metric;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.rule.Finding;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.Submission;
import dev.hpug.testing.edition.DemoEditions;
import dev.hpug.value.Count;
import dev.hpug.value.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {

    private static final Metric<Count> VISITS =
            Metric.count("cascade.visits", "count").counted("visits").build();
    private static final Metric<Share> FOLLOWED =
            Metric.share("cascade.followed", "share").counted("visits").build();
    private static final Metric<Share> ALONE =
            Metric.share("cascade.alone", "share").build();
    private static final Edition HOSTS = Edition.cpr2021()
            .plus(
                    List.of(VISITS, ALONE, FOLLOWED),
                    List.of(new EventRate(VISITS, FOLLOWED, "cascade.zero", "cascade.rate")));

    @Test
    void whatAnEditionSaysIsPrintedAlikeIsAllThereIs() {
        for (Edition edition : DemoEditions.all()) {
            assertThat(Blocks.of(edition)).isEqualTo(edition.blocks());
        }
    }

    @Test
    void whatAHostTiesTogetherIsABlockOfItsOwn() {
        assertThat(Blocks.of(HOSTS))
                .startsWith(HOSTS.blocks().toArray(Block[]::new))
                .hasSize(HOSTS.blocks().size() + 1)
                .last()
                .satisfies(block -> assertThat(block.metrics()).isEqualTo(List.of(VISITS, FOLLOWED)));
    }

    /** 4 of 12 is 33.3 %, 5 of 12 is 41.7 %. */
    @Test
    void aHostsRelationIsARuleThatFires() {
        Report report = Report.builder(HOSTS)
                .put(FactRef.of(VISITS.at(), Period.PRIOR), Count.of(12))
                .put(FactRef.of(FOLLOWED.at(), Period.PRIOR), Share.ofPercent("33.4"))
                .build();

        assertThat(RuleSet.standard().check(Submission.of(report)).all())
                .extracting(Finding::rule)
                .contains("cascade.rate");
    }
}
