package dev.hpug.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameBytesTest {

    private static final String LIBRARIES = System.getProperty("java.class.path");

    @TempDir
    private Path folder;

    /** Each in a virtual machine of its own, so that nothing can depend on the order of an unordered map either. */
    @Test
    void everyFileIsTheSameOnEveryMachine() throws IOException, InterruptedException {
        List<List<String>> places = List.of(
                List.of("en-US", "UTC"),
                List.of("tr-TR", "Asia/Kolkata"),
                List.of("ar-EG-u-nu-arab", "America/Los_Angeles"),
                List.of("th-TH-u-ca-buddhist-nu-thai", "Pacific/Auckland"));
        Set<String> outputs = new HashSet<>();
        for (List<String> place : places) {
            ChildProcess run = ChildProcess.of(
                    "java", folder, "--class-path", LIBRARIES, EveryOutput.class.getName(), place.get(0), place.get(1));
            assertThat(run.exitCode()).as(run.err()).isZero();
            outputs.add(run.out());
        }

        assertThat(outputs).hasSize(1);
        assertThat(outputs.iterator().next().lines()).hasSize(7);
    }

    @Test
    void aFullDiskLeavesTheFileThatWasThere() throws IOException, InterruptedException {
        byte[] old = "the file that was there".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("filled.xlsx"), old);
        String command = "ulimit -f 4; exec java -XX:-UsePerfData --class-path \"$0\" " + EveryOutput.class.getName()
                + " en-US UTC \"$1\"";

        Process run = new ProcessBuilder("sh", "-c", command, LIBRARIES, file.toString())
                .redirectErrorStream(true)
                .start();
        String out = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(run.waitFor()).as(out).isNotZero();
        assertThat(out).contains("IOException");
        assertThat(file).hasBinaryContent(old);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
