package dev.hpug.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.oracle.Fractions;
import dev.hpug.testing.HonestRounding;
import dev.hpug.testing.HpugDomain;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Parts of every kind, printed in every way: the verdict against brute force and against big fractions. */
@Domain(HpugDomain.class)
@Domain(DomainContext.Global.class)
class WholePrintingLawsTest {

    /**
     * Every choice of up to four from parts at and around 0, thirds, a half and the whole, at one and two places, unknown,
     * exact and exactly nothing.
     */
    @ParameterizedTest
    @EnumSource
    void partsAtTheEdgesAgreeWithTheGrid(PrintingMode printing) {
        List<Part> edges = Stream.concat(
                        Stream.of(
                                        "0.0", "0.1", "0.01", "24.9", "25.0", "33.3", "33.33", "33.4", "49.9", "50.0",
                                        "50.1", "66.7", "99.99", "100.0")
                                .map(Share::ofPercent),
                        Stream.of("1/4", "333/1000").map(Share::parse))
                .map(share -> Part.of(share))
                .toList();
        List<Part> all = new ArrayList<>(edges);
        all.add(Part.nothing());
        all.add(Part.unknown());
        PrintedGrid grid = new PrintedGrid(3, printing);
        int possible = 0;
        for (int parts = 1; parts <= 4; parts++) {
            possible += checkEveryChoice(grid, printing, all, 0, parts, List.of());
        }
        assertThat(possible).isGreaterThan(500);
    }

    private int checkEveryChoice(
            PrintedGrid grid, PrintingMode printing, List<Part> edges, int from, int parts, List<Part> chosen) {
        if (parts == 0) {
            return assertAgrees(grid, printing, chosen);
        }
        int possible = 0;
        for (int i = from; i < edges.size(); i++) {
            List<Part> more = new ArrayList<>(chosen);
            more.add(edges.get(i));
            possible += checkEveryChoice(grid, printing, edges, i, parts - 1, more);
        }
        return possible;
    }

    /** Every three multiples of every unit: possible exactly when a composition in eighths of the unit prints them. */
    @ParameterizedTest
    @CsvSource({
        "0.25, HALF_UP", "0.25, HALF_EVEN", "0.25, CUT_OFF",
        "0.5, HALF_UP", "0.5, HALF_EVEN", "0.5, CUT_OFF",
        "1, HALF_UP", "1, HALF_EVEN", "1, CUT_OFF",
        "5, HALF_UP", "5, HALF_EVEN", "5, CUT_OFF",
        "10, HALF_UP", "10, HALF_EVEN", "10, CUT_OFF"
    })
    void aUnitExplainsExactlyWhatSomeCompositionPrints(BigDecimal unit, PrintingMode mode) {
        int units = BigDecimal.valueOf(100).divide(unit).intValueExact();
        int wide = units + 4;
        BitSet printed = new BitSet();
        for (int first = 0; first <= 8 * units; first++) {
            for (int second = 0; first + second <= 8 * units; second++) {
                printed.set((print(first, mode) * wide + print(second, mode)) * wide
                        + print(8 * units - first - second, mode));
            }
        }
        PrintingStyle style = PrintingStyle.of(unit).in(mode);
        int step = Math.max(1, units / 100);
        for (int first = 0; first <= units; first += step) {
            for (int second = 0; first + second <= units + 3; second++) {
                for (int third = Math.max(0, units - 3 - first - second);
                        first + second + third <= units + 3;
                        third++) {
                    WholeCheck check = WholeCheck.ofShares(Stream.of(first, second, third)
                                    .map(times -> Share.ofPercent(unit.multiply(BigDecimal.valueOf(times))))
                                    .toList())
                            .printed(style);
                    boolean possible = first <= units
                            && second <= units
                            && third <= units
                            && printed.get((first * wide + second) * wide + third);
                    if (check.verdict().isPossible() != possible) {
                        throw new AssertionError(check + " disagrees with the compositions");
                    }
                }
            }
        }
    }

