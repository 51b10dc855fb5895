package dev.hpug.printing;

import dev.hpug.arithmetic.WholeRange;
import dev.hpug.metric.FactRef;
import dev.hpug.report.Report;
import dev.hpug.value.Interval;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two amounts beside shares of the same whole: the hospitals under either clause, of which there must be one number in all.
 *
 * @param one an amount and its share
 * @param other another amount and its share, of the same period
 */
public record SameTotal(CountPrints one, CountPrints other) implements Constraint {

    @Override
    public List<FactRef<?>> cells() {
        return Stream.of(one, other).flatMap(pair -> pair.cells().stream()).toList();
    }

    @Override
    public Judgement judge(Report report, Style style) {
        Optional<CountPrints.Stated> first = judgeable(one, report, style);
        Optional<CountPrints.Stated> second = judgeable(other, report, style);
        if (first.isEmpty() || second.isEmpty()) {
            return Judgement.FITS;
        }
        return areApart(first.get().totalCount(style.shares()), second.get().totalCount(style.shares()))
                        || areDollarsApart(
                                first.get().totalDollars(style), second.get().totalDollars(style))
                ? Judgement.FAILS
                : Judgement.FITS;
    }

    private static Optional<CountPrints.Stated> judgeable(CountPrints pair, Report report, Style style) {
        return pair.stated(report).filter(stated -> !stated.isZeroOnOneSide(style.dollars()));
    }

    /** Whether both totals are known and none is in both; an unknown one disagrees with nothing. */
    private static boolean areApart(Optional<WholeRange> first, Optional<WholeRange> second) {
        return first.isPresent()
                && second.isPresent()
                && first.get().intersection(second.get()).isEmpty();
    }

    private static boolean areDollarsApart(Optional<Interval> first, Optional<Interval> second) {
        return first.isPresent()
                && second.isPresent()
                && first.get().intersection(second.get()).isEmpty();
    }
}
