package dev.hpug.plausibility;

import dev.hpug.metric.FactRef;
import java.util.List;
import java.util.Optional;

/**
 * What is odd about some figures. Immutable.
 *
 * @param kind in which way
 * @param cells every cell it concerns, the one to look at first in front
 * @param beside the cells they are held against, where there are such
 * @param what what figures these are, or what would not be odd, in words
 */
public record Oddity(Kind kind, List<FactRef<?>> cells, List<FactRef<?>> beside, Optional<String> what) {

    /** Keeps its own copies of the lists. */
    public Oddity {
        cells = List.copyOf(cells);
        beside = List.copyOf(beside);
    }

    /** In which way figures are odd. */
    public enum Kind {
        /** This year's figures are last year's. */
        YEAR_COPIED,
        /** One line of business has the other's figures. */
        LINE_COPIED,
        /** Figures of this year are like each other's last year. */
        EXCHANGED,
        /** A figure moved farther than such figures do. */
        MOVED_FAR,
        /** What figures are shares of moved farther than it does. */
        TOTAL_MOVED_FAR,
        /** A rate higher than such rates are. */
        HIGH_RATE,
        /** Every share of a block is below one percent. */
        FRACTIONS,
        /** Far too few or too many dollars a hospital. */
        SCALE,
        /** Members with incentives use less of what others use more of. */
        LESS_UNDER_INCENTIVES
    }
}
