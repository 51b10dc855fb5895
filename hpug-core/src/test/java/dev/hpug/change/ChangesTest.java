package dev.hpug.change;

import static dev.hpug.metric.LineOfBusiness.COMMERCIAL;
import static dev.hpug.metric.LineOfBusiness.MEDICAID;
import static dev.hpug.period.Period.CURRENT;
import static dev.hpug.period.Period.PRIOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.change.FactChange.Gap;
import dev.hpug.cpr2021.PaymentMethod;
import dev.hpug.metric.Axis;
import dev.hpug.metric.Cpr2021;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Member;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Polarity;
import dev.hpug.metric.SupplementalMetrics;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.testing.HpugDomain;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Amount;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Share;
import dev.hpug.value.ValueType;
import dev.hpug.value.YesNo;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@Domain(HpugDomain.class)
class ChangesTest {

    private static final Edition EDITION = Edition.cpr2021();
    private static final Key<Share> RATE =
            EDITION.share("C.1.A.i", "cSectionRate").at(COMMERCIAL);
    private static final Key<Count> BIRTHS = EDITION.count("C.1.A.i", "births").at(COMMERCIAL);

    private static Report report(String prior, String current) {
        return Report.builder(EDITION)
                .put(FactRef.of(RATE, PRIOR), Share.parse(prior))
                .put(FactRef.of(RATE, CURRENT), Share.parse(current))
                .build();
    }

    @Test
    void aLowerRateIsAnImprovement() {
        FactChange<Share> change = Changes.of(report("32.2 %", "32.1 %")).get(RATE);
        assertThat(change.progress()).contains(Progress.IMPROVED);
        assertThat(change.gap()).isEmpty();
        assertThat(change).hasToString("C.1.A.i[commercial].cSectionRate: 32.2 % → 32.1 %");
        assertThat(Changes.of(report("32.1 %", "32.2 %")).get(RATE).progress()).contains(Progress.WORSENED);
        assertThat(Changes.of(report("32.1 %", "32.1 %")).get(RATE).progress()).contains(Progress.UNDETERMINED);
        assertThat(Changes.of(report("1/3", "2/6")).get(RATE).progress()).contains(Progress.UNCHANGED);
    }

    @Test
    void birthsChangeWithoutBeingBetterOrWorse() {
        Report report = Report.builder(EDITION)
                .put(FactRef.of(BIRTHS, PRIOR), Count.of(812))
                .put(FactRef.of(BIRTHS, CURRENT), Count.of(840))
                .build();
        FactChange<Count> change = Changes.of(report).get(BIRTHS);
        assertThat(change.change()).contains(AmountChange.between(Count.of(812), Count.of(840)));
        assertThat(change.progress()).isEmpty();
    }

    @Test
    void everyKeyAskedPerPeriodHasOneInTheReportsOrder() {
        Changes changes = Changes.of(Report.builder(EDITION).build());
        assertThat(changes.facts()).hasSize(86);
        assertThat(changes.facts().stream().<Key<?>>map(FactChange::key)).isEqualTo(EDITION.periodKeys());
        assertThat(changes.facts()).allMatch(change -> change.gap().equals(Optional.of(Gap.NO_VALUES)));
    }

    @Test
    void theGapSaysWhichValueIsMissing() {
        Report report = Report.builder(EDITION)
                .put(FactRef.of(RATE, PRIOR), Share.ofPercent("32.1"))
                .put(FactRef.of(RATE, CURRENT), Answer.absent(AbsenceReason.SUPPRESSED))
                .put(FactRef.of(BIRTHS, CURRENT), Count.of(0))
                .build();
        Changes changes = Changes.of(report);
        assertThat(changes.get(RATE).gap()).contains(Gap.NO_CURRENT_VALUE);
        assertThat(changes.get(RATE).current()).isEqualTo(Answer.absent(AbsenceReason.SUPPRESSED));
        assertThat(changes.get(BIRTHS).gap()).contains(Gap.NO_PRIOR_VALUE);
        assertThat(changes.get(BIRTHS).change()).isEmpty();
    }

