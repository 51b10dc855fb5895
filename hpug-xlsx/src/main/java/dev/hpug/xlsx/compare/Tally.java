package dev.hpug.xlsx.compare;

import dev.hpug.change.FactChange;
import dev.hpug.xlsx.compare.Look.Weight;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How many answers had which outcome: 18 improved, 40 worsened, 2 unchanged. */
final class Tally {

    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

    Tally(Collection<FactChange<?>> changes) {
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, 0);
        }
        changes.forEach(change -> counts.merge(Outcome.of(change), 1, Integer::sum));
    }

    /** Writes the heads of the columns that {@link #write} fills. */
    static void writeHeads(SheetWriter sheet) {
        for (Outcome outcome : Outcome.values()) {
            sheet.add(outcome.words(), Look.FIGURE_HEAD);
        }
    }

    /** Writes a cell for each outcome; none at all is said quietly. */
    void write(SheetWriter sheet, Weight weight) {
        counts.forEach((outcome, count) -> sheet.add(
                Contents.ofCount(count),
                Look.FIGURE.with(count == 0 ? Tint.FAINT : outcome.tint()).with(weight)));
    }
}
