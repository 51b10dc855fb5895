package dev.hpug.printing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Block;
import dev.hpug.metric.Edition;
import dev.hpug.metric.EventRate;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Metric;
import dev.hpug.metric.PartOfAll;
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
            assertThat(Blocks.of(edition).all()).isEqualTo(edition.blocks());
        }
    }

    @Test
    void whatAHostTiesTogetherIsABlockOfItsOwn() {
        assertThat(Blocks.of(HOSTS).all())
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

    /** Births of a host's kind are some of all births, which stand in another block. */
    @Test
    void soIsOneBetweenAHostsFiguresAndTheEditions() {
        Edition base = Edition.cpr2021();
        EventRate water = new EventRate(
                Metric.count("cascade.water", "count")
                        .axis(LineOfBusiness.AXIS)
                        .counted("births")
                        .build(),
                Metric.share("cascade.water-rate", "share")
                        .axis(LineOfBusiness.AXIS)
                        .counted("c-sections")
                        .build(),
                "cascade.zero",
                "cascade.rate");
        EventRate all = base.relations().eventRates().get(0);
        Edition edition = base.plus(
                List.of(water.events(), water.rate()), List.of(water, new PartOfAll(water, all, "cascade.part")));
        for (long births : List.of(100L, 900L)) {
            Report report = Report.builder(edition)
                    .put(FactRef.of(all.events().at(LineOfBusiness.MEDICAID), Period.PRIOR), Count.of(812))
                    .put(FactRef.of(all.rate().at(LineOfBusiness.MEDICAID), Period.PRIOR), Share.ofPercent("24.0"))
                    .put(FactRef.of(water.events().at(LineOfBusiness.MEDICAID), Period.PRIOR), Count.of(births))
                    .put(FactRef.of(water.rate().at(LineOfBusiness.MEDICAID), Period.PRIOR), Share.ofPercent("24"))
                    .build();

            assertThat(RuleSet.standard().check(Submission.of(report)).of("cascade.part"))
                    .as("%d of 812", births)
                    .hasSize(births > 812 ? 1 : 0);
        }
    }
}
