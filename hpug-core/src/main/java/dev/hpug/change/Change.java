package dev.hpug.change;

import java.util.Optional;

/**
 * What became of one figure from the prior to the current period: an {@link AmountChange} of a count or of dollars, or a
 * {@link ShareChange}. Immutable.
 */
public sealed interface Change permits AmountChange, ShareChange {

    /** Which way it went, as far as that is proven. */
    Direction direction();

    /**
     * The change in percent of the prior figure; empty when the prior one can only be zero, or a figure is below zero.
     */
    Optional<RelativeChange> relative();
}
