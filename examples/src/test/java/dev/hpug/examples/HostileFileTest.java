package dev.hpug.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bombs in place of the sample's second sheet: QuickStart ends in a small heap, with one line that says why. */
class HostileFileTest {

    private static final String REPORT_SHEET = "xl/worksheets/sheet2.xml";
    private static final int BYTES = 100_000_000;
    private static final String SHEET = "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>,x,goes beyond the limit MARKUP_BYTES",
        "<sheetData>,<row><c><v>1</v></c></row>,goes beyond the limit PART_BYTES",
        "'',<a>,goes beyond the limit NESTING_DEPTH",
        "<!DOCTYPE a [<!ENTITY b 'c'>]>,' ',holds a DOCTYPE"
    })
    void endsWith2AndOneLine(String start, String chunk, String reason) throws IOException, InterruptedException {
        String prolog = start.startsWith("<!") ? start : SHEET + start;
        Path bomb = bomb(
                prolog.getBytes(StandardCharsets.UTF_8), chunk.repeat(10_000).getBytes(StandardCharsets.UTF_8));

        ChildProcess run = ChildProcess.of(
                "java", folder, "-Xmx256m", "-cp", Libraries.all(), QuickStart.class.getName(), bomb.toString());

        assertThat(run.exitCode()).isEqualTo(QuickStart.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("bomb.xlsx cannot be read: ").contains(reason);
        assertThat(Files.size(bomb)).isLessThan(1_000_000);
    }

    private Path bomb(byte[] start, byte[] chunk) throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipInputStream sample = new ZipInputStream(new ByteArrayInputStream(SampleWorkbookMaker.bytes()));
                ZipOutputStream bomb = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry part = sample.getNextEntry(); part != null; part = sample.getNextEntry()) {
                bomb.putNextEntry(new ZipEntry(part.getName()));
                if (part.getName().equals(REPORT_SHEET)) {
                    bomb.write(start);
                    for (int written = 0; written < BYTES; written += chunk.length) {
                        bomb.write(chunk);
                    }
                } else {
                    sample.transferTo(bomb);
                }
            }
        }
        return file;
    }
}
