package dev.hpug.change;

import dev.hpug.chance.ConfidenceLevel;
import dev.hpug.chance.Rate;
import dev.hpug.metric.Key;
import dev.hpug.metric.Polarity;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of one key in both periods, and what became of it: {@code D.3[commercial].share} from 11.0 % to
 * 12.3 %.
 *
 * <p>Knows how both were printed, and the events that a rate is of: 33.3 % of 9 births twice are 3 of 9 twice, unchanged. Works
 * the change out when first asked. Immutable.
 *
 * @param <T> the type of the answers' value
 */
public final class FactChange<T extends FactValue> {

    private final Key<T> key;
    private final Side<T> prior;
    private final Side<T> current;

    /** Worked out when first asked for; whoever asks at the same time gets an equal one. */
    private @Nullable Change change;

    FactChange(Key<T> key, Side<T> prior, Side<T> current) {
        this.key = key;
        this.prior = prior;
        this.current = current;
    }

    /** Why two answers have no change between them. */
    public enum Gap {
        /** The prior period has no value: blank, or absent for a reason. */
        NO_PRIOR_VALUE("no prior value"),
        /** The current period has no value: blank, or absent for a reason. */
        NO_CURRENT_VALUE("no current value"),
        /** Neither period has a value. */
        NO_VALUES("no values"),
        /** The values are words or yes/no, which do not rise or fall. */
        NO_QUANTITY("not a quantity");

        private final String words;

        Gap(String words) {
            this.words = words;
        }

        /** A few words for a table, e.g. {@code "no prior value"}. */
        public String words() {
            return words;
        }
    }

    /** What was asked, and for whom. */
    public Key<T> key() {
        return key;
    }

    /** The prior period's answer. */
    public Answer<T> prior() {
        return prior.answer();
    }

    /** The current period's answer. */
    public Answer<T> current() {
        return current.answer();
    }

    /** The change; empty when a value is missing or is no quantity, as {@link #gap} tells. */
    public Optional<Change> change() {
        if (gap().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(known());
    }

    /** The change there is where there is no {@link #gap}. */
    private Change known() {
        Change known = change;
        if (known == null) {
            known = between(prior().value().orElseThrow(), current().value().orElseThrow());
            change = known;
        }
        return known;
    }

    private Change between(FactValue before, FactValue now) {
        if (before instanceof Share was && now instanceof Share is) {
            return new ShareChange(prior.percent(was), current.percent(is));
        }
        if (before instanceof Count was && now instanceof Count is) {
            return AmountChange.between(was, is);
        }
        return AmountChange.between(
                (Dollars) before,
                prior.styles().get(0),
                (Dollars) now,
                current.styles().get(0));
    }

    /** Why there is no {@link #change}; empty exactly when there is one. */
    public Optional<Gap> gap() {
        boolean hasPrior = prior() instanceof Answer.Given;
        boolean hasCurrent = current() instanceof Answer.Given;
        if (hasPrior && hasCurrent) {
            return switch (key.metric().type()) {
                case COUNT, DOLLARS, SHARE -> Optional.empty();
                case YES_NO, TEXT -> Optional.of(Gap.NO_QUANTITY);
            };
        }
        if (hasPrior) {
            return Optional.of(Gap.NO_CURRENT_VALUE);
        }
        return Optional.of(hasCurrent ? Gap.NO_PRIOR_VALUE : Gap.NO_VALUES);
    }

    /**
     * Whether it went the good way, and how sure that is, at 95 %; empty where there is no change, the metric has no good
     * direction, or an error concerns a figure (−4, 120 %).
     */
    public Optional<Progress> progress() {
        return progress(ConfidenceLevel.PERCENT_95);
    }

    /** As {@link #progress()}, with chance weighed at another level. It is weighed for rates of known events alone. */
    public Optional<Progress> progress(ConfidenceLevel level) {
        Polarity polarity = key.metric().polarity();
        if (polarity == Polarity.NEITHER || !prior.isPossible() || !current.isPossible() || gap().isPresent()) {
            return Optional.empty();
        }
        Progress progress = Progress.of(known().direction(), polarity == Polarity.HIGHER_IS_BETTER);
        return Optional.of(progress.isOneWay() ? weighed(progress, level) : progress);
    }

    /** With chance weighed, unless this is no rate, or of unknown events. */
    private Progress weighed(Progress progress, ConfidenceLevel level) {
        Optional<Rate> is = current.rate();
        Optional<Rate> was = is.isPresent() ? prior.rate() : Optional.empty();
        return was.isPresent() ? progress.weighed(is.get().isBeyondChanceOf(was.get(), level)) : progress;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactChange<?> fact
                && key.equals(fact.key)
                && prior.equals(fact.prior)
                && current.equals(fact.current);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, prior, current);
    }

    /** The key and both answers, e.g. {@code "D.3[commercial].share: 11.0 % → 12.3 %"}. */
    @Override
    public String toString() {
        return key + ": " + prior() + " → " + current();
    }
}
