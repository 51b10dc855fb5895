package dev.hpug.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The modules of this build resolve and run as modules; the tests themselves run on the class path. */
class ModulePathTest {

    @TempDir
    private Path folder;

    private String runAsModule(String program, String... args) throws IOException, InterruptedException {
        String[] java = {"--module-path", Libraries.all(), "--module", "dev.hpug.examples/dev.hpug.examples." + program
        };
        ChildProcess run = ChildProcess.of(
                "java", folder, Stream.concat(Stream.of(java), Stream.of(args)).toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out();
    }

    @Test
    void runsOnTheModulePath() throws IOException, InterruptedException {
        assertThat(runAsModule("QuickStart")).isEqualTo(Run.of().out());
    }

    @Test
    void constraintsOfReportsAndFieldsHoldOnTheModulePath() throws IOException, InterruptedException {
        Path report = ReportUploadTest.writeFaultyReport(folder);

        assertThat(runAsModule("ReportUpload", report.toString(), "104").lines())
                .containsExactlyElementsOf(ReportUploadTest.FAULTS);
    }

    @ParameterizedTest
    @CsvSource({
        "BlankWorkbook, ''",
        "FillWorkbook, --out",
        "RollForward, --out",
        "HandBack, --out",
        "ComparePlans, --out"
    })
    void workbooksAreWrittenOnTheModulePath(String program, String option) throws IOException, InterruptedException {
        Path file = folder.resolve("written.xlsx");
        String[] args =
                Stream.of(option, file.toString()).filter(arg -> !arg.isEmpty()).toArray(String[]::new);

        assertThat(runAsModule(program, args)).contains(file.toString()).doesNotContain("Log4j");

        assertThat(file).isNotEmptyFile();
    }
}
