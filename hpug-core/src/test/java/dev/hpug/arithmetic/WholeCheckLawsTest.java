package dev.hpug.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.oracle.GridOracle;
import dev.hpug.testing.HonestRounding;
import dev.hpug.testing.HpugDomain;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The verdict against brute force, and the laws it keeps. */
@Domain(HpugDomain.class)
@Domain(DomainContext.Global.class)
class WholeCheckLawsTest {

    private static final int TENTHS = 1_000;

    /** The grid of the three-part test: hundredths of a percent. */
    private static final int STEPS_PER_TENTH = 10;

    private static final int LARGEST_GAP = 5;

    /**
     * Every three shares that miss 100 by half a point or less: possible exactly when one of the eight million
     * compositions in hundredths of a percent prints them. (Five parts or fewer need no finer grid, see PrintedGrid.)
     */
    @ParameterizedTest
    @EnumSource
    void threeSharesArePossibleExactlyWhenSomeCompositionPrintsThem(PrintingMode printing) {
        BitSet printed = new BitSet();
        int units = TENTHS * STEPS_PER_TENTH;
        int[] tenthsOf = IntStream.rangeClosed(0, units)
                .map(hundredths -> BigDecimal.valueOf(hundredths, 2)
                        .setScale(1, PrintedGrid.rounding(printing))
                        .unscaledValue()
                        .intValueExact())
                .toArray();
        for (int first = 0; first * 3 <= units; first++) {
            for (int second = first; first + 2 * second <= units; second++) {
                printed.set(index(tenthsOf[first], tenthsOf[second], tenthsOf[units - first - second]));
            }
        }
        Share[] shares = new Share[TENTHS + 1];
        for (int tenths = 0; tenths <= TENTHS; tenths++) {
            shares[tenths] = Share.ofPercent(BigDecimal.valueOf(tenths, 1));
        }
        int possible = 0;
        for (int sum = TENTHS - LARGEST_GAP; sum <= TENTHS + LARGEST_GAP; sum++) {
            for (int first = 0; first * 3 <= sum; first++) {
                for (int second = first; first + 2 * second <= sum; second++) {
                    int third = sum - first - second;
                    if (third <= TENTHS) {
                        WholeCheck check = WholeCheck.ofShares(List.of(shares[first], shares[second], shares[third]))
                                .printed(PrintingStyle.OWN_DIGITS.in(printing));
                        boolean expected = printed.get(index(first, second, third));
                        if (check.verdict().isPossible() != expected) {
                            throw new AssertionError(check + " but compositions print it: " + expected);
                        }
                        possible += expected ? 1 : 0;
                    }
                }
            }
        }
        assertThat(possible).isEqualTo(printed.cardinality());
    }

    /** A sorted triple is known by its two smaller numbers and its gap from the whole. */
    private static int index(int first, int second, int third) {
        int gap = first + second + third - TENTHS + LARGEST_GAP;
        return (first * (TENTHS + 1) + second) * (2 * LARGEST_GAP + 1) + gap;
    }

    /** Every choice of four and of five from shares at and around 0, a half, a third, a quarter, a fifth and the whole. */
    @Test
    void fourAndFiveSharesAtTheEdgesAgreeWithTheGrid() {
        List<Share.Stated> edges =
                List.of(0, 1, 2, 199, 200, 201, 249, 250, 251, 333, 334, 499, 500, 501, 999, 1_000).stream()
                        .map(tenths -> new Share.Stated(BigDecimal.valueOf(tenths, 1)))
                        .toList();
        GridOracle oracle = new GridOracle(2);
        int checked =
                checkEveryChoice(oracle, edges, 0, 4, List.of()) + checkEveryChoice(oracle, edges, 0, 5, List.of());
        assertThat(checked).isGreaterThan(1_000);
    }

    private int checkEveryChoice(
            GridOracle oracle, List<Share.Stated> edges, int from, int parts, List<Share.Stated> chosen) {
        if (parts == 0) {
            assertAgrees(oracle, chosen);
            return 1;
        }
        int checked = 0;
        for (int i = from; i < edges.size(); i++) {
            List<Share.Stated> more = new ArrayList<>(chosen);
            more.add(edges.get(i));
            checked += checkEveryChoice(oracle, edges, i, parts - 1, more);
        }
        return checked;
    }

    private static void assertAgrees(GridOracle oracle, List<Share.Stated> shares) {
        WholeCheck check = WholeCheck.ofShares(shares);
        if (check.verdict().isPossible() != oracle.isWhole(shares)) {
            throw new AssertionError(check + " disagrees with the grid");
        }
    }

