package dev.hpug.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.json.ReportJsonWriter;
import dev.hpug.metric.Edition;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import dev.hpug.rollforward.RolledForward;
import dev.hpug.xlsx.WorkbookReader;
import dev.hpug.xlsx.fill.WorkbookFiller;
import dev.hpug.xlsx.testing.FormWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs that write a workbook: {@link FillWorkbook}, {@link RollForward} and {@link HandBack}. */
class WorkbooksOutTest {

    private static final Edition EDITION = Edition.cpr2021();

    @TempDir
    private Path folder;

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder err = new StringBuilder();

    @Test
    void fillPutsAReportInJsonIntoOurBlank() throws IOException {
        Report sample = sample();
        Path json = folder.resolve("report.json");
        ReportJsonWriter.indented().write(sample, json);
        Path filled = folder.resolve("filled.xlsx");

        assertThat(fill(json.toString(), "--out", filled.toString())).isEqualTo(Program.DONE);

        assertThat(WorkbookReader.of(EDITION).read(filled).report()).isEqualTo(sample);
        assertThat(err.toString().lines()).allMatch(line -> line.startsWith("Filling "));
        assertThat(out).endsWith("Wrote " + filled + "\n");
    }

    @Test
    void fillTakesAFormOfTheUsersOwnAndNamesWhatItHasNoPlaceFor() throws IOException {
        Path json = folder.resolve("report.json");
        ReportJsonWriter.indented()
                .write(sample().toBuilder().plan("Evergreen Health").build(), json);
        Path form = folder.resolve("form.xlsx");
        Files.write(form, FormWorkbook.blank().bytes());
        Path filled = folder.resolve("filled.xlsx");

        assertThat(fill(json.toString(), "--form", form.toString(), "--out", filled.toString()))
                .isEqualTo(Program.DONE);

        assertThat(out).contains("fill.no-place", "Evergreen Health");
        assertThat(form).hasBinaryContent(FormWorkbook.blank().bytes());
    }

    @Test
    void rollForwardMakesTheSamplesNextForm() throws IOException {
        Path next = folder.resolve("next.xlsx");

        assertThat(RollForward.run(args("--out", next.toString()), Page.plain(out), Page.plain(err)))
                .isEqualTo(Program.DONE);

        Report read = WorkbookReader.of(EDITION).read(next).report();
        assertThat(read.prior()).isEqualTo(RolledForward.of(sample()).report().prior());
        assertThat(read.current().keys()).isEmpty();
        assertThat(out).contains("2020-07-01/2021-06-30");
    }

    /** Of a sample and a report a quarter later, the one a year before the next window gives its prior figures. */
    @Test
    void rollForwardTakesPriorFiguresFromTheReportOfThoseMonths() throws IOException {
        Path aYearAgo = folder.resolve("a-year-ago.xlsx");
        Files.write(aYearAgo, FormWorkbook.blank().fill(sample()).recalculate().bytes());
        Path last = folder.resolve("last.xlsx");
        Report quarterLater = Report.builder(EDITION)
                .periods(ReportingPeriods.endingWith(ReportingPeriod.parse("2019-10-01/2020-09-30")))
                .build();
        Files.write(
                last,
                WorkbookFiller.of(EDITION)
                        .fill(FormWorkbook.blank().bytes(), quarterLater)
                        .bytes());
        Path next = folder.resolve("next.xlsx");
        String[] args = {aYearAgo.toString(), last.toString(), "--out", next.toString(), "--from"};

        assertThat(RollForward.run(with(args, "2020-07-01"), Page.plain(out), Page.plain(err)))
                .isEqualTo(Program.DONE);
        Report read = WorkbookReader.of(EDITION).read(next).report();
        assertThat(read.periods().current()).hasToString("2020-07-01/2021-06-30");
        assertThat(read.prior()).isEqualTo(sample().current());

        assertThat(RollForward.run(with(args, "July 2020"), Page.plain(out), Page.plain(err)))
                .isEqualTo(Program.REFUSED);
        assertThat(RollForward.run(with(args, "+999999999-02-01"), Page.plain(out), Page.plain(err)))
                .isEqualTo(Program.REFUSED);
        assertThat(err).contains("--from takes a day like 2020-07-01", "No 12 months can start on +999999999-02-01");
    }

    private static String[] with(String[] args, String last) {
        String[] more = Arrays.copyOf(args, args.length + 1);
        more[args.length] = last;
        return more;
    }

    @Test
    void handBackMarksWhatWasFound() throws IOException {
        Path returned = folder.resolve("returned.xlsx");
        Files.write(returned, FormWorkbook.blank().set("K20", "about 12").bytes());
        Path marked = folder.resolve("marked.xlsx");

        assertThat(HandBack.run(
                        args(returned.toString(), "--out", marked.toString()), Page.plain(out), Page.plain(err)))
                .isEqualTo(Program.DONE);

        assertThat(out).contains("error: 1\n");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(marked))) {
            assertThat(workbook.getSheet(FormWorkbook.SHEET)
                            .getRow(19)
                            .getCell(10)
                            .getCellComment()
                            .getString()
                            .getString())
                    .contains("about 12");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FillWorkbook", "RollForward", "HandBack"})
    void eachExplainsItselfAndRefusesInOneLine(String program) throws IOException {
        assertThat(run(program, "--help")).isEqualTo(Program.DONE);
        assertThat(out).startsWith(program + " ").contains("--out");

        Path text = folder.resolve("notes.txt");
        Files.writeString(text, "dear host");
        assertThat(run(program, text.toString())).isEqualTo(Program.REFUSED);
        assertThat(run(program, folder.resolve("none").toString())).isEqualTo(Program.REFUSED);
        assertThat(run(program, "a", "b")).isEqualTo(Program.REFUSED);
        assertThat(err.toString().lines()).hasSize(3).allMatch(line -> line.startsWith(program + ": "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FillWorkbook", "RollForward", "HandBack"})
    void noneReplacesWhatItReads(String program) throws IOException {
        Path read = folder.resolve("returned.xlsx");
        byte[] before = FormWorkbook.blank().bytes();
        Files.write(read, before);
        String sameFile = folder.resolve(".").resolve("returned.xlsx").toString();

        assertThat(run(program, read.toString(), "--out", sameFile)).isEqualTo(Program.REFUSED);

        assertThat(err).contains("returned.xlsx is read, and would be overwritten.");
        assertThat(read).hasBinaryContent(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FillWorkbook", "RollForward"})
    void noneReplacesTheFormItFills(String program) throws IOException {
        Path form = folder.resolve("form.xlsx");
        byte[] before = FormWorkbook.blank().bytes();
        Files.write(form, before);

        assertThat(run(program, "--form", form.toString(), "--out", form.toString()))
                .isEqualTo(Program.REFUSED);

        assertThat(err).contains("form.xlsx is read, and would be overwritten.");
        assertThat(form).hasBinaryContent(before);
    }

    private int run(String program, String... args) {
        return switch (program) {
            case "FillWorkbook" -> fill(args);
            case "RollForward" -> RollForward.run(args, Page.plain(out), Page.plain(err));
            default -> HandBack.run(args, Page.plain(out), Page.plain(err));
        };
    }

    private int fill(String... args) {
        return FillWorkbook.run(args, Page.plain(out), Page.plain(err));
    }

    private static String[] args(String... args) {
        return args;
    }

    private static Report sample() {
        try {
            return Input.sample().report();
        } catch (RefusalException e) {
            throw new AssertionError(e);
        }
    }
}
