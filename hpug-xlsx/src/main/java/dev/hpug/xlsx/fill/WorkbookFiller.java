package dev.hpug.xlsx.fill;

import dev.hpug.metric.Edition;
import dev.hpug.report.Report;
import dev.hpug.xlsx.UneditableWorkbookException;
import dev.hpug.xlsx.scan.NotAWorkbookException;
import dev.hpug.xlsx.scan.PackageFile;
import dev.hpug.xlsx.scan.ScanLimits;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Puts a report into a workbook, hpug's own or a host's licensed one.
 *
 * <pre>{@code
 * FilledWorkbook filled = WorkbookFiller.of(Edition.cpr2021()).fill(Path.of("form.xlsx"), report);
 * filled.write(Path.of("filled.xlsx"));
 * }</pre>
 *
 * <p>Afterwards the workbook says what the report says: shares stand in percent cells to the tenth that the form asks for
 * (14 of 124 as 11.3 %), counts and dollars as numbers, absences in words a reader understands, and a blank
 * empties its cell. A name of plan or host that the report does not know stays.
 * The results of formulas are right without opening the workbook. All else stays as it was, byte for byte where no answer
 * concerns it: styles, merges, comments, pictures, charts, other sheets. What could not be put in is told by
 * {@link FilledWorkbook#findings}: the result is read back and compared. Immutable.
 */
public final class WorkbookFiller {

    private final Forms forms;

    private WorkbookFiller(Edition edition) {
        this.forms = new Forms(edition);
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
        return fill(PackageFile.read(form, ScanLimits.defaults()), report);
    }

    /** As {@link #fill(Path, Report)}, for a form's bytes. */
    public FilledWorkbook fill(byte[] form, Report report) {
        Filling filling = new Filling(forms, form, report);
        filling.answers();
        filling.periodsOfThePlan();
        return filling.finish();
    }
}