    @Test
    void yesAndNoDoNotRiseOrFall() {
        Metric<?> metric = SupplementalMetrics.of("cascade.offered", "Offered", ValueType.YES_NO, Optional.empty());
        Edition extended = EDITION.plus(List.of(metric));
        Key<YesNo> key = extended.yesNo("cascade.offered", "yes-no").at();
        Report report = Report.builder(extended)
                .put(FactRef.of(key, PRIOR), YesNo.NO)
                .put(FactRef.of(key, CURRENT), YesNo.YES)
                .build();
        FactChange<YesNo> change = Changes.of(report).get(key);
        assertThat(change.gap()).contains(Gap.NO_QUANTITY);
        assertThat(change.change()).isEmpty();
        assertThat(change.progress()).isEmpty();
        assertThat(Changes.of(report).facts()).hasSize(87);
    }

    @Test
    void whatIsAskedOnceOrNotAtAllHasNoChange() {
        Changes changes = Changes.of(Report.builder(EDITION).build());
        Key<YesNo> designated = EDITION.yesNo("B.maternity", "designated").at();
        assertThat(changes.find(designated)).isEmpty();
        assertThatThrownBy(() -> changes.get(designated))
                .isInstanceOf(UnknownChangeException.class)
                .hasMessage("B.maternity.designated is asked once, so it does not change between periods");
        Key<Count> foreign = SupplementalMetrics.count("cascade.visits", "Visits", Optional.empty())
                .at();
        assertThatThrownBy(() -> changes.get(foreign))
                .hasMessage("cascade.visits.count is not asked by the report's edition");
    }

    /** Whatever a plan wrote, negative shares and shares above 100 % included. */
    @Property(tries = 200)
    void everyReportHasItsChanges(@ForAll Report report) {
        Changes changes = Changes.of(report);
        assertThat(changes).isEqualTo(Changes.of(report)).hasSameHashCodeAs(Changes.of(report));
        for (FactChange<?> fact : changes.facts()) {
            Optional<Change> change = fact.change();
            assertThat(change.isPresent()).isEqualTo(fact.gap().isEmpty());
            assertThat(change.isPresent())
                    .isEqualTo(fact.prior().value().isPresent()
                            && fact.current().value().isPresent());
            boolean isPossible = isPossible(fact.prior()) && isPossible(fact.current());
            assertThat(fact.progress().isPresent())
                    .isEqualTo(change.isPresent()
                            && isPossible
                            && fact.key().metric().polarity() != Polarity.NEITHER);
            change.flatMap(Change::relative)
                    .ifPresent(relative -> assertThat(relative.toString()).endsWith(" %"));
            assertThat(fact.prior()).isEqualTo(report.prior().answer(fact.key()));
            assertThat(fact.current()).isEqualTo(report.current().answer(fact.key()));
            assertThat(changes.find(fact.key()).orElseThrow()).isEqualTo(fact);
        }
        for (TotalChange total : changes.totals()) {
            assertThat(total.change().isPresent()).isEqualTo(total.missing().isEmpty());
            assertThat(total.progress().isPresent()).isEqualTo(total.missing().isEmpty());
        }
    }

    private static boolean isPossible(Answer<?> answer) {
        return answer.value()
                .filter(value -> value instanceof Share share
                        ? share.isWithinWhole()
                        : value instanceof Count count
                                ? count.isWholeNumber()
                                : ((Amount) value).amount().signum() >= 0)
                .isPresent();
    }

