package dev.hpug.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.change.Changes;
import dev.hpug.metric.Edition;
import dev.hpug.report.Report;
import dev.hpug.rule.Findings;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScreenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/hpug/examples/sample-screen.txt");

    @Test
    void showsTheSampleAsTheGoldenFileHasIt() throws IOException {
        String screen = Run.of().out();
        if (Golden.isToBeWritten()) {
            Files.writeString(GOLDEN, screen);
        }

        assertThat(screen).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void isNoWiderThanThePageAndHasNoTrailingSpaces() {
        assertThat(Run.of().lines()).allSatisfy(line -> {
            assertThat(line).hasSizeLessThanOrEqualTo(Page.WIDTH);
            assertThat(line).isEqualTo(line.stripTrailing());
        });
    }

    @Test
    void hasNoEscapesUnlessItIsToBeColoured() throws RefusalException {
        StringBuilder coloured = new StringBuilder();
        print(Report.builder(Edition.cpr2021()).build(), new Page(coloured, true, false));

        assertThat(Run.of().out()).doesNotContain("\u001b");
        assertThat(coloured.toString()).contains("\u001b[33mwarning\u001b[0m");
    }

    @Test
    void fallsBackToAsciiWhereTheTerminalHasNoMore() throws RefusalException {
        StringBuilder ascii = new StringBuilder();
        print(SampleReport.make(), new Page(ascii, false, true));

        assertThat(ascii.toString())
                .isEqualTo(ascii.toString().replaceAll("[^\\x00-\\x7F]", ""))
                .contains("-4.2 pp")
                .contains("-> Fill it in");
    }

    @Test
    void saysOfAnEmptyReportWhatIsMissingForItsTotals() throws RefusalException {
        StringBuilder screen = new StringBuilder();
        print(Report.builder(Edition.cpr2021()).build(), Page.plain(screen));

        assertThat(screen.toString())
                .contains("answered  0 of 182 cells\n")
                .contains("86 rows without an answer in either period: A.1a, A.1b,")
                .contains("Unknown for want of a value in prior.D.2[commercial].share");
    }

    @Test
    void namesThePlanWhereItIsKnown() throws RefusalException {
        StringBuilder screen = new StringBuilder();
        print(SampleReport.make().toBuilder().plan("Evergreen Health").build(), Page.plain(screen));

        assertThat(screen.toString()).startsWith("Progress Report cpr-2021 of Evergreen Health\n");
    }

    private static void print(Report report, Page page) throws RefusalException {
        Submission submission = Submission.of(report);
        Findings findings = RuleSet.standard().check(submission);
        new Screen(Arguments.parse(new String[0]), submission, findings, Changes.of(report)).print(page);
    }
}
