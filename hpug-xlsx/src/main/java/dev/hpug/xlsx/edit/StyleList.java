package dev.hpug.xlsx.edit;

import java.util.List;
import java.util.Map;

/**
 * One list of the styles: its elements as they are written, of which those from {@code stored} on are not in the file, and
 * those from {@code wanted} on are to be.
 */
record StyleList(List<String> elements, Map<String, Integer> known, int stored, int wanted) {

    boolean hasGrown() {
        return elements.size() > wanted;
    }

    int add(String element) {
        return known.computeIfAbsent(element, any -> {
            elements.add(element);
            return elements.size() - 1;
        });
    }

    List<String> added() {
        return elements.subList(stored, elements.size());
    }
}
