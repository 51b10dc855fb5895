package dev.hpug.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.json.ReportJsonReader;
import dev.hpug.rule.Submission;
import dev.hpug.xlsx.testing.FormWorkbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickStartTest {

    private static final int CELLS = 182;

    @TempDir
    private Path folder;

    @Test
    void endsWith0WhenNothingFoundIsAnError() {
        Run run = Run.of();

        assertThat(run.exitCode()).isEqualTo(QuickStart.CLEAN);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void endsWith1AndNamesTheCellOfEveryError() throws IOException {
        Path damaged = workbook(
                form -> form.set("L131", "1,5 %").set("K20", "about 12").set("J70", "#REF!"));

        Run run = Run.of(damaged.toString());

        assertThat(run.exitCode()).isEqualTo(QuickStart.ERRORS_FOUND);
        assertThat(run.out())
                .contains("error cell.not-a-number at Progress Report!K20")
                .contains("error cell.not-a-number at Progress Report!J70")
                .contains("error cell.decimal-comma at Progress Report!L131")
                .contains("\"about 12\"");
    }

    @Test
    void tellsErrorsOneByOneHoweverMany() throws IOException {
        Path damaged = workbook(form -> {
            for (int row = 130; row < 134; row++) {
                form.set("L" + row, "lots");
            }
            return form;
        });

        assertThat(Run.of(damaged.toString()).lines())
                .filteredOn(line -> line.startsWith("  error cell.not-a-number at Progress Report!L13"))
                .hasSize(4);
    }

    @Test
    void endsWith2AndOneLineForBytesThatAreNoWorkbook() throws IOException {
        byte[] noise = new byte[10_000];
        new Random(7).nextBytes(noise);
        byte[] workbook = SampleWorkbookMaker.bytes();
        List<byte[]> hostile = List.of(
                noise,
                new byte[0],
                "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(workbook, workbook.length / 2));

        for (byte[] bytes : hostile) {
            Path file = Files.write(folder.resolve("hostile.xlsx"), bytes);
            assertRefused(Run.of(file.toString()), "hostile.xlsx cannot be read: ");
        }
    }

    @Test
    void endsWith2AndOneLineForAFileThatIsNotThereOrIsAFolder() {
        assertRefused(Run.of(folder.resolve("none.xlsx").toString()), "none.xlsx is not there. Check the path.");
        assertRefused(Run.of(folder.toString()), " cannot be read: ");
    }

    @Test
    void endsWith2AndNoScreenWhenTheJsonCannotBeWritten() {
        String nowhere = folder.resolve("none").resolve("out.json").toString();

        assertRefused(Run.of("--json", nowhere), "its folder does not exist. Create it first.");
        assertRefused(Run.of("--json", folder.toString()), " cannot be written: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--jsn", "--json", "--json --facts", "--json a --json b", "a.xlsx b.xlsx", "-x"})
    void endsWith2ForArgumentsThatMakeNoSense(String args) {
        assertRefused(
                Run.of(args.split(" ", -1)),
                "Usage: QuickStart [workbook.xlsx] [--json out.json] [--facts] [--edition file.json] [--help]");
    }

    @Test
    void doesNotOverwriteTheWorkbook() throws IOException {
        Path file = workbook(UnaryOperator.identity());
        byte[] before = Files.readAllBytes(file);

        assertRefused(Run.of(file.toString(), "--json", file.toString()), "would be overwritten");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void explainsItself() {
        Run run = Run.of("--help");

        assertThat(run.exitCode()).isEqualTo(QuickStart.CLEAN);
        assertThat(run.lines()).isEqualTo(Arguments.HELP);
    }

    @Test
    void printsFactsAndNothingElse() throws IOException {
        Path json = folder.resolve("out.json");

        List<String> sample = Run.of("--facts", "--json", json.toString()).lines();

        assertThat(sample).hasSize(1 + CELLS + SampleReport.NAMES);
        assertThat(sample.get(0)).isEqualTo("metric,member,period,field,value");
        assertThat(sample)
                .contains(
                        "A.2a,,current,share,11.3",
                        "B.transplant,,,designated,Y",
                        "B.other-1,,,label,Neonatal intensive care",
                        "B.transplant,incentivized,current,share,suppressed",
                        "C.1.A.ii,commercial,current,births,812",
                        "C.1.B.i,medicaid,prior,spendShare,");
        assertThat(json).exists();
    }

    @Test
    void writesJsonThatReadsBackEqual() throws IOException {
        Path json = folder.resolve("out.json");

        Run run = Run.of("--json", json.toString());
        Submission read = ReportJsonReader.standard().read(json);

        assertThat(run.out()).endsWith("JSON: written to " + json + "\n");
        assertThat(read.readFindings()).isEmpty();
        assertThat(read.report()).isEqualTo(SampleReport.make());
    }

    @Test
    void takesWhatCouldSteerATerminalOutOfWhatAWorkbookSays() throws IOException {
        Path file = workbook(
                form -> form.set("A50", "Other: _x001B_[2Jgone\u202Eback").set("L131", "a_x001B_]0;b"));

        assertThat(Run.of(file.toString()).out()).doesNotContain("\u001b", "\u202e");
    }

    private Path workbook(UnaryOperator<FormWorkbook> damage) throws IOException {
        FormWorkbook form = FormWorkbook.blank().fill(SampleReport.make());
        return Files.write(folder.resolve("returned.xlsx"), damage.apply(form).bytes());
    }

    private static void assertRefused(Run run, String reason) {
        assertThat(run.exitCode()).isEqualTo(QuickStart.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("QuickStart: ").contains(reason).endsWith("\n");
        assertThat(run.err().lines()).hasSize(1);
    }
}
