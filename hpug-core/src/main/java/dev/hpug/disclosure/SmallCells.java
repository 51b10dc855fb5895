package dev.hpug.disclosure;

import dev.hpug.arithmetic.WholeRange;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which counts are small, and when what an outsider knows of a count amounts to knowing it.
 *
 * @param smallestShown the smallest count above zero that is no small one
 */
record SmallCells(int smallestShown) {

    /** How many numbers are tried in search of a second possible one; beyond, the first is taken to be the only one. */
    private static final int TRIED = 1_000;

    /** A thousand hospitals print any tenth of a percent, so that among this many there is one if there is any. */
    private static final int TRIED_TOTALS = 200;

    /** Whether a withheld share that can be any of {@code percent} is as good as known: to within one percentage point. */
    static boolean isNarrow(Interval percent) {
        return percent.upper()
                .filter(upper -> upper.minus(percent.lower()).compareTo(Ratio.ONE) < 0)
                .isPresent();
    }

    boolean isSmall(BigDecimal count) {
        return count.signum() > 0 && count.compareTo(BigDecimal.valueOf(smallestShown)) < 0;
    }

    /** Whether every number of {@code range} is a small count. */
    boolean areSmall(WholeRange range) {
        return isSmall(new BigDecimal(range.least()))
                && range.most().filter(most -> isSmall(new BigDecimal(most))).isPresent();
    }

    /** Every small count; the policy has at least one where something is withheld for being small. */
    WholeRange range() {
        return WholeRange.of(1, Math.max(1, smallestShown - 1L));
    }

    /**
     * What a withheld count is known to be, if that is too much: one number alone; nothing but small counts; or, since it is
     * withheld for being small, the only small count it can be. Empty when it can be enough.
     *
     * <p>Zero does not count as something it can be: zero is shown, so what is withheld is not zero.
     *
     * @param range where to look
     * @param isPossible whether the count can be that number of the range
     */
    Optional<WholeRange> pinned(WholeRange range, Predicate<BigInteger> isPossible) {
        Predicate<BigInteger> possible = isPossible.and(range::contains);
        List<BigInteger> small = from(BigInteger.ONE, BigInteger.valueOf(smallestShown - 1L))
                .filter(possible)
                .toList();
        if (small.size() == 1) {
            return only(small.get(0));
        }
        BigInteger start = range.least().max(BigInteger.valueOf(smallestShown));
        BigInteger end = start.add(BigInteger.valueOf(TRIED));
        List<BigInteger> large = from(start, range.most().map(end::min).orElse(end))
                .filter(possible)
                .limit(2)
                .toList();
        if (small.isEmpty()) {
            return large.size() == 1 ? only(large.get(0)) : Optional.empty();
        }
        return large.isEmpty()
                ? Optional.of(WholeRange.of(small.get(0), Optional.of(small.get(small.size() - 1))))
                : Optional.empty();
    }

    /** Whether any number of {@code range} passes, looking at no more than the first {@value #TRIED_TOTALS}. */
    static boolean anyOf(WholeRange range, Predicate<BigInteger> passes) {
        BigInteger end = range.least().add(BigInteger.valueOf(TRIED_TOTALS));
        return from(range.least(), range.most().map(end::min).orElse(end)).anyMatch(passes);
    }

    private static Stream<BigInteger> from(BigInteger least, BigInteger most) {
        return Stream.iterate(least, number -> number.compareTo(most) <= 0, number -> number.add(BigInteger.ONE));
    }

    private static Optional<WholeRange> only(BigInteger number) {
        return Optional.of(WholeRange.of(number, Optional.of(number)));
    }
}
