package dev.hpug.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.oracle.Fractions;
import dev.hpug.oracle.GridOracle;
import dev.hpug.testing.HonestRounding;
import dev.hpug.testing.HpugDomain;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

@Domain(HpugDomain.class)
@Domain(DomainContext.Global.class)
class ShareChangeTest {

    private static final int GRID_PLACES = 3;

    private static ShareChange change(String prior, String current) {
        return ShareChange.between(Share.parse(prior), Share.parse(current));
    }

    @Test
    void theSamePrintTwiceProvesNothing() {
        ShareChange change = change("32.1 %", "32.1 %");
        assertThat(change.direction()).isEqualTo(Direction.NOT_PROVABLE);
        assertThat(change.points().nominal()).isEqualTo(Ratio.ZERO);
        assertThat(change.points().bounds()).hasToString("(-0.1, 0.1)");
        assertThat(change.points()).hasToString("0.0 pp");
        assertThat(change.relative().orElseThrow()).hasToString("0.0 %");
    }

    @Test
    void oneTenthMoreProvesARise() {
        ShareChange change = change("32.1 %", "32.2 %");
        assertThat(change.direction()).isEqualTo(Direction.UP);
        assertThat(change.points().bounds()).hasToString("(0, 0.2)");
        assertThat(change.points()).hasToString("+0.1 pp");
        assertThat(change.points().toDecimal(2, RoundingMode.HALF_UP)).isEqualTo("0.10");
        assertThat(change.relative().orElseThrow()).hasToString("+0.3 %");
        assertThat(change.relative().orElseThrow().toDecimal(3, RoundingMode.HALF_UP))
                .contains(new BigDecimal("0.312"));
        assertThat(change("32.2 %", "32.1 %").points()).hasToString("\u22120.1 pp");
        assertThat(change("32.2 %", "32.1 %").direction()).isEqualTo(Direction.DOWN);
    }

    @Test
    void exactSharesProveEverything() {
        assertThat(change("14/124", "7/62").direction()).isEqualTo(Direction.NONE);
        assertThat(change("14/124", "15/124").direction()).isEqualTo(Direction.UP);
        assertThat(change("14/124", "14/125").direction()).isEqualTo(Direction.DOWN);
        assertThat(change("14/124", "14/124").points().bounds()).isEqualTo(Interval.point(Ratio.ZERO));
        assertThat(change("12/124", "15/124").relative().orElseThrow().bounds())
                .isEqualTo(Interval.point(Ratio.of(25)));
    }

    @Test
    void exactAndStatedSharesMix() {
        assertThat(change("14/124", "11.3 %").direction()).isEqualTo(Direction.NOT_PROVABLE);
        assertThat(change("14/124", "11.4 %").direction()).isEqualTo(Direction.UP);
        // 11.35 prints 11.4, but it may also be just that
        assertThat(change("1135/10000", "11.4 %").direction()).isEqualTo(Direction.NOT_PROVABLE);
        assertThat(change("1135/10000", "11.3 %").direction()).isEqualTo(Direction.DOWN);
    }

    @Test
    void aPriorShareThatPrintsZeroLeavesTheRelativeChangeOpenAbove() {
        RelativeChange change = change("0.0 %", "12.3 %").relative().orElseThrow();
        assertThat(change.nominal()).isEmpty();
        assertThat(change.toDecimal(1, RoundingMode.HALF_UP)).isEmpty();
        assertThat(change.bounds()).hasToString("(24400, ∞)");
        assertThat(change).hasToString("at least +24400.0 %");
        assertThat(change("0.0 %", "0.0 %").relative().orElseThrow().bounds()).hasToString("[-100, ∞)");
    }

    @Test
    void aPriorShareThatCanOnlyBeZeroHasNoRelativeChange() {
        assertThat(change("0/124", "12.3 %").relative()).isEmpty();
        assertThat(change("0/124", "0/124").relative()).isEmpty();
        assertThat(change("0/124", "12.3 %").direction()).isEqualTo(Direction.UP);
        assertThat(change("-3.0 %", "12.3 %").relative()).isEmpty();
        assertThat(change("12.3 %", "-3.0 %").relative()).isEmpty();
        assertThat(change("12.3 %", "0/124").relative().orElseThrow().bounds())
                .isEqualTo(Interval.point(Ratio.of(-100)));
    }

