package dev.hpug.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.arithmetic.PrintingMode;
import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.cpr2021.PaymentMethod;
import dev.hpug.metric.Cpr2021;
import dev.hpug.metric.Edition;
import dev.hpug.metric.Key;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Member;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Total;
import dev.hpug.oracle.GridOracle;
import dev.hpug.report.FactSet;
import dev.hpug.testing.HonestRounding;
import dev.hpug.testing.HpugDomain;
import dev.hpug.value.Answer;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(HpugDomain.class)
@Domain(DomainContext.Global.class)
class WholeSharesTest {

    private static final Member LINE = LineOfBusiness.COMMERCIAL;
    private static final List<PaymentMethod> METHODS = Arrays.asList(PaymentMethod.values());

    private static Key<Share> key(PaymentMethod method) {
        return Edition.cpr2021().share(method.id(), "share").at(LINE);
    }

    private static List<Key<Share>> keys(Member line) {
        return Cpr2021.VALUE_ORIENTED.whole().parts().stream()
                .map(part -> part.at(line))
                .toList();
    }

    @Provide
    Arbitrary<Total> totals() {
        return Arbitraries.of(Edition.cpr2021().totals());
    }

    private static FactSet facts(List<? extends Share> shares) {
        FactSet.Builder facts = FactSet.builder();
        for (int i = 0; i < METHODS.size(); i++) {
            facts.put(key(METHODS.get(i)), Answer.given(shares.get(i)));
        }
        return facts.build();
    }

    private static WholeShares shares(FactSet facts, Member line) {
        return WholeShares.of(keys(line), key -> Side.alone(facts.answer(key)));
    }

    private static Optional<BoundedPercent> total(Total total, FactSet facts) {
        return shares(facts, LINE).total(total);
    }

    private static BoundedPercent total(Total total, List<? extends Share> shares, PrintingStyle... plausible) {
        FactSet facts = facts(shares);
        return WholeShares.of(keys(LINE), key -> Side.of(facts.answer(key), List.of(plausible)))
                .total(total)
                .orElseThrow();
    }

    private static List<Share> shares(String... percents) {
        return Arrays.stream(percents).map(Share::ofPercent).toList();
    }

    @Test
    void addsUpTheMethodsItNames() {
        assertThat(Cpr2021.VALUE_ORIENTED.parts().stream().map(Metric::id))
                .containsExactly("D.2", "D.3", "D.4", "D.5", "D.6", "D.7", "D.8", "D.9", "D.10");
        assertThat(Cpr2021.DOWNSIDE_RISK.parts().stream().map(Metric::id))
                .containsExactly("D.2", "D.5", "D.6", "D.7", "D.8");
    }

    @Test
    void theOtherSharesNarrowTheBounds() {
        FactSet facts = facts(shares("61.0", "5.1", "12.3", "10.0", "3.2", "0.0", "1.1", "0.9", "2.4", "4.0"));
        BoundedPercent value = total(Cpr2021.VALUE_ORIENTED, facts).orElseThrow();
        assertThat(value.nominal()).isEqualTo(Ratio.of(39));
        assertThat(value.bounds()).hasToString("(38.95, 39.05]");
        BoundedPercent risk = total(Cpr2021.DOWNSIDE_RISK, facts).orElseThrow();
        assertThat(risk.nominal()).isEqualTo(Ratio.parse("10.3"));
        // five parts, one of them near zero, are tighter than the five others: 10.3 − 4 × 0.05 to 10.3 + 5 × 0.05
        assertThat(risk.bounds()).hasToString("[10.1, 10.55)");
    }

    @Test
    void sharesThatCannotMakeAWholeLeaveThePlainSum() {
        FactSet facts = facts(shares("71.0", "5.1", "12.3", "10.0", "3.2", "0.0", "1.1", "0.9", "2.4", "4.0"));
        assertThat(total(Cpr2021.VALUE_ORIENTED, facts).orElseThrow().bounds()).hasToString("[38.6, 39.45)");
    }

