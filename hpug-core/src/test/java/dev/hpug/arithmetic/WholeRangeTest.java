package dev.hpug.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.testing.HpugDomain;
import dev.hpug.value.Count;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/** Ranges on both sides of the largest long say the same. */
@Domain(HpugDomain.class)
@Domain(DomainContext.Global.class)
class WholeRangeTest {

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    @Provide
    Arbitrary<WholeRange> ranges() {
        Arbitrary<BigInteger> from = Arbitraries.of(BigInteger.ZERO, BigInteger.TEN, LARGEST, LARGEST.negate())
                .flatMap(near -> Arbitraries.integers().between(-20, 20).map(off -> near.add(BigInteger.valueOf(off))));
        Arbitrary<Optional<Integer>> length =
                Arbitraries.integers().between(0, 25).optional(0.9);
        return Combinators.combine(from, length)
                .as((least, more) -> WholeRange.of(least, more.map(one -> least.add(BigInteger.valueOf(one)))));
    }

    @Property
    void whatIsInBothIsInTheIntersectionAndWhatIsInEitherInTheHull(
            @ForAll("ranges") WholeRange a, @ForAll("ranges") WholeRange b, @ForAll @IntRange(max = 50) int off) {
        Optional<WholeRange> both = a.intersection(b);
        BigInteger number = a.least().subtract(BigInteger.ONE).add(BigInteger.valueOf(off));
        boolean isInBoth = a.contains(number) && b.contains(number);
        assertThat(both.filter(range -> range.contains(number)).isPresent()).isEqualTo(isInBoth);
        assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
        if (a.contains(number) || b.contains(number)) {
            assertThat(a.hull(b).contains(number)).isTrue();
        }
        assertThat(a.hull(b)).isEqualTo(b.hull(a)).hasSameHashCodeAs(b.hull(a));
    }

    @Property
    void theRangeWithinItsOwnBoundsIsItself(@ForAll("ranges") WholeRange range) {
        Assume.that(range.most().isPresent());
        Ratio least = Ratio.of(new BigDecimal(range.least()));
        Ratio most = Ratio.of(new BigDecimal(range.most().orElseThrow()));
        assertThat(WholeRange.within(Interval.closed(least, most))).contains(range);
        Ratio half = Ratio.of(1, 2);
        assertThat(WholeRange.within(Interval.halfOpen(least.minus(half), most.plus(Ratio.ONE))))
                .contains(range);
    }

    @Property
    void aPercentageIsTheNumberOfAllTimesAHundred(
            @ForAll("ranges") WholeRange range, @ForAll @IntRange(min = 1) int all) {
        Assume.that(range.most().isPresent());
        Interval percent = range.percentOf(Count.of(all)).times(Ratio.of(all, 100));
        assertThat(percent)
                .isEqualTo(Interval.closed(
                        Ratio.of(new BigDecimal(range.least())),
                        Ratio.of(new BigDecimal(range.most().orElseThrow()))));
    }

    @Test
    void whatIsNoLongIsRefusedAsOne() {
        WholeRange large = WholeRange.of(LARGEST, Optional.of(LARGEST.add(BigInteger.ONE)));
        assertThat(large.leastAsLong()).isEqualTo(Long.MAX_VALUE);
        assertThat(large.isWithin(0, Long.MAX_VALUE)).isFalse();
        assertThatThrownBy(large::mostAsLong).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(WholeRange.from(3)::mostAsLong).hasMessageContaining("at least 3");
        assertThatThrownBy(() -> WholeRange.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WholeRange.of(LARGEST, Optional.of(BigInteger.ONE)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
