package dev.hpug.xlsx.scan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How much a scan may take in: a value for every {@link ScanLimit}, immutable.
 *
 * <p>{@code ScanLimits.defaults().with(ScanLimit.FILE_BYTES, 5_000_000)} refuses files above five million bytes and leaves
 * everything else at its default. With the defaults, no file makes a scan need more than a 256 MB heap.
 */
public final class ScanLimits {
    /** Sizes are held in arrays and counters of {@code int} range. */
    private static final long LARGEST = Integer.MAX_VALUE - 16L;

    private static final ScanLimits DEFAULTS = new ScanLimits(new EnumMap<>(ScanLimit.class));

    private final Map<ScanLimit, Long> changed;

    private ScanLimits(Map<ScanLimit, Long> changed) {
        this.changed = Collections.unmodifiableMap(changed);
    }

    /** Every limit at its documented default. */
    public static ScanLimits defaults() {
        return DEFAULTS;
    }

    /**
     * A copy with one limit changed: {@code with(ScanLimit.CELLS, 10_000)} refuses a workbook at its 10,001st cell.
     *
     * @throws IllegalArgumentException if the value is below 1 or above 2,147,483,631
     */
    public ScanLimits with(ScanLimit limit, long value) {
        Objects.requireNonNull(limit, "limit");
        if (value < 1 || value > LARGEST) {
            throw new IllegalArgumentException(limit + " cannot be " + value + "; choose 1 to " + LARGEST);
        }
        Map<ScanLimit, Long> copy = new EnumMap<>(ScanLimit.class);
        copy.putAll(changed);
        copy.put(limit, value);
        return new ScanLimits(copy);
    }

    /** The value in force: 500,000 for {@link ScanLimit#CELLS} unless changed. */
    public long get(ScanLimit limit) {
        Long other = changed.get(limit);
        return other == null ? limit.defaultValue() : other;
    }

    /** Whether every limit has the same value; {@code defaults().with(CELLS, 500_000)} equals {@code defaults()}. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ScanLimits limits && limits.all().equals(all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    /** Every limit with its value: {@code {FILE_BYTES=20000000, ENTRIES=2000, …}}. */
    @Override
    public String toString() {
        return all().toString();
    }

    private Map<ScanLimit, Long> all() {
        Map<ScanLimit, Long> all = new EnumMap<>(ScanLimit.class);
        for (ScanLimit limit : ScanLimit.values()) {
            all.put(limit, get(limit));
        }
        return all;
    }
}
