package dev.hpug.testing.mistake;

import static dev.hpug.period.Period.CURRENT;
import static dev.hpug.period.Period.PRIOR;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Member;
import dev.hpug.metric.Metric;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.testing.defect.Cells;
import java.util.List;
import java.util.Optional;

/** Mistakes that go through the whole report, or are in its periods or the questions asked before it. */
final class ReportMistakes {

    private static final int NINE_MONTHS = 9;

    private ReportMistakes() {}

    static List<Mistake> known() {
        return List.of(
                new Mistake("whole report prior current swapped", ReportMistakes::yearsSwapped),
                new Mistake("whole report copy of last year", ReportMistakes::copyOfLastYear),
                new Mistake("periods same year twice", ReportMistakes::sameYearTwice),
                new Mistake("periods nine months", ReportMistakes::nineMonths));
    }

    static List<Mistake> more() {
        return List.of(
                new Mistake("whole report lines of business swapped", ReportMistakes::linesSwapped),
                new Mistake("whole report medicaid is copy of commercial", ReportMistakes::lineCopied),
                new Mistake("periods with a year between", ReportMistakes::yearBetween),
                new Mistake("gate says no publication limits", slip -> gate(slip, "limitsPublication", "a")),
                new Mistake("gate says no placement demands", slip -> gate(slip, "demandsPlacement", "b")),
                new Mistake(
                        "gate says no centers",
                        slip -> slip.report().gate(Cells.gate("designatesCentersOfExcellence"), false)));
    }

    private static void yearsSwapped(Slip slip) {
        for (Key<?> key : Cells.keys()) {
            slip.swap(FactRef.of(key, CURRENT), FactRef.of(key, PRIOR));
        }
    }

    private static void copyOfLastYear(Slip slip) {
        for (Key<?> key : Cells.keys()) {
            slip.copy(FactRef.of(key, PRIOR), FactRef.of(key, CURRENT));
        }
    }

    private static void linesSwapped(Slip slip) {
        eachMedicaid((medicaid, commercial) -> {
            for (Period period : Period.values()) {
                slip.swap(FactRef.of(medicaid, period), FactRef.of(commercial, period));
            }
        });
    }

    private static void lineCopied(Slip slip) {
        eachMedicaid(
                (medicaid, commercial) -> slip.copy(FactRef.of(commercial, CURRENT), FactRef.of(medicaid, CURRENT)));
    }

    private interface Lines {
        void accept(Key<?> medicaid, Key<?> commercial);
    }

    private static void eachMedicaid(Lines each) {
        for (Key<?> key : Cells.keys()) {
            if (key.member().equals(Optional.<Member>of(LineOfBusiness.MEDICAID))) {
                each.accept(key, commercial(key.metric()));
            }
        }
    }

    private static Key<?> commercial(Metric<?> metric) {
        return metric.at(LineOfBusiness.COMMERCIAL);
    }

    private static ReportingPeriods periods(Slip slip) {
        return slip.was().periods();
    }

    private static void sameYearTwice(Slip slip) {
        ReportingPeriod current = periods(slip).current();
        slip.report().periods(ReportingPeriods.of(current, current));
    }

    private static void nineMonths(Slip slip) {
        ReportingPeriod current = periods(slip).current();
        ReportingPeriod shorter = ReportingPeriod.of(
                current.start(), current.start().plusMonths(NINE_MONTHS).minusDays(1));
        slip.report().periods(ReportingPeriods.of(shorter, periods(slip).prior()));
    }

    private static void yearBetween(Slip slip) {
        ReportingPeriods periods = periods(slip);
        slip.report()
                .periods(ReportingPeriods.of(periods.current(), periods.prior().preceding()));
    }

    /** Where some hospitals have the clause. */
    private static void gate(Slip slip, String gate, String clause) {
        if (List.of(Period.values()).stream().anyMatch(period -> slip.isPositive(Cells.hospitals(clause, period)))) {
            slip.report().gate(Cells.gate(gate), false);
        }
    }
}
