package dev.hpug.rule;

import dev.hpug.metric.FactRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Cells left blank, gathered by what was left blank throughout: 52 of them are one line of business that a plan does not
 * report on. A blank that is part of no wider one stands alone.
 *
 * @param extent what was left blank, as wide as can be
 * @param cells all of its cells that an answer is expected in, in the order of the report
 */
record Blanks(Extent extent, List<FactRef<?>> cells) {

    /** The widest first, so that the few reasons for many blanks are told and not each blank. */
    private static final Comparator<Blanks> WIDEST = Comparator.comparingInt((Blanks blanks) -> -blanks.cells.size())
            .thenComparing(Blanks::extent, Extent.TELLING);

    /**
     * Few and wide extents that have every blank one of {@code expected} in them and none that is answered.
     *
     * @param expected the cells that an answer is expected in, in the order of the report
     */
    static List<Blanks> of(List<FactRef<?>> expected, Predicate<FactRef<?>> isBlank) {
        Map<Extent, List<FactRef<?>>> blank = new LinkedHashMap<>();
        Set<Extent> answered = new HashSet<>();
        for (FactRef<?> cell : expected) {
            boolean isOne = isBlank.test(cell);
            for (Extent extent : Extent.around(cell)) {
                if (isOne) {
                    blank.computeIfAbsent(extent, none -> new ArrayList<>()).add(cell);
                } else {
                    answered.add(extent);
                }
            }
        }
        blank.keySet().removeAll(answered);
        Set<FactRef<?>> told = new HashSet<>();
        return blank.entrySet().stream()
                .map(entry -> new Blanks(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted(WIDEST)
                .filter(blanks -> told.addAll(blanks.cells))
                .toList();
    }

    /** {@code "Section D (medicaid) is blank throughout: 20 cells."} */
    String text() {
        return cells.size() == 1
                ? cells.get(0).label() + " is blank."
                : extent + " is blank throughout: " + cells.size() + " cells.";
    }
}
