package dev.hpug.rollforward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.metric.Edition;
import dev.hpug.metric.EditionMapping;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Membership;
import dev.hpug.metric.Metric;
import dev.hpug.metric.SupplementalMetrics;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.FactSet;
import dev.hpug.report.Report;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.StandardRules;
import dev.hpug.testing.HpugDomain;
import dev.hpug.testing.MovingReports;
import dev.hpug.testing.RandomReports;
import dev.hpug.testing.edition.DemoEditions;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Share;
import dev.hpug.value.Text;
import dev.hpug.value.YesNo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class RolledForwardTest {

    private static final Edition EDITION = Edition.cpr2021();
    private static final Metric<Count> VISITS =
            SupplementalMetrics.count("cascade.visits", "Telehealth visits", Optional.of(LineOfBusiness.AXIS));
    private static final Metric<Share> VISITS_AS_SHARE =
            SupplementalMetrics.share("cascade.visits", "Telehealth visits", Optional.of(LineOfBusiness.AXIS));

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

    /** The oracle keeps a table of months and lets each report write over it. */
    @Property(tries = 200)
    void ofExactlyItsPriorMonthsTheNewestStatementIsCarried(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int reports,
            @ForAll @IntRange(max = 8) int quarters) {
        List<Report> history = MovingReports.of(seed, reports);
        Report last = history.get(reports - 1);
        ReportingPeriod window = ReportingPeriod.twelveMonthsFrom(
                last.periods().current().start().plusMonths(3L * quarters));

        RolledForward next = RolledForward.of(history, window);

        assertThat(next.report().periods()).isEqualTo(ReportingPeriods.endingWith(window));
        assertThat(next.report().standing()).isEqualTo(last.standing());
        assertThat(next.report().current()).isEqualTo(FactSet.empty());
        assertThat(next.notCarried()).isEmpty();
        for (Key<?> key : EDITION.periodKeys()) {
            Answer<?> stated = MovingReports.stated(key, history).get(window.preceding());
            assertThat((Object) next.report().prior().answer(key)).isEqualTo(stated == null ? Answer.blank() : stated);
        }
        assertThat(RuleSet.standard()
                        .plus(StandardRules.restated(history))
                        .check(next.report())
                        .of("restated"))
                .filteredOn(finding -> finding.cells().stream()
                        .anyMatch(cell -> cell.fact().period().equals(Optional.of(Period.PRIOR))))
                .isEmpty();
    }

    @Property(tries = 50)
    void withoutAWindowTheNextTwelveMonthsFollow(@ForAll long seed) {
        Report last = MovingReports.of(seed, 1).get(0);

        assertThat(RolledForward.of(last).report())
                .isEqualTo(
                        RolledForward.of(List.of(last), last.periods().current().following())
                                .report());
    }

    /** Eleven months are wrong, and still what the plan reported; the host sees them named by the rule. */
    @Test
    void whatIsNotTwelveMonthsIsPriorToWhatFollowsIt() {
        ReportingPeriod elevenMonths = ReportingPeriod.parse("2019-08-01/2020-06-30");
        Report last = visits(7).toBuilder()
                .periods(ReportingPeriods.endingWith(elevenMonths))
                .build();

        Report next = RolledForward.of(last).report();

        assertThat(next.periods().prior()).isEqualTo(elevenMonths);
        assertThat(next.prior()).isEqualTo(last.current());
        assertThat(RolledForward.of(List.of(last), ReportingPeriod.parse("2020-10-01/2021-09-30"))
                        .report()
                        .prior())
                .isEqualTo(FactSet.empty());
    }

    /** A first "other" specialty that now has another name is another specialty. */
    @Test
    void figuresOfASpecialtyThatHadAnotherNameAreNotCarried() {
        FactRef<Text> name = FactRef.once(EDITION.text("B.other-1", "label").at());
        FactRef<Share> use =
                FactRef.of(EDITION.share("B.other-1", "share").at(Membership.INCENTIVIZED), Period.CURRENT);
        Report aYearAgo = Report.builder(EDITION)
                .put(name, Text.of("Burns"))
                .put(use, Share.ofPercent("41.5"))
                .build();
        Report last = Report.builder(EDITION)
                .periods(ReportingPeriods.endingWith(ReportingPeriod.parse("2019-10-01/2020-09-30")))
                .put(name, Text.of("Stroke"))
                .build();

        RolledForward next = RolledForward.of(List.of(aYearAgo, last), ReportingPeriod.parse("2020-07-01/2021-06-30"));

        assertThat(next.report().prior()).isEqualTo(FactSet.empty());
        assertThat(next.report().answer(name)).hasToString("Stroke");
        assertThat(next.notCarried()).containsExactly(new NotCarried(use, aYearAgo.answer(use)));
    }

    /** A report that leaves them out takes back neither the plan's name nor a designation. */
    @Test
    void namesAndDesignationsAreKeptAsStatedLast() {
        FactRef<YesNo> designated =
                FactRef.once(EDITION.yesNo("B.transplant", "designated").at());
        Report first = Report.builder(EDITION)
                .plan("Evergreen Health")
                .host("Cascade Purchasers")
                .put(designated, YesNo.YES)
                .build();
        Report last = Report.builder(EDITION).host("Cascade Coalition").build();

        Report next = RolledForward.of(List.of(first, last), ReportingPeriod.parse("2021-01-01/2021-12-31"))
                .report();

        assertThat(next.plan()).contains("Evergreen Health");
        assertThat(next.host()).contains("Cascade Coalition");
        assertThat(next.answer(designated)).isEqualTo(Answer.given(YesNo.YES));
    }

    @Test
    void aHistoryNeedsAReport() {
        ReportingPeriod window = ReportingPeriod.parse("2020-07-01/2021-06-30");
        assertThatThrownBy(() -> RolledForward.of(List.of(), window)).hasMessageContaining("at least one report");
    }

    @Test
    void anItemGoesOnUnderTheIdItHasInTheNextEdition() {
        Edition next = Edition.derivedFrom(EDITION.plus(List.of(VISITS)))
                .recoding("cascade.visits", "cascade.video-visits")
                .build();

        RolledForward rolled = RolledForward.of(visits(5_120), next);

        assertThat(rolled.notCarried()).isEmpty();
        assertThat(rolled.report()
                        .prior()
                        .get(next.count("cascade.video-visits", "count").at(LineOfBusiness.MEDICAID)))
                .isEqualTo(Count.of(5_120));
    }

    @Test
    void whatHasNoPlaceIsNamedWithItsAnswer() {
        FactRef<Count> cell = FactRef.of(VISITS.at(LineOfBusiness.MEDICAID), Period.CURRENT);
        Edition from = EDITION.plus(List.of(VISITS));
        Edition asShare = EDITION.plus(List.of(VISITS_AS_SHARE));

        for (Edition next : List.of(
                EDITION,
                asShare,
                Edition.derivedFrom(from).without("cascade.visits").build(),
                Edition.derivedFrom(from)
                        .redefining("cascade.visits", "counts calls too")
                        .build())) {
            RolledForward rolled = RolledForward.of(visits(7), next);

            assertThat(rolled.notCarried())
                    .containsExactly(new NotCarried(cell, visits(7).answer(cell)));
            assertThat(rolled.report().prior()).isEqualTo(FactSet.empty());
        }
    }

    @Property(tries = 50)
    void everyAnswerGoesOnOrIsNamedWhateverTheEditions(@ForAll long seed, @ForAll @IntRange(max = 2) int to) {
        for (Edition from : DemoEditions.all()) {
            Edition edition = DemoEditions.all().get(to);
            Report last = RandomReports.of(from, seed);

            RolledForward next = RolledForward.of(last, edition);

            Set<FactRef<?>> lost =
                    next.notCarried().stream().map(NotCarried::cell).collect(Collectors.toSet());
            EditionMapping mapping = EditionMapping.between(from, edition);
            for (FactRef<?> cell : from.cells()) {
                if (cell.period().equals(Optional.of(Period.PRIOR))
                        || last.answer(cell).isBlank()) {
                    assertThat(lost).doesNotContain(cell);
                } else if (mapping.find(cell).isEmpty()) {
                    assertThat(lost).contains(cell);
                } else {
                    assertThat(lost).doesNotContain(cell);
                    FactRef<?> there = mapping.find(cell).get();
                    FactRef<?> prior = there.period().isPresent() ? FactRef.of(there.key(), Period.PRIOR) : there;
                    assertThat((Object) next.report().answer(prior)).isEqualTo(last.answer(cell));
                }
            }
        }
    }

    @Test
    void figuresOfTwoEditionsMeetInTheNext() {
        Edition old = Edition.cpr2021();
        Edition middle = DemoEditions.demo2022();
        ReportingPeriod year = ReportingPeriod.parse("2020-07-01/2021-06-30");
        Report first = Report.builder(old)
                .periods(ReportingPeriods.endingWith(year))
                .put(
                        FactRef.of(old.share("C.2.2", "share").at(LineOfBusiness.MEDICAID), Period.CURRENT),
                        Share.ofPercent("31"))
                .build();
        Report again = Report.builder(middle)
                .periods(ReportingPeriods.endingWith(year))
                .put(
                        FactRef.of(middle.share("D.11", "share").at(LineOfBusiness.MEDICAID), Period.CURRENT),
                        Share.ofPercent("2.5"))
                .build();

        RolledForward next = RolledForward.of(List.of(first, again), DemoEditions.demo2023(), year.following());

        Edition edition = next.report().edition();
        assertThat(next.notCarried()).isEmpty();
        assertThat(next.report()
                        .prior()
                        .get(edition.share(DemoEditions.RECODED, "share").keys().get(1)))
                .isEqualTo(Share.ofPercent("31"));
        assertThat(next.report()
                        .prior()
                        .get(edition.share("D.11", "share").keys().get(1)))
                .isEqualTo(Share.ofPercent("2.5"));
    }

    private static Report visits(long count) {
        return Report.builder(EDITION.plus(List.of(VISITS)))
                .put(FactRef.of(VISITS.at(LineOfBusiness.MEDICAID), Period.CURRENT), Count.of(count))
                .build();
    }
}
