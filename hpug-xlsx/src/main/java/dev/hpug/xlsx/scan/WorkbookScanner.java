package dev.hpug.xlsx.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads a workbook nobody vouches for: {@code WorkbookScanner.of(ScanLimits.defaults()).scan(path)}.
 *
 * <p>Everything it takes in is counted against its {@link ScanLimits}; nothing outside the file is ever opened; no byte
 * is written anywhere. Safe for use by many threads; use one for many files, since its parsers learn the names that workbooks
 * use.
 */
public final class WorkbookScanner {
    private final ScanLimits limits;
    private final ParserMemory memory = new ParserMemory();

    private WorkbookScanner(ScanLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /** A scanner that keeps to these limits: {@code of(ScanLimits.defaults().with(ScanLimit.CELLS, 10_000))}. */
    public static WorkbookScanner of(ScanLimits limits) {
        return new WorkbookScanner(limits);
    }

    /**
     * Scans a file.
     *
     * @throws IOException if the file cannot be read at all: it is missing, or a directory
     * @throws NotAWorkbookException if its bytes are no workbook, or go beyond a limit
     */
    public ScannedWorkbook scan(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return scan(in);
        }
    }

    /**
     * Scans what a stream still gives, taking in one byte more than {@link ScanLimit#FILE_BYTES} at most; leaves closing to
     * the caller.
     *
     * @throws IOException if the stream itself fails
     * @throws NotAWorkbookException if the bytes are no workbook, or go beyond a limit
     */
    public ScannedWorkbook scan(InputStream in) throws IOException {
        return scan(in.readNBytes((int) limits.get(ScanLimit.FILE_BYTES) + 1));
    }

    /**
     * Scans bytes; reads the array without keeping or changing it.
     *
     * @throws NotAWorkbookException if the bytes are no workbook, or go beyond a limit
     */
    public ScannedWorkbook scan(byte[] file) {
        if (file.length > limits.get(ScanLimit.FILE_BYTES)) {
            throw NotAWorkbookException.over(ScanLimit.FILE_BYTES, limits.get(ScanLimit.FILE_BYTES));
        }
        if (!FileKind.isZip(file)) {
            throw FileKind.refuse(file);
        }
        boolean refused = true;
        try (PackageScan scan = new PackageScan(file, limits, memory.factory())) {
            ScannedWorkbook workbook = scan.scan();
            memory.learnt(scan.names());
            refused = false;
            return workbook;
        } finally {
            if (refused) {
                memory.forget();
            }
        }
    }
}
