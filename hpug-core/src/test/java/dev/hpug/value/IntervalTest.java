package dev.hpug.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.testing.HpugDomain;
import dev.hpug.testing.Intervals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

/**
 * Exhaustive over every pair of intervals with whole ends from 0 to 3: a number is in the result exactly when operands
 * exist that give it. That is soundness and tightness at once, ends included.
 */
@Domain(HpugDomain.class)
class IntervalTest {

    private static final List<Interval> ALL = Intervals.all(3);

    /** Sixths from −4 to 10: every whole end, and numbers between. */
    private static final List<Ratio> GRID = IntStream.rangeClosed(-24, 60)
            .mapToObj(sixths -> Ratio.of(sixths, 6))
            .toList();

    @Test
    void containsExactlyWhatLiesBetweenTheEnds() {
        Ratio little = Ratio.of(1, 1_000_000);
        Interval interval = Interval.halfOpen(Ratio.of(2, 3), Ratio.of(5, 3));
        assertThat(interval.contains(Ratio.of(2, 3))).isTrue();
        assertThat(interval.contains(Ratio.of(2, 3).minus(little))).isFalse();
        assertThat(interval.contains(Ratio.of(5, 3).minus(little))).isTrue();
        assertThat(interval.contains(Ratio.of(5, 3))).isFalse();
        assertThat(Intervals.of(Ratio.ZERO, false, Ratio.ONE, true).contains(Ratio.ZERO))
                .isFalse();
        assertThat(Intervals.of(Ratio.ZERO, false, Ratio.ONE, true).contains(Ratio.ONE))
                .isTrue();
    }

    @Test
    void aSumHoldsExactlyTheReachableNumbers() {
        forEachPair((a, b) -> assertHolds(
                a.plus(b), z -> exists(ends(a), ends(b).map(z::minus), x -> a.contains(x) && b.contains(z.minus(x)))));
    }

    @Test
    void aDifferenceHoldsExactlyTheReachableNumbers() {
        forEachPair((a, b) -> assertHolds(
                a.minus(b), z -> exists(ends(a), ends(b).map(z::plus), x -> a.contains(x) && b.contains(x.minus(z)))));
    }

    @Test
    void aQuotientHoldsExactlyTheReachableNumbers() {
        forEachPair((a, b) -> {
            if (b.upper().orElseThrow().signum() > 0) {
                assertHolds(
                        a.dividedBy(b),
                        z -> exists(
                                ends(b),
                                z.signum() == 0 ? Stream.of() : ends(a).map(end -> end.dividedBy(z)),
                                y -> y.signum() != 0 && b.contains(y) && a.contains(y.times(z))));
            }
        });
    }

    @Test
    void anIntersectionHoldsExactlyTheSharedNumbers() {
        forEachPair((a, b) -> {
            Optional<Interval> shared = a.intersection(b);
            boolean any = exists(ends(a), ends(b), x -> a.contains(x) && b.contains(x));
            assertThat(shared.isPresent()).as("%s and %s", a, b).isEqualTo(any);
            shared.ifPresent(interval -> assertHolds(interval, x -> a.contains(x) && b.contains(x)));
        });
    }

    @Test
    void aMultipleHoldsExactlyTheScaledNumbers() {
        Ratio factor = Ratio.of(3, 2);
        for (Interval a : ALL) {
            assertHolds(a.times(factor), z -> a.contains(z.dividedBy(factor)));
        }
    }

    @Test
    void aboveAndBelowMeanEveryNumber() {
        for (Interval a : ALL) {
            for (Ratio number : GRID) {
                boolean reaches = exists(ends(a), Stream.of(number), x -> a.contains(x) && x.compareTo(number) <= 0);
                assertThat(a.isAbove(number)).as("%s above %s", a, number).isEqualTo(!reaches);
                boolean climbs = exists(ends(a), Stream.of(number), x -> a.contains(x) && x.compareTo(number) >= 0);
                assertThat(a.isBelow(number)).as("%s below %s", a, number).isEqualTo(!climbs);
            }
        }
    }

    @Test
    void belowAnotherMeansEveryNumberOfBoth() {
        forEachPair((a, b) -> {
            boolean isBelow = Intervals.endsAndMidpoints(
                            Stream.concat(ends(a), ends(b)).toList())
                    .stream()
                    .filter(a::contains)
                    .allMatch(b::isAbove);
            assertThat(a.isBelow(b)).as("%s below %s", a, b).isEqualTo(isBelow);
        });
        assertThat(Interval.from(Ratio.ZERO).isBelow(Interval.from(Ratio.HUNDRED)))
                .isFalse();
    }

