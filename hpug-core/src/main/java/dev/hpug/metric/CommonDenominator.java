package dev.hpug.metric;

/**
 * Two amounts that are shares of the same whole: hospitals under either clause, both out of all hospitals in the network.
 *
 * @param one an amount and its share
 * @param other another amount and its share
 */
public record CommonDenominator(CountedShare one, CountedShare other) {}
