package dev.hpug.arithmetic;

import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How often honestly rounded shares miss 100 by so much, as an exact fraction.
 *
 * <p>Of n shares that make exactly 100 %, n − 1 are free and the last is what they leave. Rounding moves each free one by
 * an amount that is uniform in (−1/2, 1/2) units, and the last one absorbs their sum S but for what is itself rounded; so
 * the printed total is off by k units with the probability of k − 1/2 ≤ S &lt; k + 1/2. The sum of uniform variables has
 * the distribution of Irwin (Biometrika 19, 1927, 225–239) and Hall (ibid., 240–244):
 *
 * <pre>P(U₁ + … + Uₘ ≤ x) = 1/m! · Σ (−1)ⁱ · C(m, i) · (x − i)ᵐ, over the i from 0 to x</pre>
 *
 * <p>Cutting digits off is the same with every amount, and so the total, moved by a constant. That the amounts are
 * uniform is the model; it is close when the shares are many units large.
 */
final class GapProbability {

    private static final Ratio TWO = Ratio.of(2);
    private static final Ratio HALF = Ratio.of(1, 2);

    private GapProbability() {}

    /**
     * The probability that {@code shares} miss by {@code gap} percentage points or more, as
     * {@link WholeCheck#gapProbability} gives it; empty for fewer than two shares, or of several precisions.
     */
    static Optional<Ratio> of(List<Share.Stated> shares, Ratio gap, PrintingStyle style) {
        if (shares.size() < 2 || shares.stream().map(style::unitOf).distinct().count() > 1) {
            return Optional.empty();
        }
        Ratio unitsPerPoint = Ratio.ONE.dividedBy(style.unitOf(shares.get(0)));
        Ratio loss = style.mode().averageLoss(Ratio.ONE);
        int surelyRounded = (int) shares.stream()
                .filter(share -> share.statedPercent().signum() != 0)
                .count();
        return IntStream.rangeClosed(Math.max(2, surelyRounded), shares.size())
                .mapToObj(rounded -> {
                    Ratio miss = gap.times(unitsPerPoint).plus(loss.times(Ratio.of(rounded)));
                    return ofAtLeast(rounded, miss.max(miss.negated()));
                })
                .reduce(Ratio::max);
    }

    /**
     * The probability that {@code shares} rounded shares miss their total by {@code gap} units or more, on either side:
     * about 0.57 for ten shares and 1 unit.
     *
     * @param shares how many, at least 2
     * @param gap the distance from the expected total, in units of the last place; not negative. Not whole where parts
     *     known exactly leave the others a total that cannot be printed
     */
    static Ratio ofAtLeast(int shares, Ratio gap) {
        if (gap.signum() == 0) {
            return Ratio.ONE;
        }
        // totals are a unit apart: seen from the nearest one that is as far off on the other side
        Ratio doubled = gap.times(TWO);
        Ratio mirrored = Ratio.of(doubled.toDecimal(0, RoundingMode.CEILING)).minus(gap);
        return upperTail(shares - 1, gap.minus(HALF)).plus(upperTail(shares - 1, mirrored.minus(HALF)));
    }

    /** P(S ≥ x) for the sum S of {@code terms} uniform variables in (−1/2, 1/2). */
    private static Ratio upperTail(int terms, Ratio x) {
        // S is symmetric, and S + terms / 2 is a sum of variables in (0, 1)
        Ratio bound = Ratio.of(terms, 2).minus(x);
        Ratio sum = Ratio.ZERO;
        BigInteger choices = BigInteger.ONE;
        BigInteger factorial = BigInteger.ONE;
        for (int i = 0; i < terms; i++) {
            Ratio above = bound.minus(Ratio.of(i));
            if (above.signum() > 0) {
                sum = sum.plus(whole(choices).times(power(above, terms)));
            }
            choices = choices.multiply(BigInteger.valueOf(i - terms)).divide(BigInteger.valueOf(i + 1L));
            factorial = factorial.multiply(BigInteger.valueOf(i + 1L));
        }
        return sum.dividedBy(whole(factorial));
    }

    private static Ratio whole(BigInteger number) {
        return Ratio.of(new BigDecimal(number));
    }

    private static Ratio power(Ratio base, int exponent) {
        if (exponent == 0) {
            return Ratio.ONE;
        }
        Ratio root = power(base, exponent / 2);
        Ratio square = root.times(root);
        return exponent % 2 == 0 ? square : square.times(base);
    }
}
