package dev.hpug.xlsx.fill;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.xlsx.locate.CellPlace;
import dev.hpug.xlsx.locate.LocatedReport;
import dev.hpug.xlsx.locate.LocatedReport.PeriodStatements;
import dev.hpug.xlsx.locate.NamedCells;
import dev.hpug.xlsx.locate.WorkbookLocator;
import dev.hpug.xlsx.scan.NotAWorkbookException;
import dev.hpug.xlsx.scan.ScanLimits;
import dev.hpug.xlsx.scan.ScannedWorkbook;
import dev.hpug.xlsx.scan.WorkbookScanner;
import java.util.Map;

/** A workbook that asks an edition's questions, with the places of all its answers. */
final class Form {

    private final byte[] file;
    private final ScannedWorkbook workbook;
    private final LocatedReport located;

    private Form(byte[] file, ScannedWorkbook workbook, LocatedReport located) {
        this.file = file;
        this.workbook = workbook;
        this.located = located;
    }

    /** @throws NotAWorkbookException when it is no Progress Report workbook, or goes beyond a limit */
    static Form of(Edition edition, byte[] file) {
        ScannedWorkbook workbook = WorkbookScanner.of(ScanLimits.defaults()).scan(file);
        LocatedReport located = WorkbookLocator.of(edition)
                .locate(workbook)
                .orElseThrow(
                        () -> NotAWorkbookException.otherWorkbook("no sheet of it asks a question of " + edition.id()));
        return new Form(file, workbook, located);
    }

    byte[] file() {
        return file;
    }

    boolean usesDate1904() {
        return workbook.usesDate1904();
    }

    PeriodStatements periods() {
        return located.periods();
    }

    NamedCells named() {
        return located.named();
    }

    /** The place of every fact it asks for. */
    Map<FactRef<?>, CellPlace> answers() {
        return located.answers();
    }
}
