package dev.hpug.printing;

import dev.hpug.arithmetic.CountAndShare;
import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.arithmetic.WholeRange;
import dev.hpug.metric.FactRef;
import dev.hpug.report.Report;
import dev.hpug.value.Amount;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.util.List;
import java.util.Optional;

/**
 * An amount beside the share it is, of one period: 14 hospitals and 11.3 %, of which there must be a whole number in all.
 *
 * @param amount where the amount stands
 * @param share where the share stands
 */
public record CountPrints(FactRef<? extends Amount> amount, FactRef<Share> share) implements Constraint {

    @Override
    public List<FactRef<?>> cells() {
        return List.of(amount, share);
    }

    /**
     * What is stated in both cells.
     *
     * @param amount a count or dollars, not below zero
     * @param share a share within 0–100 %
     */
    public record Stated(Amount amount, Share share) {

        /** Whether one says none and the other some, when dollars were printed in {@code dollars}: 0 hospitals and 4.0 %. */
        public boolean isZeroOnOneSide(PrintingStyle dollars) {
            if (amount.amount().signum() == 0) {
                return !share.interval().contains(Ratio.ZERO)
                        && !(amount instanceof Dollars nothing
                                && !dollars.interval(nothing).isPoint());
            }
            return share.percent().signum() == 0 && share.interval().isPoint();
        }

        /** How many there can be in all when the share was printed in {@code style}; empty for none, and for dollars. */
        public Optional<WholeRange> totalCount(PrintingStyle style) {
            return amount instanceof Count count
                    ? CountAndShare.denominators(count.amount().toBigIntegerExact(), style.interval(share))
                    : Optional.empty();
        }

        /** How many dollars there can be in all; empty where these say nothing of it. */
        Optional<Interval> totalDollars(Style style) {
            if (!(amount instanceof Dollars dollars)) {
                return Optional.empty();
            }
            Interval paid = style.dollars().interval(dollars);
            Interval percent = style.shares().interval(share);
            boolean saysNothing = paid.upper().orElseThrow().signum() == 0
                    || percent.upper().orElseThrow().signum() == 0;
            return saysNothing
                    ? Optional.empty()
                    : Optional.of(paid.times(Ratio.HUNDRED).dividedBy(percent));
        }
    }

    /** What {@code report} states in both cells, where that can be judged together. */
    public Optional<Stated> stated(Report report) {
        Optional<? extends Amount> given = report.answer(amount).value();
        Optional<Share> part = report.answer(share).value();
        return given.isPresent() && part.isPresent() && isJudgeable(given.get(), part.get())
                ? Optional.of(new Stated(given.get(), part.get()))
                : Optional.empty();
    }

    private static boolean isJudgeable(Amount amount, Share share) {
        return share.isWithinWhole()
                && amount.amount().signum() >= 0
                && (!(amount instanceof Count count) || count.isWholeNumber());
    }

    @Override
    public Judgement judge(Report report, Style style) {
        Optional<Stated> stated = stated(report);
        if (stated.isEmpty() || stated.get().isZeroOnOneSide(style.dollars())) {
            return Judgement.FITS;
        }
        return stated.get().amount() instanceof Count
                        && stated.get().totalCount(style.shares()).isEmpty()
                ? Judgement.FAILS
                : Judgement.FITS;
    }
}
