package dev.hpug.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.comparison.Comparison;
import dev.hpug.comparison.FactComparison;
import dev.hpug.json.EditionJsonReader;
import dev.hpug.json.ReportJsonReader;
import dev.hpug.json.ReportJsonWriter;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Member;
import dev.hpug.metric.Metric;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.rollforward.RolledForward;
import dev.hpug.rule.Finding;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.Severity;
import dev.hpug.rule.Submission;
import dev.hpug.testing.edition.SurveyEdition;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.Share;
import dev.hpug.value.YesNo;
import dev.hpug.xlsx.WorkbookReader;
import dev.hpug.xlsx.blank.BlankForm;
import dev.hpug.xlsx.fill.FilledWorkbook;
import dev.hpug.xlsx.fill.WorkbookFiller;
import dev.hpug.xlsx.fill.WorkbookRoller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A survey that hpug knows from a file alone is filled in, read, checked, compared and rolled forward like any other report. */
class SurveyTest {

    private static final Edition SURVEY =
            EditionJsonReader.standard().read(SurveyEdition.file()).get();

    /** Tenths of a percent that add up to 1,000, another list for each plan and year. */
    private static final int[][] SPLITS = {
        {412, 8, 30, 250, 180, 70, 33, 17},
        {437, 9, 41, 243, 160, 66, 31, 13},
        {520, 10, 50, 200, 120, 60, 30, 10},
        {560, 10, 60, 190, 100, 50, 25, 5}
    };

    @TempDir
    private Path folder;

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder err = new StringBuilder();
    private String file = "";

    @BeforeEach
    void writeEdition() throws IOException {
        file = folder.resolve("survey-2024.json").toString();
        Files.write(Path.of(file), SurveyEdition.file());
    }

    private static Report report(String plan, int first) {
        ReportBuilder report =
                Report.builder(SURVEY).plan(plan).gate(SURVEY.gates().get(0), true);
        for (Period period : Period.values()) {
            int yearsAgo = period == Period.CURRENT ? 0 : 1;
            int[] split = SPLITS[first + yearsAgo];
            List<Metric<Share>> shares = SURVEY.wholes().get(0).parts();
            for (int i = 0; i < split.length; i++) {
                Metric<Share> share = shares.get(i);
                for (Key<Share> key : share.keys()) {
                    report.put(FactRef.of(key, period), Share.ofPercent(split[i] / 10 + "." + split[i] % 10));
                    report.put(
                            FactRef.of(SURVEY.dollars(share.id(), "dollars").beside(key), period),
                            Dollars.of(split[i] * 7_000L));
                }
            }
            SURVEY.count("1.1", "members")
                    .keys()
                    .forEach(key -> report.put(FactRef.of(key, period), Count.of(40_000 - 1_000L * yearsAgo)));
        }
        return report.put(FactRef.once(SURVEY.yesNo("3.1", "yes-no").at()), YesNo.YES)
                .build();
    }

    private static Submission read(byte[] workbook) {
        return WorkbookReader.of(SURVEY).read(workbook);
    }

    @Test
    void asksEightSharesOfThreeLinesOfBusiness() {
        assertThat(SURVEY.wholes().get(0).parts()).hasSize(8);
        assertThat(SURVEY.wholes().get(0).keysByMember()).hasSize(3);
        assertThat(SURVEY.relations().countedShares()).hasSize(8);
        assertThat(SURVEY.cells()).hasSize(2 * 3 * (8 + 8 + 1) + 1);
    }

    @Test
    void isFilledInReadAndChecked() {
        Report report = report("Evergreen Health", 0);

        FilledWorkbook filled =
                WorkbookFiller.of(SURVEY).fill(BlankForm.of(SURVEY).bytes(), report);
        Submission read = read(filled.bytes());

        assertThat(filled.findings()).isEmpty();
        assertThat(read.readFindings()).isEmpty();
        assertThat(read.report()).isEqualTo(report);
        assertThat(RuleSet.standard().check(read).of(Severity.ERROR)).isEmpty();
        assertThat(RuleSet.standard().check(read).of(Severity.WARNING))
                .as("the lines of this plan are alike")
                .extracting(Finding::rule)
                .containsOnly("line.copied");
    }

    @Test
    void whatCannotBeIsFound() {
        Report honest = report("Evergreen Health", 0);
        Member medicare = SURVEY.axes().get(0).members().get(1);
        FactRef<Share> share = FactRef.of(SURVEY.share("2.2C", "share").at(medicare), Period.CURRENT);
        FactRef<Dollars> dollars = FactRef.of(SURVEY.dollars("2.2C", "dollars").at(medicare), Period.CURRENT);

        assertThat(errors(honest.toBuilder().put(share, Share.ofPercent("28.0")).build()))
                .contains("2.total");
        assertThat(errors(
                        honest.toBuilder().put(dollars, Dollars.of(17_500_000)).build()))
                .contains("2.one-total");
        assertThat(RuleSet.standard()
                        .check(honest.toBuilder()
                                .gate(SURVEY.gates().get(0), false)
                                .build())
                        .of(Severity.WARNING))
                .extracting(Finding::rule)
                .contains("2.paid-ahead");
    }

