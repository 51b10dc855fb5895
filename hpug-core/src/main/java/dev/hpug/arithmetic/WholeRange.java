package dev.hpug.arithmetic;

import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import java.math.BigInteger;
import java.util.Optional;

/**
 * The whole numbers from one to another, both included, or from one upwards without end: 124 to 124, the only number of
 * hospitals of which 14 are 11.3 %. Never empty. Immutable.
 *
 * @param least the smallest number
 * @param most the largest number; empty when there is none
 */
public record WholeRange(BigInteger least, Optional<BigInteger> most) {

    /**
     * A range.
     *
     * @throws IllegalArgumentException when {@code most} is below {@code least}
     */
    public WholeRange {
        if (most.isPresent() && most.get().compareTo(least) < 0) {
            throw new IllegalArgumentException("No whole number lies between " + least + " and " + most.get());
        }
    }

    /** The whole numbers from {@code least} to {@code most}. @throws IllegalArgumentException when there are none */
    public static WholeRange of(long least, long most) {
        return new WholeRange(BigInteger.valueOf(least), Optional.of(BigInteger.valueOf(most)));
    }

    /** {@code least} and every whole number above it. */
    public static WholeRange from(long least) {
        return new WholeRange(BigInteger.valueOf(least), Optional.empty());
    }

    /** The whole numbers in {@code interval}, if there are any: 124 alone for [123.35, 124.45). */
    public static Optional<WholeRange> within(Interval interval) {
        Ratio lower = interval.lower();
        BigInteger least =
                interval.lowerIncluded() ? lower.ceiling() : lower.floor().add(BigInteger.ONE);
        Optional<BigInteger> most = interval.upper()
                .map(upper -> interval.upperIncluded()
                        ? upper.floor()
                        : upper.ceiling().subtract(BigInteger.ONE));
        return most.isPresent() && most.get().compareTo(least) < 0
                ? Optional.empty()
                : Optional.of(new WholeRange(least, most));
    }

    /** Whether {@code number} lies in the range. */
    public boolean contains(BigInteger number) {
        return number.compareTo(least) >= 0
                && most.map(largest -> number.compareTo(largest) <= 0).orElse(true);
    }

    /** The numbers in both ranges, if there are any. */
    public Optional<WholeRange> intersection(WholeRange other) {
        BigInteger from = least.max(other.least);
        Optional<BigInteger> to =
                most.map(own -> other.most.map(own::min).orElse(own)).or(() -> other.most);
        return to.filter(largest -> largest.compareTo(from) < 0).isPresent()
                ? Optional.empty()
                : Optional.of(new WholeRange(from, to));
    }

    /** The smallest range that holds both: 4 to 9 for 4 to 5 and 8 to 9. */
    public WholeRange hull(WholeRange other) {
        return new WholeRange(least.min(other.least), most.flatMap(own -> other.most.map(own::max)));
    }

    /** {@code "124"}, {@code "120 to 126"} or {@code "at least 2001"}. */
    @Override
    public String toString() {
        return most.map(largest -> largest.equals(least) ? least.toString() : least + " to " + largest)
                .orElseGet(() -> "at least " + least);
    }
}
