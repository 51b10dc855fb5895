package dev.hpug.metric;

/** Which direction of a metric is good for those who pay. A figure is never inverted for it. */
public enum Polarity {
    /** More is better, e.g. the share of dollars under shared savings. */
    HIGHER_IS_BETTER,
    /** Less is better, e.g. the c-section rate. */
    LOWER_IS_BETTER,
    /** Neither, e.g. the number of births. */
    NEITHER
}
