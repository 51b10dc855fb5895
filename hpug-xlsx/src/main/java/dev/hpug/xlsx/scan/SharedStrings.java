package dev.hpug.xlsx.scan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts that cells refer to by index.
 *
 * @param texts the texts
 * @param emphases for the few that have it, what is set apart in them
 */
record SharedStrings(List<String> texts, Map<Integer, Emphasis> emphases) {

    static final SharedStrings NONE = new SharedStrings(List.of(), Map.of());

    int size() {
        return texts.size();
    }

    String text(int index) {
        return texts.get(index);
    }

    @Nullable
    Emphasis emphasis(int index) {
        return emphases.get(index);
    }
}
