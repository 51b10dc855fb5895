package dev.hpug.testing.defect;

import static dev.hpug.metric.LineOfBusiness.COMMERCIAL;
import static dev.hpug.metric.LineOfBusiness.MEDICAID;
import static dev.hpug.period.Period.CURRENT;
import static dev.hpug.period.Period.PRIOR;
import static dev.hpug.rule.Severity.WARNING;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Member;
import dev.hpug.metric.Membership;
import dev.hpug.period.Period;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Figures that no rule of arithmetic forbids, and that no plan has. */
final class PlausibilityDefects {

    private static final BigDecimal THOUSANDTH = new BigDecimal("0.001");

    private PlausibilityDefects() {}

    static List<Defect> all() {
        return List.of(
                new Defect("change.implausible", "births of several years in one", PlausibilityDefects::severalYears),
                new Defect("year.copied", "payment methods as they were last year", PlausibilityDefects::yearCopied),
                new Defect("line.copied", "payment methods of the other line", PlausibilityDefects::lineCopied),
                new Defect("cells.exchanged", "two payment methods exchanged", PlausibilityDefects::exchanged),
                new Defect("share.fraction", "use as fractions", PlausibilityDefects::fractions),
                new Defect("dollars.scale", "dollars in thousands", PlausibilityDefects::thousands),
                new Defect("incentives.less", "far less use under incentives", PlausibilityDefects::lessUse));
    }

    private static Planting only(Planting planting, String rule, FactRef<?> cell) {
        return planting.judgedOnlyBy(rule).implies(rule, WARNING, cell);
    }

    private static void severalYears(Planting planting) {
        FactRef<Count> cell = Cells.births("i", planting.anyLine(), CURRENT);
        BigDecimal years = BigDecimal.valueOf(planting.between(3, 10));
        planting.put(cell, Count.of(planting.was(cell).amount().multiply(years)));
        only(planting, "change.implausible", cell);
    }

    private static List<FactRef<Share>> payments(Member line, Period period) {
        return Cells.parts("d.total", line, period);
    }

    private static void copy(Planting planting, List<FactRef<Share>> from, List<FactRef<Share>> to) {
        for (int i = 0; i < from.size(); i++) {
            planting.put(to.get(i), planting.was(from.get(i)));
        }
    }

    private static void yearCopied(Planting planting) {
        for (var line : LineOfBusiness.AXIS.members()) {
            copy(planting, payments(line, PRIOR), payments(line, CURRENT));
        }
        only(planting, "year.copied", payments(COMMERCIAL, CURRENT).get(0));
    }

    private static void lineCopied(Planting planting) {
        copy(planting, payments(COMMERCIAL, CURRENT), payments(MEDICAID, CURRENT));
        only(planting, "line.copied", payments(MEDICAID, CURRENT).get(0));
    }

    private static void exchanged(Planting planting) {
        var line = planting.anyLine();
        for (Period period : Period.values()) {
            List<FactRef<Share>> cells = payments(line, period);
            boolean isNow = period == CURRENT;
            planting.put(cells.get(0), Share.ofPercent(isNow ? "5.1" : "60.2"))
                    .put(cells.get(1), Share.ofPercent(isNow ? "60.4" : "5.0"));
        }
        only(planting, "cells.exchanged", payments(line, CURRENT).get(0));
    }

    private static void fractions(Planting planting) {
        for (String specialty : Cells.specialties()) {
            for (Member members : Membership.AXIS.members()) {
                for (Period period : Period.values()) {
                    FactRef<Share> cell = Cells.use(specialty, members, period);
                    planting.put(
                            cell, Share.ofPercent(Tenths.of(planting.was(cell)).movePointLeft(2)));
                }
            }
        }
        only(planting, "share.fraction", Cells.use(Cells.specialties().get(0), Membership.ALL_COMMERCIAL, CURRENT));
    }

    private static void thousands(Planting planting) {
        Period period = planting.anyPeriod();
        for (String clause : List.of("a", "b")) {
            FactRef<Dollars> cell = Cells.dollars(clause, period);
            BigDecimal few = planting.was(cell).amount().multiply(THOUSANDTH).multiply(THOUSANDTH);
            planting.put(cell, Dollars.of(few.setScale(0, RoundingMode.HALF_UP)));
        }
        only(planting, "dollars.scale", Cells.dollars("a", period));
    }

    private static void lessUse(Planting planting) {
        String odd = planting.oneOf(Cells.specialties());
        for (String specialty : Cells.specialties()) {
            for (Period period : Period.values()) {
                planting.put(Cells.use(specialty, Membership.ALL_COMMERCIAL, period), Share.ofPercent("50.0"))
                        .put(
                                Cells.use(specialty, Membership.INCENTIVIZED, period),
                                Share.ofPercent(specialty.equals(odd) ? "10.0" : "60.0"));
            }
        }
        only(planting, "incentives.less", Cells.use(odd, Membership.INCENTIVIZED, CURRENT));
    }
}
