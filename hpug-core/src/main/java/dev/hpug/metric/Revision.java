package dev.hpug.metric;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What became of the items of one edition in the next. Items that are not mentioned go on under their own ids.
 *
 * @param from the id of the edition before
 * @param recoded for each item that goes on under another id, that id
 * @param redefined for each item of the edition before that asks for something else since, why its series ends
 * @param retired the items that are not asked any more
 * @param added the items that were not asked before
 */
public record Revision(
        String from,
        Map<String, String> recoded,
        Map<String, String> redefined,
        Set<String> retired,
        Set<String> added) {

    /** Keeps its own copies. */
    public Revision {
        recoded = Map.copyOf(recoded);
        redefined = Map.copyOf(redefined);
        retired = Set.copyOf(retired);
        added = Set.copyOf(added);
    }

    /** What {@code item} of the edition before is in this one. */
    Optional<String> next(String item) {
        return retired.contains(item) || redefined.containsKey(item)
                ? Optional.empty()
                : Optional.of(recoded.getOrDefault(item, item));
    }

    /** What {@code item} of this edition was in the one before. */
    Optional<String> before(String item) {
        if (added.contains(item)) {
            return Optional.empty();
        }
        String before = recoded.entrySet().stream()
                .filter(step -> step.getValue().equals(item))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(item);
        return redefined.containsKey(before) ? Optional.empty() : Optional.of(before);
    }
}
