package dev.hpug.testing.defect;

import static dev.hpug.rule.Severity.ERROR;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Member;
import dev.hpug.period.Period;
import dev.hpug.value.Count;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Births and c-section rates that do not go with each other, or with all maternity. */
final class MaternityDefects {

    private static final String ZERO = "c.zero";
    private static final String RATE = "c.rate";
    private static final String PART_OF_ALL = "c.part-of-all";
    private static final String ALL = "i";
    private static final List<String> STRATEGIES = List.of("ii", "iii", "iv", "v", "vi");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal MOST = new BigDecimal("0.8");
    private static final BigDecimal NEARLY_ALL = new BigDecimal("0.9");

    private MaternityDefects() {}

    static List<Defect> all() {
        return List.of(
                new Defect(ZERO, "a rate of no births under a strategy", MaternityDefects::noBirths),
                new Defect(ZERO, "a rate of no births at all", MaternityDefects::noBirthsAtAll),
                new Defect(RATE, "a rate that no number of c-sections prints", MaternityDefects::unprintable),
                new Defect(PART_OF_ALL, "more births than there were", MaternityDefects::manyBirths),
                new Defect(
                        PART_OF_ALL,
                        "more c-sections than there were",
                        planting -> manyOfOneKind(planting, HALF, NEARLY_ALL)),
                new Defect(
                        PART_OF_ALL,
                        "more vaginal births than there were",
                        planting -> manyOfOneKind(planting, MOST, BigDecimal.ZERO)));
    }

    private static void noBirths(Planting planting) {
        String strategy = planting.oneOf(STRATEGIES);
        Member line = planting.anyLine();
        Period period = planting.anyPeriod();
        planting.put(Cells.births(strategy, line, period), Count.of(0))
                .implies(ZERO, ERROR, Cells.cSectionRate(strategy, line, period));
    }

    private static void noBirthsAtAll(Planting planting) {
        Member line = planting.anyLine();
        Period period = planting.anyPeriod();
        planting.put(Cells.births(ALL, line, period), Count.of(0))
                .implies(ZERO, ERROR, Cells.cSectionRate(ALL, line, period));
        for (String strategy : STRATEGIES) {
            planting.implies(PART_OF_ALL, ERROR, Cells.births(strategy, line, period));
        }
    }

    private static void unprintable(Planting planting) {
        String strategy = planting.oneOf(STRATEGIES);
        Member line = planting.anyLine();
        Period period = planting.anyPeriod();
        int births = planting.between(1, 90);
        FactRef<Share> rate = Cells.cSectionRate(strategy, line, period);
        planting.put(Cells.births(strategy, line, period), Count.of(births))
                .put(rate, Share.ofPercent(planting.oneOf(unprintedRates(births))))
                .implies(RATE, ERROR, rate);
    }

    /**
     * Every tenth of a percent that is printed by no number of c-sections, rounded or cut off, of these births or slightly fewer;
     * found by trying each.
     */
    private static List<BigDecimal> unprintedRates(int births) {
        Set<Integer> printed = new HashSet<>();
        for (int known = births * 97 / 100; known <= births; known++) {
            for (int sections = 0; sections <= known && known > 0; sections++) {
                int doubled = 2_000 * sections;
                printed.add((doubled + known) / (2 * known));
                printed.add((doubled + known - 1) / (2 * known));
                printed.add(doubled / (2 * known));
            }
        }
        return IntStream.rangeClosed(0, 1_000)
                .filter(tenths -> !printed.contains(tenths))
                .mapToObj(tenths -> BigDecimal.valueOf(tenths, 1))
                .toList();
    }

    private static void manyBirths(Planting planting) {
        FactRef<Count> births = Cells.births(planting.oneOf(STRATEGIES), planting.anyLine(), planting.anyPeriod());
        BigDecimal all = allBirths(planting, births);
        planting.put(births, Count.of(all.add(BigDecimal.valueOf(planting.between(1, 500)))))
                .implies(PART_OF_ALL, ERROR, births);
    }

    /** Some 30 to 34 of 100 births are c-sections; a strategy claims a larger part of all births than that leaves it. */
    private static void manyOfOneKind(Planting planting, BigDecimal ofAllBirths, BigDecimal cSections) {
        String strategy = planting.oneOf(STRATEGIES);
        Member line = planting.anyLine();
        Period period = planting.anyPeriod();
        FactRef<Count> cell = Cells.births(strategy, line, period);
        BigDecimal births = allBirths(planting, cell).multiply(ofAllBirths).setScale(0, RoundingMode.UP);
        BigDecimal sections = births.multiply(cSections).setScale(0, RoundingMode.UP);
        planting.put(cell, Count.of(births))
                .put(Cells.cSectionRate(strategy, line, period), Tenths.printed(sections, births))
                .implies(PART_OF_ALL, ERROR, cell);
    }

    private static BigDecimal allBirths(Planting planting, FactRef<Count> births) {
        Member line = births.key().member().orElseThrow();
        return planting.was(Cells.births(ALL, line, births.period().orElseThrow()))
                .amount();
    }
}
