package dev.hpug.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Edition;
import dev.hpug.metric.Key;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.oracle.GridOracle;
import dev.hpug.report.FactSet;
import dev.hpug.report.PaymentMethod;
import dev.hpug.testing.HonestRounding;
import dev.hpug.testing.HpugDomain;
import dev.hpug.value.Answer;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(HpugDomain.class)
@Domain(DomainContext.Global.class)
class PaymentTotalTest {

    private static final LineOfBusiness LINE = LineOfBusiness.COMMERCIAL;
    private static final List<PaymentMethod> METHODS = Arrays.asList(PaymentMethod.values());

    private static Key<Share> key(PaymentMethod method) {
        return Edition.cpr2021().share(method.id(), "share").at(LINE);
    }

    private static FactSet facts(List<? extends Share> shares) {
        FactSet.Builder facts = FactSet.builder();
        for (int i = 0; i < METHODS.size(); i++) {
            facts.put(key(METHODS.get(i)), Answer.given(shares.get(i)));
        }
        return facts.build();
    }

    private static List<Share> shares(String... percents) {
        return Arrays.stream(percents).map(Share::ofPercent).toList();
    }

    @Test
    void addsUpTheMethodsItNames() {
        assertThat(METHODS.stream()
                        .filter(PaymentTotal.VALUE_ORIENTED::includes)
                        .map(PaymentMethod::id))
                .containsExactly("D.2", "D.3", "D.4", "D.5", "D.6", "D.7", "D.8", "D.9", "D.10");
        assertThat(METHODS.stream().filter(PaymentTotal.DOWNSIDE_RISK::includes).map(PaymentMethod::id))
                .containsExactly("D.2", "D.5", "D.6", "D.7", "D.8");
    }

    @Test
    void theOtherSharesNarrowTheBounds() {
        FactSet facts = facts(shares("61.0", "5.1", "12.3", "10.0", "3.2", "0.0", "1.1", "0.9", "2.4", "4.0"));
        BoundedPercent value = PaymentTotal.VALUE_ORIENTED.in(facts, LINE).orElseThrow();
        assertThat(value.nominal()).isEqualTo(Ratio.of(39));
        assertThat(value.bounds()).hasToString("(38.95, 39.05]");
        BoundedPercent risk = PaymentTotal.DOWNSIDE_RISK.in(facts, LINE).orElseThrow();
        assertThat(risk.nominal()).isEqualTo(Ratio.parse("10.3"));
        // five parts, one of them near zero, are tighter than the five others: 10.3 − 4 × 0.05 to 10.3 + 5 × 0.05
        assertThat(risk.bounds()).hasToString("[10.1, 10.55)");
    }

    @Test
    void sharesThatCannotMakeAWholeLeaveThePlainSum() {
        FactSet facts = facts(shares("71.0", "5.1", "12.3", "10.0", "3.2", "0.0", "1.1", "0.9", "2.4", "4.0"));
        assertThat(PaymentTotal.VALUE_ORIENTED.in(facts, LINE).orElseThrow().bounds())
                .hasToString("[38.6, 39.45)");
    }

    @Test
    void aMissingPartIsNamedAndAMissingOtherIsNot() {
        FactSet all = facts(shares("61.0", "5.1", "12.3", "10.0", "3.2", "0.0", "1.1", "0.9", "2.4", "4.0"));
        FactSet facts = all.toBuilder()
                .put(key(PaymentMethod.SHARED_SAVINGS), Answer.blank())
                .put(key(PaymentMethod.LEGACY), Answer.blank())
                .build();
        assertThat(PaymentTotal.VALUE_ORIENTED.in(facts, LINE)).isEmpty();
        assertThat(PaymentTotal.VALUE_ORIENTED.missing(facts, LINE)).containsExactly(key(PaymentMethod.SHARED_SAVINGS));
        assertThat(PaymentTotal.DOWNSIDE_RISK.missing(facts, LINE)).isEmpty();
        assertThat(PaymentTotal.DOWNSIDE_RISK.in(facts, LINE).orElseThrow().bounds())
                .hasToString("[10.1, 10.55)");
        assertThat(PaymentTotal.DOWNSIDE_RISK.in(facts, LineOfBusiness.MEDICAID))
                .isEmpty();
        assertThat(PaymentTotal.DOWNSIDE_RISK.missing(facts, LineOfBusiness.MEDICAID))
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
        assertThat(PaymentTotal.DOWNSIDE_RISK.in(facts, LINE).orElseThrow().bounds())
                .hasToString("[59.95, 60]");
    }

    @Property
    void theTrueTotalLiesWithinTheBounds(
            @ForAll Random random,
            @ForAll PaymentTotal total,
            @ForAll @IntRange(min = 1, max = 1_000_000) int units,
            @ForAll @IntRange(min = 1, max = 2) int places) {
        long[] parts = HonestRounding.composition(random, METHODS.size(), units);
        FactSet facts = facts(HonestRounding.print(parts, units, places));
        long included = IntStream.range(0, parts.length)
                .filter(i -> total.includes(METHODS.get(i)))
                .mapToLong(i -> parts[i])
                .sum();
        Interval bounds = total.in(facts, LINE).orElseThrow().bounds();
        assertThat(bounds.contains(Ratio.of(100 * included, units))).isTrue();
    }

    /** Sound and tight: the bounds are those of the sums that leave the others exactly their own, on a fine grid. */
    @Property(tries = 100)
    void theBoundsAreTheReachableTotals(@ForAll Random random, @ForAll PaymentTotal total) {
        GridOracle oracle = new GridOracle(3);
        long[] parts = HonestRounding.composition(random, METHODS.size(), 1_000_000);
        List<Share.Stated> included = new ArrayList<>();
        List<Share.Stated> others = new ArrayList<>();
        List<Share.Stated> printed = HonestRounding.print(parts, 1_000_000, 1).stream()
                .map(share -> (Share.Stated) share)
                .toList();
        for (int i = 0; i < METHODS.size(); i++) {
            (total.includes(METHODS.get(i)) ? included : others).add(printed.get(i));
        }
        BitSet othersSums = oracle.sums(others);
        int[] reachable = oracle.sums(included).stream()
                .filter(sum -> othersSums.get(oracle.whole() - sum))
                .toArray();
        Interval bounds = total.in(facts(printed), LINE).orElseThrow().bounds();
        Ratio least = Ratio.of(BigDecimal.valueOf(reachable[0], 3));
        Ratio most = Ratio.of(BigDecimal.valueOf(reachable[reachable.length - 1], 3));
        assertThat(bounds.contains(least) && bounds.contains(most)).isTrue();
        // the grid stays one step a part away from open ends
        Ratio slack = Ratio.of(BigDecimal.valueOf(METHODS.size(), 3));
        assertThat(least.minus(bounds.lower())).isLessThanOrEqualTo(slack);
        assertThat(bounds.upper().orElseThrow().minus(most)).isLessThanOrEqualTo(slack);
    }
}
