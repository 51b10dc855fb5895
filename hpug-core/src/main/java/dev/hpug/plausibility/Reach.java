package dev.hpug.plausibility;

import dev.hpug.metric.Band;
import dev.hpug.value.Ratio;
import java.math.RoundingMode;

/**
 * How far a figure may move, worked out from its {@link Band}; factors and what is added in thousandths.
 *
 * @param least the smallest factor
 * @param most the largest factor
 * @param plus what may be added or taken away
 * @param variance the variance of what it moves by: of its logarithm where it moves by a factor
 */
record Reach(long least, long most, long plus, long variance) {

    private static final long TWELFTH = 12;
    private static final int THOUSANDTHS = 3;

    /** {@code percent} of the way that {@code band} allows. */
    static Reach of(Band band, long percent) {
        long least = FixedPoint.ONE - part(Ratio.ONE.minus(band.least()), percent);
        long most = FixedPoint.ONE + part(band.most().minus(Ratio.ONE), percent);
        long plus = part(band.plus(), percent);
        long width = least == most ? 2 * plus : FixedPoint.ln(most) - FixedPoint.ln(Math.max(1, least));
        return new Reach(least, most, plus, Math.max(1, width * width / TWELFTH));
    }

    private static long part(Ratio number, long percent) {
        return number.times(Ratio.of(percent, 100))
                .toDecimal(THOUSANDTHS, RoundingMode.HALF_UP)
                .movePointRight(THOUSANDTHS)
                .longValueExact();
    }

    boolean isRelative() {
        return least < most;
    }
}
