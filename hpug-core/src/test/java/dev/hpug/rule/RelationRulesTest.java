package dev.hpug.rule;

import static dev.hpug.metric.LineOfBusiness.COMMERCIAL;
import static dev.hpug.period.Period.CURRENT;
import static dev.hpug.period.Period.PRIOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.metric.Band;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Member;
import dev.hpug.metric.Membership;
import dev.hpug.period.Period;
import dev.hpug.plausibility.Drift;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.testing.ConsistentReports;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.Share;
import dev.hpug.value.YesNo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules that hold figures against each other; each by its own documented example. */
class RelationRulesTest {

    private static final Edition EDITION = Edition.cpr2021();
    private static final Report CONSISTENT = ConsistentReports.of(3);

    /** What is put into one year here is seldom near the other year, which is another rule's business. */
    private static final RuleSet RULES = RuleSet.standard()
            .without(StandardRules.plausibility(Drift.standard()).stream()
                    .map(Rule::id)
                    .toArray(String[]::new));

    private static List<String> rulesFired(ReportBuilder report) {
        return RULES.check(report.build()).all().stream().map(Finding::rule).toList();
    }

    private static Share percent(String stated) {
        return Share.ofPercent(stated);
    }

    @Test
    void everyStandardRuleIsExplainedAndHasAnIdOfItsOwn() {
        assertThat(StandardRules.all())
                .allSatisfy(rule -> assertThat(rule.explanation()).as(rule.id()).isPresent())
                .extracting(Rule::id)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrder(
                        "periods.twelve-months",
                        "periods.adjacent",
                        "periods.recommended",
                        "answer.missing",
                        "section.not-applicable",
                        "share.range",
                        "count.range",
                        "share.precision",
                        "style.unusual",
                        "d.total",
                        "c.mental-health.total",
                        "d.total.stated",
                        "a.zero",
                        "c.zero",
                        "a.count-share",
                        "c.rate",
                        "a.denominators",
                        "a.systems-hospitals",
                        "b.designation",
                        "c.part-of-all",
                        "c.centers",
                        "b.maternity-births",
                        "a.dollars-hospitals",
                        "c.rewarded",
                        "change.implausible",
                        "year.copied",
                        "line.copied",
                        "cells.exchanged",
                        "share.fraction",
                        "dollars.scale",
                        "incentives.less");
    }

    @Nested
    class Clauses {

        private ReportBuilder hospitals(
                long publication, String publicationShare, long placement, String placementShare) {
            ReportBuilder report = CONSISTENT.toBuilder();
            for (Period period : Period.values()) {
                report.put(FactRef.of(EDITION.count("A.1a", "count").at(), period), Count.of(Math.min(1, publication)))
                        .put(FactRef.of(EDITION.count("A.1b", "count").at(), period), Count.of(Math.min(1, placement)))
                        .put(FactRef.of(EDITION.count("A.2a", "count").at(), period), Count.of(publication))
                        .put(FactRef.of(EDITION.share("A.2a", "share").at(), period), percent(publicationShare))
                        .put(FactRef.of(EDITION.count("A.2b", "count").at(), period), Count.of(placement))
                        .put(FactRef.of(EDITION.share("A.2b", "share").at(), period), percent(placementShare));
            }
            return report;
        }

        @Test
        void bothSharesOfOneNetworkAreFine() {
            assertThat(rulesFired(hospitals(14, "11.3", 9, "7.3"))).isEmpty();
            assertThat(rulesFired(hospitals(0, "0", 9, "7.3")))
                    .as("dollars are still paid to facilities")
                    .containsOnly("a.dollars-hospitals");
        }

        @Test
        void sharesOfDifferentNetworksAreAnErrorThatNamesBothTotals() {
            ReportBuilder report = hospitals(14, "11.3", 9, "7.4");
            assertThat(rulesFired(report)).containsExactly("a.denominators", "a.denominators");
            assertThat(RuleSet.standard().check(report.build()).all().get(0).message())
                    .contains("14 hospitals and 11.3 %, so of 124;", "9 hospitals and 7.4 %, so of 121 to 122.");
        }

        @Test
        void noHospitalsAreNoShareOfThem() {
            assertThat(rulesFired(hospitals(0, "4.0", 9, "7.3")))
                    .containsExactlyInAnyOrder("a.zero", "a.zero", "a.dollars-hospitals", "a.dollars-hospitals");
        }

