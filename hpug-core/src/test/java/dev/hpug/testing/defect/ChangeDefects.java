package dev.hpug.testing.defect;

import static dev.hpug.rule.Severity.INFO;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.rule.StandardRules;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.util.List;

/** Figures of last year that were given otherwise then. */
final class ChangeDefects {

    private static final String RESTATED = "restated";

    private ChangeDefects() {}

    static List<Defect> all() {
        return List.of(
                new Defect(RESTATED, "a figure that was not tracked last year", ChangeDefects::notTrackedThen),
                new Defect(RESTATED, "a share that was another last year", ChangeDefects::otherThen));
    }

    private static void notTrackedThen(Planting planting) {
        restated(planting, planting.oneOf(Cells.keys()), Answer.absent(AbsenceReason.NOT_TRACKED));
    }

    private static void otherThen(Planting planting) {
        FactRef<Share> cell = planting.oneOf(Cells.shares());
        BigDecimal now = Tenths.of(planting.was(FactRef.of(cell.key(), Period.PRIOR)));
        BigDecimal then = now.add(BigDecimal.valueOf(planting.between(1, 20), 1));
        restated(planting, cell.key(), Answer.given(Share.ofPercent(then)));
    }

    private static void restated(Planting planting, Key<?> key, Answer<?> then) {
        ReportingPeriods periods = planting.consistent().periods();
        ReportBuilder last = Report.builder(planting.edition()).periods(ReportingPeriods.endingWith(periods.prior()));
        for (Key<?> any : Cells.keys()) {
            last.putUntyped(
                    FactRef.of(any, Period.CURRENT),
                    planting.consistent().prior().answer(any));
        }
        last.putUntyped(FactRef.of(key, Period.CURRENT), then);
        planting.judgedAlsoBy(StandardRules.restated(last.build()))
                .implies(RESTATED, INFO, FactRef.of(key, Period.PRIOR));
    }
}
