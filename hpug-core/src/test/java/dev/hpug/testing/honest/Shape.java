package dev.hpug.testing.honest;

/** What kind of plan it is; all but one have several hundred births a line at least, 20 hospitals, and $10 million. */
public enum Shape {
    /** Both lines of business, Centers of Excellence, figures that drift as those of plans do. */
    USUAL,
    /** 3 to 60 births a line, 3 to 12 hospitals, all else as small. */
    TINY,
    /** No Medicaid members: N/A throughout. */
    ONE_LINE,
    /** No birth in any year. */
    NO_BIRTHS,
    /** No Center of Excellence is designated. */
    NO_CENTERS,
    /** The kind of delivery is known of 98.5 % of the births, and the c-section rates are of these. */
    FEWER_KNOWN_BIRTHS,
    /** Every figure drifts up to twice as far from year to year as others do. */
    DRIFTING;

    private static final double KNOWN = 0.985;

    boolean isTiny() {
        return this == TINY;
    }

    /** How many times as far figures drift as those of the usual plan. */
    int drift() {
        return this == DRIFTING ? 2 : 1;
    }

    /** Of how many of {@code births} the kind of delivery is known. */
    long known(long births) {
        return this == FEWER_KNOWN_BIRTHS ? Math.round(births * KNOWN) : births;
    }
}
