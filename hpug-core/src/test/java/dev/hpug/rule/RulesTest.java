package dev.hpug.rule;

import static dev.hpug.metric.LineOfBusiness.COMMERCIAL;
import static dev.hpug.metric.LineOfBusiness.MEDICAID;
import static dev.hpug.period.Period.CURRENT;
import static dev.hpug.period.Period.PRIOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.metric.Cpr2021;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Gate;
import dev.hpug.metric.Key;
import dev.hpug.metric.Membership;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.plausibility.Drift;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.testing.ConsistentReports;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import dev.hpug.value.YesNo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each standard rule, by one defect planted in a report that deserves no finding. */
class RulesTest {

    private static final Edition EDITION = Edition.cpr2021();
    private static final Report CONSISTENT = ConsistentReports.of(1);

    /** Most defects planted here move one period far from the other, which is another rule's business. */
    private static final RuleSet RULES = RuleSet.standard()
            .without(StandardRules.plausibility(Drift.standard()).stream()
                    .map(Rule::id)
                    .toArray(String[]::new));

    private static List<String> rulesFired(Report report) {
        return RULES.check(report).all().stream().map(Finding::rule).toList();
    }

    private static List<String> rulesFired(ReportBuilder report) {
        return rulesFired(report.build());
    }

    private static <T extends FactValue> Report with(FactRef<T> cell, T value) {
        return CONSISTENT.toBuilder().put(cell, value).build();
    }

    private static <T extends FactValue> Report blanked(FactRef<T> cell) {
        return CONSISTENT.toBuilder().put(cell, Answer.blank()).build();
    }

    private static FactRef<Share> payment(int number, Period period) {
        return FactRef.of(EDITION.share("D." + number, "share").at(COMMERCIAL), period);
    }

