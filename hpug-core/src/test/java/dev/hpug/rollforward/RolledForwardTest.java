package dev.hpug.rollforward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.metric.Axis;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Metric;
import dev.hpug.metric.SupplementalMetrics;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.report.FactSet;
import dev.hpug.report.Report;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.StandardRules;
import dev.hpug.testing.HpugDomain;
import dev.hpug.value.Count;
import dev.hpug.value.Share;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class RolledForwardTest {

    private static final Edition EDITION = Edition.cpr2021();
    private static final Metric<Count> VISITS =
            SupplementalMetrics.count("cascade.visits", "Telehealth visits", Optional.of(Axis.LINE_OF_BUSINESS));
    private static final Metric<Count> VIDEO_VISITS =
            SupplementalMetrics.count("cascade.video-visits", "Video visits", Optional.of(Axis.LINE_OF_BUSINESS));
    private static final Metric<Share> VISITS_AS_SHARE =
            SupplementalMetrics.share("cascade.visits", "Telehealth visits", Optional.of(Axis.LINE_OF_BUSINESS));

    @Property(tries = 50)
    @Domain(HpugDomain.class)
    void currentBecomesPriorAndNothingElseIsCarried(@ForAll Report last) {
        RolledForward next = RolledForward.of(last);

        assertThat(next.notCarried()).isEmpty();
        assertThat(next.report().prior()).isEqualTo(last.current());
        assertThat(next.report().standing()).isEqualTo(last.standing());
        assertThat(next.report().current()).isEqualTo(FactSet.empty());
        assertThat(next.report().gateAnswers()).isEmpty();
        assertThat(next.report().plan()).isEqualTo(last.plan());
    }

    @Property(tries = 50)
    @Domain(HpugDomain.class)
    void itsPriorIsNoRestatementOfTheLastReport(@ForAll Report last) {
        RuleSet rules = RuleSet.standard().plus(StandardRules.restated(last));

        assertThat(rules.check(RolledForward.of(last).report()).of("restated")).isEmpty();
    }

    @Test
    void thePeriodsMoveOnByAYear() {
        Report next = RolledForward.of(Report.builder(EDITION).build()).report();

        assertThat(next.periods().current()).isEqualTo(ReportingPeriod.parse("2020-07-01/2021-06-30"));
        assertThat(next.periods().prior()).isEqualTo(ReportingPeriod.parse("2019-07-01/2020-06-30"));
    }

    @Test
    void anItemGoesOnUnderTheIdTheMappingGives() {
        EditionMapping mapping = EditionMapping.between(
                        EDITION.plus(List.of(VISITS)), EDITION.plus(List.of(VIDEO_VISITS)))
                .renaming("cascade.visits", "cascade.video-visits");

        RolledForward next = RolledForward.of(visits(5_120), mapping);

        assertThat(next.notCarried()).isEmpty();
        assertThat(next.report().prior().get(VIDEO_VISITS.at(LineOfBusiness.MEDICAID)))
                .isEqualTo(Count.of(5_120));
    }

    @Test
    void whatHasNoPlaceIsNamedWithItsAnswer() {
        FactRef<Count> cell = FactRef.of(VISITS.at(LineOfBusiness.MEDICAID), Period.CURRENT);
        Edition from = EDITION.plus(List.of(VISITS));
        Edition asShare = EDITION.plus(List.of(VISITS_AS_SHARE));

        for (EditionMapping mapping : List.of(
                EditionMapping.between(from, EDITION),
                EditionMapping.between(from, asShare),
                EditionMapping.between(from, from).dropping("cascade.visits"))) {
            RolledForward next = RolledForward.of(visits(7), mapping);

            assertThat(next.notCarried())
                    .containsExactly(new NotCarried(cell, visits(7).answer(cell)));
            assertThat(next.report().prior()).isEqualTo(FactSet.empty());
        }
    }

    @Test
    void anItemGivesWayToTheOneThatTakesItsId() {
        Metric<Share> savings = EDITION.share("D.3", "share");
        Report last = Report.builder(EDITION)
                .put(FactRef.of(savings.at(LineOfBusiness.COMMERCIAL), Period.CURRENT), Share.ofPercent("12.3"))
                .put(
                        FactRef.of(EDITION.share("D.2", "share").at(LineOfBusiness.COMMERCIAL), Period.CURRENT),
                        Share.ofPercent("4.5"))
                .build();

        RolledForward next =
                RolledForward.of(last, EditionMapping.between(EDITION, EDITION).renaming("D.2", "D.3"));

        assertThat(next.report().prior().get(savings.at(LineOfBusiness.COMMERCIAL)))
                .isEqualTo(Share.ofPercent("4.5"));
        assertThat(next.notCarried())
                .singleElement()
                .satisfies(lost -> assertThat(lost.answer()).hasToString("12.3 %"));
    }

    @Test
    void aMappingOfUnknownOrContestedItemsIsRefused() {
        EditionMapping mapping = EditionMapping.between(EDITION, EDITION);

        assertThatThrownBy(() -> mapping.renaming("D.11", "D.1")).hasMessageContaining("D.11");
        assertThatThrownBy(() -> mapping.renaming("D.1", "D.11")).hasMessageContaining("D.11");
        assertThatThrownBy(() -> mapping.dropping("X")).hasMessageContaining("\"X\"");
        assertThatThrownBy(() -> mapping.renaming("D.1", "D.3").renaming("D.2", "D.3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("already");
        assertThatThrownBy(() -> RolledForward.of(visits(1), mapping)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Report visits(long count) {
        return Report.builder(EDITION.plus(List.of(VISITS)))
                .put(FactRef.of(VISITS.at(LineOfBusiness.MEDICAID), Period.CURRENT), Count.of(count))
                .build();
    }
}
