package dev.hpug.comparison;

import dev.hpug.value.FactValue;
import java.util.Optional;

/**
 * One plan's answer among those of all: {@code Evergreen Health, 24.1 %, 2 to 4 of 12, 1.3 points below the median}.
 * Immutable.
 *
 * @param plan the plan's name
 * @param value its answer
 * @param figure what it can stand for in any plausible way of printing; empty where it is no quantity
 * @param rank where it stands; empty where no direction is good or the answer is no quantity
 * @param median the median of all answers, its own included; empty where the answers are no quantities
 * @param <T> the type of the answer
 */
public record Place<T extends FactValue>(
        String plan, T value, Optional<Figure> figure, Optional<Rank> rank, Optional<Figure> median) {

    /**
     * The plan's figure − the median: −1.3 percentage points for 24.1 % where the median is 25.4 %, 28 births for 840 where
     * it is 812. Empty where the answers are no quantities.
     *
     * <p>The bounds hold every distance the unrounded figures can have. They may hold more, because they take the plan's
     * figure and the median as independent.
     */
    public Optional<Figure> fromMedian() {
        return median.flatMap(middle -> figure.map(own -> own.minus(middle)));
    }

    /** Plan, answer and rank, e.g. {@code "Evergreen Health: 24.1 % (2 to 4 of 12)"}. */
    @Override
    public String toString() {
        return plan + ": " + value + rank.map(place -> " (" + place + ")").orElse("");
    }
}
