package dev.hpug.testing.defect;

import static dev.hpug.rule.Severity.ERROR;
import static dev.hpug.rule.Severity.INFO;

import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import java.util.List;

/** Mistakes in the dates of the two periods. */
final class PeriodDefects {

    private static final String TWELVE_MONTHS = "periods.twelve-months";
    private static final String ADJACENT = "periods.adjacent";
    private static final String RECOMMENDED = "periods.recommended";
    private static final int MOST_MONTHS = 11;
    private static final int MOST_YEARS = 3;

    private PeriodDefects() {}

    static List<Defect> all() {
        return List.of(
                new Defect(TWELVE_MONTHS, "the current period ends months too early", PeriodDefects::currentIsShort),
                new Defect(TWELVE_MONTHS, "the prior period starts months too late", PeriodDefects::priorIsShort),
                new Defect(TWELVE_MONTHS, "both periods start within a month", PeriodDefects::startsWithinAMonth),
                new Defect(ADJACENT, "the prior period lies years back", PeriodDefects::gap),
                new Defect(ADJACENT, "the prior period is the current one", PeriodDefects::overlap),
                new Defect(RECOMMENDED, "other months than recommended", PeriodDefects::otherMonths));
    }

    private static ReportingPeriods recommended(Planting planting) {
        return planting.edition().recommendedPeriods();
    }

    private static void currentIsShort(Planting planting) {
        ReportingPeriod current = recommended(planting).current();
        ReportingPeriod shortened = ReportingPeriod.of(
                current.start(),
                current.end().plusDays(1).minusMonths(months(planting)).minusDays(1));
        planting.report()
                .periods(ReportingPeriods.of(shortened, recommended(planting).prior()));
        planting.implies(TWELVE_MONTHS, ERROR).implies(RECOMMENDED, INFO);
    }

    private static void priorIsShort(Planting planting) {
        ReportingPeriod prior = recommended(planting).prior();
        ReportingPeriod shortened = ReportingPeriod.of(prior.start().plusMonths(months(planting)), prior.end());
        planting.report().periods(ReportingPeriods.of(recommended(planting).current(), shortened));
        planting.implies(TWELVE_MONTHS, ERROR).implies(RECOMMENDED, INFO);
    }

    private static void startsWithinAMonth(Planting planting) {
        ReportingPeriod current = ReportingPeriod.twelveMonthsFrom(
                recommended(planting).current().start().plusDays(planting.between(1, 27)));
        planting.report().periods(ReportingPeriods.endingWith(current));
        for (int period = 0; period < 2; period++) {
            planting.implies(TWELVE_MONTHS, ERROR).implies(RECOMMENDED, INFO);
        }
    }

    private static void gap(Planting planting) {
        ReportingPeriod prior = ReportingPeriod.twelveMonthsFrom(
                recommended(planting).prior().start().minusYears(planting.between(1, MOST_YEARS)));
        planting.report().periods(ReportingPeriods.of(recommended(planting).current(), prior));
        planting.implies(ADJACENT, ERROR).implies(RECOMMENDED, INFO);
    }

    private static void overlap(Planting planting) {
        ReportingPeriod current = recommended(planting).current();
        planting.report().periods(ReportingPeriods.of(current, current));
        planting.implies(ADJACENT, ERROR).implies(RECOMMENDED, INFO);
    }

    private static void otherMonths(Planting planting) {
        int months = planting.either() ? months(planting) : -months(planting);
        ReportingPeriod current = ReportingPeriod.twelveMonthsFrom(
                recommended(planting).current().start().plusMonths(months));
        planting.report().periods(ReportingPeriods.endingWith(current));
        planting.implies(RECOMMENDED, INFO).implies(RECOMMENDED, INFO);
    }

    private static int months(Planting planting) {
        return planting.between(1, MOST_MONTHS);
    }
}
