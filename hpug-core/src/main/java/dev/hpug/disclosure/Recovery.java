package dev.hpug.disclosure;

import dev.hpug.metric.FactRef;
import dev.hpug.value.Interval;
import java.util.List;

/**
 * A withheld cell that can still be worked out from what is shown: 14 hospitals with a share of 11.3 % tell that there are
 * 124, so 4.8 % of them are 6. Immutable.
 *
 * @param cell the withheld cell
 * @param possible what it can be: things for a count, percent for a share
 * @param from the cells that tell, in the order in which withholding them is tried
 */
public record Recovery(FactRef<?> cell, Interval possible, List<FactRef<?>> from) {

    /** Keeps its own copy of the list. */
    public Recovery {
        from = List.copyOf(from);
    }

    /** The cell, what it can be, and from what, e.g. {@code "current.A.2a.count in [6, 6] from [current.A.2a.share]"}. */
    @Override
    public String toString() {
        return cell + " in " + possible + " from " + from;
    }
}
