package dev.hpug.testing.defect;

import static dev.hpug.rule.Severity.ERROR;
import static dev.hpug.rule.Severity.WARNING;

import dev.hpug.metric.Cpr2021;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Member;
import dev.hpug.period.Period;
import dev.hpug.rule.StatedTotal;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Shares that do not make one whole, and totals that do not add up what stands above them. */
final class TotalDefects {

    private static final String PAYMENT = "d.total";
    private static final String MENTAL_HEALTH = "c.mental-health.total";
    private static final String STATED = "d.total.stated";
    private static final BigDecimal UNLIKELY_TOTAL = new BigDecimal("99.7");

    private TotalDefects() {}

    static List<Defect> all() {
        return List.of(
                new Defect(PAYMENT, "a payment share one point too large", planting -> tooLarge(planting, PAYMENT)),
                new Defect(PAYMENT, "payment shares 0.3 points short of the whole", TotalDefects::unlikely),
                new Defect(
                        MENTAL_HEALTH,
                        "a share of visits one point too large",
                        planting -> tooLarge(planting, MENTAL_HEALTH)),
                new Defect(STATED, "a total that was not recalculated", TotalDefects::staleTotal));
    }

    private static void tooLarge(Planting planting, String whole) {
        List<FactRef<Share>> parts = Cells.parts(whole, planting.anyLine(), planting.anyPeriod());
        FactRef<Share> cell = planting.oneOf(parts);
        planting.put(cell, Share.ofPercent(Tenths.of(planting.was(cell)).add(BigDecimal.ONE)))
                .implies(whole, ERROR, parts.get(0));
    }

    private static void unlikely(Planting planting) {
        List<FactRef<Share>> parts = Cells.parts(PAYMENT, planting.anyLine(), planting.anyPeriod());
        FactRef<Share> largest = parts.stream()
                .max(Comparator.comparing(part -> Tenths.of(planting.was(part))))
                .orElseThrow();
        BigDecimal excess = total(planting, parts).subtract(UNLIKELY_TOTAL);
        planting.put(largest, Share.ofPercent(Tenths.of(planting.was(largest)).subtract(excess)))
                .implies(PAYMENT, WARNING, parts.get(0));
    }

    private static void staleTotal(Planting planting) {
        Member line = planting.anyLine();
        Period period = planting.anyPeriod();
        List<FactRef<Share>> parts = Cells.parts(PAYMENT, line, period);
        // ten shares in tenths and the total hide a little over half a point
        BigDecimal off = BigDecimal.valueOf(planting.between(6, 500), 1);
        BigDecimal stale = total(planting, parts).subtract(off);
        planting.stated(new StatedTotal(
                        Cpr2021.VALUE_ORIENTED.whole(),
                        Optional.of(line),
                        period,
                        Share.ofPercent(stale),
                        Optional.of("Progress Report!L190")))
                .implies(STATED, ERROR, parts.get(0));
    }

    private static BigDecimal total(Planting planting, List<FactRef<Share>> parts) {
        return parts.stream().map(part -> Tenths.of(planting.was(part))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
