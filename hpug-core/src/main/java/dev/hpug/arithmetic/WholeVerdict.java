package dev.hpug.arithmetic;

/** Whether printed parts can be parts of one whole; see {@link WholeCheck#verdict}. */
public enum WholeVerdict {
    /** Every part is known, and as stated they make exactly 100 %: 33.3 + 33.3 + 33.4. */
    EXACT,
    /** They miss 100 % as stated, or a part is unknown, and honest rounding explains it: 33.3 + 33.3 + 33.3. */
    FEASIBLE,
    /**
     * Rounding could explain it, but the miss is {@linkplain WholeCheck#UNLIKELY_UNITS three units} or more: ten parts in tenths
     * that total 99.6. Where digits were cut off, which is expected to lose half a unit a part, that far from what is expected.
     */
    UNLIKELY,
    /** No parts of a whole print like this: 33.4 + 33.4 + 33.4. */
    IMPOSSIBLE;

    /** Whether some composition of exactly 100 % prints like this: true for all but {@link #IMPOSSIBLE}. */
    public boolean isPossible() {
        return this != IMPOSSIBLE;
    }
}
