package dev.hpug.json;

import dev.hpug.metric.Axis;
import dev.hpug.metric.Metric;
import dev.hpug.metric.MetricBuilder;
import dev.hpug.metric.Section;
import dev.hpug.value.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads sections with their items, and items with what they ask. What is said of each metric of a section or of an item stands there
 * once; what only a share can be goes for the shares among them.
 */
final class MetricsParser {

    private static final Map<String, ValueType> TYPES =
            Arrays.stream(ValueType.values()).collect(Collectors.toMap(ValueType::id, Function.identity()));

    private final Map<String, Optional<Axis>> axes;
    private final References references;
    private final ProblemLog problems;
    private final Map<String, Section> sections =
            new HashMap<>(Map.of(Section.SUPPLEMENTAL.id(), Section.SUPPLEMENTAL));
    private final List<Metric<?>> metrics = new ArrayList<>();

    MetricsParser(Map<String, Optional<Axis>> axes, References references, ProblemLog problems) {
        this.axes = axes;
        this.references = references;
        this.problems = problems;
    }

    /** Every metric read, in the order of the file. */
    List<Metric<?>> metrics() {
        return metrics;
    }

    /** Every section read, by its id. */
    Map<String, Section> sections() {
        return sections;
    }

    /** Reads a section. */
    void section(Node node) {
        Entries entries = new Entries(node, "The section", problems);
        String id = entries.name(EditionNames.ID);
        Section known = sections.getOrDefault(id, new Section(id, id));
        Section section = entries.text(EditionNames.TITLE)
                .map(title -> new Section(id, title))
                .orElse(known);
        sections.put(id, section);
        Description each = entries.object(EditionNames.EACH)
                .map(all -> {
                    Description said = Description.of(all, axes);
                    all.end();
                    return said;
                })
                .orElse(Description.NOTHING);
        entries.getList(EditionNames.ITEMS).forEach(item -> item(item, section, each));
        entries.end();
    }

    private void item(Node node, Section section, Description each) {
        Entries entries = new Entries(node, "The item", problems);
        String id = entries.name(EditionNames.ID);
        Description described = Description.of(entries, axes).or(each);
        entries.getMap(EditionNames.ASKS).forEach((field, asked) -> metric(id, field, asked, section, described));
        entries.end();
    }

    private void metric(String id, String field, Node node, Section section, Description described) {
        Entries entries = new Entries(node, "The metric", problems);
        Optional<ValueType> type = TYPES.containsKey(field)
                ? entries.choice(EditionNames.TYPE, TYPES).or(() -> Optional.of(TYPES.get(field)))
                : entries.getChoice(EditionNames.TYPE, TYPES);
        Description inherited = type.equals(Optional.of(ValueType.SHARE)) ? described : described.ofNoShare();
        Description full = Description.of(entries, axes).or(inherited);
        if (entries.end() && full.isSound() && !id.isEmpty()) {
            MetricBuilder<?> metric = Metric.of(id, field, type.orElseThrow()).section(section);
            full.describe(metric);
            Metric<?> made = references.placed(metric.build(), node);
            metrics.add(made);
            references.add(made);
        } else {
            references.addBroken(id + "." + field);
        }
    }
}
