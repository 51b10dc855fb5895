package dev.hpug.xlsx.fill;

import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import dev.hpug.rule.Finding;
import dev.hpug.xlsx.edit.WorkbookEdit;
import dev.hpug.xlsx.locate.Excerpt;
import java.util.ArrayList;
import java.util.List;

/** One form while a report goes into it. */
final class Filling {

    private final Forms forms;
    private final Form form;
    private final Report report;
    private final WorkbookEdit edit;
    private final CellWriter cells;
    private final PeriodLines periodLines;
    private final List<Finding> findings = new ArrayList<>();

    Filling(Forms forms, byte[] file, Report report) {
        forms.requireEditionOf(report);
        this.forms = forms;
        this.form = forms.open(file);
        this.report = report;
        this.edit = new WorkbookEdit(form.opened());
        this.cells = new CellWriter(edit);
        this.periodLines = new PeriodLines(cells, form);
    }

    void answers() {
        new AnswerWriter(form, cells).write(report);
    }

    /** What the form recommends is the host's; a plan's own periods have lines of their own, unless the form says so already. */
    void periodsOfThePlan() {
        boolean alreadySaid =
                periodLines.stated(form.periods(), report.edition()).equals(report.periods());
        if (!alreadySaid && !periodLines.write(form.periods().actual(), report.periods())) {
            periodsNotStated(report.periods());
        }
    }

    /** For a form that goes out anew: the host's lines state the periods, the plan's wait to be filled in. */
    void periodsOfTheHost() {
        periodLines.clear(form.periods().actual());
        if (!periodLines.write(form.periods().recommended(), report.periods())) {
            periodsNotStated(report.periods());
        }
    }

    private void periodsNotStated(ReportingPeriods periods) {
        findings.add(FillRule.PERIODS_NOT_STATED.finding("The report covers " + periods.current() + " and "
                + periods.prior() + ", and the workbook has no lines to say so."));
    }

    void lockPrior() {
        new PriorLock(form, edit, cells).set(report);
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    FilledWorkbook finish() {
        byte[] filled = edit.bytes();
        edit.lost().forEach(lost -> findings.add(finding(lost)));
        findings.addAll(0, Discrepancies.between(form, report, forms.read(edit.written())));
        return new FilledWorkbook(filled, findings);
    }

    private static Finding finding(WorkbookEdit.Lost lost) {
        String formula = lost.formula().isEmpty() ? "The formula" : "The formula =" + Excerpt.of(lost.formula());
        Finding finding = lost.isGone()
                ? FillRule.FORMULA_GONE.finding(formula + " filled a cell that an answer stands in now.")
                : FillRule.NOT_CALCULATED.finding(formula + " could not be worked out.");
        return finding.at(lost.sheet().name() + "!" + lost.address());
    }
}
