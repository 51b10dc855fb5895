package dev.hpug.change;

import dev.hpug.metric.Polarity;
import java.util.Optional;

/** Whether a change was for the better: its {@link Direction} seen through the metric's {@link Polarity}. */
public enum Progress {
    /** It went the good way: a c-section rate from 32.2 % to 32.1 %. */
    IMPROVED,
    /** It went the other way. */
    WORSENED,
    /** It did not change. */
    UNCHANGED,
    /** What was printed does not prove a direction. */
    UNDETERMINED;

    /** The progress that {@code direction} means; empty where no direction is good ({@link Polarity#NEITHER}). */
    public static Optional<Progress> of(Direction direction, Polarity polarity) {
        return switch (polarity) {
            case NEITHER -> Optional.empty();
            case HIGHER_IS_BETTER -> Optional.of(of(direction, Direction.UP));
            case LOWER_IS_BETTER -> Optional.of(of(direction, Direction.DOWN));
        };
    }

    private static Progress of(Direction direction, Direction good) {
        return switch (direction) {
            case NONE -> UNCHANGED;
            case NOT_PROVABLE -> UNDETERMINED;
            case UP, DOWN -> direction == good ? IMPROVED : WORSENED;
        };
    }
}