    private static Gate gate(String id) {
        return EDITION.gates().stream()
                .filter(gate -> gate.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 300)
    void oneBlankedCellIsOneFindingAboutThatCell(@ForAll long seed, @ForAll @IntRange(max = 10_000) int pick) {
        Report report = ConsistentReports.of(seed);
        List<FactRef<?>> asked = EDITION.cells().stream()
                .filter(cell -> !cell.key().metric().field().equals("label"))
                .toList();
        FactRef<?> cell = asked.get(pick % asked.size());

        Findings findings = RuleSet.standard()
                .check(report.toBuilder().putUntyped(cell, Answer.blank()).build());

        assertThat(findings.all()).hasSize(1);
        assertThat(findings.all().get(0).rule()).isEqualTo("answer.missing");
        assertThat(findings.all().get(0).cell()).contains(cell);
        assertThat(findings.all().get(0).message()).contains(cell.key().metric().id());
    }

    @Nested
    class Periods {

        private Report withPeriods(String current, String prior) {
            return CONSISTENT.toBuilder()
                    .periods(ReportingPeriods.of(ReportingPeriod.parse(current), ReportingPeriod.parse(prior)))
                    .build();
        }

        @Test
        void otherMonthsThanRecommendedAreWorthKnowing() {
            assertThat(rulesFired(withPeriods("2020-01-01/2020-12-31", "2019-01-01/2019-12-31")))
                    .containsExactly("periods.recommended", "periods.recommended");
        }

        @Test
        void elevenMonthsAreAnError() {
            assertThat(rulesFired(withPeriods("2019-07-01/2020-05-31", "2018-07-01/2019-06-30")))
                    .containsExactly("periods.twelve-months", "periods.recommended");
        }

        @Test
        void twelveMonthsFromTheMiddleOfAMonthAreNotWhole() {
            assertThat(rulesFired(withPeriods("2019-07-15/2020-07-14", "2018-07-15/2019-07-14")))
                    .contains("periods.twelve-months");
        }

        @Test
        void theEndOfFebruaryOfALeapYearIsAWholeMonth() {
            assertThat(rulesFired(withPeriods("2019-03-01/2020-02-29", "2018-03-01/2019-02-28")))
                    .doesNotContain("periods.twelve-months", "periods.adjacent");
        }

        @Test
        void aGapBetweenThePeriodsIsAnErrorThatNamesBoth() {
            Report report = withPeriods("2019-07-01/2020-06-30", "2017-07-01/2018-06-30");
            assertThat(rulesFired(report)).containsExactly("periods.adjacent", "periods.recommended");
            assertThat(RULES.check(report).of("periods.adjacent").get(0).message())
                    .contains("2018-06-30")
                    .contains("2019-07-01");
        }
    }

    @Nested
    class Missing {

        private final FactRef<Share> utilization =
                FactRef.of(EDITION.share("B.transplant", "share").at(Membership.ALL_COMMERCIAL), CURRENT);

        @Test
        void aStatedAbsenceIsNotMissing() {
            for (AbsenceReason reason : AbsenceReason.values()) {
                assertThat(rulesFired(CONSISTENT.toBuilder().put(utilization, Answer.absent(reason))))
                        .isEmpty();
            }
        }

        @Test
        void zeroIsAnAnswer() {
            assertThat(rulesFired(with(utilization, Share.ofPercent("0")))).isEmpty();
        }

        @Test
        void utilizationIsNotMissedWithoutADesignation() {
            ReportBuilder report = CONSISTENT.toBuilder()
                    .put(
                            FactRef.once(
                                    EDITION.yesNo("B.transplant", "designated").at()),
                            YesNo.NO);
            EDITION.share("B.transplant", "share")
                    .keys()
                    .forEach(key -> report.put(FactRef.of(key, CURRENT), Answer.blank())
                            .put(FactRef.of(key, PRIOR), Answer.blank()));
            assertThat(rulesFired(report)).isEmpty();
        }

        @Test
        void anOtherSpecialtyOfWhichNothingWasSaidIsNotMissing() {
            ReportBuilder report = CONSISTENT.toBuilder();
            EDITION.cells().stream()
                    .filter(cell -> cell.key().metric().id().equals("B.other-2"))
                    .forEach(cell -> report.putUntyped(cell, Answer.blank()));
            assertThat(rulesFired(report)).isEmpty();
        }

        @Test
        void anOtherStrategyThatWasNamedIsExpectedToHaveFigures() {
            ReportBuilder report = CONSISTENT.toBuilder();
            EDITION.cells().stream()
                    .filter(cell -> cell.key().metric().id().equals("C.1.A.vi")
                            && cell.period().isPresent())
                    .forEach(cell -> report.putUntyped(cell, Answer.blank()));
            assertThat(RULES.check(report.build()).all()).singleElement().satisfies(finding -> {
                assertThat(finding.message()).isEqualTo("C.1.A.vi is blank throughout: 8 cells.");
                assertThat(finding.cells()).hasSize(8);
            });
        }

        @Test
        void nothingIsMissedInASectionThatDoesNotApply() {
            ReportBuilder report = Report.builder(EDITION)
                    .gate(gate("limitsPublication"), false)
                    .gate(gate("demandsPlacement"), false)
                    .gate(gate("designatesCentersOfExcellence"), false);
            assertThat(RULES.check(report.build()).of("answer.missing"))
                    .flatExtracting(Finding::cells)
                    .extracting(cell -> cell.fact().key().metric().section())
                    .containsOnly(Cpr2021.C, Cpr2021.D);
        }

        @Test
        void aCellThatCouldNotBeReadIsNotAlsoMissing() {
            Finding unreadable = Finding.of("cell.not-a-number", Severity.ERROR, "holds \"abc\"", "Type the number.")
                    .about(utilization);
            Submission submission =
                    new Submission(blanked(utilization), cell -> Optional.empty(), List.of(), List.of(unreadable));
            assertThat(RULES.check(submission).all()).containsExactly(unreadable);
        }
    }

    @Nested
    class Gates {

        @Test
        void answersInASectionThatDoesNotApplyAreOneFinding() {
            ReportBuilder report = CONSISTENT.toBuilder()
                    .gate(gate("limitsPublication"), false)
                    .gate(gate("demandsPlacement"), false);
            assertThat(rulesFired(report)).containsExactly("section.not-applicable");
        }

        private static final Set<String> BEHIND_PUBLICATION = Set.of("A.1a", "A.2a", "A.3a");

        private List<FactRef<?>> behindPublication() {
            return EDITION.cells().stream()
                    .<FactRef<?>>map(cell -> cell)
                    .filter(cell ->
                            BEHIND_PUBLICATION.contains(cell.key().metric().id()))
                    .toList();
        }

        @Test
        void oneOfTwoGatesAnsweredYesOpensTheSectionButForWhatTheOtherDecidesAlone() {
            ReportBuilder report = CONSISTENT.toBuilder()
                    .gate(gate("limitsPublication"), false)
                    .gate(gate("demandsPlacement"), true);
            assertThat(RULES.check(report.build()).all()).singleElement().satisfies(finding -> {
                assertThat(finding.rule()).isEqualTo("section.not-applicable");
                assertThat(finding.cells().stream().<FactRef<?>>map(LocatedCell::fact))
                        .containsExactlyElementsOf(behindPublication());
            });

            behindPublication().forEach(cell -> report.putUntyped(cell, Answer.blank()));
            assertThat(rulesFired(report)).isEmpty();
        }

        @Test
        void anUnansweredGateClosesNothing() {
            assertThat(rulesFired(CONSISTENT.toBuilder().gate(gate("demandsPlacement"), true)))
                    .isEmpty();
            ReportBuilder blank = CONSISTENT.toBuilder().gate(gate("demandsPlacement"), true);
            behindPublication().forEach(cell -> blank.putUntyped(cell, Answer.blank()));
            assertThat(rulesFired(blank)).containsOnly("answer.missing");
        }

        @Test
        void zeroAgreesWithASectionThatDoesNotApply() {
            ReportBuilder report = Report.builder(EDITION)
                    .gate(gate("limitsPublication"), false)
                    .gate(gate("demandsPlacement"), false)
                    .put(FactRef.of(EDITION.count("A.1a", "count").at(), CURRENT), Count.of(0));
            assertThat(rulesFired(report)).doesNotContain("section.not-applicable");
        }

        @Test
        void anEmptySectionThatWasSaidToApplyIsAFinding() {
            Findings findings = RULES.check(Report.builder(EDITION)
                    .gate(gate("designatesCentersOfExcellence"), true)
                    .build());
            assertThat(findings.of("section.not-applicable"))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.cells())
                            .extracting(cell -> cell.fact().key().metric().section())
                            .containsOnly(Cpr2021.B));
            assertThat(findings.of("answer.missing"))
                    .as("one cause, one finding")
                    .flatExtracting(Finding::cells)
                    .extracting(cell -> cell.fact().key().metric().section())
                    .doesNotContain(Cpr2021.B);
        }
    }

    @Nested
    class Ranges {

        @Test
        void aShareAboveTheWholeIsAnErrorThatStatesIt() {
            FactRef<Share> rate = FactRef.of(EDITION.share("C.2.2", "share").at(MEDICAID), PRIOR);
            Findings findings = RULES.check(with(rate, Share.ofPercent("104.0")));
            assertThat(findings.of("share.range")).singleElement().satisfies(finding -> {
                assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                assertThat(finding.cell()).contains(rate);
                assertThat(finding.message()).contains("C.2.2", "medicaid, prior", "104.0 %");
            });
        }

        @Test
        void theBoundsOfTheWholeAreInIt() {
            FactRef<Share> rate = FactRef.of(EDITION.share("C.2.2", "share").at(MEDICAID), PRIOR);
            assertThat(RULES.check(with(rate, Share.ofPercent("100"))).of("share.range"))
                    .isEmpty();
            assertThat(RULES.check(with(rate, Share.ofPercent("0"))).of("share.range"))
                    .isEmpty();
            assertThat(RULES.check(with(rate, Share.ofPercent("-0.1"))).of("share.range"))
                    .hasSize(1);
            assertThat(RULES.check(with(rate, Share.ofPercent("100.1"))).of("share.range"))
                    .hasSize(1);
        }

        @Test
        void halfABirthAndFewerThanNoneAreNoCounts() {
            FactRef<Count> births =
                    FactRef.of(EDITION.count("C.1.A.i", "births").at(COMMERCIAL), CURRENT);
            assertThat(rulesFired(with(births, Count.parse("9000.5")))).contains("count.range");
            assertThat(rulesFired(with(births, Count.of(-1)))).contains("count.range");
        }

        @Test
        void dollarsMayHaveCentsAndMayNotBeNegative() {
            FactRef<Dollars> paid =
                    FactRef.of(EDITION.dollars("A.3a", "dollars").at(), CURRENT);
            assertThat(rulesFired(with(paid, Dollars.parse("81250000.50")))).doesNotContain("count.range");
            assertThat(rulesFired(with(paid, Dollars.of(-1)))).contains("count.range");
        }

        @Test
        void onlySectionDAsksForOneTenthAndTrailingZerosAreNoFinerStatement() {
            FactRef<Share> waiver = FactRef.of(EDITION.share("C.2.2", "share").at(COMMERCIAL), CURRENT);
            assertThat(rulesFired(with(waiver, Share.ofPercent("31.25")))).isEmpty();
            String stated = CONSISTENT.answer(payment(3, CURRENT)).toString().replace(" %", "");
            assertThat(rulesFired(with(payment(3, CURRENT), Share.ofPercent(stated + "0"))))
                    .isEmpty();
            assertThat(rulesFired(with(payment(3, CURRENT), Share.ofPercent(stated + "1"))))
                    .containsExactly("share.precision");
        }
    }

    @Nested
    class Totals {

        private Report withPayment(String... percents) {
            ReportBuilder report = CONSISTENT.toBuilder();
            for (int i = 0; i < percents.length; i++) {
                report.put(payment(i + 1, CURRENT), Share.ofPercent(percents[i]));
            }
            for (int i = percents.length; i < 10; i++) {
                report.put(payment(i + 1, CURRENT), Share.ofPercent("0"));
            }
            return report.build();
        }

        @Test
        void threeThirdsRoundedUpAreImpossible() {
            Findings findings = RULES.check(withPayment("33.4", "33.4", "33.4"));
            assertThat(findings.of("d.total")).singleElement().satisfies(finding -> {
                assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                assertThat(finding.message()).contains("commercial, current", "100.2 %", "100.05 %");
            });
        }

        @Test
        void threeThirdsRoundedDownAreHonest() {
            assertThat(rulesFired(withPayment("33.3", "33.3", "33.3"))).isEmpty();
        }

        @Test
        void aPossibleTotalThatIsThreeTenthsOffIsAWarning() {
            Report report = withPayment("55.3", "5.0", "5.0", "5.0", "5.0", "5.0", "5.0", "5.0", "5.0", "5.0");
            assertThat(RULES.check(report).of("d.total")).singleElement().satisfies(finding -> {
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                assertThat(finding.message()).contains("100.3 %", "0.3 points off", "about 1 of 361 ");
            });
        }

        @Test
        void withoutOnePrecisionAnUnlikelyTotalHasNoProbability() {
            Report report = withPayment("55.31", "5.0", "5.0", "5.0", "5.0", "5.0", "5.0", "5.0", "5.0", "5.0");
            assertThat(RULES.check(report).of("d.total"))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message()).contains("0.31 points off", "only rarely"));
        }

        @Test
        void aMissingPartIsNotReportedAsAWrongTotal() {
            assertThat(rulesFired(blanked(payment(1, CURRENT)))).containsExactly("answer.missing");
        }

        @Test
        void mentalHealthVisitsMakeAWholeToo() {
            FactRef<Share> visits = FactRef.of(EDITION.share("C.2.1a", "share").at(MEDICAID), CURRENT);
            assertThat(rulesFired(with(visits, Share.ofPercent("99.0")))).containsExactly("c.mental-health.total");
        }

        private Findings checkStated(Report report, Share total) {
            StatedTotal stated = new StatedTotal(
                    Cpr2021.VALUE_ORIENTED.whole(),
                    Optional.of(COMMERCIAL),
                    CURRENT,
                    total,
                    Optional.of("Progress Report!L190"));
            return RULES.check(new Submission(report, cell -> Optional.empty(), List.of(stated), List.of()));
        }

        @Test
        void aTotalThatDisagreesWithItsPartsIsLocated() {
            assertThat(checkStated(withPayment("60.0", "40.0"), Share.ofPercent("99.0"))
                            .of("d.total.stated"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.location()).contains("Progress Report!L190");
                        assertThat(finding.message()).contains("99 %", "100 %");
                    });
        }

        @Test
        void aTotalIsNotHeldAgainstAPartThatCouldNotBeRead() {
            StatedTotal stated = new StatedTotal(
                    Cpr2021.VALUE_ORIENTED.whole(),
                    Optional.of(COMMERCIAL),
                    CURRENT,
                    Share.ofPercent("100.0"),
                    Optional.of("Progress Report!L190"));
            Finding unreadable = Finding.of("cell.not-a-number", Severity.ERROR, "holds \"abc\"", "Type the number.")
                    .about(payment(1, CURRENT));
            Submission submission = new Submission(
                    blanked(payment(1, CURRENT)), cell -> Optional.empty(), List.of(stated), List.of(unreadable));
            assertThat(RULES.check(submission).all()).containsExactly(unreadable);
        }

        @Test
        void aTotalWithTheNoiseOfBinarySumsAgrees() {
            assertThat(checkStated(withPayment("60.0", "40.0"), Share.ofPercent("99.9999999999999")))
                    .isEmpty();
        }

        @Test
        void aTotalPrintedToOneTenthAgreesWithFinerParts() {
            assertThat(checkStated(withPayment("60.04", "39.96"), Share.ofPercent("100.0"))
                            .of("d.total.stated"))
                    .isEmpty();
            assertThat(checkStated(withPayment("60.04", "40.04"), Share.ofPercent("100.0"))
                            .of("d.total.stated"))
                    .hasSize(1);
        }

        @Test
        void anImpossibleTotalIsReportedWhereTheSheetPrintsIt() {
            assertThat(checkStated(withPayment("60.0", "41.0"), Share.ofPercent("101.0"))
                            .all())
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.rule()).isEqualTo("d.total");
                        assertThat(finding.location()).contains("Progress Report!L190");
                    });
        }
    }

    @Nested
    class Sets {

        private final Report faulty = with(payment(1, CURRENT), Share.ofPercent("104.0"));

        @Test
        void rulesCanBeLeftOutRegradedAndAdded() {
            RuleSet rules = RULES.without("d.total")
                    .graded("share.range", Severity.INFO)
                    .plus(Rule.of(
                            "cascade.plan-named",
                            Severity.WARNING,
                            submission -> submission.report().plan().equals(Optional.of("Evergreen Health"))
                                    ? Stream.of(Problem.of("Evergreen again.", "Ask another plan."))
                                    : Stream.empty()));
            assertThat(rules.check(faulty).all())
                    .extracting(finding -> finding.severity() + " " + finding.rule())
                    .containsExactly("WARNING cascade.plan-named", "INFO share.range");
        }

        @Test
        void twoRulesCannotHaveOneId() {
            Rule twin = Rule.of("share.range", Severity.INFO, submission -> Stream.empty());
            assertThatThrownBy(() -> RULES.plus(twin)).hasMessageContaining("share.range");
        }

        @Test
        void errorsAreThrownTogetherOnDemand() {
            Findings findings = RULES.check(faulty);
            assertThatThrownBy(findings::throwIfErrors)
                    .isInstanceOfSatisfying(
                            FindingsException.class,
                            thrown -> assertThat(thrown.findings()).hasSize(2))
                    .hasMessageContaining("share.range")
                    .hasMessageContaining("d.total");
            RULES.check(CONSISTENT).throwIfErrors();
        }

        @Test
        void findingsComeWorstFirstThenAsTheReportIsLaidOut() {
            Key<Share> waiver = EDITION.share("C.2.2", "share").at(COMMERCIAL);
            Report report = CONSISTENT.toBuilder()
                    .put(FactRef.of(EDITION.count("A.1b", "count").at(), PRIOR), Answer.blank())
                    .put(FactRef.of(EDITION.count("A.1b", "count").at(), CURRENT), Answer.blank())
                    .put(FactRef.of(waiver, PRIOR), Share.ofPercent("101"))
                    .put(FactRef.of(waiver, CURRENT), Share.ofPercent("102"))
                    .periods(ReportingPeriods.endingWith(ReportingPeriod.twelveMonthsFrom(LocalDate.of(2020, 1, 1))))
                    .build();
            assertThat(RULES.check(report).all())
                    .extracting(finding -> finding.cell().map(FactRef::toString).orElse(finding.rule()))
                    .containsExactly(
                            "current.C.2.2[commercial].share",
                            "prior.C.2.2[commercial].share",
                            "current.A.1b.count",
                            "periods.recommended",
                            "periods.recommended");
        }
    }
}
