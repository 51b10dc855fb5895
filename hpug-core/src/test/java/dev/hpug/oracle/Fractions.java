package dev.hpug.oracle;

import dev.hpug.value.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/** The independent oracle for exact arithmetic: Apache Commons Numbers' {@link BigFraction}. */
public final class Fractions {

    private Fractions() {}

    /** {@code number} as the oracle sees it, through its text. */
    public static BigFraction of(Ratio number) {
        String text = number.toString();
        int slash = text.indexOf('/');
        return slash < 0
                ? of(new BigDecimal(text), BigDecimal.ONE)
                : of(new BigDecimal(text.substring(0, slash)), new BigDecimal(text.substring(slash + 1)));
    }

    /** {@code top / bottom}. */
    public static BigFraction of(BigDecimal top, BigDecimal bottom) {
        int shift = Math.max(0, Math.max(top.scale(), bottom.scale()));
        BigInteger wholeTop = top.movePointRight(shift).toBigIntegerExact();
        BigInteger wholeBottom = bottom.movePointRight(shift).toBigIntegerExact();
        return BigFraction.of(wholeTop, wholeBottom);
    }

    /** The oracle's number as a {@link Ratio}. */
    public static Ratio toRatio(BigFraction fraction) {
        return Ratio.of(new BigDecimal(fraction.getNumerator()), new BigDecimal(fraction.getDenominator()));
    }
}
