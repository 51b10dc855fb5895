package dev.hpug.change;

import dev.hpug.value.Amount;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.Ratio;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The change of a count or of dollars: from 812 to 840 births the difference is 28 and the ratio 210/203. Counts and
 * dollars are taken as exact. Immutable.
 */
public final class AmountChange implements Change {

    private final Amount prior;
    private final Amount current;

    private AmountChange(Amount prior, Amount current) {
        this.prior = prior;
        this.current = current;
    }

    /** The change of a count. */
    public static AmountChange between(Count prior, Count current) {
        return new AmountChange(prior, current);
    }

    /** The change of an amount of dollars. */
    public static AmountChange between(Dollars prior, Dollars current) {
        return new AmountChange(prior, current);
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
        return Direction.ofSign(current.amount().compareTo(prior.amount()));
    }

    @Override
    public Optional<RelativeChange> relative() {
        return prior.amount().signum() < 0 || current.amount().signum() < 0
                ? Optional.empty()
                : RelativeChange.between(Ratio.of(prior.amount()), Ratio.of(current.amount()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AmountChange change && prior.equals(change.prior) && current.equals(change.current);
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
