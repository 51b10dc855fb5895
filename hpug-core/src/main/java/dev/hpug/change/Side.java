package dev.hpug.change;

import dev.hpug.arithmetic.CountAndShare;
import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.arithmetic.WholeRange;
import dev.hpug.chance.Rate;
import dev.hpug.printing.RatePrints;
import dev.hpug.value.Amount;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.FactValue;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * One side of a change: an answer with what its report says of how to read it. 33.3 %, printed to its own digits, beside 9
 * births.
 *
 * @param answer the answer
 * @param styles the ways it may have been printed, the likeliest first
 * @param events how many events a rate is of, where the report counts them; above zero
 * @param isOfFewerEvents whether the plan takes some of its rates of slightly fewer events than it counts
 * @param <T> the type of the answer's value
 */
record Side<T extends FactValue>(
        Answer<T> answer, List<PrintingStyle> styles, Optional<Count> events, boolean isOfFewerEvents) {

    private static final List<PrintingStyle> OWN_DIGITS = List.of(PrintingStyle.OWN_DIGITS);

    /** An answer that nothing else tells of. */
    static <T extends FactValue> Side<T> alone(Answer<T> answer) {
        return of(answer, OWN_DIGITS);
    }

    /** An answer that was printed in one of {@code styles}, and is no rate. */
    static <T extends FactValue> Side<T> of(Answer<T> answer, List<PrintingStyle> styles) {
        return new Side<>(answer, styles, Optional.empty(), false);
    }

    /** Whether no error concerns its value: a share within 0–100 %, a whole number, dollars not below zero. */
    boolean isPossible() {
        return answer instanceof Answer.Given<T> given && isPossible(given.given());
    }

    private static boolean isPossible(FactValue value) {
        if (value instanceof Share share) {
            return share.isWithinWhole();
        }
        if (value instanceof Count count) {
            return count.isWholeNumber();
        }
        return !(value instanceof Amount amount) || amount.amount().signum() >= 0;
    }

    /** What {@code share}, which is this side's, can stand for. */
    BoundedPercent percent(Share share) {
        Interval bounds = likeliest(share);
        Interval plausible = bounds;
        for (int i = 1; i < styles.size(); i++) {
            plausible = plausible.hull(interval(share, styles.get(i)));
        }
        return BoundedPercent.of(share.percent(), bounds, plausible);
    }

    /** What {@code share} stands for in the likeliest way of printing. */
    Interval likeliest(Share share) {
        return interval(share, styles.get(0));
    }

    /** What {@code share} can stand for in any way of printing. */
    Interval plausible(Share share) {
        return percent(share).plausible();
    }

    /** Of known events, from the least number that prints the share to the most; else whatever prints it. */
    private Interval interval(Share share, PrintingStyle style) {
        Interval printed = style.interval(share);
        if (events.isEmpty() || isOfFewerEvents || printed.isPoint() || !share.isWithinWhole()) {
            return printed;
        }
        Count all = events.get();
        Optional<WholeRange> numerators = CountAndShare.numerators(printed, all);
        return numerators.isPresent() ? numerators.get().percentOf(all) : printed;
    }

    /**
     * The rate of events that this is, with every numerator it can have in any plausible way of printing; empty where it is none or
     * the events are unknown. Where no number of all events prints it, a rate of as few as it may have been taken of, widened to
     * whole numbers, which chance explains more of.
     */
    Optional<Rate> rate() {
        if (events.isEmpty() || !(answer.value().orElse(null) instanceof Share share) || !share.isWithinWhole()) {
            return Optional.empty();
        }
        Interval printed = styles.get(0).interval(share);
        Optional<Rate> rate = rate(printed);
        for (int i = 1; i < styles.size(); i++) {
            Interval otherwise = styles.get(i).interval(share);
            Optional<Rate> other = rate(otherwise);
            rate = rate.isPresent() && other.isPresent()
                    ? Rate.of(rate.get().numerators().hull(other.get().numerators()), events.get())
                    : Optional.empty();
            printed = printed.hull(otherwise);
        }
        return rate.isPresent()
                ? rate
                : ofFewest(printed, RatePrints.fewestOf(events.get().amount().toBigIntegerExact()));
    }

    /** With every numerator that is one of {@code percent}; empty where there is none, or it may be of fewer events. */
    private Optional<Rate> rate(Interval percent) {
        return isOfFewerEvents
                ? Optional.empty()
                : CountAndShare.numerators(percent, events.get()).flatMap(range -> Rate.of(range, events.get()));
    }

    private static Optional<Rate> ofFewest(Interval percent, BigInteger fewest) {
        Ratio hundredth = Ratio.of(new BigDecimal(fewest, 2));
        BigInteger least = percent.lower().times(hundredth).floor();
        BigInteger most = percent.upper().orElseThrow().times(hundredth).ceiling();
        return Rate.of(WholeRange.of(least, Optional.of(most)), Count.of(new BigDecimal(fewest)));
    }
}
