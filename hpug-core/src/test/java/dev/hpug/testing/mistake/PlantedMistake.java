package dev.hpug.testing.mistake;

import dev.hpug.metric.FactRef;
import dev.hpug.report.Report;
import dev.hpug.testing.honest.HonestReport;
import java.util.Set;

/**
 * A report with one mistake in it.
 *
 * @param mistake what was planted
 * @param honest the report it was planted in
 * @param report that report with the mistake
 * @param cells the cells that differ; none where it is in the periods or the questions asked before the report
 */
public record PlantedMistake(Mistake mistake, HonestReport honest, Report report, Set<FactRef<?>> cells) {

    /** Keeps its own copy of the cells. */
    public PlantedMistake {
        cells = Set.copyOf(cells);
    }

    /** The mistake, the report it is in, and its cells. */
    @Override
    public String toString() {
        return mistake + " in " + honest + ": " + cells;
    }
}
