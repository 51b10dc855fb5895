package dev.hpug.xlsx.compare;

import dev.hpug.metric.EditionMapping;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Unjoined;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.report.Report;
import dev.hpug.value.Answer;
import dev.hpug.value.Share;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the tables of one plan's years leave out: answers without a value, restated ones, and what only older editions ask. */
final class YearNotes {

    private final PlanYears plan;
    private final NoteLog log;

    YearNotes(PlanYears plan) {
        this.plan = plan;
        this.log = new NoteLog(plan.edition());
    }

    List<Note> notes() {
        plan.reports().forEach(this::note);
        for (int year = 0; year < plan.years().size(); year++) {
            noteUnknownTotals(year);
        }
        return log.notes();
    }

    private void note(Report report) {
        String subject = "Report to " + report.periods().current().end();
        for (Period period : Period.values()) {
            ReportingPeriod months = report.periods().get(period);
            if (isApart(months)) {
                log.add(new Note(
                        subject, "", "The " + period.id() + " figures", Labels.months(months), "of other months"));
            }
        }
        EditionMapping toLast = EditionMapping.between(report.edition(), plan.edition());
        Map<String, Unjoined> unjoined =
                toLast.unjoined().stream().collect(Collectors.toMap(Unjoined::item, one -> one));
        for (FactRef<?> cell : report.edition().cells()) {
            if (isApart(months(cell, report))) {
                continue;
            }
            Answer<?> answer = report.answer(cell);
            String title = Labels.title(cell.key(), report.edition(), report.standing());
            Optional<? extends FactRef<?>> inLast = toLast.find(cell);
            if (inLast.isEmpty()) {
                log.add(subject, cell, title, answer.toString(), why(cell, unjoined));
            } else if (!answer.equals(shown(inLast.get(), report))) {
                log.add(
                        subject,
                        cell,
                        title,
                        answer.toString(),
                        answer.isBlank()
                                ? "left blank; another report's answer is shown"
                                : isHandedInAgain(report)
                                        ? "corrected when the report was handed in again"
                                        : "restated by a later report");
            } else if (answer.value().isEmpty()) {
                log.add(subject, cell, title, Reasons.note(answer), Reasons.why(answer, cell, report));
            }
        }
        noteUnasked(report, subject, unjoined);
    }

    /** Why an answer is nothing in the terms of the last report. */
    private static String why(FactRef<?> cell, Map<String, Unjoined> unjoined) {
        return Optional.ofNullable(unjoined.get(cell.key().metric().id()))
                .filter(one -> one.reason() != Unjoined.Reason.NOT_ASKED)
                .map(Unjoined::why)
                .orElse("not asked in the edition of the last report");
    }

    private boolean isApart(ReportingPeriod months) {
        return !plan.years().contains(months);
    }

    private boolean isHandedInAgain(Report report) {
        List<Report> later = plan.reports()
                .subList(plan.reports().lastIndexOf(report) + 1, plan.reports().size());
        return later.stream().anyMatch(other -> other.periods().equals(report.periods()));
    }

    private static ReportingPeriod months(FactRef<?> cell, Report report) {
        return report.periods().get(cell.period().orElse(Period.CURRENT));
    }

    private Answer<?> shown(FactRef<?> cell, Report report) {
        int year = plan.years().indexOf(months(cell, report));
        return cell.period().isPresent() ? plan.facts(year).answer(cell.key()) : plan.standing(cell.key(), year);
    }

    /** What was asked otherwise was told beside its old answers. */
    private void noteUnasked(Report report, String subject, Map<String, Unjoined> told) {
        EditionMapping fromLast = EditionMapping.between(plan.edition(), report.edition());
        for (Key<?> key : plan.edition().periodKeys()) {
            if (fromLast.find(key).isEmpty() && !told.containsKey(key.metric().id())) {
                for (Period period : Period.values()) {
                    log.add(subject, FactRef.of(key, period), key.metric().title(), "", "not asked in its edition");
                }
            }
        }
    }

    private void noteUnknownTotals(int year) {
        ReportingPeriod period = plan.years().get(year);
        for (Headline headline : Headline.all(plan.edition())) {
            List<Key<Share>> missing = missing(headline, year);
            if (headline.isTotal() && !missing.isEmpty()) {
                log.add(Reasons.unknownTotal(Labels.months(period), headline, missing));
            }
        }
    }

    /** The parts without a value that were asked in that year; those that later forms added are no want of it. */
    private List<Key<Share>> missing(Headline headline, int year) {
        return headline.missing(plan.facts(year)).stream()
                .filter(key -> plan.isAsked(key, year))
                .toList();
    }
}
