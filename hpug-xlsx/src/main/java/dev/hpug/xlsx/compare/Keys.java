package dev.hpug.xlsx.compare;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Section;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a section's table has rows for. */
final class Keys {

    private Keys() {}

    /** Every key of {@code section}, in the order of the report. */
    static Set<Key<?>> of(Edition edition, Section section) {
        Set<Key<?>> keys = new LinkedHashSet<>();
        for (FactRef<?> cell : edition.cells()) {
            if (cell.key().metric().section().equals(section)) {
                keys.add(cell.key());
            }
        }
        return keys;
    }
}
