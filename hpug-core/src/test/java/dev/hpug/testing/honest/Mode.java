package dev.hpug.testing.honest;

import java.math.RoundingMode;

/** How figures are brought to their unit. */
public enum Mode {
    /** 12.25 prints 12.3: what spreadsheets do. */
    HALF_UP(RoundingMode.HALF_UP),
    /** 12.25 prints 12.2: what databases and Python do. */
    HALF_EVEN(RoundingMode.HALF_EVEN),
    /** 12.29 prints 12.2. */
    CUT_OFF(RoundingMode.DOWN),
    /** As half up, but the parts of a whole are cut off, and those that lose most get a unit more, until 100 is reached. */
    LARGEST_REMAINDER(RoundingMode.HALF_UP);

    private final RoundingMode rounding;

    Mode(RoundingMode rounding) {
        this.rounding = rounding;
    }

    /** What it is for a single figure. */
    public RoundingMode rounding() {
        return rounding;
    }
}
