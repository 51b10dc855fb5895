package dev.hpug.arithmetic;

import dev.hpug.value.Count;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * Can this count print this percent? Which whole numbers can stand behind a share that was rounded before it was printed.
 *
 * <pre>{@code
 * CountAndShare.numerators(Share.ofPercent("33.4"), 12);   // none: 4 of 12 print 33.3, 5 of 12 print 41.7
 * CountAndShare.denominators(14, Share.ofPercent("11.3")); // 124 alone: 14 of 125 print 11.2
 * }</pre>
 *
 * <p>All answers are closed forms: a share v ± h of a denominator d stands for the numerators in [v − h, v + h) · d, and with
 * a numerator n for the denominators in (n / (v + h), n / (v − h)]. Numbers of any size take the same time.
 */
public final class CountAndShare {

    private static final long HUNDRED = 100;
    /** A hundred times a number of so many digits is a long. */
    private static final int DIGITS = 16;

    private static final Ratio MORE_THAN_WHOLE = Ratio.of(101);
    private static final WholeRange ANY_DENOMINATOR = WholeRange.from(1);

    private CountAndShare() {}

    /**
     * The numerators of which {@code share} of {@code denominator} is printed; empty when no whole number prints it.
     *
     * @throws IllegalArgumentException when the denominator is not above zero or the share not within 0–100 %
     */
    public static Optional<WholeRange> numerators(Share share, long denominator) {
        return numerators(share, BigInteger.valueOf(denominator));
    }

    /** As {@link #numerators(Share, long)}, for numbers of any size. */
    public static Optional<WholeRange> numerators(Share share, BigInteger denominator) {
        requireWithinWhole(share);
        return numerators(share.interval(), denominator);
    }

    /**
     * The numerators that are one of the percentages in {@code percent} of {@code denominator}: for (6.15, 6.25] of 16, which
     * print 6.2 half even, 1 alone.
     *
     * @param percent what a share stands for, e.g. {@link PrintingStyle#interval(Share)}
     * @throws IllegalArgumentException when the denominator is not above zero
     */
    public static Optional<WholeRange> numerators(Interval percent, BigInteger denominator) {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("A share is taken of something: " + denominator);
        }
        return denominator.bitLength() < Long.SIZE - 1 && isWithinWhole(percent)
                ? WholeRange.within(percent, denominator.longValue(), HUNDRED)
                : WholeRange.within(percent.times(Ratio.of(new BigDecimal(denominator, 2))));
    }

    /** As that, of a whole number of things. */
    public static Optional<WholeRange> numerators(Interval percent, Count denominator) {
        return denominator.amount().precision() <= DIGITS
                        && denominator.amount().signum() > 0
                        && isWithinWhole(percent)
                ? WholeRange.within(percent, denominator.amount().longValueExact(), HUNDRED)
                : numerators(percent, denominator.amount().toBigIntegerExact());
    }

    /** Or little more, so that nothing leaves the range of a long. */
    private static boolean isWithinWhole(Interval percent) {
        return percent.lower().signum() >= 0 && percent.isBelow(MORE_THAN_WHOLE);
    }

    /**
     * The denominators of which {@code numerator} are {@code share}; empty when no whole number is one. At least 1.
     *
     * @throws IllegalArgumentException when the numerator is below zero or the share not within 0–100 %
     */
    public static Optional<WholeRange> denominators(long numerator, Share share) {
        return denominators(BigInteger.valueOf(numerator), share);
    }

    /** As {@link #denominators(long, Share)}, for numbers of any size. */
    public static Optional<WholeRange> denominators(BigInteger numerator, Share share) {
        requireWithinWhole(share);
        return denominators(numerator, share.interval());
    }

    /**
     * The denominators of which {@code numerator} are one of the percentages in {@code percent}: for 14 and [10.5, 11.5), which
     * print 11, from 122 to 133.
     *
     * @param percent what a share stands for, e.g. {@link PrintingStyle#interval(Share)}
     * @throws IllegalArgumentException when the numerator is below zero
     */
    public static Optional<WholeRange> denominators(BigInteger numerator, Interval percent) {
        if (numerator.signum() < 0) {
            throw new IllegalArgumentException("Only a part of zero or more tells of its total: " + numerator);
        }
        if (numerator.signum() == 0) {
            return percent.contains(Ratio.ZERO) ? Optional.of(ANY_DENOMINATOR) : Optional.empty();
        }
        return percent.isPoint() && percent.lower().signum() == 0
                ? Optional.empty()
                : WholeRange.within(
                        Interval.point(Ratio.of(new BigDecimal(numerator, -2))).dividedBy(percent));
    }

    /** The numbers that lie in every one of {@code ranges}, e.g. the denominators that several pairs share. */
    public static Optional<WholeRange> common(List<WholeRange> ranges) {
        Optional<WholeRange> common = Optional.of(ANY_DENOMINATOR);
        for (WholeRange range : ranges) {
            common = common.flatMap(range::intersection);
        }
        return common;
    }

    private static void requireWithinWhole(Share share) {
        if (!share.isWithinWhole()) {
            throw new IllegalArgumentException("A share of " + share + " is no part of a whole");
        }
    }
}
