package dev.hpug.json;

import dev.hpug.metric.Axis;
import dev.hpug.metric.Edition;
import dev.hpug.metric.Metric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is written of a host's own metrics, besides their answers. */
final class SupplementalTree {

    private SupplementalTree() {}

    /** Axes that only these metrics have, the metrics, and their relations; axes and relations only where there are some. */
    static Map<String, Object> of(Edition edition) {
        JsonObject written = new JsonObject()
                .some(Names.AXES, axes(edition))
                .put(
                        Names.DEFINITIONS,
                        edition.supplementalMetrics().stream()
                                .map(SupplementalTree::definition)
                                .toList());
        return written.some(
                        Names.RELATIONS,
                        edition.relations().all().stream()
                                .filter(relation -> relation.metrics().stream().anyMatch(Metric::isSupplemental))
                                .map(RelationTree::of)
                                .toList())
                .entries();
    }

    private static Map<String, List<String>> axes(Edition edition) {
        Set<Axis> standard = edition.metrics().stream()
                .filter(metric -> !metric.isSupplemental())
                .flatMap(metric -> metric.axis().stream())
                .collect(Collectors.toSet());
        Map<String, List<String>> own = new LinkedHashMap<>();
        for (Axis axis : edition.axes()) {
            if (!standard.contains(axis)) {
                List<String> members = new ArrayList<>();
                axis.members().forEach(member -> members.add(member.id()));
                own.put(axis.id(), members);
            }
        }
        return own;
    }

    private static Map<String, Object> definition(Metric<?> metric) {
        JsonObject definition = new JsonObject()
                .put(Names.ID, metric.id())
                .put(Names.TITLE, metric.title())
                .put(Names.TYPE, metric.type().id())
                .put(Names.AXES, metric.axis().stream().map(Axis::id).toList());
        Map<String, Object> more = MetricsTree.description(metric);
        more.keySet().removeAll(Set.of(EditionNames.TITLE, EditionNames.AXIS));
        more.forEach(definition::put);
        return definition.entries();
    }
}
