package dev.hpug.change;

import dev.hpug.arithmetic.CountAndShare;
import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.arithmetic.WholeRange;
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
 * @param <T> the type of the answer's value
 */
record Side<T extends FactValue>(Answer<T> answer, List<PrintingStyle> styles, Optional<BigInteger> events) {

    private static final List<PrintingStyle> OWN_DIGITS = List.of(PrintingStyle.OWN_DIGITS);

    /** An answer that nothing else tells of. */
    static <T extends FactValue> Side<T> alone(Answer<T> answer) {
        return new Side<>(answer, OWN_DIGITS, Optional.empty());
    }

    /** Whether no error concerns its value: a share within 0–100 %, a whole number, dollars not below zero. */
    boolean isPossible() {
        return answer.value().filter(Side::isPossible).isPresent();
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
        return styles.size() == 1
                ? BoundedPercent.of(share.percent(), List.of(interval(share, styles.get(0))))
                : BoundedPercent.of(
                        share.percent(),
                        styles.stream().map(style -> interval(share, style)).toList());
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
        if (events.isEmpty() || printed.isPoint() || !share.isWithinWhole()) {
            return printed;
        }
        BigInteger all = events.get();
        return CountAndShare.numerators(printed, all)
                .map(numerators -> percents(numerators, all))
                .orElse(printed);
    }

    private static Interval percents(WholeRange numerators, BigInteger all) {
        Ratio least = percent(numerators.least(), all);
        BigInteger most = numerators.most().orElseThrow();
        return most.equals(numerators.least()) ? Interval.point(least) : Interval.closed(least, percent(most, all));
    }

    private static Ratio percent(BigInteger numerator, BigInteger all) {
        return Ratio.of(new BigDecimal(numerator, -2), new BigDecimal(all));
    }
}
