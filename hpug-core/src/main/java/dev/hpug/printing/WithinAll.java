package dev.hpug.printing;

import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.arithmetic.WholeRange;
import dev.hpug.metric.FactRef;
import dev.hpug.report.Report;
import dev.hpug.value.Count;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Some events beside all of them, of one period: births under one strategy beside all births. Neither the events, nor those
 * that turned out either way, can be more than there are in all.
 *
 * @param part some of the events
 * @param all every event
 */
public record WithinAll(RatePrints part, RatePrints all) implements Constraint {

    private static final long TEN_THOUSAND = 10_000;
    private static final Judgement OF_FEWER_EVENTS =
            new Judgement(Fit.OF_FEWER_EVENTS, Likelihood.PART_OF_FEWER_EVENTS);

    @Override
    public List<FactRef<?>> cells() {
        return Stream.of(part, all).flatMap(rate -> rate.cells().stream()).toList();
    }

    /** In what way some events exceed all of them. */
    public enum Excess {
        /** There are more of them. */
        EVENTS,
        /** More of them turned out as the rate counts. */
        OUTCOMES,
        /** More of them did not. */
        OTHER_OUTCOMES
    }

    /**
     * How some events exceed all of them.
     *
     * @param excess in what way
     * @param least how many they are at the least
     * @param most how many there can be in all
     */
    public record Beyond(Excess excess, BigInteger least, BigInteger most) {}

    /** How the part exceeds all in {@code report} when rates were printed in {@code style}, if it does. */
    public Optional<Beyond> beyond(Report report, PrintingStyle style) {
        Optional<Count> some = part.counted(report);
        Optional<Count> every = all.counted(report);
        if (some.isEmpty() || every.isEmpty() || isFarBelow(some.get(), every.get(), all.rate(report), style)) {
            return Optional.empty();
        }
        return beyond(
                some.get().amount().toBigIntegerExact(),
                every.get().amount().toBigIntegerExact(),
                possibleOutcomes(part, report, style),
                possibleOutcomes(all, report, style));
    }

    /**
     * Whether there are so few events that, whatever their rate, all of them may have turned out either way: seen without working
     * intervals out, from the rate give or take its unit and the events it may have been taken of.
     */
    private static boolean isFarBelow(Count some, Count every, Optional<Share> rate, PrintingStyle style) {
        if (!(rate.orElse(null) instanceof Share.Stated stated)
                || !RatePrints.isSensible(some)
                || !RatePrints.isSensible(every)) {
            return false;
        }
        Ratio least =
                stated.percent().min(Ratio.HUNDRED.minus(stated.percent())).minus(style.unitOf(stated));
        long known = RatePrints.LEAST_KNOWN.longValueExact() * every.amount().longValueExact();
        return least.floorOfTimes(known, TEN_THOUSAND) > some.amount().longValueExact() + 1;
    }

    private static Optional<WholeRange> possibleOutcomes(RatePrints rate, Report report, PrintingStyle style) {
        return rate.outcomes(report, style).or(() -> rate.outcomesOfFewer(report, style));
    }

    private static Optional<Beyond> beyond(
            BigInteger some, BigInteger every, Optional<WholeRange> ofSome, Optional<WholeRange> ofEvery) {
        if (some.compareTo(every) > 0) {
            return Optional.of(new Beyond(Excess.EVENTS, some, every));
        }
        BigInteger mostOutcomes = ofEvery.flatMap(WholeRange::most).orElse(every);
        BigInteger mostOthers = every.subtract(ofEvery.map(WholeRange::least).orElse(BigInteger.ZERO));
        // most parts are so small that, whatever their rate, all of their events may have turned out either way
        if (some.compareTo(mostOutcomes.min(mostOthers)) <= 0) {
            return Optional.empty();
        }
        BigInteger leastOutcomes = ofSome.map(WholeRange::least).orElse(BigInteger.ZERO);
        if (leastOutcomes.compareTo(mostOutcomes) > 0) {
            return Optional.of(new Beyond(Excess.OUTCOMES, leastOutcomes, mostOutcomes));
        }
        BigInteger leastOthers = some.subtract(ofSome.flatMap(WholeRange::most).orElse(some));
        return leastOthers.compareTo(mostOthers) > 0
                ? Optional.of(new Beyond(Excess.OTHER_OUTCOMES, leastOthers, mostOthers))
                : Optional.empty();
    }

    @Override
    public Judgement judge(Report report, Style style) {
        Optional<Beyond> beyond = beyond(report, style.shares());
        if (beyond.isEmpty()) {
            return Judgement.FITS;
        }
        if (beyond.get().excess() == Excess.EVENTS) {
            return Judgement.FAILS;
        }
        boolean fitsOfFewer = beyond(
                        part.events(report).orElseThrow(),
                        all.events(report).orElseThrow(),
                        part.outcomesOfFewer(report, style.shares()),
                        all.outcomesOfFewer(report, style.shares()))
                .isEmpty();
        return fitsOfFewer ? OF_FEWER_EVENTS : Judgement.FAILS;
    }
}
