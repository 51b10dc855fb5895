package dev.hpug.json;

import dev.hpug.metric.Edition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The editions a reader knows by their ids, and how their documents are laid out, worked out once for each. */
final class KnownEditions {

    private final Map<String, Edition> editions = new LinkedHashMap<>();
    private final Map<String, Layout> layouts = new ConcurrentHashMap<>();

    KnownEditions(List<Edition> known) {
        known.forEach(edition -> editions.put(edition.id(), edition));
    }

    Optional<Edition> find(String id) {
        return Optional.ofNullable(editions.get(id));
    }

    /** In quotation marks, for messages. */
    String names() {
        return String.join(
                ", ", editions.keySet().stream().map(ProblemLog::quoted).toList());
    }

    List<Edition> all() {
        return List.copyOf(editions.values());
    }

    /** What may stand under {@code "metrics"} of a document of an edition that is known. */
    Layout layout(Edition edition) {
        return layouts.computeIfAbsent(edition.id(), id -> Layout.standard(edition));
    }
}
