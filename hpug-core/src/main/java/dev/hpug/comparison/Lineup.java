package dev.hpug.comparison;

import dev.hpug.metric.Polarity;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Figures in order, to read ranks and medians off.
 *
 * <p>The endpoints of the bounds are sorted, and every figure's ranks follow from one pass over them: no pair of figures is
 * ever compared for its own sake, so the work grows as n log n. Every bound has an upper end.
 */
final class Lineup {

    private final Entry[] byLower;
    private final Entry[] byUpper;
    private final Entry[] byNominal;

    /** A figure and which of those given it is, its bounds at hand because sorting asks for them often. */
    private record Entry(
            int index, Figure figure, Ratio lower, boolean lowerIncluded, Ratio upper, boolean upperIncluded) {

        static Entry of(int index, Figure figure) {
            Interval bounds = figure.bounds();
            return new Entry(
                    index,
                    figure,
                    bounds.lower(),
                    bounds.lowerIncluded(),
                    bounds.upper().orElseThrow(),
                    bounds.upperIncluded());
        }

        /** An included lower end comes before the same one excluded. */
        int compareLower(Entry other) {
            int order = lower.compareTo(other.lower);
            return order != 0 ? order : Boolean.compare(other.lowerIncluded, lowerIncluded);
        }

        /** An excluded upper end comes before the same one included. */
        int compareUpper(Entry other) {
            int order = upper.compareTo(other.upper);
            return order != 0 ? order : Boolean.compare(upperIncluded, other.upperIncluded);
        }

        int compareNominal(Entry other) {
            return figure.nominal().compareTo(other.figure.nominal());
        }

        /** Whether every number of this is below every number of {@code other}. */
        boolean isBelow(Entry other) {
            int order = upper.compareTo(other.lower);
            return order < 0 || (order == 0 && !(upperIncluded && other.lowerIncluded));
        }
    }

    /** The line-up of {@code figures}, of which there is at least one. */
    Lineup(List<Figure> figures) {
        byLower = new Entry[figures.size()];
        for (int i = 0; i < byLower.length; i++) {
            byLower[i] = Entry.of(i, figures.get(i));
        }
        Arrays.sort(byLower, Entry::compareLower);
        // each starts from the order before it, which for shares of one precision is its own already
        byUpper = byLower.clone();
        Arrays.sort(byUpper, Entry::compareUpper);
        byNominal = byUpper.clone();
        Arrays.sort(byNominal, Entry::compareNominal);
    }

    /** Least, median and greatest. */
    Spread spread() {
        int last = byLower.length - 1;
        Figure lowerMiddle = inPlace(last / 2);
        Figure median = last % 2 == 0 ? lowerMiddle : lowerMiddle.midpoint(inPlace(last / 2 + 1));
        return new Spread(inPlace(0), median, inPlace(last));
    }

    /** The figure in place {@code index} from below, and everything that place can hold. */
    private Figure inPlace(int index) {
        Ratio lower = byLower[index].lower();
        Entry upper = byUpper[index];
        Interval bounds =
                upper.upperIncluded() ? Interval.closed(lower, upper.upper()) : Interval.halfOpen(lower, upper.upper());
        return new Figure(byNominal[index].figure().nominal(), bounds);
    }

    /** The rank of each figure, in the order they were given; empty for each where no direction is good. */
    List<Optional<Rank>> ranks(Polarity polarity) {
        return switch (polarity) {
            case NEITHER ->
                Arrays.stream(byLower).map(entry -> Optional.<Rank>empty()).toList();
            case LOWER_IS_BETTER -> ranks(below(), above());
            case HIGHER_IS_BETTER -> ranks(above(), below());
        };
    }

    private static List<Optional<Rank>> ranks(int[] better, int[] worse) {
        int plans = better.length;
        @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a parameterised type
        Optional<Rank>[] ranks = new Optional[plans];
        Arrays.setAll(ranks, i -> Optional.of(new Rank(1 + better[i], plans - worse[i], plans)));
        return List.of(ranks);
    }

    /** How many figures lie wholly below each. */
    private int[] below() {
        int[] counts = new int[byLower.length];
        int passed = 0;
        for (Entry entry : byLower) {
            while (passed < byUpper.length && byUpper[passed].isBelow(entry)) {
                passed++;
            }
            counts[entry.index()] = passed;
        }
        return counts;
    }

    /** How many figures lie wholly above each. */
    private int[] above() {
        int[] counts = new int[byUpper.length];
        int left = byLower.length;
        for (int i = byUpper.length - 1; i >= 0; i--) {
            while (left > 0 && byUpper[i].isBelow(byLower[left - 1])) {
                left--;
            }
            counts[byUpper[i].index()] = byLower.length - left;
        }
        return counts;
    }
}