    @Test
    void totalsFollowFromTheTenShares() {
        Changes changes = Changes.of(payment("63.9", "9.4").build());
        assertThat(changes.totals())
                .extracting(total -> total.member().orElseThrow() + " " + total.total())
                .containsExactly(
                        "commercial value-oriented",
                        "commercial downside-risk",
                        "medicaid value-oriented",
                        "medicaid downside-risk");
        TotalChange value = changes.get(Cpr2021.VALUE_ORIENTED, COMMERCIAL);
        assertThat(value.change().orElseThrow().points()).hasToString("+2.9 pp");
        assertThat(value.change().orElseThrow().points().bounds()).hasToString("(2.8, 3)");
        assertThat(value.progress()).contains(Progress.IMPROVED);
        assertThat(value.missing()).isEmpty();
        TotalChange risk = changes.get(Cpr2021.DOWNSIDE_RISK, COMMERCIAL);
        assertThat(risk.change().orElseThrow().points().nominal().signum()).isZero();
        assertThat(risk.progress()).contains(Progress.UNDETERMINED);
        TotalChange medicaid = changes.get(Cpr2021.VALUE_ORIENTED, MEDICAID);
        assertThat(medicaid.change()).isEmpty();
        assertThat(medicaid.missing()).hasSize(18);
    }

    @Test
    void aTotalNamesTheCellsItLacks() {
        Key<Share> savings = EDITION.share("D.3", "share").at(COMMERCIAL);
        Report report = payment("63.9", "9.4")
                .put(FactRef.of(savings, PRIOR), Answer.blank())
                .build();
        TotalChange value = Changes.of(report).get(Cpr2021.VALUE_ORIENTED, COMMERCIAL);
        assertThat(value.missing()).containsExactly(FactRef.of(savings, PRIOR));
        assertThat(value.prior()).isEmpty();
        assertThat(value.current()).isPresent();
        assertThat(value.change()).isEmpty();
        assertThat(value.progress()).isEmpty();
    }

    /** Another year's form may word a title otherwise, and split a question further: the figures still follow each other. */
    @Test
    void aRewordedMetricKeepsItsSeries() {
        Axis products = Axis.of("product", "hmo", "ppo");
        Axis more = Axis.of("product", "hmo", "ppo", "pos");
        Member ppo = products.members().get(1);
        Metric<Count> then = SupplementalMetrics.count("cascade.visits", "Telehealth visits", Optional.of(products));
        Metric<Count> now = SupplementalMetrics.count("cascade.visits", "Visits by video or phone", Optional.of(more));
        Report last = Report.builder(EDITION.plus(List.of(then)))
                .put(FactRef.of(then.at(ppo), CURRENT), Count.of(812))
                .build();
        Report report = Report.builder(EDITION.plus(List.of(now)))
                .put(FactRef.of(now.at(ppo), CURRENT), Count.of(840))
                .build();

        Changes changes = Changes.between(last, report);

        assertThat(changes.get(now.at(ppo)).change()).contains(AmountChange.between(Count.of(812), Count.of(840)));
        assertThat(changes.get(now.at(more.members().get(2))).gap()).isPresent();
        assertThat(last.edition()).isNotEqualTo(report.edition());
    }

    /** Commercial payment: legacy and shared savings move from the given shares to 61.0 and 12.3, the rest stays. */
    private static ReportBuilder payment(String priorLegacy, String priorSavings) {
        Iterator<String> shares = List.of("61.0", "5.1", "12.3", "10.0", "3.2", "0.0", "1.1", "0.9", "2.4", "4.0")
                .iterator();
        ReportBuilder builder = Report.builder(EDITION);
        for (PaymentMethod method : PaymentMethod.values()) {
            String now = shares.next();
            String before = switch (method) {
                case LEGACY -> priorLegacy;
                case SHARED_SAVINGS -> priorSavings;
                default -> now;
            };
            Key<Share> key = EDITION.share(method.id(), "share").at(COMMERCIAL);
            builder.put(FactRef.of(key, PRIOR), Share.ofPercent(before));
            builder.put(FactRef.of(key, CURRENT), Share.ofPercent(now));
        }
        return builder;
    }
}
