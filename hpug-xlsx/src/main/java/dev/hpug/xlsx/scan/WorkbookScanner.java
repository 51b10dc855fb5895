package dev.hpug.xlsx.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;

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
        check(file);
        Meter meter = new Meter(limits);
        return learning(() -> {
            try (StreamedParts parts = new StreamedParts(file, meter, memory.factory())) {
                ScannedWorkbook workbook = new PackageScan(parts, meter).scan();
                memory.learnt(parts.names());
                return workbook;
            }
        });
    }

    /**
     * Scans bytes as {@link #scan(byte[])} does, and keeps what an editor needs: the array, which must not be changed any more,
     * and what was unpacked.
     *
     * @throws NotAWorkbookException if the bytes are no workbook, or go beyond a limit
     */
    public OpenedWorkbook open(byte[] file) {
        check(file);
        return learning(() -> new OpenedWorkbook(new PackageFile(file, limits, memory), limits));
    }

    private void check(byte[] file) {
        if (file.length > limits.get(ScanLimit.FILE_BYTES)) {
            throw NotAWorkbookException.over(ScanLimit.FILE_BYTES, limits.get(ScanLimit.FILE_BYTES));
        }
        if (!FileKind.isZip(file)) {
            throw FileKind.refuse(file);
        }
    }

    /** A parser that refused a file may have learnt anything from it. */
    private <T> T learning(Supplier<T> scan) {
        boolean refused = true;
        try {
            T result = scan.get();
            refused = false;
            return result;
        } finally {
            if (refused) {
                memory.forget();
            }
        }
    }
}
