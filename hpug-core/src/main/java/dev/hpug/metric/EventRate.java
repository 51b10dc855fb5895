package dev.hpug.metric;

import dev.hpug.value.Count;
import dev.hpug.value.Share;

/**
 * A number of events and how many in a hundred of them turned out in one way: 812 births and a c-section rate of 24.1 %.
 *
 * @param events the metric that counts the events, the rate's denominator
 * @param rate the metric of the rate, asked along the same axis
 */
public record EventRate(Metric<Count> events, Metric<Share> rate) {}
