package dev.hpug.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.json.ReportJsonWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reading and editing need no writing library: applications made here, outside this build, that read and write workbooks with and
 * without Apache POI on their paths.
 */
class WithoutPoiTest {

    private static final String READING_MODULE = """
            module app {
                requires dev.hpug.json;
                requires dev.hpug.xlsx;
            }
            """;

    private static final String EDITING_MODULE = """
            module app {
                requires dev.hpug.xlsx;
            }
            """;

    private static final String WRITING_MODULE = """
            module app {
                requires dev.hpug.json;
                requires dev.hpug.xlsx;
                requires org.apache.poi.ooxml;
            }
            """;

    private static final String READING_APP = """
            package app;

            import dev.hpug.json.ReportJsonWriter;
            import dev.hpug.metric.Edition;
            import dev.hpug.report.Report;
            import dev.hpug.xlsx.WorkbookReader;
            import java.nio.file.Path;

            public class App {
                public static void main(String[] args) throws Exception {
                    Report report = WorkbookReader.of(Edition.cpr2021()).read(Path.of(args[0])).report();
                    System.out.print(ReportJsonWriter.compact().toJson(report));
                }
            }
            """;

    private static final String WRITING_APP = """
            package app;

            import dev.hpug.json.ReportJsonWriter;
            import dev.hpug.metric.Edition;
            import dev.hpug.report.Report;
            import dev.hpug.xlsx.WorkbookReader;
            import dev.hpug.xlsx.blank.BlankForm;
            import dev.hpug.xlsx.fill.WorkbookFiller;
            import java.nio.file.Path;

            public class App {
                public static void main(String[] args) throws Exception {
                    Edition edition = Edition.cpr2021();
                    Report report = WorkbookReader.of(edition).read(Path.of(args[0])).report();
                    byte[] blank = BlankForm.of(edition).bytes();
                    byte[] filled = WorkbookFiller.of(edition).fill(blank, report).bytes();
                    Report again = WorkbookReader.of(edition).read(filled).report();
                    System.out.print(ReportJsonWriter.compact().toJson(again));
                }
            }
            """;

    private static final String EDITING_APP = """
            package app;

            import dev.hpug.metric.Edition;
            import dev.hpug.report.Report;
            import dev.hpug.rollforward.RolledForward;
            import dev.hpug.rule.Findings;
            import dev.hpug.rule.RuleSet;
            import dev.hpug.rule.Submission;
            import dev.hpug.xlsx.WorkbookReader;
            import dev.hpug.xlsx.fill.WorkbookFiller;
            import dev.hpug.xlsx.fill.WorkbookRoller;
            import dev.hpug.xlsx.mark.WorkbookMarker;
            import java.nio.file.Path;

            public class App {
                public static void main(String[] args) throws Exception {
                    Edition edition = Edition.cpr2021();
                    Path file = Path.of(args[0]);
                    Submission submission = WorkbookReader.of(edition).read(file);
                    Findings findings = RuleSet.standard().check(submission);
                    byte[] filled = WorkbookFiller.of(edition).fill(file, submission.report()).bytes();
                    byte[] marked = WorkbookMarker.standard().mark(filled, findings);
                    byte[] unmarked = WorkbookMarker.standard().unmark(marked);
                    WorkbookRoller.of(edition).roll(unmarked, RolledForward.of(submission.report()));
                    Report again = WorkbookReader.of(edition).read(unmarked).report();
                    System.out.print(again.equals(submission.report()) ? "the same report" : "another report");
                }
            }
            """;

    /** What an application takes on that reads, fills and marks. */
    private static final long MOST_BYTES = 2_000_000;

    @TempDir
    private Path folder;

    private String sample = "";
    private String sampleAsJson = "";

    @BeforeEach
    void writeTheSample() throws IOException, RefusalException {
        sample = Files.write(folder.resolve("sample.xlsx"), Input.sample().bytes())
                .toString();
        sampleAsJson = ReportJsonWriter.compact().toJson(Input.sample().report());
    }

    @Test
    void anApplicationReadsWithoutPoiOnItsClassPath() throws IOException, InterruptedException {
        compile(READING_MODULE, READING_APP, Libraries.forReading());

        ChildProcess run = runOnTheClassPath(Libraries.forReading());

        assertThat(run).isEqualTo(new ChildProcess(0, sampleAsJson, ""));
    }

    @Test
    void anApplicationReadsWithoutPoiOnItsModulePath() throws IOException, InterruptedException {
        compile(READING_MODULE, READING_APP, Libraries.forReading());

        ChildProcess run = runOnTheModulePath(Libraries.forReading());

        assertThat(run).isEqualTo(new ChildProcess(0, sampleAsJson, ""));
    }

    @Test
    void anApplicationFillsRollsAndMarksWithoutPoi() throws IOException, InterruptedException {
        String libraries = Libraries.path(Libraries.forEditing().stream());
        compile(EDITING_MODULE, EDITING_APP, libraries);

        ChildProcess done = new ChildProcess(0, "the same report", "");
        assertThat(runOnTheClassPath(libraries)).isEqualTo(done);
        assertThat(runOnTheModulePath(libraries)).isEqualTo(done);
    }

    @Test
    void whatFillsAndMarksIsSmall() throws IOException {
        long bytes = 0;
        for (Path library : Libraries.forEditing()) {
            bytes += Files.isDirectory(library) ? packed(library) : Files.size(library);
        }

        assertThat(bytes).isPositive().isLessThan(MOST_BYTES);
    }

    /** The size of the jar that a folder of classes becomes. */
    private long packed(Path classes) throws IOException {
        Path jar = folder.resolve("packed.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                Files.copy(file, zip);
            }
        }
        return Files.size(jar);
    }

    @Test
    void anApplicationThatRequiresPoiWritesOnItsModulePath() throws IOException, InterruptedException {
        compile(WRITING_MODULE, WRITING_APP, Libraries.all());

        ChildProcess run = runOnTheModulePath(Libraries.all());

        assertThat(run.out()).as(run.err()).endsWith(sampleAsJson);
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void writingWithoutPoiSaysWhatIsMissing() throws IOException, InterruptedException {
        compile(READING_MODULE, WRITING_APP, Libraries.forReading());

        ChildProcess run = runOnTheClassPath(Libraries.forReading());

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains("NoClassDefFoundError: org/apache/poi/");
    }

    private void compile(String module, String app, String libraries) throws IOException, InterruptedException {
        Path moduleInfo = Files.writeString(folder.resolve("module-info.java"), module);
        Path source = Files.writeString(folder.resolve("App.java"), app);

        ChildProcess compiler = ChildProcess.of(
                "javac",
                folder,
                "-Werror",
                "--module-path",
                libraries,
                "-d",
                classes().toString(),
                moduleInfo.toString(),
                source.toString());

        assertThat(compiler.exitCode()).as(compiler.err()).isZero();
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private ChildProcess runOnTheClassPath(String libraries) throws IOException, InterruptedException {
        return ChildProcess.of("java", folder, "--class-path", withClasses(libraries), "app.App", sample);
    }

    private ChildProcess runOnTheModulePath(String libraries) throws IOException, InterruptedException {
        return ChildProcess.of(
                "java", folder, "--module-path", withClasses(libraries), "--module", "app/app.App", sample);
    }

    private String withClasses(String libraries) {
        return classes() + File.pathSeparator + libraries;
    }
}
