package dev.hpug.xlsx.fill;

import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import dev.hpug.rule.Finding;
import dev.hpug.xlsx.poi.CellWriter;
import dev.hpug.xlsx.poi.Recalculation;
import dev.hpug.xlsx.poi.WorkbookEdit;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** One form while a report goes into it. */
final class Filling implements AutoCloseable {

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
        this.edit = WorkbookEdit.open(file);
        this.cells = new CellWriter(edit.workbook());
        this.periodLines = new PeriodLines(edit, cells, form);
    }

    void answers() {
        new AnswerWriter(form, edit, cells).write(report);
    }

    /** What the form recommends is the host's; a plan's own periods have lines of their own, unless the form says so already. */
    void periodsOfThePlan() {
        boolean alreadySaid = forms.read(form.file()).report().periods().equals(report.periods());
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
        for (XSSFCell unknown : Recalculation.of(edit.workbook())) {
            findings.add(FillRule.NOT_CALCULATED
                    .finding("The formula =" + unknown.getCellFormula() + " could not be worked out.")
                    .at(unknown.getSheet().getSheetName() + "!" + unknown.getAddress()));
        }
        byte[] filled = edit.bytes();
        findings.addAll(0, Discrepancies.between(form, report, forms.read(filled)));
        return new FilledWorkbook(filled, findings);
    }

    @Override
    public void close() {
        edit.close();
    }
}
