package dev.hpug.metric;

import dev.hpug.value.Amount;
import dev.hpug.value.Share;

/**
 * An amount and the share it is of all there is: 14 hospitals, which are 11.3 % of the network's.
 *
 * @param amount the metric of the amount, a count or dollars
 * @param share the metric of the share, asked along the same axis
 */
public record CountedShare(Metric<? extends Amount> amount, Metric<Share> share) {}