    /** How many units so many eighths of a unit print. */
    private static int print(int eighths, PrintingMode mode) {
        return switch (mode) {
            case HALF_UP -> (eighths + 4) / 8;
            case HALF_EVEN -> eighths % 16 == 4 ? eighths / 8 : (eighths + 4) / 8;
            case CUT_OFF -> eighths / 8;
        };
    }

    private static int assertAgrees(PrintedGrid grid, PrintingMode printing, List<Part> parts) {
        WholeCheck check = WholeCheck.of(parts).printed(PrintingStyle.OWN_DIGITS.in(printing));
        boolean possible = check.verdict().isPossible();
        if (possible != grid.isWhole(parts)) {
            throw new AssertionError(check + " disagrees with the grid");
        }
        if (possible) {
            assertWitness(check, check.witness().orElseThrow());
        }
        return possible ? 1 : 0;
    }

    private static void assertWitness(WholeCheck check, List<Ratio> witness) {
        assertThat(witness.stream().reduce(Ratio.ZERO, Ratio::plus)).isEqualTo(Ratio.HUNDRED);
        for (int i = 0; i < witness.size(); i++) {
            Ratio real = witness.get(i);
            assertThat(real).isBetween(Ratio.ZERO, Ratio.HUNDRED);
            if (check.parts().get(i) instanceof Part.Known known) {
                assertThat(print(real, known.share(), check.style().mode()))
                        .as(check.toString())
                        .isEqualTo(known.share().percent());
            }
        }
    }

    private static Ratio print(Ratio real, Share like, PrintingMode printing) {
        return like instanceof Share.Stated stated
                ? Ratio.of(real.toDecimal(stated.decimalPlaces(), PrintedGrid.rounding(printing)))
                : real;
    }