    @Test
    void theWholeNumbersAreThoseInside() {
        for (Interval a : ALL) {
            long[] thirds = LongStream.rangeClosed(-1, 10)
                    .filter(third -> a.contains(Ratio.of(third, 3)))
                    .toArray();
            if (thirds.length > 0) {
                assertThat(a.leastWhole(3, 1)).as("%s", a).isEqualTo(thirds[0]);
                assertThat(a.mostWhole(3, 1)).as("%s", a).isEqualTo(thirds[thirds.length - 1]);
            }
            Optional<Long> whole = LongStream.rangeClosed(-1, 4)
                    .boxed()
                    .filter(number -> a.contains(Ratio.of(number)))
                    .findFirst();
            assertThat(a.leastWhole(1, 1) <= a.mostWhole(1, 1)).as("%s", a).isEqualTo(whole.isPresent());
        }
        assertThatThrownBy(() -> Interval.from(Ratio.ZERO).mostWhole(1, 1)).isInstanceOf(ArithmeticException.class);
    }

    @Property
    void manyAddUpAsOneAfterTheOther(@ForAll @Size(max = 6) List<Interval> intervals) {
        assertThat(Interval.sum(intervals))
                .isEqualTo(intervals.stream().reduce(Interval.point(Ratio.ZERO), Interval::plus));
    }

    private interface PairCheck {
        void check(Interval a, Interval b);
    }

    private static void forEachPair(PairCheck check) {
        ALL.forEach(a -> ALL.forEach(b -> check.check(a, b)));
    }

    private static void assertHolds(Interval result, Predicate<Ratio> reachable) {
        List<Ratio> probes = new ArrayList<>(GRID);
        ends(result).forEach(end -> {
            probes.add(end);
            probes.add(end.plus(Ratio.of(1, 1_000)));
            probes.add(end.minus(Ratio.of(1, 1_000)));
        });
        for (Ratio probe : probes) {
            if (result.contains(probe) != reachable.test(probe)) {
                throw new AssertionError(
                        probe + " is " + (result.contains(probe) ? "" : "not ") + "in " + result + ", wrongly");
            }
        }
    }

    /** Whether some number passes a test that can only begin or cease to hold at the given ends. */
    private static boolean exists(Stream<Ratio> ends, Stream<Ratio> otherEnds, Predicate<Ratio> test) {
        return Intervals.endsAndMidpoints(Stream.concat(ends, otherEnds).toList()).stream()
                .anyMatch(test);
    }

    private static Stream<Ratio> ends(Interval interval) {
        return Stream.concat(Stream.of(interval.lower()), interval.upper().stream());
    }

    @Test
    void aQuotientHasNoUpperEndWhereTheDivisorNearsZero() {
        Interval twelve = Share.ofPercent("12.3").interval();
        Interval zero = Share.ofPercent("0.0").interval();
        assertThat(twelve.dividedBy(zero)).hasToString("(245, ∞)");
        assertThat(zero.dividedBy(twelve).upper()).contains(Ratio.of(5, 1225));
        assertThat(zero.dividedBy(zero)).hasToString("[0, ∞)");
    }

    @Property
    void aSumWithAnUnboundedOneIsUnbounded(@ForAll Interval a, @ForAll Interval b) {
        assertThat(a.plus(b).upper().isPresent())
                .isEqualTo(a.upper().isPresent() && b.upper().isPresent());
        assertThat(a.plus(b)).isEqualTo(b.plus(a)).hasSameHashCodeAs(b.plus(a));
    }

    @Property
    void intersectionIsCommutativeAndIdempotent(@ForAll Interval a, @ForAll Interval b) {
        assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
        assertThat(a.intersection(a)).contains(a);
    }

    @Test
    void refusesWhatHoldsNoNumber() {
        assertThatThrownBy(() -> Interval.closed(Ratio.ONE, Ratio.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No number lies between 1 and 0");
        assertThatThrownBy(() -> Interval.halfOpen(Ratio.ONE, Ratio.ONE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesUndefinedArithmetic() {
        Interval point = Interval.point(Ratio.ONE);
        Interval zero = Interval.point(Ratio.ZERO);
        Interval negative = Interval.closed(Ratio.of(-1), Ratio.ONE);
        Interval unbounded = point.dividedBy(Interval.closed(Ratio.ZERO, Ratio.ONE));
        assertThatThrownBy(() -> point.dividedBy(zero)).hasMessageContaining("Division by nothing but zero: [1, 1]");
        assertThatThrownBy(() -> negative.dividedBy(point)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> point.dividedBy(negative)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> point.dividedBy(unbounded)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> point.minus(unbounded)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> point.times(Ratio.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }
}
