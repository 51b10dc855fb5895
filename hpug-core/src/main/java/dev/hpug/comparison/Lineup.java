package dev.hpug.comparison;

import dev.hpug.metric.Polarity;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Figures in order, to read ranks and medians off.
 *
 * <p>Plans that state the same stand in one place of the order: ten thousand shares to one tenth are a thousand figures at
 * most. Their bounds' ends are sorted, and every figure's ranks follow from one pass over them: no pair of figures
 * is ever compared for its own sake, so the work grows as n log n. Every bound has an upper end.
 */
final class Lineup {

    private final List<Standing> standings = new ArrayList<>();
    private final Standing[] byLower;
    private final Standing[] byUpper;
    private final Standing[] byNominal;

    /**
     * The line-up of {@code figures}, of which there is at least one. A figure that many plans state is best given as one
     * object, which is then put in order once.
     */
    Lineup(List<Figure> figures) {
        IdentityHashMap<Figure, Standing> different = new IdentityHashMap<>();
        for (Figure figure : figures) {
            Standing standing = different.computeIfAbsent(figure, Standing::new);
            standing.join();
            standings.add(standing);
        }
        byLower = different.values().toArray(Standing[]::new);
        Arrays.sort(byLower, Standing::compareLower);
        // each starts from the order before it, which for shares of one precision is its own already
        byUpper = byLower.clone();
        Arrays.sort(byUpper, Standing::compareUpper);
        byNominal = byUpper.clone();
        Arrays.sort(byNominal, Standing::compareNominal);
        countBelow();
        countAbove();
    }

    private void countBelow() {
        int passed = 0;
        int below = 0;
        for (Standing standing : byLower) {
            while (passed < byUpper.length && byUpper[passed].isBelow(standing)) {
                below += byUpper[passed].plans();
                passed++;
            }
            standing.setBelow(below);
        }
    }

    private void countAbove() {
        int left = byLower.length;
        int above = 0;
        for (int i = byUpper.length - 1; i >= 0; i--) {
            while (left > 0 && byUpper[i].isBelow(byLower[left - 1])) {
                left--;
                above += byLower[left].plans();
            }
            byUpper[i].setAbove(above);
        }
    }

    /** Least, median and greatest. */
    Spread spread() {
        int last = standings.size() - 1;
        Figure lowerMiddle = inPlace(last / 2);
        Figure median = last % 2 == 0 ? lowerMiddle : lowerMiddle.midpoint(inPlace(last / 2 + 1));
        return new Spread(inPlace(0), median, inPlace(last));
    }

    /** The figure in place {@code index} from below, and everything that place can hold. */
    private Figure inPlace(int index) {
        Ratio lower = at(byLower, index).lower();
        Interval upper = at(byUpper, index).figure().bounds();
        Ratio most = upper.upper().orElseThrow();
        Interval bounds = upper.upperIncluded() ? Interval.closed(lower, most) : Interval.halfOpen(lower, most);
        return new Figure(at(byNominal, index).figure().nominal(), bounds);
    }

    private static Standing at(Standing[] ordered, int index) {
        int which = 0;
        for (int passed = ordered[0].plans(); passed <= index; passed += ordered[which].plans()) {
            which++;
        }
        return ordered[which];
    }

    /** The rank of each figure, in the order they were given; empty for each where no direction is good. */
    List<Optional<Rank>> ranks(Polarity polarity) {
        return standings.stream()
                .map(standing -> standing.rank(polarity, standings.size()))
                .toList();
    }
}
