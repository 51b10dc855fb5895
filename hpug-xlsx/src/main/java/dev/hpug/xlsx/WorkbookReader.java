package dev.hpug.xlsx;

import dev.hpug.metric.Edition;
import dev.hpug.rule.Submission;
import dev.hpug.xlsx.locate.LocatedReport;
import dev.hpug.xlsx.locate.WorkbookLocator;
import dev.hpug.xlsx.scan.NotAWorkbookException;
import dev.hpug.xlsx.scan.ScanLimits;
import dev.hpug.xlsx.scan.ScannedWorkbook;
import dev.hpug.xlsx.scan.WorkbookScanner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Reads a returned Progress Report workbook.
 *
 * <pre>{@code
 * Submission submission = WorkbookReader.of(Edition.cpr2021()).read(Path.of("returned.xlsx"));
 * Findings findings = RuleSet.standard().check(submission);
 * }</pre>
 *
 * <p>A read never stops at a problem: it gives the report and, in {@link Submission#readFindings}, everything that could
 * not be read, each with its cell. Only a file that is no such workbook at all is refused. Nothing outside the file is
 * opened. Immutable; safe to share between threads.
 */
public final class WorkbookReader {

    private static final int MOST_SHEETS_NAMED = 10;

    private final Edition edition;
    private final WorkbookLocator locator;
    private final WorkbookScanner scanner;

    private WorkbookReader(Edition edition, ScanLimits limits) {
        this.edition = edition;
        this.locator = WorkbookLocator.of(edition);
        this.scanner = WorkbookScanner.of(limits);
    }

    /** A reader of one edition's workbooks, with limits that suit an upload by a stranger. */
    public static WorkbookReader of(Edition edition) {
        return new WorkbookReader(edition, ScanLimits.defaults());
    }

    /** This reader with other limits on what it takes in. */
    public WorkbookReader withLimits(ScanLimits other) {
        return new WorkbookReader(edition, other);
    }

    /**
     * Reads a file.
     *
     * @throws IOException when the file cannot be opened
     * @throws NotAWorkbookException when it is no Progress Report workbook, or goes beyond a limit
     */
    public Submission read(Path file) throws IOException {
        return read(scanner.scan(file));
    }

    /**
     * Reads what a stream still gives; closing it is left to the caller.
     *
     * @throws IOException when the stream fails
     * @throws NotAWorkbookException as {@link #read(Path)}
     */
    public Submission read(InputStream file) throws IOException {
        return read(scanner.scan(file));
    }

    /**
     * Reads a file's bytes.
     *
     * @throws NotAWorkbookException as {@link #read(Path)}
     */
    public Submission read(byte[] file) {
        return read(scanner.scan(file));
    }

    /**
     * Reads a workbook that was scanned before.
     *
     * @throws NotAWorkbookException when it is no Progress Report workbook
     */
    public Submission read(ScannedWorkbook workbook) {
        LocatedReport located = locator.locate(workbook)
                .orElseThrow(() -> NotAWorkbookException.otherWorkbook(
                        "none of the sheets " + sheetNames(workbook) + " asks a question of " + edition.id()));
        return new ReportAssembly(edition, workbook, located).submission();
    }

    private static String sheetNames(ScannedWorkbook workbook) {
        return workbook.sheets().stream()
                .map(sheet -> "\"" + sheet.name() + "\"")
                .limit(MOST_SHEETS_NAMED)
                .toList()
                .toString();
    }
}
