package dev.hpug.period;

/** Which of a report's two periods a value belongs to. Their dates are a {@link ReportingPeriods}. */
public enum Period {
    /** The most recent 12 months. */
    CURRENT("current"),
    /** The 12 months before those. */
    PRIOR("prior");

    private final String id;

    Period(String id) {
        this.id = id;
    }

    /** The other of the two. */
    public Period other() {
        return this == CURRENT ? PRIOR : CURRENT;
    }

    /** The name used in files and messages, e.g. {@code "current"}. */
    public String id() {
        return id;
    }
}
