package dev.hpug.xlsx;

import dev.hpug.metric.Edition;
import dev.hpug.report.Report;
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
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a returned Progress Report workbook.
 *
 * <pre>{@code
 * Submission submission = WorkbookReader.of(Edition.cpr2021()).read(Path.of("returned.xlsx"));
 * Findings findings = RuleSet.standard().check(submission);
 * }</pre>
 *
 * <p>A reader that is given several editions tells by what it finds of each which one a workbook is, and reads it as that; {@link
 * Report#edition} says which it was.
 *
 * <p>A read never stops at a problem: it gives the report and, in {@link Submission#readFindings}, everything that could
 * not be read, each with its cell. Only a file that is no such workbook at all is refused. Nothing outside the file is
 * opened. Immutable; safe to share between threads.
 */
public final class WorkbookReader {

    private static final int MOST_SHEETS_NAMED = 10;

    private final List<Edition> editions;
    private final boolean isOneWanted;
    private final List<WorkbookLocator> locators;
    private final ScanLimits limits;
    private final WorkbookScanner scanner;

    private WorkbookReader(List<Edition> editions, boolean isOneWanted, ScanLimits limits) {
        this.editions = List.copyOf(editions);
        this.isOneWanted = isOneWanted;
        this.locators = editions.stream().map(WorkbookLocator::of).toList();
        this.limits = limits;
        this.scanner = WorkbookScanner.of(limits);
    }

    /** A reader of one edition's workbooks, with limits that suit an upload by a stranger. */
    public static WorkbookReader of(Edition edition) {
        return new WorkbookReader(List.of(edition), true, ScanLimits.defaults());
    }

    /**
     * A reader of workbooks of any of these editions; where as much is found of two, the first of them counts.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static WorkbookReader ofAny(List<Edition> editions) {
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("A workbook cannot be read without an edition");
        }
        return new WorkbookReader(editions, false, ScanLimits.defaults());
    }

    /**
     * This reader, which recognises workbooks of other editions than the one that is wanted: they are read as what they are, with one
     * finding that says so, and not as the wanted one with everything missing.
     */
    public WorkbookReader recognising(List<Edition> others) {
        List<Edition> all = new ArrayList<>(editions);
        all.addAll(others);
        return new WorkbookReader(all, isOneWanted, limits);
    }

    /** This reader with other limits on what it takes in. */
    public WorkbookReader withLimits(ScanLimits other) {
        return new WorkbookReader(editions, isOneWanted, other);
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
        LocatedEdition best = null;
        for (int i = 0; i < editions.size(); i++) {
            Edition edition = editions.get(i);
            LocatedEdition found = locators.get(i)
                    .locate(workbook)
                    .map(located -> new LocatedEdition(edition, located))
                    .orElse(null);
            if (found != null && (best == null || found.isMoreThan(best))) {
                best = found;
            }
        }
        if (best == null) {
            throw NotAWorkbookException.otherWorkbook("none of the sheets " + sheetNames(workbook)
                    + " asks a question of "
                    + String.join(" or ", editions.stream().map(Edition::id).toList()));
        }
        LocatedReport located = isOneWanted ? best.insteadOf(editions.get(0)) : best.located();
        return new ReportAssembly(best.edition(), workbook, located).submission();
    }

    private static String sheetNames(ScannedWorkbook workbook) {
        return workbook.sheets().stream()
                .map(sheet -> "\"" + sheet.name() + "\"")
                .limit(MOST_SHEETS_NAMED)
                .toList()
                .toString();
    }
}
