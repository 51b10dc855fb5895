package dev.hpug.xlsx.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** Short ways to scan what a test has built. */
final class Scans {
    private static final WorkbookScanner SCANNER = WorkbookScanner.of(ScanLimits.defaults());

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private Scans() {}

    static ScannedWorkbook scan(byte[] file) {
        return SCANNER.scan(file);
    }

    static ScannedSheet firstSheet(XlsxBuilder workbook) {
        return scan(workbook.build()).sheets().get(0);
    }

    static ScannedCell cell(XlsxBuilder workbook, String address) {
        return firstSheet(workbook).cell(CellAddress.parse(address)).orElseThrow();
    }

    /** The refusal, which must take less than two seconds. */
    static NotAWorkbookException refusal(byte[] file) {
        return refusal(file, ScanLimits.defaults());
    }

    static NotAWorkbookException refusal(byte[] file, ScanLimits limits) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long started = threads.getCurrentThreadCpuTime();
        Throwable thrown = catchThrowable(() -> WorkbookScanner.of(limits).scan(file));
        // The processor's time, not the clock's: other builds on the machine must not fail this one.
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - started))
                .isLessThan(LONGEST);
        assertThat(thrown).isInstanceOf(NotAWorkbookException.class);
        NotAWorkbookException refusal = (NotAWorkbookException) thrown;
        assertThat(refusal.getMessage()).contains(refusal.advice());
        return refusal;
    }
}
