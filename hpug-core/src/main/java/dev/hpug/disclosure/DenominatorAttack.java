package dev.hpug.disclosure;

import dev.hpug.arithmetic.CountAndShare;
import dev.hpug.arithmetic.WholeRange;
import dev.hpug.metric.CountedShare;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.period.Period;
import dev.hpug.value.Count;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import dev.hpug.value.ValueType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Counts and shares of the same whole, such as hospitals under two clauses: one pair tells how many there are in all, and the
 * other's share of them tells its count.
 */
record DenominatorAttack(Cells cells, SmallCells small) {

    private static final WholeRange ANY_COUNT = WholeRange.from(0);

    private record Clause(FactRef<Count> count, FactRef<Share> share) {

        static Clause of(CountedShare pair, Key<?> like, Period period) {
            return new Clause(
                    FactRef.of(pair.amount().as(Count.class).beside(like), period),
                    FactRef.of(pair.share().beside(like), period));
        }
    }

    /** A count with its share and another of the same whole, of one period. */
    private record Pair(Clause own, Clause other) {}

    private Stream<Pair> pairs() {
        return cells.report().edition().relations().commonDenominators().stream()
                .filter(common -> areCounts(common.one()) && areCounts(common.other()))
                .flatMap(common -> common.one().amount().keys().stream()
                        .flatMap(key -> Arrays.stream(Period.values()).flatMap(period -> {
                            Clause one = Clause.of(common.one(), key, period);
                            Clause other = Clause.of(common.other(), key, period);
                            return Stream.of(new Pair(one, other), new Pair(other, one));
                        })));
    }

    private static boolean areCounts(CountedShare pair) {
        return pair.amount().type() == ValueType.COUNT;
    }

    /** Every withheld count or share that is not safe. */
    Stream<Recovery> recoveries() {
        return pairs().flatMap(pair ->
                Stream.concat(count(pair.own(), pair.other()).stream(), share(pair.own(), pair.other()).stream()));
    }

    /**
     * The shares that tell a small count that is not shown although nobody withheld it: 4.8 % beside a blank, where the
     * hospitals are known to be 124.
     */
    Stream<FactRef<Share>> tellingShares() {
        return pairs().filter(pair -> cells.count(pair.own().count()).isEmpty()
                        && !cells.isWithheld(pair.own().count())
                        && hospitals(pair.other())
                                .flatMap(hospitals -> cells.percent(pair.own().share())
                                        .flatMap(percent -> countsWithin(percent, hospitals)))
                                .filter(small::areSmall)
                                .isPresent())
                .map(pair -> pair.own().share());
    }

    private Optional<Recovery> count(Clause own, Clause other) {
        if (!cells.isWithheld(own.count())) {
            return Optional.empty();
        }
        List<FactRef<?>> from = new ArrayList<>(List.of(own.share()));
        from.addAll(shown(other));
        return pinnedCount(own.share(), other).map(range -> new Recovery(own.count(), Cells.interval(range), from));
    }

    private Optional<WholeRange> pinnedCount(FactRef<Share> own, Clause other) {
        if (cells.share(own).orElse(null) instanceof Share.Exact exact) {
            return WholeRange.within(Interval.point(Ratio.of(exact.numerator())));
        }
        return cells.percent(own).flatMap(percent -> pinnedCount(percent, other));
    }

    private Optional<WholeRange> pinnedCount(Interval percent, Clause other) {
        WholeRange hospitals = hospitals(other)
                .orElseGet(() -> WholeRange.of(
                        cells.count(other.count()).orElse(BigInteger.ONE).max(BigInteger.ONE), Optional.empty()));
        return small.pinned(
                countsWithin(percent, hospitals).orElse(ANY_COUNT),
                count -> CountAndShare.denominators(count, percent)
                        .flatMap(hospitals::intersection)
                        .filter(totals -> SmallCells.anyOf(totals, total -> canBeOf(other, total)))
                        .isPresent());
    }

    /** Whether {@code clause}, of which a count is not shown, can be a part of so many hospitals. */
    private boolean canBeOf(Clause clause, BigInteger hospitals) {
        if (cells.count(clause.count()).isPresent()
                || cells.share(clause.share()).isEmpty()) {
            return true;
        }
        Optional<WholeRange> counts =
                CountAndShare.numerators(cells.percent(clause.share()).orElseThrow(), hospitals);
        return cells.isWithheld(clause.count())
                ? counts.flatMap(small.range()::intersection).isPresent()
                : counts.isPresent();
    }

    /** A share follows from its count where the hospitals are known; that of none is no secret. */
    private Optional<Recovery> share(Clause own, Clause other) {
        return cells.count(own.count())
                .filter(count -> count.signum() > 0 && cells.isWithheld(own.share()))
                .flatMap(count -> hospitals(other)
                        .flatMap(WholeRange.of(count, Optional.empty())::intersection)
                        .filter(hospitals -> hospitals.most().isPresent())
                        .map(hospitals -> Interval.point(Cells.ratio(count).times(Ratio.HUNDRED))
                                .dividedBy(Cells.interval(hospitals))))
                .filter(SmallCells::isNarrow)
                .map(possible -> new Recovery(own.share(), possible, shown(other)));
    }

    private List<FactRef<?>> shown(Clause clause) {
        return Stream.<FactRef<?>>of(clause.share(), clause.count())
                .filter(cell -> cells.report().answer(cell).value().isPresent())
                .toList();
    }

    /** The hospitals there can be by what {@code clause} shows; empty when it shows nothing of them. */
    private Optional<WholeRange> hospitals(Clause clause) {
        return cells.percent(clause.share())
                .flatMap(percent -> cells.count(clause.count())
                        .map(count -> CountAndShare.denominators(count, percent))
                        .orElseGet(() -> cells.share(clause.share()).orElse(null) instanceof Share.Exact exact
                                ? WholeRange.within(Interval.point(Ratio.of(exact.denominator())))
                                : Optional.empty()));
    }

    /**
     * From the least count that {@code percent} of the fewest hospitals can be to the greatest of the most; not every one in
     * between need be possible. Empty when there is no end or none is.
     */
    private static Optional<WholeRange> countsWithin(Interval percent, WholeRange hospitals) {
        return hospitals.most().map(Cells::ratio).flatMap(most -> {
            Ratio from = percent.lower().times(Cells.ratio(hospitals.least())).dividedBy(Ratio.HUNDRED);
            Ratio to = percent.upper().orElseThrow().times(most).dividedBy(Ratio.HUNDRED);
            return WholeRange.within(percent.upperIncluded() ? Interval.closed(from, to) : Interval.halfOpen(from, to));
        });
    }
}
