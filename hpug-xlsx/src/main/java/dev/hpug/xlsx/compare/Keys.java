package dev.hpug.xlsx.compare;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Section;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a section's table has rows for. */
final class Keys {

    private Keys() {}

    /** Every key of {@code section} that one of {@code cells} asks, in their order. */
    static Set<Key<?>> of(List<? extends FactRef<?>> cells, Section section) {
        Set<Key<?>> keys = new LinkedHashSet<>();
        for (FactRef<?> cell : cells) {
            if (cell.key().metric().section().equals(section)) {
                keys.add(cell.key());
            }
        }
        return keys;
    }
}