    /** A total with a negative part in it can reach from below zero to above. */
    @Test
    void aSideThatReachesBelowZeroHasNoRelativeChange() {
        BoundedPercent around = new BoundedPercent(
                Ratio.ZERO, Interval.closed(Ratio.of(-1), Ratio.ONE), Interval.closed(Ratio.of(-1), Ratio.ONE));
        BoundedPercent above = BoundedPercent.of(Share.ofPercent("12.3"));
        assertThat(new ShareChange(around, above).relative()).isEmpty();
        assertThat(new ShareChange(above, around).relative()).isEmpty();
        assertThat(new ShareChange(around, above).points().bounds()).hasToString("[11.25, 13.35)");
    }

    /** Every pair of tenths up to four apart: proven exactly when all unrounded pairs on a grid agree. */
    @Test
    void aDirectionIsProvenExactlyWhenAllUnroundedPairsAgree() {
        GridOracle oracle = new GridOracle(GRID_PLACES);
        long[][] points = new long[1_001][];
        Share.Stated[] shares = new Share.Stated[1_001];
        for (int tenths = 0; tenths <= 1_000; tenths++) {
            shares[tenths] = new Share.Stated(BigDecimal.valueOf(tenths, 1));
            points[tenths] = oracle.points(shares[tenths]);
        }
        for (int prior = 0; prior <= 1_000; prior++) {
            for (int current = Math.max(0, prior - 4); current <= Math.min(1_000, prior + 4); current++) {
                assertAgrees(ShareChange.between(shares[prior], shares[current]), points[prior], points[current]);
            }
        }
    }

    /** The same for shares of different precision. */
    @Property
    void mixedPrecisionAgreesWithTheGridToo(
            @ForAll @IntRange(max = 1_000) int tenths,
            @ForAll @IntRange(min = -15, max = 15) int hundredthsMore,
            @ForAll boolean swapped) {
        int hundredths = tenths * 10 + hundredthsMore;
        Assume.that(hundredths >= 0 && hundredths <= 10_000);
        Share.Stated coarse = new Share.Stated(BigDecimal.valueOf(tenths, 1));
        Share.Stated fine = new Share.Stated(BigDecimal.valueOf(hundredths, 2));
        GridOracle oracle = new GridOracle(GRID_PLACES);
        Share.Stated prior = swapped ? fine : coarse;
        Share.Stated current = swapped ? coarse : fine;
        assertAgrees(ShareChange.between(prior, current), oracle.points(prior), oracle.points(current));
    }

    private static void assertAgrees(ShareChange change, long[] prior, long[] current) {
        long least = current[0] - prior[prior.length - 1];
        long most = current[current.length - 1] - prior[0];
        Direction expected = least > 0 ? Direction.UP : most < 0 ? Direction.DOWN : Direction.NOT_PROVABLE;
        Interval bounds = change.points().bounds();
        Ratio step = Ratio.of(BigDecimal.valueOf(1, GRID_PLACES));
        Ratio leastPoints = step.times(Ratio.of(least));
        Ratio mostPoints = step.times(Ratio.of(most));
        // at an open end the grid stays one step away on either side
        Ratio slack = step.plus(step);
        boolean sound = bounds.contains(leastPoints) && bounds.contains(mostPoints);
        boolean tight = leastPoints.minus(bounds.lower()).compareTo(slack) <= 0
                && bounds.upper().orElseThrow().minus(mostPoints).compareTo(slack) <= 0;
        if (change.direction() != expected || !sound || !tight) {
            throw new AssertionError(change + " in " + bounds + " against " + least + " to " + most + ": " + expected);
        }
    }