    @Test
    void aMissingPartIsNamedAndAMissingOtherIsNot() {
        FactSet all = facts(shares("61.0", "5.1", "12.3", "10.0", "3.2", "0.0", "1.1", "0.9", "2.4", "4.0"));
        FactSet facts = all.toBuilder()
                .put(key(PaymentMethod.SHARED_SAVINGS), Answer.blank())
                .put(key(PaymentMethod.LEGACY), Answer.blank())
                .build();
        assertThat(total(Cpr2021.VALUE_ORIENTED, facts)).isEmpty();
        assertThat(shares(facts, LINE).missing(Cpr2021.VALUE_ORIENTED))
                .containsExactly(key(PaymentMethod.SHARED_SAVINGS));
        assertThat(shares(facts, LINE).missing(Cpr2021.DOWNSIDE_RISK)).isEmpty();
        assertThat(total(Cpr2021.DOWNSIDE_RISK, facts).orElseThrow().bounds()).hasToString("[10.1, 10.55)");
        assertThat(shares(facts, LineOfBusiness.MEDICAID).total(Cpr2021.DOWNSIDE_RISK))
                .isEmpty();
        assertThat(shares(facts, LineOfBusiness.MEDICAID).missing(Cpr2021.DOWNSIDE_RISK))
                .hasSize(5);
    }

    @Test
    void anOtherShareWithoutAValueLeavesAnything() {
        Share nothing = Share.parse("0/1");
        List<Share> shares =
                new ArrayList<>(shares("0.0", "60.0", "0.0", "0.0", "0.0", "0.0", "0.0", "0.0", "0.0", "0.0"));
        shares.set(METHODS.indexOf(PaymentMethod.SHARED_SAVINGS), Share.parse("40/100"));
        shares.set(METHODS.indexOf(PaymentMethod.PAY_FOR_PERFORMANCE), nothing);
        shares.set(METHODS.indexOf(PaymentMethod.NON_VISIT_FUNCTIONS), nothing);
        shares.set(METHODS.indexOf(PaymentMethod.OTHER_INCENTIVES), nothing);
        FactSet facts = facts(shares).toBuilder()
                .put(key(PaymentMethod.LEGACY), Answer.blank())
                .build();
        assertThat(total(Cpr2021.DOWNSIDE_RISK, facts).orElseThrow().bounds()).hasToString("[59.95, 60]");
    }

    /** The ten lack a tenth of a point, and nine of them are the total's. */
    @Test
    void aSumOutsideItsOwnBoundsIsMovedIntoThem() {
        FactSet facts = facts(shares("60.9", "5.1", "12.3", "10.0", "3.2", "0.0", "1.1", "0.9", "2.4", "4.0"));
        BoundedPercent value = total(Cpr2021.VALUE_ORIENTED, facts).orElseThrow();
        assertThat(value.bounds()).hasToString("(39.05, 39.15]");
        assertThat(value.nominal()).isEqualTo(Ratio.parse("39.09"));
        assertThat(value.shown()).isEqualTo("39.1");
    }

    @Test
    void anImpossibleShareIsNoPartOfATotal() {
        FactSet facts = facts(shares("61.0", "5.1", "120.0", "10.0", "3.2", "0.0", "1.1", "0.9", "2.4", "4.0"));
        assertThat(total(Cpr2021.VALUE_ORIENTED, facts)).isEmpty();
        assertThat(shares(facts, LINE).missing(Cpr2021.VALUE_ORIENTED))
                .containsExactly(key(PaymentMethod.SHARED_SAVINGS));
        assertThat(total(Cpr2021.DOWNSIDE_RISK, facts).orElseThrow().bounds()).hasToString("[10.1, 10.55)");
    }

    /** Cut off, 61.0 is up to 61.1; in whole percents anything from 60.5. The likeliest is shown, all are plausible. */
    @Test
    void allTenAreReadInOneWayAtATime() {
        List<Share> shares = shares("61.0", "5.0", "12.0", "10.0", "3.0", "0.0", "1.0", "1.0", "2.0", "5.0");
        BoundedPercent value = total(
                Cpr2021.VALUE_ORIENTED,
                shares,
                PrintingStyle.OWN_DIGITS.in(PrintingMode.CUT_OFF),
                PrintingStyle.OWN_DIGITS,
                PrintingStyle.of("1"));
        assertThat(value.bounds()).hasToString("[39, 39]");
        assertThat(value.plausible()).hasToString("(38.5, 39.5]");
    }

    private static Share print(BigDecimal percent, PrintingMode mode) {
        return Share.ofPercent(percent.setScale(
                1,
                switch (mode) {
                    case HALF_UP -> RoundingMode.HALF_UP;
                    case HALF_EVEN -> RoundingMode.HALF_EVEN;
                    case CUT_OFF -> RoundingMode.DOWN;
                }));
    }

