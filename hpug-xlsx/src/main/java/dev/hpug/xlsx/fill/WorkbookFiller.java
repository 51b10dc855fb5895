package dev.hpug.xlsx.fill;

import dev.hpug.metric.Edition;
import dev.hpug.report.Report;
import dev.hpug.rule.Finding;
import dev.hpug.xlsx.UneditableWorkbookException;
import dev.hpug.xlsx.WorkbookReader;
import dev.hpug.xlsx.poi.CellWriter;
import dev.hpug.xlsx.poi.Recalculation;
import dev.hpug.xlsx.poi.WorkbookEdit;
import dev.hpug.xlsx.scan.NotAWorkbookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * Puts a report into a workbook, hpug's own or a host's licensed one.
 *
 * <pre>{@code
 * FilledWorkbook filled = WorkbookFiller.of(Edition.cpr2021()).fill(Path.of("form.xlsx"), report);
 * filled.write(Path.of("filled.xlsx"));
 * }</pre>
 *
 * <p>Afterwards the workbook says what the report says: shares stand in percent cells to the tenth that the form asks for
 * (14 of 124 as 11.3 %), counts and dollars as numbers, absences in words a reader understands, and a blank empties its cell.
 * The results of formulas are right without opening the workbook. All else stays as it was, byte for byte where no answer
 * concerns it: styles, merges, comments, pictures, charts, other sheets. What could not be put in is told by
 * {@link FilledWorkbook#findings}: the result is read back and compared. Immutable.
 */
public final class WorkbookFiller {

    private final Edition edition;
    private final WorkbookReader reader;

    private WorkbookFiller(Edition edition) {
        this.edition = edition;
        this.reader = WorkbookReader.of(edition);
    }

    /** A filler of one edition's workbooks. */
    public static WorkbookFiller of(Edition edition) {
        return new WorkbookFiller(edition);
    }

    /**
     * The form with the report in it; the file itself is left as it is.
     *
     * @throws IOException when the form cannot be opened
     * @throws NotAWorkbookException when it is no Progress Report workbook
     * @throws UneditableWorkbookException when it can be read but not be written back
     * @throws IllegalArgumentException when the report is of another edition
     */
    public FilledWorkbook fill(Path form, Report report) throws IOException {
        return fill(Files.readAllBytes(form), report);
    }

    /** As {@link #fill(Path, Report)}, for a form's bytes. */
    public FilledWorkbook fill(byte[] form, Report report) {
        requireSameEdition(report);
        return fill(Form.of(edition, form), report);
    }

    private FilledWorkbook fill(Form form, Report report) {
        try (WorkbookEdit edit = WorkbookEdit.open(form.file())) {
            CellWriter cells = new CellWriter(edit.workbook());
            new AnswerWriter(form, edit, cells).write(report);
            List<Finding> findings = new ArrayList<>(periods(new PeriodLines(edit, cells, form), form, report));
            for (XSSFCell unknown : Recalculation.of(edit.workbook())) {
                findings.add(notCalculated(unknown));
            }
            byte[] filled = edit.bytes();
            findings.addAll(0, Discrepancies.between(form, report, reader.read(filled)));
            return new FilledWorkbook(filled, findings);
        }
    }

    /** Lines that already say so are left as they are; else a plan's own periods have lines of their own. */
    private List<Finding> periods(PeriodLines lines, Form form, Report report) {
        boolean alreadySaid = reader.read(form.file()).report().periods().equals(report.periods());
        return alreadySaid || lines.write(form.periods().actual(), report.periods())
                ? List.of()
                : List.of(FillRule.PERIODS_NOT_STATED.finding(
                        "The report covers " + report.periods().current() + " and "
                                + report.periods().prior() + ", and the workbook has no lines for actual periods."));
    }

    private static Finding notCalculated(XSSFCell cell) {
        String place = cell.getSheet().getSheetName() + "!" + cell.getAddress();
        return FillRule.NOT_CALCULATED
                .finding("The formula =" + cell.getCellFormula() + " could not be worked out.")
                .at(place);
    }

    private void requireSameEdition(Report report) {
        if (!report.edition().equals(edition)) {
            throw new IllegalArgumentException("A report of " + report.edition() + " with "
                    + report.edition().metrics().size() + " metrics does not go into a workbook of " + edition
                    + " with "
                    + edition.metrics().size());
        }
    }
}