    @Property
    void honestPartsAreNeverImpossibleAndTheWitnessPrintsThem(
            @ForAll Random random,
            @ForAll PrintingMode printing,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 6) Integer> places,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long units) {
        WholeCheck check =
                WholeCheck.of(honest(random, printing, places, units)).printed(PrintingStyle.OWN_DIGITS.in(printing));
        assertThat(check.verdict().isPossible()).as(check.toString()).isTrue();
        assertThat(check.reason()).isEmpty();
        assertWitness(check, check.witness().orElseThrow());
    }

    /** An honest plan's parts; about one in six unknown, one in six exact. */
    private static List<Part> honest(Random random, PrintingMode printing, List<Integer> places, long units) {
        long[] composition = HonestRounding.composition(random, places.size(), units);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < composition.length; i++) {
            BigDecimal part = BigDecimal.valueOf(composition[i]);
            BigDecimal printed = Ratio.of(part.movePointRight(2), BigDecimal.valueOf(units))
                    .toDecimal(places.get(i), PrintedGrid.rounding(printing));
            parts.add(
                    switch (random.nextInt(6)) {
                        case 0 -> Part.unknown();
                        case 1 -> Part.of(new Share.Exact(part, BigDecimal.valueOf(units)));
                        default -> Part.of(Share.ofPercent(printed));
                    });
        }
        return parts;
    }

    /** Honest parts nudged by a few units of the last place, so that verdicts fall both ways, against big fractions. */
    @Property
    void nudgedPartsAgreeWithBigFractions(
            @ForAll Random random,
            @ForAll PrintingMode printing,
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 11) Integer> places,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long units,
            @ForAll @IntRange(min = -12, max = 12) int nudge) {
        List<Part> parts = honest(random, printing, places, units);
        if (parts.get(0) instanceof Part.Known known && known.share() instanceof Share.Stated stated) {
            BigDecimal nudged = stated.statedPercent().add(BigDecimal.valueOf(nudge, stated.decimalPlaces()));
            parts.set(0, Part.of(Share.ofPercent(nudged)));
        }
        WholeCheck check = WholeCheck.of(parts).printed(PrintingStyle.OWN_DIGITS.in(printing));
        assertThat(check.verdict().isPossible())
                .as(check.toString())
                .isEqualTo(FractionOracle.isWhole(parts, PrintedGrid.rounding(printing)));
        assertThat(check.witness().isPresent()).isEqualTo(check.verdict().isPossible());
        assertThat(check.reason().isEmpty()).isEqualTo(check.verdict().isPossible());
    }

    /** What is possible with a part stated is possible with the part unknown, and with one more part unknown. */
    @Property
    void knowingLessNeverMakesItImpossible(
            @ForAll Random random,
            @ForAll PrintingMode printing,
            @ForAll @Size(min = 1, max = 8) List<Share> shares,
            @ForAll @IntRange(max = 7) int lost) {
        List<Part> parts =
                new ArrayList<>(shares.stream().map(share -> Part.of(share)).toList());
        boolean possible = WholeCheck.of(parts)
                .printed(PrintingStyle.OWN_DIGITS.in(printing))
                .verdict()
                .isPossible();
        parts.set(lost % parts.size(), Part.unknown());
        parts.add(random.nextInt(parts.size() + 1), Part.unknown());
        assertThat(!possible
                        || WholeCheck.of(parts)
                                .printed(PrintingStyle.OWN_DIGITS.in(printing))
                                .verdict()
                                .isPossible())
                .isTrue();
    }

    @Property
    void aPartOfNothingChangesNothing(
            @ForAll PrintingMode printing, @ForAll @Size(min = 1, max = 8) List<Share> shares) {
        WholeCheck without = WholeCheck.ofShares(shares).printed(PrintingStyle.OWN_DIGITS.in(printing));
        List<Part> parts = new ArrayList<>(without.parts());
        parts.add(Part.nothing());
        WholeCheck with = WholeCheck.of(parts).printed(PrintingStyle.OWN_DIGITS.in(printing));
        assertThat(with.verdict()).isEqualTo(without.verdict());
        assertThat(with.possibleTotal()).isEqualTo(without.possibleTotal());
        assertThat(with.gapProbability()).isEqualTo(without.gapProbability());
    }

    /** Ends and whether they are reached, kept apart, in another library's numbers. */
    private static final class FractionOracle {

        private static final BigFraction HUNDRED = BigFraction.of(100);

        static boolean isWhole(List<Part> parts, RoundingMode rounding) {
            BigFraction least = BigFraction.ZERO;
            BigFraction most = BigFraction.ZERO;
            boolean leastOpen = false;
            boolean mostOpen = false;
            for (Part part : parts) {
                BigFraction from = BigFraction.ZERO;
                BigFraction to = HUNDRED;
                if (part instanceof Part.Known known) {
                    from = Fractions.of(known.share().percent());
                    to = from;
                    if (from.compareTo(BigFraction.ZERO) < 0 || from.compareTo(HUNDRED) > 0) {
                        return false;
                    }
                    if (known.share() instanceof Share.Stated stated) {
                        BigFraction unit =
                                BigFraction.of(1).divide(BigFraction.of(10).pow(stated.decimalPlaces()));
                        boolean down = rounding == RoundingMode.DOWN;
                        boolean odd = stated.statedPercent().unscaledValue().testBit(0);
                        BigFraction below = down ? from : from.subtract(unit.divide(2));
                        BigFraction above = down ? to.add(unit) : to.add(unit.divide(2));
                        // a bound outside the whole gives way to the whole's, which is reached
                        leastOpen |=
                                below.compareTo(BigFraction.ZERO) >= 0 && rounding == RoundingMode.HALF_EVEN && odd;
                        mostOpen |= above.compareTo(HUNDRED) <= 0 && (rounding != RoundingMode.HALF_EVEN || odd);
                        from = below.compareTo(BigFraction.ZERO) < 0 ? BigFraction.ZERO : below;
                        to = above.compareTo(HUNDRED) > 0 ? HUNDRED : above;
                    }
                }
                least = least.add(from);
                most = most.add(to);
            }
            int low = least.compareTo(HUNDRED);
            int high = most.compareTo(HUNDRED);
            return (leastOpen ? low < 0 : low <= 0) && (mostOpen ? high > 0 : high >= 0);
        }
    }
}
