package dev.hpug.xlsx.fill;

import dev.hpug.file.WholeFile;
import dev.hpug.rule.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A workbook with a report put into it, and what could not be put in.
 *
 * <pre>{@code
 * FilledWorkbook filled = WorkbookFiller.of(Edition.cpr2021()).fill(Path.of("form.xlsx"), report);
 * filled.findings().forEach(System.out::println);
 * filled.write(Path.of("filled.xlsx"));
 * }</pre>
 *
 * <p>Immutable; equal forms and reports give equal files.
 */
public final class FilledWorkbook {

    private final byte[] file;
    private final List<Finding> findings;

    FilledWorkbook(byte[] file, List<Finding> findings) {
        this.file = file;
        this.findings = List.copyOf(findings);
    }

    /** A copy of the file's bytes. */
    public byte[] bytes() {
        return file.clone();
    }

    /** Writes the file, over one that is there, which stays whole when this cannot be done. @throws IOException when it cannot be written */
    public void write(Path target) throws IOException {
        WholeFile.write(target, file);
    }

    /** What of the report the workbook does not say, or says otherwise; empty when it says all of it. See {@link FillRule}. */
    public List<Finding> findings() {
        return findings;
    }
}
