package dev.hpug.xlsx.mark;

import dev.hpug.rule.Findings;
import dev.hpug.xlsx.UneditableWorkbookException;
import dev.hpug.xlsx.edit.EditedPackage;
import dev.hpug.xlsx.edit.Outline;
import dev.hpug.xlsx.edit.Splices;
import dev.hpug.xlsx.edit.StyleSheet;
import dev.hpug.xlsx.edit.WorkbookParts;
import dev.hpug.xlsx.scan.NotAWorkbookException;
import dev.hpug.xlsx.scan.PackageFile;
import dev.hpug.xlsx.scan.ScanLimit;
import dev.hpug.xlsx.scan.ScanLimits;
import dev.hpug.xlsx.scan.ScannedWorkbook;
import dev.hpug.xlsx.scan.WorkbookScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

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
        ScannedWorkbook given = scanner.scan(file);
        Optional<byte[]> unmarked = unmarked(file, given);
        byte[] clean = unmarked.orElse(file);
        ScannedWorkbook workbook = unmarked.map(scanner::scan).orElse(given);
        EditedPackage edited = EditedPackage.open(clean, ScanLimits.defaults());
        edited.check(ScanLimit.FINDINGS, findings.all().size());
        WorkbookParts parts = new WorkbookParts(edited);
        StyleSheet styles = new StyleSheet(edited, parts);
        MarkedCell.concerned(workbook, findings.all()).forEach((sheet, found) -> {
            String part = parts.sheet(sheet.index());
            Splices splices = new Splices();
            CellFills.read(edited, part).add(Outline.of(edited, part), splices, styles, found);
            edited.patch(part, splices);
        });
        MarkedCell.toLookAt(workbook, findings.all())
                .forEach((sheet, found) -> new SheetComments(edited, parts, sheet.index()).add(found));
        String sheet =
                new FindingsTab(edited, parts, workbook).add(findings.all().size());
        String xml = FindingsSheet.xml(workbook, styles, parts.namespace(), findings.all());
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
        return unmarked(file, scanner.scan(file)).orElseGet(file::clone);
    }

    /** The workbook without marks; empty where it has none. */
    private static Optional<byte[]> unmarked(byte[] file, ScannedWorkbook workbook) {
        EditedPackage edited = EditedPackage.open(file, ScanLimits.defaults());
        WorkbookParts parts = new WorkbookParts(edited);
        Optional<UndoNote> note = FindingsTab.sheetIn(workbook)
                .filter(sheet -> parts.hasCells(sheet.index()))
                .flatMap(sheet -> UndoNote.in(edited.part(parts.sheet(sheet.index()))));
        if (note.isEmpty() || !note.get().undo(edited)) {
            removeMarks(edited, parts, workbook);
        }
        return edited.isChanged() ? Optional.of(edited.bytes()) : Optional.empty();
    }

    /** Where another program has saved the workbook in between, marks are known by what they say. */
    private static void removeMarks(EditedPackage edited, WorkbookParts parts, ScannedWorkbook workbook) {
        for (int sheet = 0; sheet < parts.count(); sheet++) {
            if (parts.hasCells(sheet)) {
                String part = parts.sheet(sheet);
                Splices splices = new Splices();
                CellFills.read(edited, part).remove(splices);
                edited.patch(part, splices);
                new SheetComments(edited, parts, sheet).remove();
            }
        }
        if (FindingsTab.nameIn(workbook).isPresent()) {
            new FindingsTab(edited, parts, workbook).remove();
        }
    }
}
