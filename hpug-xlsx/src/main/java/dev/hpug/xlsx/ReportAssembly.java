package dev.hpug.xlsx;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.rule.Finding;
import dev.hpug.rule.PlanNote;
import dev.hpug.rule.StatedTotal;
import dev.hpug.rule.Submission;
import dev.hpug.value.Share;
import dev.hpug.value.ValueType;
import dev.hpug.value.YesNo;
import dev.hpug.xlsx.finding.ReadRule;
import dev.hpug.xlsx.interpret.CellInterpreter;
import dev.hpug.xlsx.interpret.Interpretation;
import dev.hpug.xlsx.interpret.Interpretation.Note;
import dev.hpug.xlsx.interpret.PeriodStatementReader;
import dev.hpug.xlsx.interpret.PeriodText;
import dev.hpug.xlsx.interpret.ShareScale;
import dev.hpug.xlsx.interpret.ShareScales;
import dev.hpug.xlsx.locate.CellPlace;
import dev.hpug.xlsx.locate.Excerpt;
import dev.hpug.xlsx.locate.LocatedReport;
import dev.hpug.xlsx.locate.LocatedReport.PeriodStatement;
import dev.hpug.xlsx.locate.LocatedReport.PeriodStatements;
import dev.hpug.xlsx.locate.LocatedReport.TotalPlace;
import dev.hpug.xlsx.locate.LocatedReport.UnlabelledLine;
import dev.hpug.xlsx.locate.NamedCells;
import dev.hpug.xlsx.scan.CellKind;
import dev.hpug.xlsx.scan.ScannedCell;
import dev.hpug.xlsx.scan.ScannedWorkbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a report together from located cells, keeping every problem on the way. */
final class ReportAssembly {

    private final Edition edition;
    private final LocatedReport located;
    private final CellInterpreter interpreter;
    private final PeriodStatementReader periodReader;
    private final PeriodStatements periods;
    private final List<Finding> findings;

    ReportAssembly(Edition edition, ScannedWorkbook workbook, LocatedReport located) {
        this.edition = edition;
        this.located = located;
        this.interpreter = new CellInterpreter(workbook.usesDate1904());
        this.periodReader = new PeriodStatementReader(workbook.usesDate1904());
        this.periods = periodReader.resolved(located.periods());
        this.findings = new ArrayList<>(located.findings());
    }

    Submission submission() {
        ReportBuilder report = Report.builder(edition).periods(periods());
        Map<FactRef<?>, CellPlace> places = located.answers();
        ShareScales scales = ShareScales.of(places);
        for (Map.Entry<FactRef<?>, CellPlace> place : places.entrySet()) {
            read(place.getKey(), place.getValue(), scales, report);
        }
        named(located.named(), report);
        return new Submission(
                        report.build(),
                        fact -> Optional.ofNullable(places.get(fact)).map(CellPlace::toString),
                        totals(),
                        findings)
                .noting(notes())
                .askedFor(ReportingPeriods.of(asked(Period.CURRENT), asked(Period.PRIOR)));
    }

    /** What the plan's own sections say, cell by cell. */
    private List<PlanNote> notes() {
        return located.ownWords().stream()
                .map(place -> new PlanNote(
                        place.toString(), place.cell().map(this::shown).orElse("")))
                .toList();
    }

    /** A cell as a person reads it: {@code "57.0 %"}, {@code "2020-06-30"}, words. */
    private String shown(ScannedCell cell) {
        boolean isFigure = cell.kind() == CellKind.NUMBER && !cell.isDateFormat();
        return Optional.of(cell.isPercentFormat() ? ValueType.SHARE : ValueType.DOLLARS)
                .filter(any -> isFigure)
                .flatMap(type -> interpreter
                        .interpret(cell, type, () -> ShareScale.UNKNOWN)
                        .answer()
                        .value())
                .map(Object::toString)
                .orElseGet(() -> periodReader.text(List.of(cell)));
    }

