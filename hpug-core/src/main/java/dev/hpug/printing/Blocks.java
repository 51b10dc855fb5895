package dev.hpug.printing;

import dev.hpug.metric.Block;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
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
 * and the rate of them: what hangs together is judged together, and nobody said that it is printed like anything else. Immutable.
 */
final class Blocks {

    private final List<Block> all;
    private final int said;

    /** @param said how many of them the edition has said */
    private Blocks(List<Block> all, int said) {
        this.all = all;
        this.said = said;
    }

    /** All of them, the edition's first. */
    List<Block> all() {
        return all;
    }

    /** Whether {@code constraint} is judged in {@code block}: in the one that has all of it, else in the first one added that has some. */
    boolean isJudgedIn(Block block, Constraint constraint) {
        return all.stream()
                .filter(one -> constraint.cells().stream().allMatch(cell -> holds(one, cell)))
                .findFirst()
                .or(() -> all.stream()
                        .skip(said)
                        .filter(one -> constraint.cells().stream().anyMatch(cell -> holds(one, cell)))
                        .findFirst())
                .filter(block::equals)
                .isPresent();
    }

    private static boolean holds(Block block, FactRef<?> cell) {
        return block.metrics().contains(cell.key().metric());
    }

    static Blocks of(Edition edition) {
        Set<Metric<?>> inBlocks = new HashSet<>();
        edition.blocks().forEach(block -> inBlocks.addAll(block.metrics()));
        Set<Metric<?>> joined = new HashSet<>();
        Stream.<Collection<? extends Metric<?>>>concat(
                        edition.relations().all().stream().map(relation -> relation.metrics()),
                        edition.wholes().stream().map(whole -> whole.parts()))
                .forEach(joined::addAll);
        joined.removeAll(inBlocks);
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
        return new Blocks(blocks, edition.blocks().size());
    }
}
