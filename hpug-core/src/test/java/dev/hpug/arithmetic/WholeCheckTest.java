package dev.hpug.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WholeCheckTest {

    private static WholeCheck check(String... percents) {
        return WholeCheck.ofShares(Stream.of(percents).map(Share::ofPercent).toList());
    }

    @Test
    void threeThirdsRoundedUpAreImpossible() {
        WholeCheck check = check("33.4", "33.4", "33.4");
        assertThat(check.verdict()).isEqualTo(WholeVerdict.IMPOSSIBLE);
        assertThat(check.verdict().isPossible()).isFalse();
        assertThat(check.reason()).contains("the 3 shares total at least 100.05 %");
        assertThat(check.witness()).isEmpty();
        assertThat(check.statedSum()).isEqualTo(Ratio.parse("100.2"));
        assertThat(check.gap()).isEqualTo(Ratio.parse("0.2"));
        assertThat(check.possibleTotal()).hasToString("[100.05, 100.35)");
        assertThat(check).hasToString("IMPOSSIBLE: 33.4 % + 33.4 % + 33.4 %");
    }

    @Test
    void threeThirdsRoundedDownAreFeasible() {
        WholeCheck check = check("33.3", "33.3", "33.3");
        assertThat(check.verdict()).isEqualTo(WholeVerdict.FEASIBLE);
        assertThat(check.reason()).isEmpty();
        assertThat(check.witness()).contains(Collections.nCopies(3, Ratio.of(100, 3)));
        assertThat(check.gap()).isEqualTo(Ratio.parse("-0.1"));
    }

    @Test
    void threeThirdsStatedToOneHundredthAreTwoHundredthsShort() {
        assertThat(check("33.33", "33.33", "33.33").verdict()).isEqualTo(WholeVerdict.FEASIBLE);
        WholeCheck check = check("33.33", "33.33", "33.32");
        assertThat(check.verdict()).isEqualTo(WholeVerdict.IMPOSSIBLE);
        assertThat(check.reason()).contains("the 3 shares can total less than 99.995 %, never 100 %");
        assertThat(check("33.33", "33.33", "33.3").verdict()).isEqualTo(WholeVerdict.FEASIBLE);
    }

    @Test
    void tenSharesThatMakeExactlyOneHundredAreExact() {
        WholeCheck check = check("61.0", "5.1", "12.3", "10.0", "3.2", "0.0", "1.1", "0.9", "2.4", "4.0");
        assertThat(check.verdict()).isEqualTo(WholeVerdict.EXACT);
        assertThat(check.gap()).isEqualTo(Ratio.ZERO);
        assertThat(check.witness().orElseThrow()).hasSize(10);
    }

    @Test
    void anUpperEndThatIsNotReachedDoesNotCount() {
        // two parts short by one tenth: 50.0 + 49.9 reach less than 100.0
        WholeCheck check = check("50.0", "49.9");
        assertThat(check.verdict()).isEqualTo(WholeVerdict.IMPOSSIBLE);
        assertThat(check.reason()).contains("the 2 shares can total less than 100 %, never 100 %");
        // two parts over by one tenth: 50.05 + 49.95 is 100 and prints like this
        assertThat(check("50.1", "50.0").verdict()).isEqualTo(WholeVerdict.FEASIBLE);
        assertThat(check("50.1", "50.0").witness()).contains(List.of(Ratio.parse("50.05"), Ratio.parse("49.95")));
    }

    @Test
    void missesOfThreeTenthsAreUnlikely() {
        String[] ten = {"9.7", "10.0", "10.0", "10.0", "10.0", "10.0", "10.0", "10.0", "10.0", "10.0"};
        assertThat(check(ten).verdict()).isEqualTo(WholeVerdict.UNLIKELY);
        ten[0] = "10.3";
        assertThat(check(ten).verdict()).isEqualTo(WholeVerdict.UNLIKELY);
        ten[0] = "9.8";
        assertThat(check(ten).verdict()).isEqualTo(WholeVerdict.FEASIBLE);
        ten[0] = "9.6";
        assertThat(check(ten).verdict()).isEqualTo(WholeVerdict.UNLIKELY);
        ten[0] = "9.5";
        assertThat(check(ten).verdict()).isEqualTo(WholeVerdict.IMPOSSIBLE);
        ten[0] = "10.5";
        assertThat(check(ten).verdict()).isEqualTo(WholeVerdict.UNLIKELY);
        ten[0] = "10.6";
        assertThat(check(ten).verdict()).isEqualTo(WholeVerdict.IMPOSSIBLE);
    }

    /** What an interval of half a unit a part would let pass: five parts that miss by 0.2. */
    @Test
    void partsOfNothingGiveNoSlackBelowZero() {
        assertThat(check("50.1", "50.1", "0.0", "0.0", "0.0").reason()).contains("the 5 shares total at least 100.1 %");
        assertThat(check("20.1", "20.1", "20.0", "20.0", "20.0").verdict()).isEqualTo(WholeVerdict.FEASIBLE);
        assertThat(check("100.0", "0.1").verdict()).isEqualTo(WholeVerdict.FEASIBLE);
        assertThat(check("100.0", "0.2").verdict()).isEqualTo(WholeVerdict.IMPOSSIBLE);
    }

    @Test
    void aShareOutsideTheWholeNamesItself() {
        assertThat(check("104.0", "0.0").reason()).contains("a share of 104.0 % is no part of a whole");
        assertThat(check("103.0", "-3.0").reason()).contains("a share of 103.0 % is no part of a whole");
        assertThat(check("103.0", "-3.0").verdict()).isEqualTo(WholeVerdict.IMPOSSIBLE);
        assertThat(WholeCheck.ofShares(List.of(Share.parse("130/124"))).reason())
                .contains("a share of 130/124 is no part of a whole");
    }

    @Test
    void exactSharesMakeAWholeOrDoNot() {
        List<Share> thirds = Collections.nCopies(3, Share.parse("1/3"));
        assertThat(WholeCheck.ofShares(thirds).verdict()).isEqualTo(WholeVerdict.EXACT);
        WholeCheck two = WholeCheck.ofShares(thirds.subList(0, 2));
        assertThat(two.verdict()).isEqualTo(WholeVerdict.IMPOSSIBLE);
        assertThat(two.reason()).contains("the 2 shares total about 66.67 %, not 100 %");
        WholeCheck nearly = WholeCheck.ofShares(List.of(Share.parse("2999999/3000000")));
        assertThat(nearly.reason()).contains("the one share total about 99.99997 %, not 100 %");
    }

    @Test
    void exactAndStatedSharesMix() {
        List<Share> shares = List.of(Share.parse("1/3"), Share.ofPercent("66.7"));
        WholeCheck check = WholeCheck.ofShares(shares);
        assertThat(check.verdict()).isEqualTo(WholeVerdict.FEASIBLE);
        assertThat(check.witness()).contains(List.of(Ratio.of(100, 3), Ratio.of(200, 3)));
        assertThat(WholeCheck.ofShares(List.of(Share.parse("1/3"), Share.ofPercent("66.8")))
                        .verdict())
                .isEqualTo(WholeVerdict.IMPOSSIBLE);
    }

    @Test
    void anUnknownPartMakesUpALackButNoExcess() {
        WholeCheck lacking = WholeCheck.of(List.of(Part.of(Share.ofPercent("40.0")), Part.unknown()));
        assertThat(lacking.verdict()).isEqualTo(WholeVerdict.FEASIBLE);
        assertThat(lacking.gap()).isEqualTo(Ratio.ZERO);
        assertThat(lacking.statedSum()).isEqualTo(Ratio.of(40));
        WholeCheck full = WholeCheck.of(List.of(Part.of(Share.ofPercent("100.0")), Part.unknown()));
        assertThat(full.verdict()).isEqualTo(WholeVerdict.FEASIBLE);
        WholeCheck excess = WholeCheck.of(
                List.of(Part.of(Share.ofPercent("60.1")), Part.of(Share.ofPercent("40.1")), Part.unknown()));
        assertThat(excess.verdict()).isEqualTo(WholeVerdict.IMPOSSIBLE);
        assertThat(excess.reason()).contains("the 3 shares total at least 100.1 %");
        assertThat(excess.gap()).isEqualTo(Ratio.parse("0.2"));
    }

    @Test
    void answersWithoutAValueAreUnknownParts() {
        List<Answer<Share>> answers =
                List.of(Answer.given(Share.ofPercent("70.0")), Answer.blank(), Answer.absent(AbsenceReason.SUPPRESSED));
        WholeCheck check = WholeCheck.ofAnswers(answers);
        assertThat(check.parts()).containsExactly(Part.of(Share.ofPercent("70.0")), Part.unknown(), Part.unknown());
        assertThat(check).isEqualTo(WholeCheck.of(check.parts())).hasSameHashCodeAs(WholeCheck.of(check.parts()));
        assertThat(check).hasToString("FEASIBLE: 70.0 % + unknown + unknown");
    }

    @Test
    void oneShareIsAWholeWhenItPrintsOneHundred() {
        assertThat(check("100.0").verdict()).isEqualTo(WholeVerdict.EXACT);
        assertThat(check("99.9").reason()).contains("the one share can total less than 99.95 %, never 100 %");
    }

    /** Issue 9: three thirds typed as 33 are known to one percent, whatever a sheet shows. */
    @Test
    void sharesHaveTheDigitsThatWereStatedAndNoMore() {
        assertThat(check("33", "33", "33").verdict()).isEqualTo(WholeVerdict.FEASIBLE);
        assertThat(check("33", "33", "33").possibleTotal()).hasToString("[97.5, 100.5)");
        assertThat(check("33.0", "33.0", "33.0").reason())
                .contains("the 3 shares can total less than 99.15 %, never 100 %");
        assertThat(check("33", "33.0", "33.0").verdict()).isEqualTo(WholeVerdict.IMPOSSIBLE);
        assertThat(check("33", "33.3", "33.3").verdict())
                .as("one digit missing is no error")
                .isEqualTo(WholeVerdict.FEASIBLE);
    }

    @Test
    void aCoarserUnitExplainsWhatOwnDigitsCannot() {
        assertThat(check("33.0", "33.0", "33.0").printed(PrintingStyle.of("1")).verdict())
                .isEqualTo(WholeVerdict.FEASIBLE);
        assertThat(check("34.00", "34.00", "33.00")
                        .printed(PrintingStyle.of("1"))
                        .possibleTotal())
                .hasToString("[99.5, 102.5)");
        assertThat(check("32.0", "33.0", "33.0").printed(PrintingStyle.of("1")).reason())
                .contains("the 3 shares can total less than 99.5 %, never 100 %");
        assertThat(check("34", "34", "33")
                        .printed(PrintingStyle.of("1").in(PrintingMode.CUT_OFF))
                        .verdict())
                .as("cutting off never gains")
                .isEqualTo(WholeVerdict.IMPOSSIBLE);
        assertThat(check("104", "0").printed(PrintingStyle.of("10")).reason())
                .contains("a share of 104 % is no part of a whole");
    }

    @Test
    void howFarIsUnlikelyIsCountedInUnits() {
        assertThat(check("9", "9", "10", "10", "10", "10", "10", "10", "10", "9")
                        .verdict())
                .as("three units of one percent")
                .isEqualTo(WholeVerdict.UNLIKELY);
        assertThat(check("9", "9.0", "10.0", "10.0", "10.0", "10.0", "10.0", "10.0", "11.2", "11.1")
                        .verdict())
                .as("less than three of the coarsest unit")
                .isEqualTo(WholeVerdict.FEASIBLE);
    }

    @Test
    void sharesCutOffCanOnlyFallShort() {
        WholeCheck thirds = check("33.3", "33.3", "33.3").printed(PrintingStyle.OWN_DIGITS.in(PrintingMode.CUT_OFF));
        assertThat(thirds.verdict()).isEqualTo(WholeVerdict.FEASIBLE);
        assertThat(thirds.possibleTotal()).hasToString("[99.9, 100.2)");
        assertThat(check("33.4", "33.3", "33.3")
                        .printed(PrintingStyle.OWN_DIGITS.in(PrintingMode.CUT_OFF))
                        .verdict())
                .isEqualTo(WholeVerdict.EXACT);
        WholeCheck over = check("33.4", "33.4", "33.3").printed(PrintingStyle.OWN_DIGITS.in(PrintingMode.CUT_OFF));
        assertThat(over.reason()).contains("the 3 shares total at least 100.1 %");
        assertThat(over).hasToString("IMPOSSIBLE to its own digits, cut off: 33.4 % + 33.4 % + 33.3 %");
        assertThat(over)
                .isNotEqualTo(check("33.4", "33.4", "33.3"))
                .isEqualTo(over.printed(PrintingStyle.OWN_DIGITS.in(PrintingMode.CUT_OFF)));
        assertThat(over.printed(PrintingStyle.OWN_DIGITS.in(PrintingMode.HALF_UP)))
                .isEqualTo(check("33.4", "33.4", "33.3"));
    }

    @Test
    void sharesRoundedHalfToEvenReachTheirEndsOrNot() {
        // 49.95 prints 50.0, and 50.05 does too: even
        assertThat(check("50.0", "49.9")
                        .printed(PrintingStyle.OWN_DIGITS.in(PrintingMode.HALF_EVEN))
                        .reason())
                .contains("the 2 shares can total less than 100 %, never 100 %");
        assertThat(check("50.0", "49.8", "0.0")
                        .printed(PrintingStyle.OWN_DIGITS.in(PrintingMode.HALF_EVEN))
                        .reason())
                .contains("the 3 shares can total at most 99.95 %, never 100 %");
        assertThat(check("50.0", "50.1")
                        .printed(PrintingStyle.OWN_DIGITS.in(PrintingMode.HALF_EVEN))
                        .reason())
                .contains("the 2 shares total more than 100 %");
        assertThat(check("50.0", "50.2")
                        .printed(PrintingStyle.OWN_DIGITS.in(PrintingMode.HALF_EVEN))
                        .reason())
                .contains("the 2 shares total at least 100.1 %");
        assertThat(check("25.0", "25.0", "25.0", "24.8")
                        .printed(PrintingStyle.OWN_DIGITS.in(PrintingMode.HALF_EVEN))
                        .witness())
                .contains(Stream.of("25.05", "25.05", "25.05", "24.85")
                        .map(Ratio::parse)
                        .toList());
    }

    @Test
    void whatIsUnlikelyOfSharesCutOffIsFarFromTheLossExpected() {
        String[] ten = Collections.nCopies(10, "9.9").toArray(String[]::new);
        ten[0] = "10.4";
        assertThat(check(ten).verdict()).as("rounded").isEqualTo(WholeVerdict.IMPOSSIBLE);
        assertThat(check(ten)
                        .printed(PrintingStyle.OWN_DIGITS.in(PrintingMode.CUT_OFF))
                        .verdict())
                .isEqualTo(WholeVerdict.FEASIBLE);
        ten[0] = "10.7";
        assertThat(check(ten)
                        .printed(PrintingStyle.OWN_DIGITS.in(PrintingMode.CUT_OFF))
                        .verdict())
                .as("loses too little")
                .isEqualTo(WholeVerdict.UNLIKELY);
        ten[0] = "10.1";
        assertThat(check(ten)
                        .printed(PrintingStyle.OWN_DIGITS.in(PrintingMode.CUT_OFF))
                        .verdict())
                .as("loses too much")
                .isEqualTo(WholeVerdict.UNLIKELY);
        String[] zeros = Collections.nCopies(10, "0.0").toArray(String[]::new);
        zeros[0] = "60.0";
        zeros[1] = "39.9";
        assertThat(check(zeros)
                        .printed(PrintingStyle.OWN_DIGITS.in(PrintingMode.CUT_OFF))
                        .verdict())
                .as("zeros need lose nothing")
                .isEqualTo(WholeVerdict.FEASIBLE);
    }

    @Test
    void aWholeHasAPart() {
        assertThatThrownBy(() -> WholeCheck.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A whole has at least one part");
    }
}