    /** Whatever was printed, and however it is read. */
    @Property
    void everyTotalLiesWithinItsBoundsAndTheTruthToo(
            @ForAll Random random,
            @ForAll("totals") Total total,
            @ForAll PrintingMode mode,
            @ForAll PrintingMode otherMode,
            @ForAll @IntRange(max = 20) int lost) {
        long[] parts = HonestRounding.composition(random, METHODS.size(), 1_000_000);
        List<Share> printed = Arrays.stream(parts)
                .mapToObj(part -> print(BigDecimal.valueOf(part, 4), mode))
                .toList();
        BoundedPercent read =
                total(total, printed, PrintingStyle.OWN_DIGITS.in(otherMode), PrintingStyle.OWN_DIGITS.in(mode));
        BigDecimal truth = IntStream.range(0, parts.length)
                .filter(i -> total.includes(key(METHODS.get(i)).metric()))
                .mapToObj(i -> BigDecimal.valueOf(parts[i], 4))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(read.plausible().contains(Ratio.of(truth))).isTrue();
        assertThat(read.bounds().contains(read.nominal())).isTrue();
        assertThat(read.plausible().hull(read.bounds())).isEqualTo(read.plausible());
        assertThat(read.bounds().isPoint() || read.bounds().contains(Ratio.of(read.shown())))
                .isTrue();
        // a report whose shares lack more than rounding can lose
        List<Share> lossy = new ArrayList<>(printed);
        lossy.set(lost % METHODS.size(), Share.ofPercent(BigDecimal.valueOf(lost, 1)));
        BoundedPercent other = total(total, lossy, PrintingStyle.OWN_DIGITS.in(mode));
        assertThat(other.bounds().contains(other.nominal())).isTrue();
    }

    @Property
    void theTrueTotalLiesWithinTheBounds(
            @ForAll Random random,
            @ForAll("totals") Total total,
            @ForAll @IntRange(min = 1, max = 1_000_000) int units,
            @ForAll @IntRange(min = 1, max = 2) int places) {
        long[] parts = HonestRounding.composition(random, METHODS.size(), units);
        FactSet facts = facts(HonestRounding.print(parts, units, places));
        long included = IntStream.range(0, parts.length)
                .filter(i -> total.includes(key(METHODS.get(i)).metric()))
                .mapToLong(i -> parts[i])
                .sum();
        Interval bounds = total(total, facts).orElseThrow().bounds();
        assertThat(bounds.contains(Ratio.of(100 * included, units))).isTrue();
    }

    /** Sound and tight: the bounds are those of the sums that leave the others exactly their own, on a fine grid. */
    @Property(tries = 100)
    void theBoundsAreTheReachableTotals(@ForAll Random random, @ForAll("totals") Total total) {
        GridOracle oracle = new GridOracle(3);
        long[] parts = HonestRounding.composition(random, METHODS.size(), 1_000_000);
        List<Share.Stated> included = new ArrayList<>();
        List<Share.Stated> others = new ArrayList<>();
        List<Share.Stated> printed = HonestRounding.print(parts, 1_000_000, 1).stream()
                .map(share -> (Share.Stated) share)
                .toList();
        for (int i = 0; i < METHODS.size(); i++) {
            (total.includes(key(METHODS.get(i)).metric()) ? included : others).add(printed.get(i));
        }
        BitSet othersSums = oracle.sums(others);
        int[] reachable = oracle.sums(included).stream()
                .filter(sum -> othersSums.get(oracle.whole() - sum))
                .toArray();
        Interval bounds = total(total, facts(printed)).orElseThrow().bounds();
        Ratio least = Ratio.of(BigDecimal.valueOf(reachable[0], 3));
        Ratio most = Ratio.of(BigDecimal.valueOf(reachable[reachable.length - 1], 3));
        assertThat(bounds.contains(least) && bounds.contains(most)).isTrue();
        // the grid stays one step a part away from open ends
        Ratio slack = Ratio.of(BigDecimal.valueOf(METHODS.size(), 3));
        assertThat(least.minus(bounds.lower())).isLessThanOrEqualTo(slack);
        assertThat(bounds.upper().orElseThrow().minus(most)).isLessThanOrEqualTo(slack);
    }
}
