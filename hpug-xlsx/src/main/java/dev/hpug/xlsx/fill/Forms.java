package dev.hpug.xlsx.fill;

import dev.hpug.metric.Edition;
import dev.hpug.report.Report;
import dev.hpug.rule.Submission;
import dev.hpug.xlsx.WorkbookReader;
import dev.hpug.xlsx.locate.LocatedReport;
import dev.hpug.xlsx.locate.WorkbookLocator;
import dev.hpug.xlsx.scan.NotAWorkbookException;
import dev.hpug.xlsx.scan.OpenedWorkbook;
import dev.hpug.xlsx.scan.ScanLimits;
import dev.hpug.xlsx.scan.ScannedWorkbook;
import dev.hpug.xlsx.scan.WorkbookScanner;

/** Opens one edition's forms; what it needs for that is made once. */
final class Forms {

    private final Edition edition;
    private final WorkbookScanner scanner = WorkbookScanner.of(ScanLimits.defaults());
    private final WorkbookLocator locator;
    private final WorkbookReader reader;

    Forms(Edition edition) {
        this.edition = edition;
        this.locator = WorkbookLocator.of(edition);
        this.reader = WorkbookReader.of(edition);
    }

    Edition edition() {
        return edition;
    }

    /** @throws NotAWorkbookException when it is no Progress Report workbook, or goes beyond a limit */
    Form open(byte[] file) {
        OpenedWorkbook opened = scanner.open(file);
        LocatedReport located = locator.locate(opened.workbook())
                .orElseThrow(
                        () -> NotAWorkbookException.otherWorkbook("no sheet of it asks a question of " + edition.id()));
        return new Form(opened, located);
    }

    Submission read(ScannedWorkbook workbook) {
        return reader.read(workbook);
    }

    /** @throws IllegalArgumentException when the report is of another edition */
    void requireEditionOf(Report report) {
        if (!report.edition().equals(edition)) {
            throw new IllegalArgumentException("A report of " + report.edition() + " with "
                    + report.edition().metrics().size() + " metrics does not go into a workbook of " + edition
                    + " with "
                    + edition.metrics().size());
        }
    }
}
