package dev.hpug.printing;

import dev.hpug.arithmetic.CountAndShare;
import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.arithmetic.WholeRange;
import dev.hpug.metric.FactRef;
import dev.hpug.report.Report;
import dev.hpug.value.Count;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * Events beside a rate of them, of one period: 812 births and 24.1 %, which a whole number of c-sections must print.
 *
 * @param events where the events are counted
 * @param rate where the rate stands
 */
public record RatePrints(FactRef<Count> events, FactRef<Share> rate) implements Constraint {

    /** Of this many of a hundred events, at the least, the outcome is known: a rate may have been taken of them alone. */
    static final BigInteger LEAST_KNOWN = BigInteger.valueOf(97);

    private static final long ALL = 100;
    private static final int MOST_DIGITS = 15;
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /** Of more numbers of events than this one will do; trying each would take longer than it is worth. */
    private static final BigInteger MOST_TRIED = BigInteger.valueOf(10_000);

    private static final Judgement OF_FEWER_EVENTS =
            new Judgement(Fit.OF_FEWER_EVENTS, Likelihood.RATE_OF_FEWER_EVENTS);

    @Override
    public List<FactRef<?>> cells() {
        return List.of(events, rate);
    }

    /** The events that {@code report} counts, where it counts them in whole numbers. */
    public Optional<BigInteger> events(Report report) {
        return counted(report).map(count -> count.amount().toBigIntegerExact());
    }

    Optional<Count> counted(Report report) {
        return report.answer(events).value().filter(Count::isWholeNumber);
    }

    /** As {@link #counted}, where that is not none. */
    private Optional<Count> someCounted(Report report) {
        return counted(report).filter(count -> count.amount().signum() > 0);
    }

    /** Whether {@code report} says that there were no events. */
    public boolean isOfNoEvents(Report report) {
        return counted(report).filter(count -> count.amount().signum() == 0).isPresent();
    }

    /** The rate that {@code report} states, where it is within 0–100 %. */
    public Optional<Share> rate(Report report) {
        return report.answer(rate).value().filter(Share::isWithinWhole);
    }

    /** How many of the events print the rate in {@code style}; empty where none do, or either is missing or zero. */
    public Optional<WholeRange> outcomes(Report report, PrintingStyle style) {
        Optional<Count> count = someCounted(report);
        Optional<Share> share = rate(report);
        return count.isPresent() && share.isPresent()
                ? CountAndShare.numerators(style.interval(share.get()), count.get())
                : Optional.empty();
    }

    /** Of how many of {@code events}, above zero, a rate may have been taken at the least: those whose outcome is known. */
    public static BigInteger fewestOf(BigInteger events) {
        return events.multiply(LEAST_KNOWN).divide(HUNDRED).max(BigInteger.ONE);
    }

    /** How many of slightly fewer events print the rate: from the least of the fewest to the most of all. */
    Optional<WholeRange> outcomesOfFewer(Report report, PrintingStyle style) {
        Optional<BigInteger> counted = events(report).filter(count -> count.signum() > 0);
        Optional<Share> stated = rate(report);
        if (counted.isEmpty() || stated.isEmpty()) {
            return Optional.empty();
        }
        Interval percent = style.interval(stated.get());
        BigInteger most = counted.get();
        BigInteger fewest = fewestOf(most);
        if (hasOutcomesOfAny(percent, fewest) || most.subtract(fewest).compareTo(MOST_TRIED) > 0) {
            return fromFewestToMost(percent, fewest, most);
        }
        Optional<WholeRange> outcomes = Optional.empty();
        for (BigInteger known = fewest; known.compareTo(most) <= 0; known = known.add(BigInteger.ONE)) {
            Optional<WholeRange> ofKnown = CountAndShare.numerators(percent, known);
            if (ofKnown.isPresent()) {
                outcomes = outcomes.map(range -> range.hull(ofKnown.get())).or(() -> ofKnown);
            }
        }
        return outcomes;
    }

    /** Whether every number of events has an outcome that prints the rate, because one event is less than its interval. */
    private static boolean hasOutcomesOfAny(Interval percent, BigInteger events) {
        Ratio width = percent.upper().orElseThrow().minus(percent.lower());
        return width.times(Ratio.of(new BigDecimal(events))).compareTo(Ratio.HUNDRED) > 0;
    }

    /** As that, without working the interval out: its width is the unit of the rate, or more where it ends at 0 or 100 %. */
    private static boolean hasOutcomesOfAny(Share rate, PrintingStyle style, Count events) {
        return rate instanceof Share.Stated stated
                && isSensible(events)
                && style.unitOf(stated).floorOfTimes(events.amount().longValueExact(), 1) > ALL;
    }

    /** Whether {@code events} are so few that what a percentage of them is can be worked out in longs. */
    static boolean isSensible(Count events) {
        return events.amount().precision() <= MOST_DIGITS;
    }

    private static Optional<WholeRange> fromFewestToMost(Interval percent, BigInteger fewest, BigInteger most) {
        Ratio from = percent.lower().times(Ratio.of(new BigDecimal(fewest, 2)));
        Ratio to = percent.upper().orElseThrow().times(Ratio.of(new BigDecimal(most, 2)));
        return WholeRange.within(Interval.closed(from, to));
    }

    @Override
    public Judgement judge(Report report, Style style) {
        Optional<Count> count = someCounted(report);
        Optional<Share> share = rate(report);
        if (count.isEmpty()
                || share.isEmpty()
                || hasOutcomesOfAny(share.get(), style.shares(), count.get())
                || CountAndShare.numerators(style.shares().interval(share.get()), count.get())
                        .isPresent()) {
            return Judgement.FITS;
        }
        return outcomesOfFewer(report, style.shares()).isPresent() ? OF_FEWER_EVENTS : Judgement.FAILS;
    }
}
