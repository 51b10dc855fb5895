package dev.hpug.xlsx.mark;

import dev.hpug.xlsx.edit.EditedPackage;
import dev.hpug.xlsx.edit.Splices;
import dev.hpug.xlsx.edit.WorkbookParts;
import dev.hpug.xlsx.scan.OpenedWorkbook;
import dev.hpug.xlsx.scan.ScannedWorkbook;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A workbook from which marks have been taken away, where it had any; else with all that was learnt in looking for them. */
final class Unmarked {

    private final ScannedWorkbook workbook;
    private final EditedPackage file;
    private final WorkbookParts parts;
    private final Map<Integer, SheetMarkup> sheets = new HashMap<>();

    private Unmarked(OpenedWorkbook opened) {
        this.workbook = opened.workbook();
        this.file = new EditedPackage(opened.file());
        this.parts = new WorkbookParts(file);
    }

    /** Takes the marks of a workbook away: byte for byte where that is noted, else by what they say. */
    static Unmarked of(OpenedWorkbook opened) {
        Unmarked unmarked = new Unmarked(opened);
        Optional<UndoNote> note = unmarked.note();
        if (note.isEmpty() || !note.get().undo(unmarked.file)) {
            unmarked.remove();
        }
        return unmarked;
    }

    private Optional<UndoNote> note() {
        return FindingsTab.sheetIn(workbook)
                .filter(sheet -> parts.hasCells(sheet.index()))
                .flatMap(sheet -> UndoNote.in(file.part(parts.sheet(sheet.index()))));
    }

    /** Where another program has saved the workbook in between. */
    private void remove() {
        for (int index = 0; index < parts.count(); index++) {
            if (parts.hasCells(index)) {
                SheetMarkup sheet = sheet(index);
                Splices splices = new Splices();
                sheet.fills().remove(splices);
                new SheetComments(file, parts, index, sheet).remove(splices);
                file.patch(sheet.part(), splices);
            }
        }
        if (FindingsTab.nameIn(workbook).isPresent()) {
            new FindingsTab(file, parts, workbook).remove();
        }
    }

    /** What the scan found, marks included. */
    ScannedWorkbook workbook() {
        return workbook;
    }

    EditedPackage file() {
        return file;
    }

    WorkbookParts parts() {
        return parts;
    }

    /** A sheet as it was before anything was changed. */
    SheetMarkup sheet(int index) {
        return sheets.computeIfAbsent(index, any -> SheetMarkup.read(file, parts.sheet(index)));
    }
}
