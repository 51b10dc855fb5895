package dev.hpug.xlsx.scan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The merged ranges of a sheet, in the order of their first cells, searchable by a cell they contain. */
final class MergedRanges {
    private final List<MergedRange> ranges;

    /** For each range the last row that it or any range before it reaches, so that a search knows when to give up. */
    private final int[] reach;

    MergedRanges(List<MergedRange> unsorted) {
        MergedRange[] sorted = unsorted.toArray(new MergedRange[0]);
        Arrays.sort(sorted, Comparator.comparing(MergedRange::first));
        this.ranges = List.of(sorted);
        this.reach = new int[ranges.size()];
        int furthest = 0;
        for (int i = 0; i < reach.length; i++) {
            furthest = Math.max(furthest, ranges.get(i).last().row());
            reach[i] = furthest;
        }
    }

    List<MergedRange> ranges() {
        return ranges;
    }

    Optional<MergedRange> find(int row, int column) {
        for (int i = startingAtOrAbove(row) - 1; i >= 0 && reach[i] >= row; i--) {
            MergedRange range = ranges.get(i);
            if (range.contains(row, column)) {
                return Optional.of(range);
            }
        }
        return Optional.empty();
    }

    /** How many ranges start in the row or above it. */
    private int startingAtOrAbove(int row) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).first().row() <= row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
