package dev.hpug.change;

import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.value.Amount;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The change of a count or of dollars: from 812 to 840 births the difference is 28 and the ratio 210/203. Counts are exact,
 * and so are dollars to the dollar; where a report prints them to a coarser unit, $12,000,000 twice proves nothing.
 * Immutable.
 */
public final class AmountChange implements Change {

    private final Amount prior;
    private final Amount current;
    private final Interval priorBounds;
    private final Interval currentBounds;

    private AmountChange(Amount prior, Interval priorBounds, Amount current, Interval currentBounds) {
        this.prior = prior;
        this.current = current;
        this.priorBounds = priorBounds;
        this.currentBounds = currentBounds;
    }

    /** The change of a count. */
    public static AmountChange between(Count prior, Count current) {
        return new AmountChange(prior, exactly(prior), current, exactly(current));
    }

    /** The change of an amount of dollars, taken as exact. */
    public static AmountChange between(Dollars prior, Dollars current) {
        return new AmountChange(prior, exactly(prior), current, exactly(current));
    }

    /** The change of an amount of dollars that was printed to the units of {@code before} and {@code now}, if they have any. */
    static AmountChange between(Dollars prior, PrintingStyle before, Dollars current, PrintingStyle now) {
        return new AmountChange(prior, bounds(prior, before), current, bounds(current, now));
    }

    private static Interval bounds(Dollars dollars, PrintingStyle style) {
        boolean isCoarse =
                style.unit().filter(unit -> unit.compareTo(BigDecimal.ONE) > 0).isPresent();
        return isCoarse ? style.interval(dollars) : exactly(dollars);
    }

    private static Interval exactly(Amount amount) {
        return Interval.point(Ratio.of(amount.amount()));
    }

    /** The prior figure, of the same type as the current one. */
    public Amount prior() {
        return prior;
    }

    /** The current figure. */
    public Amount current() {
        return current;
    }

    /** Current − prior, in things or dollars: 28 from 812 to 840. */
    public BigDecimal difference() {
        return current.amount().subtract(prior.amount());
    }

    /** Current ÷ prior, exactly: 1/2 from 812 to 406; empty when the prior figure is zero. */
    public Optional<Ratio> ratio() {
        return prior.amount().signum() == 0
                ? Optional.empty()
                : Optional.of(Ratio.of(current.amount(), prior.amount()));
    }

    @Override
    public Direction direction() {
        return Direction.between(priorBounds, currentBounds);
    }

    @Override
    public Optional<RelativeChange> relative() {
        return RelativeChange.between(Ratio.of(prior.amount()), priorBounds, Ratio.of(current.amount()), currentBounds);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AmountChange change
                && prior.equals(change.prior)
                && current.equals(change.current)
                && priorBounds.equals(change.priorBounds)
                && currentBounds.equals(change.currentBounds);
    }

    @Override
    public int hashCode() {
        return prior.hashCode() * 31 + current.hashCode();
    }

    /** Both figures, e.g. {@code "812 → 840"}. */
    @Override
    public String toString() {
        return prior + " → " + current;
    }
}
