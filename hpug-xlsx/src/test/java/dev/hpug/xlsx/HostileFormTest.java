package dev.hpug.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.metric.Edition;
import dev.hpug.report.Report;
import dev.hpug.rollforward.RolledForward;
import dev.hpug.rule.Finding;
import dev.hpug.rule.Findings;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.Severity;
import dev.hpug.rule.Submission;
import dev.hpug.testing.ConsistentReports;
import dev.hpug.xlsx.fill.WorkbookFiller;
import dev.hpug.xlsx.fill.WorkbookRoller;
import dev.hpug.xlsx.mark.WorkbookMarker;
import dev.hpug.xlsx.scan.ScanLimit;
import dev.hpug.xlsx.scan.XlsxBuilder;
import dev.hpug.xlsx.testing.FormWorkbook;
import dev.hpug.xlsx.testing.PackageParts;
import dev.hpug.xlsx.testing.Reading;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms with a line, a text or a name made to cost time: read, filled, rolled and marked within two seconds of processor time. */
class HostileFormTest {

    private static final String SHEET = "xl/worksheets/sheet2.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String LAST = "LAST";
    private static final int CELLS_OF_A_ROW = 16_384;
    private static final int LONGEST_TEXT = 32_767;
    private static final long TWO_SECONDS = 2_000_000_000L;
    private static final Edition EDITION = Edition.cpr2021();
    private static final Report REPORT = ConsistentReports.of(4);

    @ParameterizedTest
    @ValueSource(strings = {"(((((((((((((((((((((((((", "5/5/2020", "12                     x", "jan jan jan jan jan"})
    void linesOfPeriodsWithoutEnd(String words) {
        assertCheap(form("Current " + words.repeat(7), row(3, "") + row(4, "") + row(5, ""), ""));
        assertCheap(form(words.repeat(7), row(3, "Current 1"), ""));
    }

    @Test
    void aLongBlankTextInEveryCell() {
        StringBuilder rows = new StringBuilder();
        for (int row = 300; row < 320; row++) {
            rows.append(row(row, ""));
        }

        assertCheap(form(" ".repeat(LONGEST_TEXT), "", rows.toString()));
    }

    @Test
    void aNameOnASheetOfAnEndlessName() {
        Map<String, byte[]> parts = PackageParts.of(FormWorkbook.blank().bytes());
        replace(
                parts,
                WORKBOOK,
                "</sheets>",
                "</sheets><definedNames><definedName name=\"hpug.plan\">'" + "It''s ".repeat(5_000)
                        + "'!$A$1</definedName></definedNames>");

        assertCheap(XlsxBuilder.zip(parts));
    }

    @Test
    void moreFindingsThanAnybodyReadsAreRefused() {
        byte[] file = FormWorkbook.blank().bytes();

        assertThatThrownBy(() -> WorkbookMarker.standard().mark(file, findings(3_000)))
                .isInstanceOf(UneditableWorkbookException.class)
                .hasMessageContaining(ScanLimit.FINDINGS.toString())
                .hasMessageEndingWith("Mark fewer, the errors first.");
    }

    private static void assertCheap(byte[] file) {
        assertCheap("read", () -> Reading.of(file));
        assertCheap("fill", () -> WorkbookFiller.of(EDITION).fill(file, REPORT));
        assertCheap("roll", () -> WorkbookRoller.of(EDITION).roll(file, RolledForward.of(REPORT)));
        assertCheap(
                "mark",
                () -> WorkbookMarker.standard()
                        .mark(file, RuleSet.standard().check(Reading.of(file).submission())));
    }

    private static void assertCheap(String what, Runnable work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before)
                .as(what)
                .isLessThan(TWO_SECONDS);
    }

    private static Findings findings(int count) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            findings.add(Finding.of("own.rule", Severity.WARNING, "What " + i, "Mend.")
                    .at("Progress Report!K16"));
        }
        return RuleSet.standard().check(new Submission(REPORT, fact -> Optional.empty(), List.of(), findings));
    }

    /** A row whose first cell says something of its own, and all others the form's last text. */
    private static String row(int row, String first) {
        return "<row r=\"" + row + "\">" + "<c t=\"str\"><v>" + first + "</v></c>"
                + ("<c t=\"s\"><v>" + LAST + "</v></c>").repeat(CELLS_OF_A_ROW - 1) + "</row>";
    }

    /** The form with one more text, and with rows in place of those that state its periods and below all others. */
    private static byte[] form(String text, String top, String bottom) {
        Map<String, byte[]> parts = PackageParts.of(FormWorkbook.blank().bytes());
        int last = xml(parts, TEXTS).split("<si>", -1).length - 1;
        replace(parts, TEXTS, "</sst>", "<si><t xml:space=\"preserve\">" + text + "</t></si></sst>");
        String sheet = xml(parts, SHEET);
        String periods = sheet.substring(sheet.indexOf("<row r=\"3\""), sheet.indexOf("<row r=\"7\""));
        replace(parts, SHEET, periods, top.isEmpty() ? periods : top);
        replace(parts, SHEET, "</sheetData>", bottom + "</sheetData>");
        replace(parts, SHEET, LAST, Integer.toString(last));
        return XlsxBuilder.zip(parts);
    }

    private static void replace(Map<String, byte[]> parts, String part, String old, String now) {
        parts.put(part, xml(parts, part).replace(old, now).getBytes(StandardCharsets.UTF_8));
    }

    private static String xml(Map<String, byte[]> parts, String part) {
        return new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }
}
