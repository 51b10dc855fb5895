package dev.hpug.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Edition;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.rule.Submission;
import dev.hpug.xlsx.WorkbookReader;
import dev.hpug.xlsx.blank.BlankForm;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlankWorkbookTest {

    private static final Edition EDITION = Edition.cpr2021();

    @TempDir
    private Path folder;

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder err = new StringBuilder();

    @Test
    void writesABlankThatReadsAsOne() throws IOException {
        Path file = folder.resolve("blank.xlsx");

        assertThat(run(file.toString())).isEqualTo(Program.DONE);

        Submission read = WorkbookReader.of(EDITION).read(file);
        assertThat(read.readFindings()).isEmpty();
        assertThat(read.report().facts()).allMatch(row -> row.value().isEmpty());
        assertThat(out).startsWith("Wrote " + file).endsWith(" bytes\n");
    }

    @Test
    void passesOnWhatIsKnown() {
        Path file = folder.resolve("blank.xlsx");

        run(
                "--plan",
                "Evergreen",
                "--host",
                "Cascade",
                "--contact",
                "x@y.example",
                "--meeting",
                "2021-03-15",
                file.toString());

        assertThat(file)
                .hasBinaryContent(BlankForm.of(EDITION)
                        .forPlan("Evergreen")
                        .from("Cascade")
                        .contact("x@y.example")
                        .meeting(LocalDate.of(2021, 3, 15))
                        .bytes());
    }

    @Test
    void asksForTheTwelveMonthsItIsTold() {
        Path file = folder.resolve("blank.xlsx");

        run("--from", "2025-01-01", file.toString());

        assertThat(file)
                .hasBinaryContent(BlankForm.of(EDITION)
                        .periods(
                                ReportingPeriods.endingWith(ReportingPeriod.twelveMonthsFrom(LocalDate.of(2025, 1, 1))))
                        .bytes());
    }

    @Test
    void explainsItself() {
        assertThat(run("--help")).isEqualTo(Program.DONE);
        assertThat(out.toString().lines()).isEqualTo(BlankWorkbook.HELP);
    }

    @ParameterizedTest
    @CsvSource({
        "--meeting tomorrow, --meeting needs a day like 2021-03-15.",
        "--from 2025, --from takes a day like 2020-07-01",
        "--plan, --plan needs a value behind it.",
        "--colour red, There is no option --colour.",
        "--plan a --plan b, --plan can be given once only.",
        "a.xlsx b.xlsx, One file at a time.",
        "none/such/folder.xlsx, its folder does not exist."
    })
    void refusesInOneLineWhatItCannotDo(String args, String reason) {
        assertThat(run(args.split(" ", -1))).isEqualTo(Program.REFUSED);
        assertThat(out).isEmpty();
        assertThat(err.toString().lines())
                .filteredOn(line -> line.startsWith("BlankWorkbook: "))
                .singleElement()
                .asString()
                .contains(reason);
    }

    private int run(String... args) {
        return BlankWorkbook.run(args, Page.plain(out), Page.plain(err));
    }
}
