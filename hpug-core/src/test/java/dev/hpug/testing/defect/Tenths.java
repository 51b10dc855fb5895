package dev.hpug.testing.defect;

import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percentages as plain decimals of one place, as consistent reports state them. */
final class Tenths {

    static final BigDecimal HUNDRED = new BigDecimal("100.0");

    private Tenths() {}

    static BigDecimal of(Share share) {
        return share.percent().toDecimal(1, RoundingMode.UNNECESSARY);
    }

    static Share printed(BigDecimal part, BigDecimal whole) {
        return Share.ofPercent(Ratio.of(part.movePointRight(2), whole).toDecimal(1, RoundingMode.HALF_UP));
    }
}
