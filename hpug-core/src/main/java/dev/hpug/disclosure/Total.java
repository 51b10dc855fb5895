package dev.hpug.disclosure;

import java.math.BigInteger;

/**
 * All births of a line of business, which are shown, and what their c-sections can be by everything that is shown.
 *
 * @param births how many births
 * @param sections how many of them can be c-sections
 */
record Total(BigInteger births, Bounds sections) {

    /** What the c-sections of {@code count} births among these can be. */
    Bounds among(BigInteger count) {
        BigInteger elsewhere = births.subtract(count);
        return new Bounds(BigInteger.ZERO, count).and(sections.least().subtract(elsewhere), sections.most());
    }
}
