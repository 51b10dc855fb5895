package dev.hpug.xlsx.scan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The different names of elements and attributes seen in one scan, counted against {@link ScanLimit#XML_NAMES}.
 *
 * <p>The parser keeps every name it meets in a table that never shrinks and slows down as names collide, so a file of made-up
 * names would cost memory and time out of all proportion to its size.
 */
final class XmlNames {
    private static final int RECENT = 256;

    private final Meter meter;
    private final int most;
    private final Set<String> plain = new HashSet<>();
    private final Map<String, Set<String>> prefixed = new HashMap<>();

    /** Names already counted, each at a slot of its hash: a workbook repeats a few names thousands of times. */
    private final String[] recentNames = new String[RECENT];

    private final String[] recentPrefixes = new String[RECENT];
    private int count;

    XmlNames(Meter meter) {
        this.meter = meter;
        this.most = meter.limit(ScanLimit.XML_NAMES);
    }

    /** Counts a name with its prefix, which is empty for most, unless it has been seen before. */
    void see(String prefix, String name) {
        int slot = name.hashCode() & (RECENT - 1);
        if (!name.equals(recentNames[slot]) || !prefix.equals(recentPrefixes[slot])) {
            recentNames[slot] = name;
            recentPrefixes[slot] = prefix;
            add(prefix, name);
        }
    }

    private void add(String prefix, String name) {
        Set<String> seen = prefix.isEmpty() ? plain : prefixed.computeIfAbsent(prefix, unused -> new HashSet<>());
        if (seen.add(name) && ++count > most) {
            throw meter.over(ScanLimit.XML_NAMES);
        }
    }

    /** How many different names were seen. */
    int count() {
        return count;
    }
}
