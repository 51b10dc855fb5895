package dev.hpug.xlsx.compare;

import dev.hpug.comparison.PlanReport;
import dev.hpug.comparison.SetApart;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Unjoined;
import dev.hpug.report.Report;
import dev.hpug.value.Share;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the tables of several plans leave out: answers set apart, totals that cannot be told, what cannot be compared. */
final class PlanNotes {

    private static final String ALL_PLANS = "All plans";

    private final PlansFacts facts;
    private final NoteLog log;

    PlanNotes(PlansFacts facts) {
        this.facts = facts;
        this.log = new NoteLog(facts.comparison().edition());
    }

    List<Note> notes() {
        noteWhatCannotBeCompared();
        for (PlanReport plan : facts.plans()) {
            noteUnknownTotals(plan);
            noteSetApart(plan);
        }
        return log.notes();
    }

    private void noteWhatCannotBeCompared() {
        for (Unjoined one : facts.comparison().unjoined()) {
            log.add(new Note(ALL_PLANS, one.item(), one.title(), "all, as " + one.edition() + " asks it", one.why()));
        }
        Set<Metric<?>> named = new LinkedHashSet<>();
        for (FactRef<?> cell : facts.cells()) {
            if (cell.period().isPresent() && !PlansFacts.isComparable(cell.key())) {
                named.add(cell.key().metric());
            }
        }
        named.forEach(metric -> log.add(new Note(
                ALL_PLANS,
                metric.id(),
                metric.title(),
                "least, median, greatest, rank, charts",
                "each plan names its own, so they are not compared")));
    }

    private void noteUnknownTotals(PlanReport plan) {
        for (Headline headline : Headline.all(facts.comparison().edition())) {
            facts.of(plan).find(headline).filter(Headline::isTotal).ifPresent(own -> {
                List<Key<Share>> missing = own.missing(plan.report().current());
                if (!missing.isEmpty()) {
                    log.add(Reasons.unknownTotal(plan.plan(), own, missing));
                }
            });
        }
    }

    private void noteSetApart(PlanReport plan) {
        for (FactRef<?> cell : facts.cells()) {
            for (SetApart apart : facts.get(cell).apart()) {
                if (apart.plan().equals(plan.plan())) {
                    note(plan, cell, apart);
                }
            }
        }
    }

    private void note(PlanReport plan, FactRef<?> cell, SetApart apart) {
        Report report = plan.report();
        FactRef<?> own = facts.of(plan).find(cell).orElse(cell);
        String title = Labels.title(own.key(), report.edition(), report.standing());
        switch (apart.reason()) {
            case OTHER_PERIOD ->
                log.add(
                        plan.plan(),
                        cell,
                        title,
                        apart.answer().toString(),
                        "covers "
                                + Labels.days(report.periods().get(cell.period().orElseThrow()))
                                + ", not the dates compared");
            case OUT_OF_RANGE ->
                log.add(plan.plan(), cell, title, apart.answer().toString(), "cannot be true: out of range");
            case BLANK, ABSENT ->
                log.add(
                        plan.plan(),
                        cell,
                        title,
                        Reasons.note(apart.answer()),
                        Reasons.why(apart.answer(), own, report));
        }
    }
}
