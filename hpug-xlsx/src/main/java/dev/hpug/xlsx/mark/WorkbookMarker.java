package dev.hpug.xlsx.mark;

import dev.hpug.rule.Findings;
import dev.hpug.xlsx.UneditableWorkbookException;
import dev.hpug.xlsx.poi.WorkbookEdit;
import dev.hpug.xlsx.scan.NotAWorkbookException;
import dev.hpug.xlsx.scan.ScanLimits;
import dev.hpug.xlsx.scan.WorkbookScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Marks a plan's own workbook with what was found in it, to be handed back.
 *
 * <pre>{@code
 * Submission submission = WorkbookReader.of(edition).read(returned);
 * Findings findings = RuleSet.standard().check(submission);
 * Files.write(handBack, WorkbookMarker.standard().mark(returned, findings));
 * }</pre>
 *
 * <p>Every finding with a cell becomes a comment there, below what a person may have written, and every cell it concerns is
 * shown in a light colour by a conditional format, so that its own style stays. A last sheet lists all findings, worst first, with links to the
 * cells. Marking again replaces the marks; {@link #unmark} takes them away, whatever was typed in between, and leaves nothing
 * that shows. All else stays as it was. Immutable.
 */
public final class WorkbookMarker {

    private WorkbookMarker() {}

    /** The marker. */
    public static WorkbookMarker standard() {
        return new WorkbookMarker();
    }

    /**
     * The workbook with {@code findings} marked in it, in place of all that was marked before; the file itself is left as it
     * is.
     *
     * @throws IOException when the file cannot be opened
     * @throws NotAWorkbookException when it is no workbook
     * @throws UneditableWorkbookException when it can be read but not be written back
     */
    public byte[] mark(Path file, Findings findings) throws IOException {
        return mark(Files.readAllBytes(file), findings);
    }

    /** As {@link #mark(Path, Findings)}, for a file's bytes. */
    public byte[] mark(byte[] file, Findings findings) {
        try (WorkbookEdit edit = open(file)) {
            removeMarks(edit);
            MarkedCell.toLookAt(edit.workbook(), findings.all())
                    .forEach((cell, found) -> new CellComments(edit, cell.sheet()).add(cell.address(), found));
            CellFills.add(edit.workbook(), MarkedCell.concerned(edit.workbook(), findings.all()));
            FindingsSheet.add(edit.workbook(), findings.all());
            return tidied(edit);
        }
    }

    /**
     * The workbook without the marks of {@link #mark}.
     *
     * @throws IOException when the file cannot be opened
     * @throws NotAWorkbookException when it is no workbook
     * @throws UneditableWorkbookException when it can be read but not be written back
     */
    public byte[] unmark(Path file) throws IOException {
        return unmark(Files.readAllBytes(file));
    }

    /** As {@link #unmark(Path)}, for a file's bytes. */
    public byte[] unmark(byte[] file) {
        try (WorkbookEdit edit = open(file)) {
            removeMarks(edit);
            return tidied(edit);
        }
    }

    private static WorkbookEdit open(byte[] file) {
        WorkbookScanner.of(ScanLimits.defaults()).scan(file);
        return WorkbookEdit.open(file);
    }

    private static void removeMarks(WorkbookEdit edit) {
        FindingsSheet.remove(edit);
        for (XSSFSheet sheet : edit.sheets()) {
            new CellComments(edit, sheet).removeAll();
            CellFills.remove(sheet);
        }
    }

    private static byte[] tidied(WorkbookEdit edit) {
        for (XSSFSheet sheet : edit.sheets()) {
            new CellComments(edit, sheet).tidy();
        }
        return edit.bytes();
    }
}
