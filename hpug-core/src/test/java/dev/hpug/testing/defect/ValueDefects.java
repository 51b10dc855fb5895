package dev.hpug.testing.defect;

import static dev.hpug.rule.Severity.ERROR;
import static dev.hpug.rule.Severity.INFO;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.period.Period;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Values that no count, share or sum of dollars can have, and shares stated finer than asked. */
final class ValueDefects {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final List<String> WHOLES = List.of("d.total", "c.mental-health.total");
    private static final List<String> CLAUSES = List.of("a", "b");
    private static final List<String> STRATEGIES = List.of("i", "ii", "iii", "iv", "v", "vi");

    private ValueDefects() {}

    static List<Defect> all() {
        return List.of(
                new Defect("share.range", "a share above the whole", planting -> share(planting, 1_501, 9_999)),
                new Defect("share.range", "a share below nothing", planting -> share(planting, -9_999, -500)),
                new Defect("count.range", "half a health system", ValueDefects::halfASystem),
                new Defect("count.range", "half a hospital", ValueDefects::halfAHospital),
                new Defect("count.range", "half a birth", ValueDefects::halfABirth),
                new Defect("count.range", "dollars below zero", ValueDefects::negativeDollars),
                new Defect("share.precision", "a payment share in hundredths", ValueDefects::tooFine));
    }

    private static void share(Planting planting, int leastTenths, int mostTenths) {
        FactRef<Share> cell = planting.oneOf(Cells.shares());
        planting.put(cell, tenths(planting.between(leastTenths, mostTenths))).implies("share.range", ERROR, cell);
        wholesWith(cell).forEach(parts -> planting.implies(parts.whole(), ERROR, parts.first()));
    }

    private record Parts(String whole, FactRef<Share> first) {}

    /** A part that is no share makes its whole impossible. */
    private static Stream<Parts> wholesWith(FactRef<Share> cell) {
        return WHOLES.stream()
                .flatMap(whole -> LineOfBusiness.AXIS.members().stream()
                        .flatMap(line -> Stream.of(Period.values())
                                .map(period -> Cells.parts(whole, line, period))
                                .filter(parts -> parts.contains(cell))
                                .map(parts -> new Parts(whole, parts.get(0)))));
    }

    private static Share tenths(int tenths) {
        return Share.ofPercent(BigDecimal.valueOf(tenths, 1));
    }

    private static void halfASystem(Planting planting) {
        FactRef<Count> cell = Cells.systems(planting.oneOf(CLAUSES), planting.anyPeriod());
        planting.put(cell, Count.of(planting.was(cell).amount().subtract(HALF))).implies("count.range", ERROR, cell);
    }

    private static void halfAHospital(Planting planting) {
        FactRef<Count> cell = Cells.hospitals(planting.oneOf(CLAUSES), planting.anyPeriod());
        planting.put(cell, Count.of(planting.was(cell).amount().add(HALF))).implies("count.range", ERROR, cell);
    }

    private static void halfABirth(Planting planting) {
        FactRef<Count> cell = Cells.births(planting.oneOf(STRATEGIES), planting.anyLine(), planting.anyPeriod());
        planting.put(cell, Count.of(planting.was(cell).amount().add(HALF))).implies("count.range", ERROR, cell);
    }

    private static void negativeDollars(Planting planting) {
        FactRef<Dollars> cell = Cells.dollars(planting.oneOf(CLAUSES), planting.anyPeriod());
        planting.put(cell, Dollars.of(planting.was(cell).amount().negate())).implies("count.range", ERROR, cell);
    }

    /** The digit more moves the share towards the total of 100 %, so that only its precision is remarkable. */
    private static void tooFine(Planting planting) {
        List<FactRef<Share>> parts = Cells.parts("d.total", planting.anyLine(), planting.anyPeriod());
        BigDecimal total =
                parts.stream().map(part -> Tenths.of(planting.was(part))).reduce(BigDecimal.ZERO, BigDecimal::add);
        FactRef<Share> cell = planting.oneOf(parts.stream()
                .filter(part -> Tenths.of(planting.was(part)).signum() > 0)
                .toList());
        BigDecimal digit = BigDecimal.valueOf(planting.between(1, 4), 2);
        BigDecimal finer =
                Tenths.of(planting.was(cell)).add(total.compareTo(Tenths.HUNDRED) > 0 ? digit.negate() : digit);
        planting.put(cell, Share.ofPercent(finer)).implies("share.precision", INFO, cell);
    }
}