    private static List<String> errors(Report report) {
        return RuleSet.standard().check(report).of(Severity.ERROR).stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void isCompared() {
        Comparison comparison = Comparison.of(List.of(report("Evergreen Health", 0), report("Pine Health", 2)));
        Member commercial = SURVEY.axes().get(0).members().get(0);

        FactComparison<Share> shared =
                comparison.get(FactRef.of(SURVEY.share("2.3A", "share").at(commercial), Period.CURRENT));

        assertThat(shared.answering()).isEqualTo(2);
    }

    @Test
    void isRolledForward() {
        Report report = report("Evergreen Health", 0);
        byte[] blank = BlankForm.of(SURVEY).bytes();

        RolledForward next = RolledForward.of(report);
        Report read = read(WorkbookRoller.of(SURVEY).roll(blank, next).bytes()).report();

        assertThat(next.notCarried()).isEmpty();
        assertThat(read.prior()).isEqualTo(report.current());
        assertThat(read.periods().current()).hasToString("2024-01-01/2024-12-31");
    }

    @Test
    void isJson() {
        Report report = report("Evergreen Health", 0);

        assertThat(ReportJsonReader.standard()
                        .knowing(List.of(SURVEY))
                        .read(ReportJsonWriter.indented().toBytes(report))
                        .report())
                .isEqualTo(report);
    }

    /** The whole way with the programs alone. */
    @Test
    void everyProgramTakesTheEdition() throws IOException {
        Path json = folder.resolve("report.json");
        ReportJsonWriter.indented().write(report("Evergreen Health", 0), json);
        String blank = folder.resolve("blank.xlsx").toString();
        String filled = folder.resolve("filled.xlsx").toString();

        done(BlankWorkbook.run(args(blank, "--edition", file), Page.plain(out), Page.plain(err)));
        done(FillWorkbook.run(
                args(json.toString(), "--form", blank, "--out", filled, "--edition", file),
                Page.plain(out),
                Page.plain(err)));
        done(HandBack.run(
                args(filled, "--out", folder.resolve("marked.xlsx").toString(), "--edition", file),
                Page.plain(out),
                Page.plain(err)));
        done(RollForward.run(
                args(
                        filled,
                        "--form",
                        blank,
                        "--out",
                        folder.resolve("next.xlsx").toString(),
                        "--edition",
                        file),
                Page.plain(out),
                Page.plain(err)));
        done(QuickStart.run(args(filled, "--facts", "--edition", file), Page.plain(out), Page.plain(err)));

        assertThat(read(Files.readAllBytes(Path.of(filled))).report()).isEqualTo(report("Evergreen Health", 0));
        assertThat(out).contains("error: 0\n").contains("2.4B,medicare-advantage,current,share,1.7");
    }

    @Test
    void aFormOfAnotherEditionIsOneFinding() {
        assertThat(QuickStart.run(args("--edition", file), Page.plain(out), Page.plain(err)))
                .isEqualTo(QuickStart.ERRORS_FOUND);
        assertThat(out).contains("This is the cpr-2021 form, you asked for survey-2024");
        assertThat(QuickStart.run(args("--edition", file, "--edition", file), Page.plain(out), Page.plain(err)))
                .isEqualTo(QuickStart.UNUSABLE);
        assertThat(err).contains("survey-2024");
    }

    @Test
    void whatIsNoEditionIsRefusedWithItsReasons() throws IOException {
        Files.writeString(
                Path.of(file),
                Files.readString(Path.of(file)).replace("\"polarity\": \"lower\"", "\"polarity\": \"low\""));

        assertThat(BlankWorkbook.run(
                        args(folder.resolve("b.xlsx").toString(), "--edition", file), Page.plain(out), Page.plain(err)))
                .isEqualTo(Program.REFUSED);
        assertThat(QuickStart.run(
                        args("--edition", folder.resolve("none").toString()), Page.plain(out), Page.plain(err)))
                .isEqualTo(QuickStart.UNUSABLE);
        assertThat(err).contains("is no edition", "/sections/1/items/0/polarity", "is not there");
        assertThat(QuickStart.run(args("--edition"), Page.plain(out), Page.plain(err)))
                .isEqualTo(QuickStart.UNUSABLE);
    }

    private void done(int exitCode) {
        assertThat(exitCode).as(err.toString()).isZero();
    }

    private static String[] args(String... args) {
        return args;
    }
}
