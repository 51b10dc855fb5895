package dev.hpug.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The modules of this build resolve and run as modules; the tests themselves run on the class path. */
class ModulePathTest {

    @TempDir
    private Path folder;

    private Path runAsModule(Class<?> program, String... args) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path complaints = folder.resolve("err.txt");
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                System.getProperty("java.class.path"),
                "--module",
                "dev.hpug.examples/" + program.getName());
        Process process = new ProcessBuilder(
                        Stream.concat(java.stream(), Stream.of(args)).toList())
                .redirectError(complaints.toFile())
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(complaints)).isZero();
        return out;
    }

    @Test
    void runsOnTheModulePath() throws IOException, InterruptedException {
        assertThat(runAsModule(QuickStart.class))
                .content(StandardCharsets.UTF_8)
                .isEqualTo(Run.of().out());
    }

    @Test
    void constraintsOfReportsAndFieldsHoldOnTheModulePath() throws IOException, InterruptedException {
        Path report = ReportUploadTest.writeFaultyReport(folder);

        assertThat(Files.readAllLines(runAsModule(ReportUpload.class, report.toString(), "104")))
                .containsExactlyElementsOf(ReportUploadTest.FAULTS);
    }
}
