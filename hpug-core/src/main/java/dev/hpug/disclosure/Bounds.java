package dev.hpug.disclosure;

import java.math.BigInteger;

/**
 * The whole numbers from {@code least} to {@code most}; none when that is less.
 *
 * @param least the smallest
 * @param most the largest
 */
record Bounds(BigInteger least, BigInteger most) {

    boolean isPossible() {
        return least.compareTo(most) <= 0;
    }

    Bounds and(BigInteger atLeast, BigInteger atMost) {
        return new Bounds(least.max(atLeast), most.min(atMost));
    }
}
