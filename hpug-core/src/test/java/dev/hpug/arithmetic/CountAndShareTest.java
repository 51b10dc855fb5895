package dev.hpug.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.testing.HonestRounding;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CountAndShareTest {

    private static final int LARGEST_SMALL_CASE = 130;
    private static final long TRILLION = 1_000_000_000_000L;

    private static Share printed(long numerator, long denominator, int decimalPlaces) {
        return HonestRounding.print(Ratio.of(numerator * 100, denominator), decimalPlaces);
    }

    @Test
    void theContractsOwnExamples() {
        assertThat(CountAndShare.numerators(Share.ofPercent("33.4"), 12)).isEmpty();
        assertThat(CountAndShare.numerators(Share.ofPercent("33.3"), 12)).contains(WholeRange.of(4, 4));
        assertThat(CountAndShare.denominators(14, Share.ofPercent("11.3"))).contains(WholeRange.of(124, 124));
        assertThat(CountAndShare.denominators(14, Share.ofPercent("11.2"))).contains(WholeRange.of(125, 125));
    }

    @Test
    void numeratorsAreExactlyThoseThatPrintTheShareInEverySmallCase() {
        for (int denominator = 1; denominator <= LARGEST_SMALL_CASE; denominator++) {
            for (int tenths = 0; tenths <= 1000; tenths++) {
                Share share = Share.ofPercent(BigDecimal.valueOf(tenths, 1));
                int total = denominator;
                long[] printing = LongStream.rangeClosed(0, denominator)
                        .filter(numerator -> printed(numerator, total, 1).equals(share))
                        .toArray();
                assertThat(CountAndShare.numerators(share, denominator)).isEqualTo(range(printing));
            }
        }
    }

    @Test
    void denominatorsAreExactlyThoseThatPrintTheShareInEverySmallCase() {
        for (int numerator = 1; numerator <= 25; numerator++) {
            for (int tenths = 50; tenths <= 1000; tenths++) {
                Share share = Share.ofPercent(BigDecimal.valueOf(tenths, 1));
                int part = numerator;
                // at 5 % and above no denominator beyond 21 times the numerator prints the share
                long[] printing = LongStream.rangeClosed(part, part * 21L)
                        .filter(denominator -> printed(part, denominator, 1).equals(share))
                        .toArray();
                assertThat(CountAndShare.denominators(numerator, share)).isEqualTo(range(printing));
            }
        }
    }

    private static Optional<WholeRange> range(long[] ascending) {
        return ascending.length == 0
                ? Optional.empty()
                : Optional.of(WholeRange.of(ascending[0], ascending[ascending.length - 1]));
    }

    @Property
    void whatAnHonestPlanPrintsIsPossible(
            @ForAll @LongRange(min = 1, max = TRILLION) long denominator,
            @ForAll @LongRange(min = 0, max = TRILLION) long any,
            @ForAll @IntRange(min = 1, max = 6) int decimalPlaces) {
        long numerator = any % (denominator + 1);
        Share share = printed(numerator, denominator, decimalPlaces);

        assertThat(CountAndShare.numerators(share, denominator).orElseThrow().contains(BigInteger.valueOf(numerator)))
                .isTrue();
        assertThat(CountAndShare.denominators(numerator, share).orElseThrow().contains(BigInteger.valueOf(denominator)))
                .isTrue();
    }

    @Property
    void theEndsOfARangePrintTheShareAndTheirNeighboursDoNot(
            @ForAll @LongRange(min = 1, max = TRILLION) long numerator,
            @ForAll @IntRange(min = 1, max = 999) int tenths) {
        Share share = Share.ofPercent(BigDecimal.valueOf(tenths, 1));
        CountAndShare.denominators(numerator, share).ifPresent(range -> {
            long least = range.least().longValueExact();
            long most = range.most().orElseThrow().longValueExact();
            assertThat(printed(numerator, least, 1)).isEqualTo(share);
            assertThat(printed(numerator, most, 1)).isEqualTo(share);
            assertThat(printed(numerator, most + 1, 1)).isNotEqualTo(share);
            assertThat(least == 1 ? Share.ofPercent("-1") : printed(numerator, least - 1, 1))
                    .isNotEqualTo(share);
        });
    }

    @Test
    void nothingOfAnythingIsZeroAndOnlyZero() {
        assertThat(CountAndShare.denominators(0, Share.ofPercent("0"))).contains(WholeRange.from(1));
        assertThat(CountAndShare.denominators(0, Share.ofPercent("0.1"))).isEmpty();
        assertThat(CountAndShare.denominators(14, Share.ofPercent("0.0"))).contains(WholeRange.from(28_001));
        assertThat(CountAndShare.denominators(14, Share.ofRatio(0, 5).value().orElseThrow()))
                .isEmpty();
    }

    @Test
    void pairsOfOnePeriodMustLeaveACommonDenominator() {
        WholeRange publication =
                CountAndShare.denominators(14, Share.ofPercent("11.3")).orElseThrow();
        WholeRange placement =
                CountAndShare.denominators(9, Share.ofPercent("7.3")).orElseThrow();
        WholeRange other = CountAndShare.denominators(9, Share.ofPercent("7.4")).orElseThrow();
        assertThat(CountAndShare.common(List.of(publication, placement))).contains(WholeRange.of(124, 124));
        assertThat(CountAndShare.common(List.of(publication, other))).isEmpty();
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        assertThatThrownBy(() -> CountAndShare.numerators(Share.ofPercent("5"), 0))
                .hasMessageContaining("0");
        assertThatThrownBy(() -> CountAndShare.denominators(-1, Share.ofPercent("5")))
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> CountAndShare.denominators(1, Share.ofPercent("104")))
                .hasMessageContaining("104 %");
    }
}
