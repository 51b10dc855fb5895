package dev.hpug.xlsx.mark;

import dev.hpug.rule.Finding;
import dev.hpug.rule.Findings;
import dev.hpug.xlsx.UneditableWorkbookException;
import dev.hpug.xlsx.edit.EditedPackage;
import dev.hpug.xlsx.edit.Splices;
import dev.hpug.xlsx.edit.StyleSheet;
import dev.hpug.xlsx.edit.WorkbookParts;
import dev.hpug.xlsx.scan.CellAddress;
import dev.hpug.xlsx.scan.NotAWorkbookException;
import dev.hpug.xlsx.scan.PackageFile;
import dev.hpug.xlsx.scan.ScanLimit;
import dev.hpug.xlsx.scan.ScanLimits;
import dev.hpug.xlsx.scan.ScannedSheet;
import dev.hpug.xlsx.scan.ScannedWorkbook;
import dev.hpug.xlsx.scan.WorkbookScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

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
 * shown in a light colour by a conditional format, so that its own style stays. A last sheet lists all findings, worst first,
 * with links to the cells. A thread of Excel 365 is left alone: its cell has the colour, and the last sheet the words. Marking
 * again replaces the marks. {@link #unmark} gives back every part byte for byte while no program has saved the workbook in
 * between; else it takes the marks away, whatever was typed, and leaves nothing that shows. All else stays as it was.
 * Immutable.
 */
public final class WorkbookMarker {

    private final WorkbookScanner scanner = WorkbookScanner.of(ScanLimits.defaults());

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
        return mark(PackageFile.read(file, ScanLimits.defaults()), findings);
    }

    /** As {@link #mark(Path, Findings)}, for a file's bytes. */
    public byte[] mark(byte[] file, Findings findings) {
        int count = findings.all().size();
        long most = ScanLimits.defaults().get(ScanLimit.FINDINGS);
        if (count > most) {
            throw new UneditableWorkbookException(
                    "it would have " + count + " findings, and " + ScanLimit.FINDINGS + " are " + most + " at most",
                    "Mark fewer, the errors first");
        }
        Unmarked clean = Unmarked.of(scanner.open(file));
        if (clean.file().isChanged()) {
            clean = Unmarked.of(scanner.open(clean.file().bytes()));
        }
        return mark(clean, findings.all());
    }

    private static byte[] mark(Unmarked clean, List<Finding> findings) {
        EditedPackage edited = clean.file();
        WorkbookParts parts = clean.parts();
        ScannedWorkbook workbook = clean.workbook();
        StyleSheet styles = new StyleSheet(edited, parts);
        Map<ScannedSheet, NavigableMap<CellAddress, List<Finding>>> toLookAt = MarkedCell.toLookAt(workbook, findings);
        MarkedCell.concerned(workbook, findings).forEach((sheet, found) -> {
            SheetMarkup markup = clean.sheet(sheet.index()).opened(edited);
            Splices splices = new Splices();
            markup.fills().add(markup.outline(), splices, styles, found);
            NavigableMap<CellAddress, List<Finding>> comments = toLookAt.getOrDefault(sheet, new TreeMap<>());
            if (!comments.isEmpty()) {
                new SheetComments(edited, parts, sheet.index(), markup).add(comments, splices);
            }
            edited.patch(markup.part(), splices);
        });
        String sheet = new FindingsTab(edited, parts, workbook).add(findings.size());
        String xml = FindingsSheet.xml(workbook, styles, parts.namespace(), findings);
        styles.apply();
        String note = UndoNote.of(edited, sheet).text();
        edited.put(sheet, (xml + note).getBytes(StandardCharsets.UTF_8));
        return edited.bytes();
    }

    /**
     * The workbook without the marks of {@link #mark}.
     *
     * @throws IOException when the file cannot be opened
     * @throws NotAWorkbookException when it is no workbook
     * @throws UneditableWorkbookException when it can be read but not be written back
     */
    public byte[] unmark(Path file) throws IOException {
        return unmark(PackageFile.read(file, ScanLimits.defaults()));
    }

    /** As {@link #unmark(Path)}, for a file's bytes. */
    public byte[] unmark(byte[] file) {
        EditedPackage clean = Unmarked.of(scanner.open(file)).file();
        return clean.isChanged() ? clean.bytes() : file.clone();
    }
}
