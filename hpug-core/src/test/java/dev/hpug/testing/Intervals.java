package dev.hpug.testing;

import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import java.util.ArrayList;
import java.util.List;

/** Intervals for exhaustive tests, with every combination of ends in and out. */
public final class Intervals {

    private static final Ratio TWO = Ratio.of(2);

    private Intervals() {}

    /** The interval from {@code lower} to a greater {@code upper}, each in or out. */
    public static Interval of(Ratio lower, boolean lowerIncluded, Ratio upper, boolean upperIncluded) {
        if (lowerIncluded) {
            return upperIncluded ? Interval.closed(lower, upper) : Interval.halfOpen(lower, upper);
        }
        // an open lower end only arises by subtraction
        Interval openBelow = Interval.point(lower.plus(upper)).minus(Interval.halfOpen(lower, upper));
        return upperIncluded
                ? openBelow
                : openBelow.intersection(Interval.halfOpen(lower, upper)).orElseThrow();
    }

    /** Every interval with whole ends from 0 to {@code highest}, points included. */
    public static List<Interval> all(int highest) {
        List<Interval> all = new ArrayList<>();
        for (int lower = 0; lower <= highest; lower++) {
            all.add(Interval.point(Ratio.of(lower)));
            for (int upper = lower + 1; upper <= highest; upper++) {
                for (boolean lowerIn : new boolean[] {true, false}) {
                    for (boolean upperIn : new boolean[] {true, false}) {
                        all.add(of(Ratio.of(lower), lowerIn, Ratio.of(upper), upperIn));
                    }
                }
            }
        }
        return all;
    }

    /**
     * The given numbers and the midpoints of any two: an intersection of intervals with these ends is non-empty exactly
     * when it holds one of them.
     */
    public static List<Ratio> endsAndMidpoints(List<Ratio> ends) {
        List<Ratio> all = new ArrayList<>(ends);
        for (Ratio one : ends) {
            for (Ratio other : ends) {
                all.add(one.plus(other).dividedBy(TWO));
            }
        }
        return all;
    }
}