        @Test
        void oneHospitalIsNoSeventyPercent() {
            assertThat(rulesFired(hospitals(1, "70.0", 9, "7.3"))).containsExactly("a.count-share", "a.count-share");
        }

        @Test
        void anExactZeroBesideACountContradictsIt() {
            ReportBuilder report = hospitals(14, "11.3", 9, "7.3")
                    .put(FactRef.of(EDITION.share("A.2a", "share").at(), CURRENT), Share.ofRatio(0, 124));
            assertThat(rulesFired(report)).containsExactly("a.zero");
        }

        @Test
        void moreSystemsThanHospitalsAreAWarning() {
            ReportBuilder report = hospitals(14, "11.3", 9, "7.3")
                    .put(FactRef.of(EDITION.count("A.1a", "count").at(), CURRENT), Count.of(20))
                    .put(FactRef.of(EDITION.count("A.1a", "count").at(), PRIOR), Count.of(14));
            assertThat(rulesFired(report)).containsExactly("a.systems-hospitals");
        }

        @Test
        void dollarsOfTwoTotalsAreAnError() {
            ReportBuilder report = CONSISTENT.toBuilder();
            for (Period period : Period.values()) {
                report.put(FactRef.of(EDITION.dollars("A.3a", "dollars").at(), period), Dollars.of(1_234_567))
                        .put(FactRef.of(EDITION.share("A.3a", "share").at(), period), percent("10.0"))
                        .put(FactRef.of(EDITION.dollars("A.3b", "dollars").at(), period), Dollars.of(1_234_567))
                        .put(FactRef.of(EDITION.share("A.3b", "share").at(), period), percent("10.2"));
            }
            assertThat(rulesFired(report)).containsExactly("a.denominators", "a.denominators");
        }
    }

    @Nested
    class Designations {

        private final Key<YesNo> designated =
                EDITION.yesNo("B.transplant", "designated").at();

        private ReportBuilder withUse(Answer<Share> use) {
            ReportBuilder report = CONSISTENT.toBuilder();
            for (Member members : Membership.AXIS.members()) {
                for (Period period : Period.values()) {
                    report.put(FactRef.of(EDITION.share("B.transplant", "share").at(members), period), use);
                }
            }
            return report;
        }

        @Test
        void useWithoutADesignationIsAnError() {
            ReportBuilder report = withUse(Answer.given(percent("61.0"))).put(FactRef.once(designated), YesNo.NO);
            assertThat(rulesFired(report)).containsExactly("b.designation");
        }

        @Test
        void noUseAgreesWithNoDesignation() {
            assertThat(rulesFired(withUse(Answer.given(percent("0"))).put(FactRef.once(designated), YesNo.NO)))
                    .isEmpty();
            assertThat(rulesFired(withUse(Answer.blank()).put(FactRef.once(designated), YesNo.NO)))
                    .isEmpty();
        }

        @Test
        void aDesignationWithoutAnyFigureIsAWarning() {
            Findings findings = RuleSet.standard()
                    .check(withUse(Answer.absent(AbsenceReason.NOT_TRACKED)).build());
            assertThat(findings.all()).singleElement().satisfies(finding -> {
                assertThat(finding.rule()).isEqualTo("b.designation");
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            });
        }
    }

    @Nested
    class Maternity {

        private ReportBuilder births(String id, Answer<Count> births, Answer<Share> rate) {
            ReportBuilder report = CONSISTENT.toBuilder();
            for (Period period : Period.values()) {
                report.put(FactRef.of(EDITION.count("C.1.A.i", "births").at(COMMERCIAL), period), Count.of(812))
                        .put(
                                FactRef.of(
                                        EDITION.share("C.1.A.i", "cSectionRate").at(COMMERCIAL), period),
                                percent("32.0"));
                for (String other : List.of("ii", "iii", "iv", "v", "vi")) {
                    put(report, "C.1.A." + other, period, Answer.given(Count.of(100)), Answer.given(percent("32.0")));
                }
                put(report, id, period, births, rate);
            }
            return report;
        }

        private static void put(
                ReportBuilder report, String id, Period period, Answer<Count> births, Answer<Share> rate) {
            report.put(FactRef.of(EDITION.count(id, "births").at(COMMERCIAL), period), births)
                    .put(FactRef.of(EDITION.share(id, "cSectionRate").at(COMMERCIAL), period), rate);
        }

        private List<String> fired(String id, long births, String rate) {
            return rulesFired(births(id, Answer.given(Count.of(births)), Answer.given(percent(rate))));
        }

