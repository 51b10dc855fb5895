package dev.hpug.metric;

/** How often a report asks a metric. */
public enum Asked {
    /** Once for the current and once for the prior period. */
    PER_PERIOD,
    /** Once for the report, e.g. whether a Centers of Excellence designation is offered. */
    ONCE
}
