package dev.hpug.comparison;

import dev.hpug.metric.Polarity;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import java.util.Optional;

/**
 * One figure of a {@link Lineup}, how many plans state it, and how many are provably below and above. Its bounds are at hand
 * because sorting asks for them often. Mutable while the line-up is made.
 */
final class Standing {

    private final Figure figure;
    private final Ratio lower;
    private final boolean lowerIncluded;
    private final Ratio upper;
    private final boolean upperIncluded;
    private int plans;
    private int below;
    private int above;

    Standing(Figure figure) {
        Interval bounds = figure.bounds();
        this.figure = figure;
        this.lower = bounds.lower();
        this.lowerIncluded = bounds.lowerIncluded();
        this.upper = bounds.upper().orElseThrow();
        this.upperIncluded = bounds.upperIncluded();
    }

    /** One more plan states it. */
    void join() {
        plans++;
    }

    void setBelow(int count) {
        below = count;
    }

    void setAbove(int count) {
        above = count;
    }

    int plans() {
        return plans;
    }

    Figure figure() {
        return figure;
    }

    Ratio lower() {
        return lower;
    }

    /** An included lower end comes before the same one excluded. */
    int compareLower(Standing other) {
        int order = lower.compareTo(other.lower);
        return order != 0 ? order : Boolean.compare(other.lowerIncluded, lowerIncluded);
    }

    /** An excluded upper end comes before the same one included. */
    int compareUpper(Standing other) {
        int order = upper.compareTo(other.upper);
        return order != 0 ? order : Boolean.compare(upperIncluded, other.upperIncluded);
    }

    int compareNominal(Standing other) {
        return figure.nominal().compareTo(other.figure.nominal());
    }

    /** Whether every number of this is below every number of {@code other}. */
    boolean isBelow(Standing other) {
        int order = upper.compareTo(other.lower);
        return order < 0 || (order == 0 && !(upperIncluded && other.lowerIncluded));
    }

    Optional<Rank> rank(Polarity polarity, int ofPlans) {
        return switch (polarity) {
            case NEITHER -> Optional.empty();
            case LOWER_IS_BETTER -> Optional.of(new Rank(1 + below, ofPlans - above, ofPlans));
            case HIGHER_IS_BETTER -> Optional.of(new Rank(1 + above, ofPlans - below, ofPlans));
        };
    }
}
