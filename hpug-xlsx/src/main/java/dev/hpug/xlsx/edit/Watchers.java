package dev.hpug.xlsx.edit;

import dev.hpug.xlsx.scan.CellAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Which formulas, by their numbers, look at a cell of one sheet. */
final class Watchers {

    private final Map<CellAddress, List<Integer>> cells = new HashMap<>();
    private final List<Watched> areas = new ArrayList<>();

    /** For each area the last row that it or any area before it reaches, so that a search knows when to give up. */
    private int[] reach = {};

    private record Watched(Area area, int formula) {}

    void add(Area area, int formula) {
        if (area.isOneCell()) {
            cells.computeIfAbsent(area.first(), any -> new ArrayList<>(1)).add(formula);
        } else {
            areas.add(new Watched(area, formula));
        }
    }

    /** Tells each formula that looks at a cell, and returns how much had to be looked at to find it. */
    long find(CellAddress cell, IntConsumer formula) {
        List<Integer> direct = cells.getOrDefault(cell, List.of());
        direct.forEach(formula::accept);
        sort();
        int at = startingAtOrAbove(cell.row()) - 1;
        long steps = direct.size() + 1L;
        for (; at >= 0 && reach[at] >= cell.row(); at--) {
            steps++;
            if (areas.get(at).area().contains(cell)) {
                formula.accept(areas.get(at).formula());
            }
        }
        return steps;
    }

    private void sort() {
        if (reach.length != areas.size()) {
            areas.sort(Comparator.comparingInt(watched -> watched.area().firstRow()));
            reach = new int[areas.size()];
            int furthest = 0;
            for (int i = 0; i < reach.length; i++) {
                furthest = Math.max(furthest, areas.get(i).area().lastRow());
                reach[i] = furthest;
            }
        }
    }

    private int startingAtOrAbove(int row) {
        int low = 0;
        int high = areas.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (areas.get(middle).area().firstRow() <= row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
