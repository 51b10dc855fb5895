package dev.hpug.xlsx.scan;

/**
 * A workbook that was scanned in order to be edited: what was unpacked for the scan is kept, at most
 * {@link ScanLimit#INFLATED_BYTES}. Not safe for use by several threads.
 */
public final class OpenedWorkbook {
    private final PackageFile file;
    private final ScanLimits limits;
    private final HeldParts parts;
    private final ScannedWorkbook workbook;

    OpenedWorkbook(PackageFile file, ScanLimits limits) {
        Meter meter = new Meter(limits);
        this.file = file;
        this.limits = limits;
        this.parts = HeldParts.of(file, meter);
        this.workbook = new PackageScan(parts, meter).scan();
    }

    /** The file's parts. */
    public PackageFile file() {
        return file;
    }

    /** What the scan found. */
    public ScannedWorkbook workbook() {
        return workbook;
    }

    /**
     * What a scan finds once some parts have other bytes. Sheets that have the same are not read again, so styles and shared
     * strings may have grown, but not have changed.
     *
     * @throws NotAWorkbookException if it goes beyond a limit by now
     */
    public ScannedWorkbook scan(PartContents edited) {
        Meter meter = new Meter(limits);
        return new PackageScan(parts.now(edited, meter), meter).scan();
    }
}
