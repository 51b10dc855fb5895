package dev.hpug.testing;

import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import dev.hpug.value.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary values: what a cell can say, and the numbers behind it. */
public final class ValueArbitraries {

    private ValueArbitraries() {}

    /** Decimals of up to 20 digits on either side of the point, in every representation: 2, 2.0 and 2E+1 included. */
    public static Arbitrary<BigDecimal> decimals() {
        Arbitrary<BigInteger> digits =
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(20).negate(), BigInteger.TEN.pow(20));
        return Combinators.combine(digits, Arbitraries.integers().between(-2, 20))
                .as(BigDecimal::new);
    }

    /** Fractions small and huge, and decimals, so that every path of the arithmetic is taken. */
    public static Arbitrary<Ratio> ratios() {
        Arbitrary<Ratio> small = Combinators.combine(
                        Arbitraries.integers().between(-30, 30),
                        Arbitraries.integers().between(-12, 12).filter(number -> number != 0))
                .as((top, bottom) -> Ratio.of(top, bottom));
        Arbitrary<Ratio> huge = Combinators.combine(decimals(), decimals().filter(number -> number.signum() != 0))
                .as((top, bottom) -> Ratio.of(top, bottom));
        return Arbitraries.oneOf(small, huge, decimals().map(Ratio::of));
    }

    /** Intervals at or above zero whose ends are in or out, some of them points, some without an upper end. */
    public static Arbitrary<Interval> intervals() {
        Arbitrary<Ratio> end = Arbitraries.integers().between(0, 12).map(twelfths -> Ratio.of(twelfths, 12));
        Arbitrary<Interval> closed = Combinators.combine(end, end).as((a, b) -> Interval.closed(a.min(b), a.max(b)));
        Arbitrary<Interval> halfOpen = Combinators.combine(
                        end, Arbitraries.integers().between(1, 12))
                .as((from, width) -> Interval.halfOpen(from, from.plus(Ratio.of(width, 12))));
        Interval one = Interval.point(Ratio.ONE);
        // two minus [x, y) is (2 - y, 2 - x]: the one way to an open lower end
        Arbitrary<Interval> openBelow = halfOpen.map(interval -> one.plus(one).minus(interval));
        Arbitrary<Interval> point = end.map(Interval::point);
        Arbitrary<Interval> unbounded = Combinators.combine(halfOpen, end)
                .as((interval, from) -> Interval.halfOpen(from, from.plus(Ratio.ONE))
                        .dividedBy(
                                Interval.halfOpen(Ratio.ZERO, interval.upper().orElse(Ratio.ONE))));
        return Arbitraries.oneOf(closed, halfOpen, openBelow, point, unbounded);
    }

    /** Counts whole and not, negative and huge. */
    public static Arbitrary<Count> counts() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 5_000).map(Count::of), decimals().map(Count::of));
    }

    /** Dollars with and without cents, negative and huge. */
    public static Arbitrary<Dollars> dollars() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 200_000_000).map(Dollars::of),
                decimals().map(Dollars::of));
    }

    /** Shares of every kind, mostly possible ones. */
    public static Arbitrary<Share> shares() {
        return Arbitraries.oneOf(statedShares(), exactShares(), decimals().map(Share::ofPercent));
    }

    /** Shares stated in 0–100 % with one to four decimal places. */
    public static Arbitrary<Share.Stated> statedShares() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.integers().between(1, 4))
                .as((digits, places) ->
                        new Share.Stated(BigDecimal.valueOf(digits, 4).setScale(places, RoundingMode.HALF_UP)));
    }

    /** Shares known by numerator and denominator, in 0–100 %. */
    public static Arbitrary<Share.Exact> exactShares() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 400),
                        Arbitraries.integers().between(0, 400))
                .as((bottom, top) ->
                        new Share.Exact(BigDecimal.valueOf(Math.min(top, bottom)), BigDecimal.valueOf(bottom)));
    }

    /** Any answer of {@code type}: mostly values, some blanks and stated absences. */
    public static Arbitrary<Answer<?>> answers(ValueType type) {
        return Arbitraries.longs().map(seed -> RandomValues.answer(type, new Random(seed)));
    }
}
