package dev.hpug.testing.defect;

import static dev.hpug.rule.Severity.ERROR;
import static dev.hpug.rule.Severity.WARNING;

import dev.hpug.metric.FactRef;
import dev.hpug.period.Period;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.util.List;

/** Counts and dollars of section A that do not go with the share beside them, or with each other. */
final class ClauseDefects {

    private static final String ZERO = "a.zero";
    private static final String COUNT_SHARE = "a.count-share";
    private static final String DENOMINATORS = "a.denominators";
    private static final String SYSTEMS_HOSPITALS = "a.systems-hospitals";
    private static final List<String> CLAUSES = List.of("a", "b");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    private ClauseDefects() {}

    static List<Defect> all() {
        return List.of(
                new Defect(ZERO, "a share of no hospitals", ClauseDefects::noHospitals),
                new Defect(ZERO, "a share of no dollars", ClauseDefects::noDollars),
                new Defect(ZERO, "hospitals that are none of the network", ClauseDefects::noneOfTheNetwork),
                new Defect(COUNT_SHARE, "a share that no number of hospitals prints", ClauseDefects::unprintable),
                new Defect(DENOMINATORS, "shares of two networks", ClauseDefects::twoNetworks),
                new Defect(DENOMINATORS, "shares of two sums of dollars", ClauseDefects::twoSums),
                new Defect(SYSTEMS_HOSPITALS, "more health systems than hospitals", ClauseDefects::manySystems));
    }

    private static void noHospitals(Planting planting) {
        String clause = planting.oneOf(CLAUSES);
        Period period = planting.anyPeriod();
        FactRef<Count> hospitals = Cells.hospitals(clause, period);
        planting.put(hospitals, Count.of(0))
                .implies(ZERO, ERROR, hospitals)
                .implies(SYSTEMS_HOSPITALS, WARNING, Cells.systems(clause, period));
    }

    private static void noDollars(Planting planting) {
        FactRef<Dollars> dollars = Cells.dollars(planting.oneOf(CLAUSES), planting.anyPeriod());
        planting.put(dollars, Dollars.of(0)).implies(ZERO, ERROR, dollars);
    }

    private static void noneOfTheNetwork(Planting planting) {
        FactRef<Share> share = Cells.hospitalShare(planting.oneOf(CLAUSES), planting.anyPeriod());
        planting.put(share, new Share.Exact(BigDecimal.ZERO, BigDecimal.TEN)).implies(ZERO, ERROR, share);
    }

    /** Fewer than 667 of them are all, 100.0 %, or all but one, at most 99.8 %: never 99.9 %. */
    private static void unprintable(Planting planting) {
        FactRef<Share> share = Cells.hospitalShare(planting.oneOf(CLAUSES), planting.anyPeriod());
        planting.put(share, Share.ofPercent("99.9")).implies(COUNT_SHARE, ERROR, share);
    }

    /** A network has at most 1.3 times the hospitals of its larger clause; here one clause's has three times as many. */
    private static void twoNetworks(Planting planting) {
        Period period = planting.anyPeriod();
        String clause = planting.oneOf(CLAUSES);
        BigDecimal most = CLAUSES.stream()
                .map(any -> planting.was(Cells.hospitals(any, period)).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal own = planting.was(Cells.hospitals(clause, period)).amount();
        planting.put(Cells.hospitalShare(clause, period), Tenths.printed(own, most.multiply(THREE)))
                .implies(DENOMINATORS, ERROR, Cells.hospitalShare("b", period));
    }

    private static void twoSums(Planting planting) {
        Period period = planting.anyPeriod();
        FactRef<Share> share = Cells.dollarShare(planting.oneOf(CLAUSES), period);
        BigDecimal half = Tenths.of(planting.was(share)).divide(TWO);
        planting.put(share, Share.ofPercent(half)).implies(DENOMINATORS, ERROR, Cells.dollarShare("b", period));
    }

    private static void manySystems(Planting planting) {
        String clause = planting.oneOf(CLAUSES);
        Period period = planting.anyPeriod();
        FactRef<Count> systems = Cells.systems(clause, period);
        BigDecimal hospitals = planting.was(Cells.hospitals(clause, period)).amount();
        planting.put(systems, Count.of(hospitals.add(BigDecimal.valueOf(planting.between(1, 20)))))
                .implies(SYSTEMS_HOSPITALS, WARNING, systems);
    }
}