    /** What the form asks for, before the plan says otherwise. */
    private ReportingPeriod asked(Period period) {
        return periodReader
                .first(periods.recommended(), period)
                .orElseGet(() -> edition.recommendedPeriods().get(period));
    }

    private void read(FactRef<?> fact, CellPlace place, ShareScales scales, ReportBuilder report) {
        Optional<ScannedCell> cell = place.cell();
        if (cell.isEmpty()) {
            return;
        }
        Interpretation read = interpreter.interpret(cell.get(), fact.key().metric(), () -> scales.scaleOf(fact));
        report.putUntyped(fact, read.answer());
        if (read.note().isPresent()) {
            Note note = read.note().get();
            findings.add(note.rule().about(fact, note.message()).at(place.toString()));
        }
    }

    private void named(NamedCells named, ReportBuilder report) {
        named.plan().flatMap(ReportAssembly::text).ifPresent(report::plan);
        named.host().flatMap(ReportAssembly::text).ifPresent(report::host);
        named.gates()
                .forEach((gate, place) -> place.cell().ifPresent(cell -> {
                    Interpretation read = interpreter.interpret(cell, ValueType.YES_NO, () -> ShareScale.UNKNOWN);
                    read.answer().value().map(YesNo.class::cast).ifPresent(answer -> report.gate(gate, answer.isYes()));
                    read.note()
                            .ifPresent(note -> findings.add(note.rule()
                                    .finding("\"" + gate.title() + "\" " + note.message())
                                    .at(place.toString())));
                }));
    }

    private static Optional<String> text(CellPlace place) {
        return place.cell().map(cell -> cell.text().strip()).filter(text -> !text.isEmpty());
    }

    /** A total without a stored result says nothing, and one that is no number is no claim to hold the parts against. */
    private List<StatedTotal> totals() {
        List<StatedTotal> totals = new ArrayList<>();
        for (TotalPlace total : located.totals()) {
            total.place()
                    .cell()
                    .flatMap(cell -> interpreter
                            .interpret(cell, ValueType.SHARE, () -> ShareScale.FRACTIONS)
                            .answer()
                            .value())
                    .map(Share.class::cast)
                    .ifPresent(share -> totals.add(new StatedTotal(
                            total.whole(),
                            total.member(),
                            total.period(),
                            share,
                            Optional.of(total.place().toString()))));
        }
        return totals;
    }

    private ReportingPeriods periods() {
        for (UnlabelledLine line : periods.unlabelled()) {
            findings.add(ReadRule.PERIOD_UNREADABLE
                    .finding("The reporting period \"" + Excerpt.of(periodReader.text(line.cells()))
                            + "\" does not say whether it is the current or the prior one.")
                    .at(line.place().toString()));
        }
        return ReportingPeriods.of(period(Period.CURRENT), period(Period.PRIOR));
    }

    private ReportingPeriod period(Period period) {
        return stated(periods.actual(), period)
                .or(() -> stated(periods.recommended(), period))
                .orElseGet(() -> edition.recommendedPeriods().get(period));
    }

    /** What the first statement that can be understood says; the others may only say the same. */
    private Optional<ReportingPeriod> stated(List<PeriodStatement> statements, Period period) {
        Optional<ReportingPeriod> first = periodReader.first(statements, period);
        for (PeriodStatement statement : statements) {
            if (statement.period() == period) {
                String text = periodReader.text(statement.cells());
                Optional<ReportingPeriod> read = PeriodText.parse(text);
                boolean isOther = first.isPresent() && read.isPresent() && !read.equals(first);
                if (isOther || (read.isEmpty() && PeriodText.saysAnything(text))) {
                    findings.add(ReadRule.PERIOD_UNREADABLE
                            .finding("The " + period.id() + " reporting period \"" + Excerpt.of(text) + "\" "
                                    + (isOther
                                            ? "is another than the one read, " + first.get()
                                            : "could not be understood")
                                    + ".")
                            .at(statement.place().toString()));
                }
            }
        }
        return first;
    }
}