    /** True shares, printed honestly: what really happened lies within every bound, and no proof is wrong. */
    @Property
    void whatReallyHappenedLiesWithinTheBounds(
            @ForAll Share.Exact truePrior,
            @ForAll Share.Exact trueCurrent,
            @ForAll @IntRange(min = 1, max = 3) int priorPlaces,
            @ForAll @IntRange(min = 1, max = 3) int currentPlaces) {
        BigFraction before = Fractions.of(truePrior.percent());
        BigFraction now = Fractions.of(trueCurrent.percent());
        ShareChange change = ShareChange.between(
                HonestRounding.print(truePrior.percent(), priorPlaces),
                HonestRounding.print(trueCurrent.percent(), currentPlaces));
        BigFraction points = now.subtract(before);
        assertThat(change.points().bounds().contains(Fractions.toRatio(points))).isTrue();
        if (before.signum() > 0) {
            BigFraction relative = points.divide(before).multiply(100);
            assertThat(change.relative().orElseThrow().bounds().contains(Fractions.toRatio(relative)))
                    .isTrue();
        }
        switch (change.direction()) {
            case UP -> assertThat(points.signum()).isPositive();
            case DOWN -> assertThat(points.signum()).isNegative();
            case NONE -> assertThat(points.signum()).isZero();
            case NOT_PROVABLE ->
                assertThat(change.points().bounds().contains(Ratio.ZERO)).isTrue();
        }
    }

    @Property
    void exactSharesChangeByTheOraclesNumbers(@ForAll Share.Exact prior, @ForAll Share.Exact current) {
        ShareChange change = ShareChange.between(prior, current);
        BigFraction points = Fractions.of(current.percent()).subtract(Fractions.of(prior.percent()));
        assertThat(change.points().nominal()).isEqualTo(Fractions.toRatio(points));
        assertThat(change.points().bounds()).isEqualTo(Interval.point(Fractions.toRatio(points)));
        assertThat(change.direction()).isEqualTo(Direction.ofSign(points.signum()));
        assertThat(change.relative().isPresent()).isEqualTo(prior.percent().signum() > 0);
        change.relative()
                .ifPresent(relative -> assertThat(relative.nominal())
                        .contains(Fractions.toRatio(
                                points.divide(Fractions.of(prior.percent())).multiply(100))));
    }

    @Property
    void swappingThePeriodsSwapsEverySign(@ForAll Share prior, @ForAll Share current) {
        ShareChange there = ShareChange.between(prior, current);
        ShareChange back = ShareChange.between(current, prior);
        assertThat(back.points().nominal()).isEqualTo(there.points().nominal().negated());
        assertThat(back.points().bounds())
                .isEqualTo(Interval.point(Ratio.ZERO).minus(there.points().bounds()));
        assertThat(back.direction())
                .isEqualTo(
                        switch (there.direction()) {
                            case UP -> Direction.DOWN;
                            case DOWN -> Direction.UP;
                            case NONE, NOT_PROVABLE -> there.direction();
                        });
        assertThat(back.points().toString().replace('+', '\u2212'))
                .isEqualTo(there.points().toString().replace('+', '\u2212'));
    }

    @Example
    void nothingAfterWhatMayHaveBeenNothingIsNoProvenFall() {
        ShareChange change = ShareChange.between(
                Share.ofPercent("0.0"), Share.ofRatio(0, 400).value().orElseThrow());
        assertThat(change.direction()).isEqualTo(Direction.NOT_PROVABLE);
        assertThat(change.relative().orElseThrow().bounds()).isEqualTo(Interval.point(Ratio.of(-100)));
    }

    @Property
    void pointsAndPercentProveTheSameDirection(@ForAll Share prior, @ForAll Share current) {
        ShareChange change = ShareChange.between(prior, current);
        assertThat(change.points().bounds().isAbove(Ratio.ZERO)).isEqualTo(change.direction() == Direction.UP);
        assertThat(change.points().bounds().isBelow(Ratio.ZERO)).isEqualTo(change.direction() == Direction.DOWN);
        assertThat(change.points().bounds().contains(change.points().nominal())).isTrue();
        change.relative().ifPresent(relative -> {
            assertThat(relative.bounds().isAbove(Ratio.ZERO)).isEqualTo(change.direction() == Direction.UP);
            // of a prior share that may have been nothing, the relative change speaks only for the case that it was not
            if (!prior.interval().contains(Ratio.ZERO)) {
                assertThat(relative.bounds().isBelow(Ratio.ZERO)).isEqualTo(change.direction() == Direction.DOWN);
            }
            assertThat(relative.bounds().lower()).isGreaterThanOrEqualTo(Ratio.of(-100));
            assertThat(relative.nominal().stream()).allMatch(relative.bounds()::contains);
        });
    }
}