        @Test
        void strategiesMayOverlap() {
            assertThat(fired("C.1.A.ii", 500, "32.0")).isEmpty();
        }

        @Test
        void aRateNoWholeNumberPrintsIsAnError() {
            assertThat(fired("C.1.A.ii", 12, "33.4")).containsExactly("c.rate", "c.rate");
            assertThat(fired("C.1.A.ii", 12, "33.3")).isEmpty();
        }

        @Test
        void noBirthsHaveNoCSections() {
            assertThat(fired("C.1.A.ii", 0, "24.1")).containsExactly("c.zero", "c.zero");
            assertThat(fired("C.1.A.ii", 0, "0")).isEmpty();
            assertThat(rulesFired(births(
                            "C.1.A.ii", Answer.given(Count.of(0)), Answer.absent(AbsenceReason.ZERO_DENOMINATOR))))
                    .isEmpty();
        }

        @Test
        void neitherBirthsNorTheirKindsExceedAllMaternity() {
            assertThat(fired("C.1.A.ii", 900, "32.0")).containsExactly("c.part-of-all", "c.part-of-all");
            assertThat(fired("C.1.A.ii", 500, "60.0")).containsExactly("c.part-of-all", "c.part-of-all");
            assertThat(fired("C.1.A.ii", 700, "5.0")).containsExactly("c.part-of-all", "c.part-of-all");
        }

        @Test
        void withoutARateOnlyTheBirthsAreCompared() {
            Answer<Share> untracked = Answer.absent(AbsenceReason.NOT_TRACKED);
            assertThat(rulesFired(births("C.1.A.ii", Answer.given(Count.of(700)), untracked)))
                    .isEmpty();
            assertThat(rulesFired(births("C.1.A.ii", Answer.given(Count.of(900)), untracked)))
                    .containsExactly("c.part-of-all", "c.part-of-all");
        }
    }

    @Nested
    class Years {

        private final Key<Share> waiver = EDITION.share("C.2.2", "share").at(COMMERCIAL);

        private ReportBuilder waivers(String prior, String current) {
            return CONSISTENT.toBuilder()
                    .put(FactRef.of(waiver, PRIOR), percent(prior))
                    .put(FactRef.of(waiver, CURRENT), percent(current));
        }

        @Test
        void aShareOfPeopleMovesByHalfAtTheMost() {
            assertThat(changes(RuleSet.standard(), waivers("31.7", "40.9"))).isEmpty();
            assertThat(changes(RuleSet.standard(), waivers("30.0", "80.0"))).containsExactly(waiver);
            assertThat(changes(RuleSet.standard(), waivers("80.0", "30.0"))).containsExactly(waiver);
        }

        @Test
        void theBoundsCanBeMoved() {
            Drift strict = Drift.standard().with(waiver.metric(), Band.within("2"));
            assertThat(changes(
                            RuleSet.standard().replacing(StandardRules.plausibility(strict)), waivers("31.7", "40.9")))
                    .containsExactly(waiver);
            Rule unknown = Rule.of("cascade.unknown", Severity.INFO, submission -> java.util.stream.Stream.empty());
            assertThatThrownBy(() -> RuleSet.standard().replacing(unknown)).hasMessageContaining("cascade.unknown");
        }

        @Test
        void aHostMayAllowMore() {
            Key<Count> births = EDITION.count("C.1.A.i", "births").at(COMMERCIAL);
            BigDecimal was = CONSISTENT.prior().get(births).amount();
            ReportBuilder twice = CONSISTENT.toBuilder()
                    .put(
                            FactRef.of(births, CURRENT),
                            Count.of(was.multiply(new BigDecimal("1.9")).setScale(0, RoundingMode.DOWN)));
            Drift drift = Drift.standard().with(births.metric(), Band.times("0.5", "2"));
            RuleSet rules = RuleSet.standard().replacing(StandardRules.plausibility(drift));
            assertThat(rules.check(twice.build()).of("change.implausible")).isEmpty();
            assertThat(RuleSet.standard().check(twice.build()).of("change.implausible"))
                    .isNotEmpty();
        }

        private List<Key<?>> changes(RuleSet rules, ReportBuilder report) {
            return rules.check(report.build()).of("change.implausible").stream()
                    .<Key<?>>map(finding -> finding.cell().orElseThrow().key())
                    .filter(waiver::equals)
                    .toList();
        }
    }
}
