package dev.hpug.xlsx.fill;

import dev.hpug.metric.FactRef;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.xlsx.edit.WorkbookEdit;
import dev.hpug.xlsx.locate.CellPlace;
import dev.hpug.xlsx.locate.LocatedReport.PeriodStatement;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps the prior figures that a form goes out with as the host sends them, and everything that a plan fills in open: of prior
 * months that no report covered yet, those too. Without a password: it is a reminder, not security.
 */
final class PriorLock {

    private final Form form;
    private final WorkbookEdit edit;
    private final CellWriter cells;

    PriorLock(Form form, WorkbookEdit edit, CellWriter cells) {
        this.form = form;
        this.edit = edit;
        this.cells = cells;
    }

    void set(Report report) {
        form.answers()
                .forEach((fact, place) ->
                        cells.lock(place, isPrior(fact) && !report.answer(fact).isBlank()));
        openPlaces().forEach(place -> cells.lock(place, false));
        form.answers().values().stream().map(CellPlace::sheet).distinct().forEach(edit::protect);
    }

    private static boolean isPrior(FactRef<?> fact) {
        return fact.period().equals(Optional.of(Period.PRIOR));
    }

    private Stream<CellPlace> openPlaces() {
        return Stream.of(
                        form.named().plan().stream(),
                        form.named().gates().values().stream(),
                        form.periods().actual().stream().map(PeriodStatement::place))
                .flatMap(places -> places);
    }
}
