package dev.hpug.metric;

import dev.hpug.value.Ratio;

/**
 * How far a figure may move from one year to the next: from {@code least} times last year's less {@code plus}, to {@code most}
 * times last year's and {@code plus} more. Births under a strategy may be 0.4 to 1.8 times as many; hospitals 6 fewer to 6 more.
 *
 * @param least the smallest factor, not below zero and at most one
 * @param most the largest factor, at least one
 * @param plus what is added on either side: things, dollars or percentage points, not below zero
 */
public record Band(Ratio least, Ratio most, Ratio plus) {

    /** @throws IllegalArgumentException when last year's figure itself would lie outside */
    public Band {
        if (least.signum() < 0
                || least.compareTo(Ratio.ONE) > 0
                || most.compareTo(Ratio.ONE) < 0
                || plus.signum() < 0) {
            throw new IllegalArgumentException(
                    "A figure may stay what it was: " + least + " to " + most + " times, and " + plus);
        }
    }

    /** From {@code least} to {@code most} times last year's figure: {@code times("0.5", "2")}. */
    public static Band times(String least, String most) {
        return new Band(Ratio.parse(least), Ratio.parse(most), Ratio.ZERO);
    }

    /** Up to {@code plus} more or fewer than last year's figure: {@code within("10")} for ten points. */
    public static Band within(String plus) {
        return new Band(Ratio.ONE, Ratio.ONE, Ratio.parse(plus));
    }

    /** Whether it allows a multiple, rather than a number more or fewer. */
    public boolean isRelative() {
        return least.compareTo(most) < 0;
    }

    @Override
    public String toString() {
        return isRelative() ? least + " to " + most + " times" : "± " + plus;
    }
}
