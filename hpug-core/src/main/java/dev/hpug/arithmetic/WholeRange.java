package dev.hpug.arithmetic;

import dev.hpug.value.Count;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The whole numbers from one to another, both included, or from one upwards without end: 124 to 124, the only number of
 * hospitals of which 14 are 11.3 %. Never empty. Immutable.
 */
public final class WholeRange {

    private static final long HUNDRED = 100;
    private static final int DIGITS_OF_LONG = 18;
    private static final Ratio MOST_SMALL = Ratio.of(Long.MAX_VALUE / HUNDRED);
    private static final Ratio LEAST_SMALL = MOST_SMALL.negated();

    private final long least;
    private final long most;
    /** The bounds where they are not two longs; few are, and then the others mean nothing. */
    private final @Nullable Big big;

    private record Big(BigInteger least, Optional<BigInteger> most) {}

    private WholeRange(long least, long most, @Nullable Big big) {
        this.least = least;
        this.most = most;
        this.big = big;
    }

    /**
     * A range.
     *
     * @param least the smallest number
     * @param most the largest number; empty when there is none
     * @throws IllegalArgumentException when {@code most} is below {@code least}
     */
    public static WholeRange of(BigInteger least, Optional<BigInteger> most) {
        if (most.isPresent() && most.get().compareTo(least) < 0) {
            throw new IllegalArgumentException("No whole number lies between " + least + " and " + most.get());
        }
        return most.isPresent() && isLong(least) && isLong(most.get())
                ? new WholeRange(least.longValue(), most.get().longValue(), null)
                : new WholeRange(0, 0, new Big(least, most));
    }

    private static boolean isLong(BigInteger number) {
        return number.bitLength() < Long.SIZE;
    }

    /** The whole numbers from {@code least} to {@code most}. @throws IllegalArgumentException when there are none */
    public static WholeRange of(long least, long most) {
        if (most < least) {
            throw new IllegalArgumentException("No whole number lies between " + least + " and " + most);
        }
        return new WholeRange(least, most, null);
    }

    /** {@code least} and every whole number above it. */
    public static WholeRange from(long least) {
        return of(BigInteger.valueOf(least), Optional.empty());
    }

    /** The whole numbers in {@code interval}, if there are any: 124 alone for [123.35, 124.45). */
    public static Optional<WholeRange> within(Interval interval) {
        if (interval.isAbove(LEAST_SMALL) && interval.isBelow(MOST_SMALL)) {
            return within(interval, 1, 1);
        }
        Ratio lower = interval.lower();
        BigInteger least =
                interval.lowerIncluded() ? lower.ceiling() : lower.floor().add(BigInteger.ONE);
        Optional<BigInteger> most = interval.upper()
                .map(upper -> interval.upperIncluded()
                        ? upper.floor()
                        : upper.ceiling().subtract(BigInteger.ONE));
        return most.isPresent() && most.get().compareTo(least) < 0 ? Optional.empty() : Optional.of(of(least, most));
    }

    /** The whole numbers in {@code interval}, which has an end, times {@code factor} / {@code divisor}, if all of that are longs. */
    static Optional<WholeRange> within(Interval interval, long factor, long divisor) {
        long least = interval.leastWhole(factor, divisor);
        long most = interval.mostWhole(factor, divisor);
        return most < least ? Optional.empty() : Optional.of(of(least, most));
    }

    /** The smallest number. */
    public BigInteger least() {
        return big == null ? BigInteger.valueOf(least) : big.least();
    }

    /** The largest number; empty when there is none. */
    public Optional<BigInteger> most() {
        return big == null ? Optional.of(BigInteger.valueOf(most)) : big.most();
    }

    /** The smallest number. @throws ArithmeticException when it is no long */
    public long leastAsLong() {
        return big == null ? least : big.least().longValueExact();
    }

    /** The largest number. @throws ArithmeticException when there is none, or it is no long */
    public long mostAsLong() {
        if (big == null) {
            return most;
        }
        return big.most()
                .orElseThrow(() -> new ArithmeticException("There is no largest number in " + this))
                .longValueExact();
    }

    /** Whether all of its numbers lie from {@code from} to {@code to}. */
    public boolean isWithin(long from, long to) {
        return big == null && least >= from && most <= to;
    }

    /**
     * What its numbers are of {@code all}, a whole number above zero, in percent: [24.06, 24.14] for 1203 to 1207 of 5000.
     *
     * @throws java.util.NoSuchElementException when there is no largest one
     */
    public Interval percentOf(Count all) {
        if (big != null) {
            Ratio hundredth = Ratio.of(all.amount().movePointLeft(2));
            return Interval.closed(
                    Ratio.of(new BigDecimal(big.least())).dividedBy(hundredth),
                    Ratio.of(new BigDecimal(big.most().orElseThrow())).dividedBy(hundredth));
        }
        Ratio lowest = percent(least, all);
        return most == least ? Interval.point(lowest) : Interval.closed(lowest, percent(most, all));
    }

    private static Ratio percent(long number, Count all) {
        return all.amount().precision() <= DIGITS_OF_LONG && number >= 0 && number < Long.MAX_VALUE / HUNDRED
                ? Ratio.of(HUNDRED * number, all.amount().longValueExact())
                : Ratio.of(BigDecimal.valueOf(number, -2), all.amount());
    }

    /** Whether {@code number} lies in the range. */
    public boolean contains(BigInteger number) {
        return number.compareTo(least()) >= 0
                && most().map(largest -> number.compareTo(largest) <= 0).orElse(true);
    }

    /** The numbers in both ranges, if there are any. */
    public Optional<WholeRange> intersection(WholeRange other) {
        if (big == null && other.big == null) {
            long from = Math.max(least, other.least);
            long to = Math.min(most, other.most);
            return to < from ? Optional.empty() : Optional.of(of(from, to));
        }
        BigInteger from = least().max(other.least());
        Optional<BigInteger> to =
                most().map(own -> other.most().map(own::min).orElse(own)).or(other::most);
        return to.filter(largest -> largest.compareTo(from) < 0).isPresent()
                ? Optional.empty()
                : Optional.of(of(from, to));
    }

    /** The smallest range that holds both: 4 to 9 for 4 to 5 and 8 to 9. */
    public WholeRange hull(WholeRange other) {
        return of(least().min(other.least()), most().flatMap(own -> other.most().map(own::max)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WholeRange range
                && least == range.least
                && most == range.most
                && Objects.equals(big, range.big);
    }

    @Override
    public int hashCode() {
        return Objects.hash(least, most, big);
    }

    /** {@code "124"}, {@code "120 to 126"} or {@code "at least 2001"}. */
    @Override
    public String toString() {
        return most().map(largest -> largest.equals(least()) ? least().toString() : least() + " to " + largest)
                .orElseGet(() -> "at least " + least());
    }
}
