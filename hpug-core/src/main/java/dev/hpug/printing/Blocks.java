package dev.hpug.printing;

import dev.hpug.metric.Block;
import dev.hpug.metric.Edition;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The blocks of an edition, and one more for each section in which metrics hang together that are in none, such as a host's own births
 * and the rate of them: what hangs together is judged together, and nobody said that it is printed like anything else.
 */
final class Blocks {

    private Blocks() {}

    static List<Block> of(Edition edition) {
        Set<Metric<?>> inBlocks = new HashSet<>();
        edition.blocks().forEach(block -> inBlocks.addAll(block.metrics()));
        Set<Metric<?>> joined = new HashSet<>();
        Stream.<Collection<? extends Metric<?>>>concat(
                        edition.relations().all().stream().map(relation -> relation.metrics()),
                        edition.wholes().stream().map(whole -> whole.parts()))
                .filter(metrics -> inBlocks.stream().noneMatch(metrics::contains))
                .forEach(joined::addAll);
        Map<Section, List<Metric<?>>> bySection = new LinkedHashMap<>();
        for (Metric<?> metric : edition.metrics()) {
            if (joined.contains(metric)) {
                bySection
                        .computeIfAbsent(metric.section(), section -> new ArrayList<>())
                        .add(metric);
            }
        }
        List<Block> blocks = new ArrayList<>(edition.blocks());
        bySection.forEach((section, metrics) -> blocks.add(new Block(section.id(), section.title(), metrics)));
        return blocks;
    }
}
