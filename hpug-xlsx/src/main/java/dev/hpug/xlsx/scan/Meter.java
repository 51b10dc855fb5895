package dev.hpug.xlsx.scan;

/** What one scan has taken in so far, held against its limits. */
final class Meter {
    private final ScanLimits limits;
    private final long mostInflated;
    private final long mostCells;
    private final long mostMerges;
    private long inflated;
    private long cells;
    private long merges;

    Meter(ScanLimits limits) {
        this.limits = limits;
        this.mostInflated = limits.get(ScanLimit.INFLATED_BYTES);
        this.mostCells = limits.get(ScanLimit.CELLS);
        this.mostMerges = limits.get(ScanLimit.MERGES);
    }

    int limit(ScanLimit limit) {
        return (int) limits.get(limit);
    }

    /** Refuses when {@code count} things of one kind are more than allowed. */
    void check(ScanLimit limit, long count) {
        if (count > limits.get(limit)) {
            throw over(limit);
        }
    }

    NotAWorkbookException over(ScanLimit limit) {
        return NotAWorkbookException.over(limit, limits.get(limit));
    }

    void countInflated(int bytes) {
        inflated += bytes;
        if (inflated > mostInflated) {
            throw over(ScanLimit.INFLATED_BYTES);
        }
    }

    void countCell() {
        if (++cells > mostCells) {
            throw over(ScanLimit.CELLS);
        }
    }

    void countMerge() {
        if (++merges > mostMerges) {
            throw over(ScanLimit.MERGES);
        }
    }
}