    /** Honest shares of mixed precision, some then nudged by a unit or two, so that verdicts fall both ways. */
    @Property
    void mixedPrecisionAgreesWithTheGrid(
            @ForAll Random random,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 2) Integer> places,
            @ForAll @IntRange(min = -3, max = 3) int nudge) {
        long[] parts = HonestRounding.composition(random, places.size(), 100_000);
        List<Share.Stated> shares = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            BigDecimal percent = BigDecimal.valueOf(parts[i], 3).setScale(places.get(i), RoundingMode.HALF_UP);
            BigDecimal nudged = percent.add(BigDecimal.valueOf(i == 0 ? nudge : 0, places.get(i)));
            boolean within = nudged.signum() >= 0 && nudged.compareTo(BigDecimal.valueOf(100)) <= 0;
            shares.add(new Share.Stated(within ? nudged : percent));
        }
        assertAgrees(new GridOracle(3), shares);
    }

    @Property
    void honestSharesAreNeverImpossible(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 12) int parts,
            @ForAll @LongRange(min = 1, max = 1_000_000_000L) long units,
            @ForAll @IntRange(min = 1, max = 4) int places) {
        List<Share> shares = HonestRounding.print(HonestRounding.composition(random, parts, units), units, places);
        WholeCheck check = WholeCheck.ofShares(shares);
        assertThat(check.verdict().isPossible()).as(check.toString()).isTrue();
        assertThat(check.reason()).isEmpty();
    }

    @Property
    void theWitnessPrintsTheSharesAndMakesTheWhole(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 12) int parts,
            @ForAll @LongRange(min = 1, max = 1_000_000_000L) long units,
            @ForAll @IntRange(min = 1, max = 4) int places) {
        List<Share> shares = HonestRounding.print(HonestRounding.composition(random, parts, units), units, places);
        List<Ratio> witness = WholeCheck.ofShares(shares).witness().orElseThrow();
        assertThat(witness.stream().reduce(Ratio.ZERO, Ratio::plus)).isEqualTo(Ratio.HUNDRED);
        assertThat(witness.stream()
                        .map(part -> HonestRounding.print(part, places))
                        .toList())
                .isEqualTo(shares);
        assertThat(witness).allMatch(part -> part.signum() >= 0);
    }

    @Property
    void aVerdictIsExplainedOneWayOrTheOther(@ForAll @Size(min = 1, max = 6) List<Share> shares) {
        WholeCheck check = WholeCheck.ofShares(shares);
        assertThat(check.witness().isPresent()).isEqualTo(check.verdict().isPossible());
        assertThat(check.reason().isEmpty()).isEqualTo(check.verdict().isPossible());
        if (check.verdict() == WholeVerdict.EXACT) {
            assertThat(check.statedSum()).isEqualTo(Ratio.HUNDRED);
            assertThat(check.possibleTotal().contains(Ratio.HUNDRED)).isTrue();
        }
    }

    @Property
    void orderOfThePartsDoesNotMatter(@ForAll @Size(min = 1, max = 8) List<Share> shares, @ForAll Random random) {
        List<Share> shuffled = new ArrayList<>(shares);
        Collections.shuffle(shuffled, random);
        WholeCheck one = WholeCheck.ofShares(shares);
        WholeCheck two = WholeCheck.ofShares(shuffled);
        assertThat(two.verdict()).isEqualTo(one.verdict());
        assertThat(two.gap()).isEqualTo(one.gap());
        assertThat(two.possibleTotal()).isEqualTo(one.possibleTotal());
    }

    @Property
    void knowingLessNeverMakesItImpossible(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 10) int parts,
            @ForAll @IntRange(max = 9) int lost) {
        List<Share> shares = HonestRounding.print(HonestRounding.composition(random, parts, 10_000_000), 10_000_000, 1);
        List<Part> less =
                new ArrayList<>(shares.stream().map(share -> Part.of(share)).toList());
        less.set(lost % parts, Part.unknown());
        assertThat(WholeCheck.of(less).verdict().isPossible()).isTrue();
        less.add(Part.unknown());
        assertThat(WholeCheck.of(less).verdict().isPossible()).isTrue();
    }

    /** Ten honest shares print 100.0 only 43 % of the time: nine free roundings, of variance 1/12 each. */
    @Test
    void tenHonestSharesRarelyPrintOneHundred() {
        Random random = new Random(2021);
        int samples = 20_000;
        int exact = 0;
        int unlikely = 0;
        for (int i = 0; i < samples; i++) {
            long[] parts = HonestRounding.composition(random, 10, 1_000_000_007L);
            WholeVerdict verdict = WholeCheck.ofShares(HonestRounding.print(parts, 1_000_000_007L, 1))
                    .verdict();
            exact += verdict == WholeVerdict.EXACT ? 1 : 0;
            unlikely += verdict == WholeVerdict.UNLIKELY ? 1 : 0;
        }
        assertThat(exact).isBetween(samples * 42 / 100, samples * 45 / 100);
        assertThat(unlikely).isBetween(1, samples / 100);
    }
}
