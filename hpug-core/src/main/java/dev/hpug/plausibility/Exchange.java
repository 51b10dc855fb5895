package dev.hpug.plausibility;

import java.util.List;

/**
 * Figures that may have been exchanged: each of the one list stands where that of the other belongs.
 */
final class Exchange {

    /** Places of figures. */
    private final int[] ones;
    /** As many places of figures that move alike. */
    private final int[] others;

    Exchange(int[] ones, int[] others) {
        this.ones = ones;
        this.others = others;
    }

    int[] ones() {
        return ones;
    }

    int[] others() {
        return others;
    }

    static Exchange of(int one, int other) {
        return new Exchange(new int[] {one}, new int[] {other});
    }

    static Exchange of(List<Integer> ones, List<Integer> others) {
        return new Exchange(
                ones.stream().mapToInt(Integer::intValue).toArray(),
                others.stream().mapToInt(Integer::intValue).toArray());
    }

    /**
     * How much better last year explains this year's figures exchanged than as they stand: a log-likelihood ratio in thousandths,
     * where each moves by chance and drift alike.
     */
    long evidence(Years years) {
        long evidence = 0;
        for (int i = 0; i < ones.length; i++) {
            int one = ones[i];
            int other = others[i];
            if (years.areStated(one) && years.areStated(other)) {
                Slot slot = years.layout.slot(one);
                Slot beside = years.layout.slot(other);
                if (slot.isBanded() && beside.isBanded()) {
                    long now = years.now[one] - years.now[other];
                    long then = years.then[other] - years.then[one];
                    long noise = (years.noise[one] + years.noise[other]) / 2;
                    long variance =
                            (years.reach(slot).variance() + years.reach(beside).variance()) / 2 + noise;
                    // drift ends somewhere, chance does not: what is mostly chance takes as much again
                    long toBe = variance + noise;
                    evidence += now * then / toBe * FixedPoint.ONE + now * then % toBe * FixedPoint.ONE / toBe;
                }
            }
        }
        return evidence;
    }

    /** Whether every figure, put where the other stands, moved no farther than it may. */
    boolean explains(Years years) {
        for (int i = 0; i < ones.length; i++) {
            if (years.isOutside(years.layout.slot(ones[i]), others[i])
                    || years.isOutside(years.layout.slot(others[i]), ones[i])) {
                return false;
            }
        }
        return true;
    }
}
