package dev.hpug.change;

import dev.hpug.metric.Polarity;
import java.util.Optional;

/**
 * Whether a figure went the good way, and how sure that is: {@code "improved"} of a share of dollars from 11.0 to 12.3 %,
 * {@code "improved, but within chance"} of c-sections from 3 to 2 of 9 births.
 *
 * <p>Never say the {@link #trend} of a change that {@link #isWithinChance is within chance} without saying that. Immutable.
 *
 * @param trend the direction seen through what is good
 * @param certainty how sure it is; {@link Certainty#NOT_PROVABLE} exactly where the trend is undetermined
 */
public record Progress(Trend trend, Certainty certainty) {

    /** It is proven that it improved, and chance is not asked about. */
    public static final Progress IMPROVED = new Progress(Trend.IMPROVED, Certainty.PROVEN);
    /** It is proven that it worsened, and chance is not asked about. */
    public static final Progress WORSENED = new Progress(Trend.WORSENED, Certainty.PROVEN);
    /** It is proven that nothing changed. */
    public static final Progress UNCHANGED = new Progress(Trend.UNCHANGED, Certainty.PROVEN);
    /** What was printed proves no direction. */
    public static final Progress UNDETERMINED = new Progress(Trend.UNDETERMINED, Certainty.NOT_PROVABLE);

    /** Which way it went. */
    public enum Trend {
        /** The good way: a c-section rate from 32.2 % to 32.1 %. */
        IMPROVED("improved"),
        /** The other way. */
        WORSENED("worsened"),
        /** No way: 14 hospitals twice. */
        UNCHANGED("unchanged"),
        /** What was printed does not prove a direction: 32.1 % twice. */
        UNDETERMINED("not provable");

        private final String words;

        Trend(String words) {
            this.words = words;
        }
    }

    /** How sure a trend is. */
    public enum Certainty {
        /** The printed figures prove it; they are counted, or chance is not asked about: dollars, and rates of unknown events. */
        PROVEN,
        /** The printed figures prove it, and the events are too many for chance alone: from 26.4 % of 3,950 to 24.1 % of 4,120. */
        BEYOND_CHANCE,
        /** The printed figures prove it, but chance alone explains as much: from 3 of 9 to 2 of 9. */
        WITHIN_CHANCE,
        /** The printed figures do not prove it. */
        NOT_PROVABLE
    }

    /**
     * A progress; {@link #of} makes those that a direction means.
     *
     * @throws IllegalArgumentException when trend and certainty contradict each other
     */
    public Progress {
        if ((trend == Trend.UNDETERMINED) != (certainty == Certainty.NOT_PROVABLE)
                || (trend == Trend.UNCHANGED && certainty != Certainty.PROVEN)) {
            throw new IllegalArgumentException("Nothing is " + trend + " and " + certainty);
        }
    }

    /** The progress that {@code direction} means, chance left out; empty where no direction is good ({@link Polarity#NEITHER}). */
    public static Optional<Progress> of(Direction direction, Polarity polarity) {
        return switch (polarity) {
            case NEITHER -> Optional.empty();
            case HIGHER_IS_BETTER, LOWER_IS_BETTER -> Optional.of(of(direction, polarity == Polarity.HIGHER_IS_BETTER));
        };
    }

    /** The progress that {@code direction} means where more is better, or less is; chance left out. */
    static Progress of(Direction direction, boolean isMoreBetter) {
        return switch (direction) {
            case NONE -> UNCHANGED;
            case NOT_PROVABLE -> UNDETERMINED;
            case UP -> isMoreBetter ? IMPROVED : WORSENED;
            case DOWN -> isMoreBetter ? WORSENED : IMPROVED;
        };
    }

    /** Whether it is proven to have gone one way. */
    boolean isOneWay() {
        return trend == Trend.IMPROVED || trend == Trend.WORSENED;
    }

    /** The same way, as far as it went one, and whether that is beyond chance. */
    Progress weighed(boolean isBeyondChance) {
        return isOneWay()
                ? new Progress(trend, isBeyondChance ? Certainty.BEYOND_CHANCE : Certainty.WITHIN_CHANCE)
                : this;
    }

    /** Whether it went one way, but by no more than chance explains. */
    public boolean isWithinChance() {
        return certainty == Certainty.WITHIN_CHANCE;
    }

    /** In words, e.g. {@code "improved"}, {@code "worsened, beyond chance"}, {@code "improved, but within chance"}, {@code "not provable"}. */
    @Override
    public String toString() {
        return switch (certainty) {
            case PROVEN, NOT_PROVABLE -> trend.words;
            case BEYOND_CHANCE -> trend.words + ", beyond chance";
            case WITHIN_CHANCE -> trend.words + ", but within chance";
        };
    }
}
