package dev.hpug.xlsx.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;

/** Short ways to scan what a test has built. */
final class Scans {
    private static final WorkbookScanner SCANNER = WorkbookScanner.of(ScanLimits.defaults());

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

    /** The refusal, which must come within two seconds. */
    static NotAWorkbookException refusal(byte[] file) {
        return refusal(file, ScanLimits.defaults());
    }

    static NotAWorkbookException refusal(byte[] file, ScanLimits limits) {
        Throwable thrown = Assertions.assertTimeout(
                Duration.ofSeconds(2),
                () -> catchThrowable(() -> WorkbookScanner.of(limits).scan(file)));
        assertThat(thrown).isInstanceOf(NotAWorkbookException.class);
        NotAWorkbookException refusal = (NotAWorkbookException) thrown;
        assertThat(refusal.getMessage()).contains(refusal.advice());
        return refusal;
    }
}
