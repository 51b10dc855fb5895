package dev.hpug.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.change.Changes;
import dev.hpug.change.TotalChange;
import dev.hpug.cpr2021.PaymentMethod;
import dev.hpug.cpr2021.SectionD;
import dev.hpug.json.EditionJsonReader;
import dev.hpug.json.EditionJsonWriter;
import dev.hpug.json.ReportJsonReader;
import dev.hpug.json.ReportJsonWriter;
import dev.hpug.metric.Cpr2021;
import dev.hpug.metric.Edition;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.rollforward.RolledForward;
import dev.hpug.rule.Finding;
import dev.hpug.rule.Findings;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.Severity;
import dev.hpug.rule.Submission;
import dev.hpug.value.Answer;
import dev.hpug.value.Share;
import dev.hpug.xlsx.WorkbookReader;
import dev.hpug.xlsx.blank.BlankForm;
import dev.hpug.xlsx.compare.MeetingWorkbook;
import dev.hpug.xlsx.fill.FilledWorkbook;
import dev.hpug.xlsx.fill.WorkbookFiller;
import dev.hpug.xlsx.fill.WorkbookRoller;
import dev.hpug.xlsx.mark.WorkbookMarker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's Java is the code below, to the line, and it does what the README says. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path THIS = Path.of("src/test/java/dev/hpug/examples/ReadmeTest.java");
    private static final String RETURNED = "returned.xlsx";
    private static final String JSON = "report.json";

    @Test
    void theSnippetReadsChecksComparesAndWrites(@TempDir Path folder) throws IOException {
        try (InputStream sample = QuickStart.class.getResourceAsStream("sample-2021.xlsx")) {
            Files.copy(Objects.requireNonNull(sample), folder.resolve(RETURNED));
        }
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        new Snippet(folder, new PrintStream(printed, true, StandardCharsets.UTF_8)).run();

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("Shared savings: 12.3 %", "Value-oriented payment: Optional[improved]");
        assertThat(ReportJsonReader.standard().read(folder.resolve(JSON)).readFindings())
                .isEmpty();
    }

    @Test
    void theSecondSnippetWritesWorkbooks(@TempDir Path folder) throws IOException, RefusalException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        new Workbooks(folder, Input.sample().report(), new PrintStream(printed, true, StandardCharsets.UTF_8)).run();

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        for (String file : List.of("filled.xlsx", "marked.xlsx", "next.xlsx")) {
            assertThat(WorkbookReader.of(Edition.cpr2021())
                            .read(folder.resolve(file))
                            .readFindings())
                    .as(file)
                    .isEmpty();
        }
        assertThat(folder.resolve("meeting.xlsx")).isNotEmptyFile();
    }

    @Test
    void theReadmeShowsTheSnippetsToTheLine() throws IOException {
        String readme = Files.readString(README);
        String test = Files.readString(THIS);
        int second = readme.indexOf("## Send workbooks out");
        int here = test.indexOf("record " + "Workbooks");

        int third = readme.indexOf("## Another edition is a file");
        assertThat(block(readme.substring(third), "```java\n", "```"))
                .isEqualTo(block(
                        test.substring(test.indexOf("record " + "EditionFile")),
                        "// README from here" + "\n",
                        "// README to" + " here"));
        assertThat(block(readme, "```java\n", "```"))
                .isEqualTo(block(test, "// README from here" + "\n", "// README to" + " here"));
        assertThat(block(readme.substring(second), "```java\n", "```"))
                .isEqualTo(block(test.substring(here), "// README from here" + "\n", "// README to" + " here"));
    }

    @Test
    void theThirdSnippetReadsAnEdition(@TempDir Path folder) throws IOException, RefusalException {
        try (InputStream sample = QuickStart.class.getResourceAsStream("sample-2021.xlsx")) {
            Files.copy(Objects.requireNonNull(sample), folder.resolve(RETURNED));
        }

        assertThat(new EditionFile(folder).run().report())
                .isEqualTo(Input.sample().report());
    }

    @Test
    void theReadmesCommandsAreThoseOfTheBuild() throws IOException {
        assertThat(Files.readString(README))
                .contains("./mvnw -q -DskipTests package && java -jar examples/target/hpug-examples.jar\n")
                .contains("\n./mvnw verify\n");
        assertThat(Files.readString(Path.of("..", ".ci", "run")))
                .contains("./mvnw")
                .contains(" verify");
    }

    /** The lines between two marks without their common indentation, and with the test's stand-ins named as a reader would. */
    private static List<String> block(String text, String from, String to) {
        int start = text.indexOf(from) + from.length();
        return text.substring(start, text.indexOf(to, start))
                .stripIndent()
                .replace("folder.resolve(RETURNED)", "Path.of(\"returned.xlsx\")")
                .replace("folder.resolve(JSON)", "Path.of(\"report.json\")")
                .replaceAll("folder\\.resolve\\((\"[a-z.]+\")\\)", "Path.of($1)")
                .replace("(out::println)", "(System.out::println)")
                .replaceAll("(?<!System\\.)out\\.println", "System.out.println")
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip()
                .lines()
                .toList();
    }

    private record Snippet(Path folder, PrintStream out) {

        void run() throws IOException {
            // README from here
            Submission submission = WorkbookReader.of(Edition.cpr2021()).read(folder.resolve(RETURNED));

            Findings findings = RuleSet.standard().check(submission);
            for (Finding error : findings.of(Severity.ERROR)) {
                out.println(error.location().orElse("") + ": " + error.message() + " " + error.mend());
            }

            Report report = submission.report();
            Answer<Share> savings =
                    SectionD.of(report, Period.CURRENT).share(PaymentMethod.SHARED_SAVINGS, LineOfBusiness.COMMERCIAL);
            out.println("Shared savings: " + savings);

            TotalChange valueOriented = Changes.of(report).get(Cpr2021.VALUE_ORIENTED, LineOfBusiness.COMMERCIAL);
            out.println("Value-oriented payment: " + valueOriented.progress());

            ReportJsonWriter.indented().write(report, folder.resolve(JSON));
            // README to here
        }
    }

    private record EditionFile(Path folder) {

        Submission run() throws IOException {
            // README from here
            EditionJsonWriter.standard().write(Edition.cpr2021(), folder.resolve("edition.json"));

            Edition edition = EditionJsonReader.standard()
                    .read(folder.resolve("edition.json"))
                    .get();
            Submission submission = WorkbookReader.of(edition).read(folder.resolve(RETURNED));
            // README to here
            return submission;
        }
    }

    private record Workbooks(Path folder, Report report, PrintStream out) {

        void run() throws IOException {
            // README from here
            Edition edition = Edition.cpr2021();
            byte[] blank = BlankForm.of(edition)
                    .forPlan("Evergreen Health")
                    .meeting(LocalDate.of(2021, 3, 15))
                    .bytes();

            FilledWorkbook filled = WorkbookFiller.of(edition).fill(blank, report);
            filled.findings().forEach(out::println);
            filled.write(folder.resolve("filled.xlsx"));

            Submission returned = WorkbookReader.of(edition).read(folder.resolve("filled.xlsx"));
            Findings found = RuleSet.standard().check(returned);
            Files.write(
                    folder.resolve("marked.xlsx"),
                    WorkbookMarker.standard().mark(folder.resolve("filled.xlsx"), found));

            RolledForward next = RolledForward.of(returned.report());
            WorkbookRoller.of(edition).roll(blank, next).write(folder.resolve("next.xlsx"));

            Files.write(
                    folder.resolve("meeting.xlsx"),
                    MeetingWorkbook.ofYears(List.of(returned.report())).bytes());
            // README to here
        }
    }
}
