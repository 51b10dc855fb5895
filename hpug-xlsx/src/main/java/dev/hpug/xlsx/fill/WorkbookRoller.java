package dev.hpug.xlsx.fill;

import dev.hpug.metric.Edition;
import dev.hpug.rollforward.NotCarried;
import dev.hpug.rollforward.RolledForward;
import dev.hpug.xlsx.UneditableWorkbookException;
import dev.hpug.xlsx.scan.NotAWorkbookException;
import dev.hpug.xlsx.scan.PackageFile;
import dev.hpug.xlsx.scan.ScanLimits;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Makes the workbook a host sends out for the next period: what earlier reports stated for its prior months stands there and is
 * locked, the current cells are empty, and the recommended periods have moved on.
 *
 * <pre>{@code
 * FilledWorkbook next = WorkbookRoller.of(Edition.cpr2021()).roll(Path.of("form.xlsx"), RolledForward.of(last));
 * next.write(Path.of("evergreen-2022.xlsx"));
 * }</pre>
 *
 * <p>The form may be a blank one or the very workbook the plan returned: what it holds gives way. Designations and the names of
 * "other" specialties and strategies stay. The lock has no password. What could not be carried is told by
 * {@link FilledWorkbook#findings}. Immutable.
 */
public final class WorkbookRoller {

    private final Forms forms;

    private WorkbookRoller(Edition edition) {
        this.forms = new Forms(edition);
    }

    /** A roller of workbooks of the edition that is rolled forward to. */
    public static WorkbookRoller of(Edition edition) {
        return new WorkbookRoller(edition);
    }

    /**
     * The workbook for the next period; the form itself is left as it is.
     *
     * @throws IOException when the form cannot be opened
     * @throws NotAWorkbookException when it is no Progress Report workbook
     * @throws UneditableWorkbookException when it can be read but not be written back
     * @throws IllegalArgumentException when the report was rolled forward to another edition
     */
    public FilledWorkbook roll(Path form, RolledForward next) throws IOException {
        return roll(PackageFile.read(form, ScanLimits.defaults()), next);
    }

    /** As {@link #roll(Path, RolledForward)}, for a form's bytes. */
    public FilledWorkbook roll(byte[] form, RolledForward next) {
        Filling filling = new Filling(forms, form, next.report());
        filling.answers();
        filling.periodsOfTheHost();
        filling.lockPrior();
        for (NotCarried lost : next.notCarried()) {
            filling.add(FillRule.NOT_CARRIED.finding(lost.cell().label() + " was " + lost.answer()
                    + ", and the next report, of " + forms.edition().id() + ", has no cell for it."));
        }
        return filling.finish();
    }
}
