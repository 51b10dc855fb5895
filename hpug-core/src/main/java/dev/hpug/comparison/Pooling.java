package dev.hpug.comparison;

import dev.hpug.arithmetic.CountAndShare;
import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.arithmetic.WholeRange;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Metric;
import dev.hpug.period.Period;
import dev.hpug.report.FactSet;
import dev.hpug.report.Report;
import dev.hpug.value.Count;
import dev.hpug.value.FactValue;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import dev.hpug.value.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands behind the shares of one cell: the count beside it, which is its numerator (A.2), or the births beside it,
 * which are its denominator (C.1.A).
 */
final class Pooling {

    private static final String NUMERATOR_FIELD = "count";
    private static final String DENOMINATOR_FIELD = "births";

    private final Period period;
    private final Key<Share> share;
    private final Optional<Key<Count>> births;
    /** The count and share of each item that is taken of the same whole; this cell's own first, if it has a count. */
    private final List<Pair> pairs;

    private record Pair(Key<Count> count, Key<Share> share) {

        /** The denominators of which the two can be; empty when either is missing or they contradict each other. */
        Optional<WholeRange> denominators(FactSet facts, PrintingStyle style) {
            return whole(facts, count)
                    .flatMap(counted -> facts.find(share)
                            .filter(Share::isWithinWhole)
                            .flatMap(stated -> CountAndShare.denominators(counted, style.interval(stated))));
        }
    }

    /** How the shares of {@code cell}, which has a period, are pooled. */
    Pooling(Edition edition, FactRef<Share> cell) {
        this.period = cell.period().orElseThrow();
        this.share = cell.key();
        this.births = counted(edition, share, DENOMINATOR_FIELD);
        this.pairs = Stream.concat(Stream.of(share), ofTheSameWhole(edition, share))
                .flatMap(key -> counted(edition, key, NUMERATOR_FIELD).map(count -> new Pair(count, key)).stream())
                .toList();
    }

    private static Optional<Key<Count>> counted(Edition edition, Key<Share> share, String field) {
        String id = share.metric().id();
        return edition.find(id, field)
                .filter(metric -> metric.type() == ValueType.COUNT)
                .flatMap(metric -> keyBeside(share, edition.count(id, field)));
    }

    private static Stream<Key<Share>> ofTheSameWhole(Edition edition, Key<Share> share) {
        Metric<Share> own = share.metric();
        return edition.metrics().stream()
                .filter(metric -> metric.type() == ValueType.SHARE
                        && !metric.equals(own)
                        && metric.denominator().isPresent()
                        && metric.denominator().equals(own.denominator()))
                .flatMap(metric -> keyBeside(share, edition.share(metric.id(), metric.field())).stream());
    }

    private static <T extends FactValue> Optional<Key<T>> keyBeside(Key<?> key, Metric<T> metric) {
        return metric.keys().stream()
                .filter(other -> other.member().equals(key.member()))
                .findFirst();
    }

    /**
     * The parts of {@code stated}, which is what {@code report} gives, printed in any of {@code styles}; empty when they are not
     * known.
     */
    Optional<Pool> parts(Report report, Share stated, List<PrintingStyle> styles) {
        Optional<Pool> all = parts(report, stated, styles.get(0));
        for (PrintingStyle style : styles.subList(1, styles.size())) {
            Optional<Pool> more = parts(report, stated, style);
            all = all.flatMap(pool -> more.map(pool::hull));
        }
        return all;
    }

    private Optional<Pool> parts(Report report, Share stated, PrintingStyle style) {
        FactSet facts = report.get(period);
        Optional<BigInteger> ofBirths = births.flatMap(key -> whole(facts, key));
        if (ofBirths.isPresent()) {
            return ofBirths(ofBirths.get(), style.interval(stated));
        }
        if (!pairs.isEmpty() && pairs.get(0).share().equals(share)) {
            Optional<BigInteger> counted = whole(facts, pairs.get(0).count());
            if (counted.isPresent()) {
                return ofCount(counted.get(), facts, style);
            }
        }
        return stated instanceof Share.Exact exact
                ? Optional.of(new Pool(point(exact.numerator()), point(exact.denominator())))
                : Optional.empty();
    }

    private static Optional<Pool> ofBirths(BigInteger births, Interval rate) {
        if (births.signum() == 0) {
            return rate.contains(Ratio.ZERO) ? Optional.of(Pool.EMPTY) : Optional.empty();
        }
        return CountAndShare.numerators(rate, births)
                .flatMap(Pooling::bounded)
                .map(sections -> new Pool(sections, point(new BigDecimal(births))));
    }

    private Optional<Pool> ofCount(BigInteger count, FactSet facts, PrintingStyle style) {
        List<WholeRange> ranges = new ArrayList<>();
        for (Pair pair : pairs) {
            Optional<WholeRange> range = pair.denominators(facts, style);
            range.ifPresent(ranges::add);
            if (range.isEmpty() && pair.share().equals(share)) {
                return Optional.empty();
            }
        }
        return CountAndShare.common(ranges)
                .flatMap(Pooling::bounded)
                .map(totals -> new Pool(point(new BigDecimal(count)), totals));
    }

    private static Optional<BigInteger> whole(FactSet facts, Key<Count> key) {
        return facts.find(key)
                .filter(Count::isWholeNumber)
                .map(count -> count.amount().toBigIntegerExact());
    }

    private static Optional<Interval> bounded(WholeRange range) {
        return range.most()
                .map(most -> Interval.closed(Ratio.of(new BigDecimal(range.least())), Ratio.of(new BigDecimal(most))));
    }

    private static Interval point(BigDecimal number) {
        return Interval.point(Ratio.of(number));
    }
}
