package dev.hpug.testing.defect;

import static dev.hpug.rule.Severity.INFO;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Member;
import dev.hpug.period.Period;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.util.List;

/** Figures that are right and printed in an unusual way. */
final class PrintingDefects {

    private static final int TENTHS_OF_NEARLY_ALL = 99;
    private static final int TENTHS_LOST = 995;

    private PrintingDefects() {}

    static List<Defect> all() {
        return List.of(new Defect("style.unusual", "payment shares cut off", PrintingDefects::cutOff));
    }

    /** Ten shares lose half a tenth each on average, in both lines of business. */
    private static void cutOff(Planting planting) {
        Period period = planting.anyPeriod();
        for (Member line : LineOfBusiness.AXIS.members()) {
            List<FactRef<Share>> parts = Cells.parts("d.total", line, period);
            int[] tenths = new int[parts.size()];
            int left = TENTHS_LOST;
            for (int i = 1; i < tenths.length; i++) {
                tenths[i] = planting.between(1, TENTHS_OF_NEARLY_ALL);
                left -= tenths[i];
            }
            tenths[0] = left;
            for (int i = 0; i < tenths.length; i++) {
                planting.put(parts.get(i), Share.ofPercent(BigDecimal.valueOf(tenths[i], 1)));
            }
        }
        planting.implies("style.unusual", INFO);
    }
}
