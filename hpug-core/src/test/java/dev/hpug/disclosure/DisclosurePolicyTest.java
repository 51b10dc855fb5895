package dev.hpug.disclosure;

import static dev.hpug.metric.LineOfBusiness.COMMERCIAL;
import static dev.hpug.period.Period.CURRENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.disclosure.Suppression.Reason;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Membership;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisclosurePolicyTest {

    private static final Edition EDITION = Edition.cpr2021();
    private static final DisclosurePolicy POLICY = DisclosurePolicy.standard();
    private static final FactRef<Count> COUNT_A = count("A.2a");
    private static final FactRef<Share> SHARE_A = share("A.2a");
    private static final FactRef<Count> COUNT_B = count("A.2b");
    private static final FactRef<Share> SHARE_B = share("A.2b");
    private static final FactRef<Count> BIRTHS = births("C.1.A.i");
    private static final FactRef<Share> RATE = rate("C.1.A.i");
    private static final FactRef<Count> BUNDLED = births("C.1.A.ii");
    private static final FactRef<Share> BUNDLED_RATE = rate("C.1.A.ii");

    private static FactRef<Count> count(String id) {
        return FactRef.of(EDITION.count(id, "count").at(), CURRENT);
    }

    private static FactRef<Share> share(String id) {
        return FactRef.of(EDITION.share(id, "share").at(), CURRENT);
    }

    private static FactRef<Count> births(String id) {
        return FactRef.of(EDITION.count(id, "births").at(COMMERCIAL), CURRENT);
    }

    private static FactRef<Share> rate(String id) {
        return FactRef.of(EDITION.share(id, "cSectionRate").at(COMMERCIAL), CURRENT);
    }

    private static FactRef<Share> payment(int number) {
        return FactRef.of(EDITION.share("D." + number, "share").at(COMMERCIAL), CURRENT);
    }

    private static Suppression small(FactRef<?> cell) {
        return new Suppression(cell, Reason.SMALL_COUNT, Optional.empty());
    }

    private static Suppression numerator(FactRef<?> cell) {
        return new Suppression(cell, Reason.SMALL_NUMERATOR, Optional.empty());
    }

    private static Suppression protecting(FactRef<?> cell, FactRef<?> other) {
        return new Suppression(cell, Reason.COMPLEMENTARY, Optional.of(other));
    }

    private static ReportBuilder builder() {
        return Report.builder(EDITION);
    }

    private static <T extends FactValue> Answer<T> withheld() {
        return Answer.absent(AbsenceReason.SUPPRESSED);
    }

    @Test
    void countsFromOneToTenAreWithheldAndZeroAndElevenShown() {
        for (int number = 0; number <= 12; number++) {
            Disclosure disclosure =
                    POLICY.apply(builder().put(BIRTHS, Count.of(number)).build());
            boolean isShown = number == 0 || number >= 11;
            assertThat(disclosure.released().answer(BIRTHS))
                    .isEqualTo(isShown ? Answer.given(Count.of(number)) : withheld());
            assertThat(disclosure.suppressions()).isEqualTo(isShown ? List.of() : List.of(small(BIRTHS)));
        }
        Report five = builder().put(BIRTHS, Count.of(5)).build();
        assertThat(POLICY.withSmallestShown(5).apply(five).released()).isEqualTo(five);
        assertThat(POLICY.withSmallestShown(1).apply(five).suppressions()).isEmpty();
        assertThat(POLICY.smallestShown()).isEqualTo(11);
        assertThatThrownBy(() -> POLICY.withSmallestShown(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> POLICY.withSmallestShown(1_001))
                .hasMessage("The smallest count shown is from 1 to 1000, not 1001");
    }

    @Test
    void aCountThatIsNotWholeIsWithheldToo() {
        assertThat(POLICY.apply(builder().put(BIRTHS, Count.parse("5.5")).build())
                        .suppressions())
                .containsExactly(small(BIRTHS));
        assertThat(POLICY.apply(builder().put(BIRTHS, Count.of(-5)).build()).suppressions())
                .isEmpty();
    }

    @Test
    void theOtherClauseTellsAWithheldCount() {
        Report report = builder()
                .put(COUNT_A, Count.of(6))
                .put(SHARE_A, Share.ofPercent("4.8"))
                .put(COUNT_B, Count.of(14))
                .put(SHARE_B, Share.ofPercent("11.3"))
                .build();
        Report byHand = report.toBuilder().put(COUNT_A, withheld()).build();
        assertThat(POLICY.recoverable(byHand))
                .singleElement()
                .hasToString("current.A.2a.count in [6, 6] from"
                        + " [current.A.2a.share, current.A.2b.share, current.A.2b.count]");
        Disclosure disclosure = POLICY.apply(report);
        assertThat(disclosure.suppressions()).containsExactly(small(COUNT_A), protecting(SHARE_A, COUNT_A));
        assertThat(disclosure.suppressions())
                .last()
                .hasToString("current.A.2a.share: COMPLEMENTARY, protects current.A.2a.count");
        assertThat(disclosure.released().answer(COUNT_B)).isEqualTo(Answer.given(Count.of(14)));
        assertThat(disclosure.released().answer(SHARE_B)).isEqualTo(Answer.given(Share.ofPercent("11.3")));
    }

    @Test
    void aShareIsKeptWhereItTellsLittle() {
        Report report = builder()
                .put(COUNT_A, Count.of(3))
                .put(SHARE_A, Share.ofPercent("2.4"))
                .build();
        assertThat(POLICY.apply(report).suppressions()).containsExactly(small(COUNT_A));
        // 9 of 19; the next to print it is 18 of 38
        Report telling = builder()
                .put(COUNT_A, Count.of(9))
                .put(SHARE_A, Share.ofPercent("47.4"))
                .build();
        assertThat(POLICY.apply(telling).suppressions()).containsExactly(small(COUNT_A), protecting(SHARE_A, COUNT_A));
    }

    @Test
    void theNumberOfTheOtherClauseIsABoundOfTheHospitals() {
        // 1.0 % of 950 hospitals or more are at least 10
        Report report = builder()
                .put(COUNT_A, Count.of(10))
                .put(SHARE_A, Share.ofPercent("1.0"))
                .put(COUNT_B, Count.of(950))
                .build();
        assertThat(POLICY.apply(report).suppressions()).containsExactly(small(COUNT_A), protecting(SHARE_A, COUNT_A));
    }

    @Test
    void aShareBesideABlankTellsASmallCount() {
        Report report = builder()
                .put(SHARE_A, Share.ofPercent("4.8"))
                .put(COUNT_B, Count.of(14))
                .put(SHARE_B, Share.ofPercent("11.3"))
                .build();
        assertThat(POLICY.apply(report).suppressions()).containsExactly(numerator(SHARE_A));
    }

    @Test
    void aWithheldShareFollowsFromItsCount() {
        Report report = builder()
                .put(COUNT_A, Count.of(62))
                .put(SHARE_A, withheld())
                .put(COUNT_B, Count.of(14))
                .put(SHARE_B, Share.ofPercent("11.3"))
                .build();
        assertThat(POLICY.recoverable(report))
                .singleElement()
                .hasToString("current.A.2a.share in [50, 50] from [current.A.2b.share, current.A.2b.count]");
        assertThat(POLICY.apply(report).suppressions()).containsExactly(protecting(SHARE_B, SHARE_A));
    }

    @Test
    void aRateOfFewCSectionsIsWithheld() {
        Report report = builder()
                .put(BIRTHS, Count.of(120))
                .put(RATE, Share.ofPercent("5.0"))
                .build();
        assertThat(POLICY.apply(report).suppressions()).containsExactly(numerator(RATE));
        Report none = builder()
                .put(BIRTHS, Count.of(120))
                .put(RATE, Share.ofPercent("0.0"))
                .build();
        assertThat(POLICY.apply(none).suppressions()).isEmpty();
        // 0.1 % of 10,000 may be 5 to 14 c-sections
        Report vague = builder()
                .put(BIRTHS, Count.of(10_000))
                .put(RATE, Share.ofPercent("0.1"))
                .build();
        assertThat(POLICY.apply(vague).suppressions()).isEmpty();
    }

    @Test
    void aRateOfWithheldBirthsTellsThem() {
        Report seven = builder()
                .put(BIRTHS, Count.of(7))
                .put(RATE, Share.ofPercent("14.3"))
                .build();
        assertThat(POLICY.apply(seven).suppressions()).containsExactly(small(BIRTHS), protecting(RATE, BIRTHS));
        Report six = builder()
                .put(BIRTHS, Count.of(6))
                .put(RATE, Share.ofPercent("33.3"))
                .build();
        assertThat(POLICY.apply(six).suppressions()).containsExactly(small(BIRTHS));
    }

    @Test
    void aStrategyWithNearlyAllBirthsTellsItsCSections() {
        // 11 of all 125 births, and the strategy has all but one of them: 10 or 11
        Report report = builder()
                .put(BIRTHS, Count.of(125))
                .put(RATE, Share.ofPercent("8.8"))
                .put(BUNDLED, Count.of(124))
                .put(BUNDLED_RATE, Share.ofPercent("8.1"))
                .build();
        assertThat(POLICY.apply(report).suppressions())
                .containsExactly(numerator(BUNDLED_RATE), protecting(RATE, BUNDLED_RATE));
    }

    @Test
    void sharesThatSayTheirPartsAreWithheldUnlessOfDollars() {
        FactRef<Share> centers =
                FactRef.of(EDITION.share("B.transplant", "share").at(Membership.ALL_COMMERCIAL), CURRENT);
        Report report = builder()
                .put(centers, Share.parse("3/29"))
                .put(RATE, Share.parse("0/8"))
                .put(payment(3), Share.parse("5/100"))
                .put(share("A.3a"), Share.parse("5/100"))
                .build();
        assertThat(POLICY.apply(report).suppressions()).containsExactly(numerator(centers), numerator(RATE));
        Report large = builder().put(centers, Share.parse("11/29")).build();
        assertThat(POLICY.apply(large).released()).isEqualTo(large);
    }

    @Test
    void oneWithheldPartOfAWholeNeedsASecond() {
        ReportBuilder builder = builder();
        List<String> shares = List.of("61.0", "5.1", "12.3", "10.0", "3.2", "0.0", "1.1", "0.9", "2.4", "4.0");
        for (int i = 0; i < shares.size(); i++) {
            builder.put(payment(i + 1), Share.ofPercent(shares.get(i)));
        }
        Report whole = builder.build();
        assertThat(POLICY.apply(whole).released()).isEqualTo(whole);
        Report one = builder.put(payment(3), withheld()).build();
        assertThat(POLICY.recoverable(one))
                .singleElement()
                .satisfies(recovery -> assertThat(recovery.possible()).hasToString("(11.85, 12.7]"));
        assertThat(POLICY.apply(one).suppressions()).containsExactly(protecting(payment(10), payment(3)));
        // 0.9 % and nothing together are still known to within a point, so the last part is not enough
        Report tiny = builder.put(payment(3), Share.ofPercent("12.3"))
                .put(payment(8), Share.ofPercent("4.0"))
                .put(payment(10), Share.ofPercent("0.0"))
                .put(payment(6), withheld())
                .put(payment(7), Share.ofPercent("2.0"))
                .build();
        assertThat(POLICY.apply(tiny).suppressions()).containsExactly(protecting(payment(9), payment(6)));
        Report blank = builder.put(payment(3), withheld())
                .put(payment(6), Answer.blank())
                .build();
        assertThat(POLICY.recoverable(blank)).hasSize(1);
    }

    @Test
    void contradictoryReportsAreNoReasonToFail() {
        Report report = builder()
                .put(COUNT_A, withheld())
                .put(SHARE_A, Share.ofPercent("11.3"))
                .put(COUNT_B, Count.of(14))
                .put(SHARE_B, Share.ofPercent("99.9"))
                .put(BIRTHS, Count.of(12))
                .put(RATE, Share.ofPercent("33.4"))
                .put(BUNDLED, Count.of(900))
                .put(BUNDLED_RATE, withheld())
                .build();
        assertThat(POLICY.recoverable(POLICY.apply(report).released())).isEmpty();
    }
}
