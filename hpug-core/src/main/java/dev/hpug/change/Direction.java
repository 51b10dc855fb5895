package dev.hpug.change;

import dev.hpug.value.Interval;

/** Which way a figure went, as far as what was printed proves it. */
public enum Direction {
    /** Proven to have risen: from 32.1 % to 32.2 %. */
    UP,
    /** Proven to have fallen: from 32.2 % to 32.1 %. */
    DOWN,
    /** Proven to be the same: from 14 to 14 hospitals. */
    NONE,
    /** Not provable: 32.1 % twice may hide a rise or a fall of just under 0.1 points. */
    NOT_PROVABLE;

    /** The direction in which every number of {@code current} lies from every number of {@code prior}. */
    static Direction between(Interval prior, Interval current) {
        if (prior.isBelow(current)) {
            return UP;
        }
        if (current.isBelow(prior)) {
            return DOWN;
        }
        return prior.isPoint() && prior.equals(current) ? NONE : NOT_PROVABLE;
    }

    static Direction ofSign(int sign) {
        return switch (Integer.signum(sign)) {
            case -1 -> DOWN;
            case 0 -> NONE;
            default -> UP;
        };
    }
}
