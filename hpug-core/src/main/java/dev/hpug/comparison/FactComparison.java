package dev.hpug.comparison;

import dev.hpug.metric.FactRef;
import dev.hpug.value.FactValue;
import java.util.List;
import java.util.Optional;

/**
 * What the plans of a {@link Comparison} say in one cell: {@code current.C.1.A.i[commercial].cSectionRate} of twelve plans.
 *
 * <p>Every plan is either in {@link #places} or in {@link #apart}. Immutable.
 *
 * @param cell the cell
 * @param places the answers that are compared, in the order the plans were given
 * @param apart the plans that are not compared, and why, in the order they were given
 * @param spread least, median and greatest answer; empty when nobody answered or the answers are no quantities
 * @param pooled the share of all plans together; empty when the cell asks for no share or the parts of one of the compared
 *     shares are not known, because a pool of some plans would pass for that of all
 * @param <T> the type of the answers
 */
public record FactComparison<T extends FactValue>(
        FactRef<T> cell, List<Place<T>> places, List<SetApart> apart, Optional<Spread> spread, Optional<Pool> pooled) {

    /** Keeps its own copies of the lists. */
    public FactComparison {
        places = List.copyOf(places);
        apart = List.copyOf(apart);
    }

    /** How many plans are compared. */
    public int answering() {
        return places.size();
    }

    /** The place of {@code plan}; empty when it is set apart or no plan of the comparison. */
    public Optional<Place<T>> find(String plan) {
        return places.stream().filter(place -> place.plan().equals(plan)).findFirst();
    }

    /** The cell and how many answered, e.g. {@code "current.D.3[commercial].share: 11 of 12 plans"}. */
    @Override
    public String toString() {
        return cell + ": " + answering() + " of " + (answering() + apart.size()) + " plans";
    }
}
