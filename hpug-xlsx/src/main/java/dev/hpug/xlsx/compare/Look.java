package dev.hpug.xlsx.compare;

/**
 * How a cell looks, apart from what it says.
 *
 * @param tint its colours
 * @param weight how much it stands out
 * @param side where its content stands
 * @param rule the line above it
 */
record Look(Tint tint, Weight weight, Side side, Rule rule) {

    /** How much a cell's text stands out. */
    enum Weight {
        NORMAL,
        BOLD,
        TITLE
    }

    /** Where a cell's content stands. */
    enum Side {
        LEFT,
        CENTER,
        RIGHT
    }

    /** The line above a cell. */
    enum Rule {
        NONE,
        ROW,
        GROUP
    }

    static final Look TITLE = new Look(Tint.PLAIN, Weight.TITLE, Side.LEFT, Rule.NONE);
    static final Look HEADING = new Look(Tint.PLAIN, Weight.BOLD, Side.LEFT, Rule.NONE);
    static final Look REMARK = new Look(Tint.FAINT, Weight.NORMAL, Side.LEFT, Rule.NONE);
    static final Look RUNNING = new Look(Tint.PLAIN, Weight.NORMAL, Side.LEFT, Rule.NONE);
    static final Look LABEL = new Look(Tint.PLAIN, Weight.NORMAL, Side.LEFT, Rule.ROW);
    static final Look FIGURE = new Look(Tint.PLAIN, Weight.NORMAL, Side.RIGHT, Rule.ROW);
    static final Look LABEL_HEAD = new Look(Tint.HEAD, Weight.BOLD, Side.LEFT, Rule.NONE);
    static final Look FIGURE_HEAD = new Look(Tint.HEAD, Weight.BOLD, Side.CENTER, Rule.NONE);

    /** Whether words that are too long for the cell go on in a line below. */
    boolean isWrapped() {
        return tint == Tint.HEAD || (side == Side.LEFT && rule != Rule.NONE);
    }

    Look with(Tint other) {
        return new Look(other, weight, side, rule);
    }

    Look with(Weight other) {
        return new Look(tint, other, side, rule);
    }

    Look with(Rule other) {
        return new Look(tint, weight, side, other);
    }
}
