package dev.hpug.arithmetic;

import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import java.util.Arrays;
import java.util.Optional;

/**
 * What became of the digits that were not printed: rounded away, or cut off. To which unit is said by the
 * {@link PrintingStyle}. To a tenth of a percent, 11.25 prints 11.3, 11.2 and 11.2 in the three modes, and 11.29 prints 11.3,
 * 11.3 and 11.2.
 */
public enum PrintingMode {
    /** Rounded to the nearest, halves upwards, as spreadsheets do: 11.25 prints 11.3. What a report is taken to do. */
    HALF_UP("half-up", "rounded half up") {
        @Override
        Interval uncut(Ratio printed, Ratio unit, boolean even) {
            Ratio half = unit.times(HALF);
            return Interval.halfOpen(printed.minus(half), printed.plus(half));
        }
    },
    /** Rounded to the nearest, halves to the even last digit, as many statistics programs do: 11.25 prints 11.2. */
    HALF_EVEN("half-even", "rounded half to even") {
        @Override
        Interval uncut(Ratio printed, Ratio unit, boolean even) {
            Ratio half = unit.times(HALF);
            if (even) {
                return Interval.closed(printed.minus(half), printed.plus(half));
            }
            Interval upToHalf = Interval.halfOpen(Ratio.ZERO, half);
            // the difference of two intervals that are open above is open at both ends
            return Interval.point(printed).plus(upToHalf.minus(upToHalf));
        }
    },
    /** Further digits cut off: 11.25 and 11.29 print 11.2. */
    CUT_OFF("cut-off", "cut off") {
        @Override
        Interval uncut(Ratio printed, Ratio unit, boolean even) {
            return Interval.halfOpen(printed, printed.plus(unit));
        }
    };

    private static final Ratio HALF = Ratio.of(1, 2);

    private final String id;
    private final String words;

    PrintingMode(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** The name used in files, e.g. {@code "half-up"}. */
    public String id() {
        return id;
    }

    /** The mode of that name, if there is one. */
    public static Optional<PrintingMode> find(String id) {
        return Arrays.stream(values()).filter(mode -> mode.id.equals(id)).findFirst();
    }

    /** What was done, for a sentence: {@code "rounded half to even"}. */
    public String words() {
        return words;
    }

    /** The numbers that print {@code printed}, a multiple of {@code unit}, even or not. */
    abstract Interval uncut(Ratio printed, Ratio unit, boolean even);

    /** By how much a figure printed to {@code unit} is too small on average: 0, or half its unit when cut off. */
    Ratio averageLoss(Ratio unit) {
        return this == CUT_OFF ? unit.times(HALF) : Ratio.ZERO;
    }
}
