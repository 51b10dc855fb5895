package dev.hpug.change;

import dev.hpug.metric.Key;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import java.util.Optional;

/**
 * What a report says of one key in both periods, and what became of it: {@code D.3[commercial].share} from 11.0 % to
 * 12.3 %.
 *
 * <p>Holds the two answers and works the change out when asked; keep what {@link #change} gives when asking often.
 * Immutable.
 *
 * @param key what was asked, and for whom
 * @param prior the prior period's answer
 * @param current the current period's answer
 * @param <T> the type of the answers' value
 */
public record FactChange<T extends FactValue>(Key<T> key, Answer<T> prior, Answer<T> current) {

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

    /** The change; empty when a value is missing or is no quantity, as {@link #gap} tells. */
    public Optional<Change> change() {
        return prior.value().flatMap(before -> current.value().flatMap(now -> between(before, now)));
    }

    private static Optional<Change> between(FactValue prior, FactValue current) {
        if (prior instanceof Share before && current instanceof Share now) {
            return Optional.of(ShareChange.between(before, now));
        }
        if (prior instanceof Count before && current instanceof Count now) {
            return Optional.of(AmountChange.between(before, now));
        }
        if (prior instanceof Dollars before && current instanceof Dollars now) {
            return Optional.of(AmountChange.between(before, now));
        }
        return Optional.empty();
    }

    /** Why there is no {@link #change}; empty exactly when there is one. */
    public Optional<Gap> gap() {
        boolean hasPrior = prior.value().isPresent();
        boolean hasCurrent = current.value().isPresent();
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

    /** Whether it went the good way; empty where there is no change or the metric has no good direction. */
    public Optional<Progress> progress() {
        return change().flatMap(change -> change.progress(key.metric().polarity()));
    }

    /** The key and both answers, e.g. {@code "D.3[commercial].share: 11.0 % → 12.3 %"}. */
    @Override
    public String toString() {
        return key + ": " + prior + " → " + current;
    }
}
