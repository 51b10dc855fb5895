package dev.hpug.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.comparison.Comparison;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Section;
import dev.hpug.report.Report;
import dev.hpug.rollforward.RolledForward;
import dev.hpug.rule.Findings;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.Submission;
import dev.hpug.testing.edition.DemoEditions;
import dev.hpug.xlsx.blank.BlankForm;
import dev.hpug.xlsx.compare.MeetingWorkbook;
import dev.hpug.xlsx.fill.FilledWorkbook;
import dev.hpug.xlsx.fill.WorkbookFiller;
import dev.hpug.xlsx.fill.WorkbookRoller;
import dev.hpug.xlsx.mark.WorkbookMarker;
import dev.hpug.xlsx.testing.AnyReport;
import dev.hpug.xlsx.testing.FormWorkbook;
import dev.hpug.xlsx.testing.HostMetrics;
import dev.hpug.xlsx.testing.PackageParts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is done with workbooks, of every edition. */
class EveryEditionTest {

    static Stream<Named<Edition>> editions() {
        return Stream.concat(
                DemoEditions.all().stream().map(edition -> Named.of(edition.id(), edition)),
                Stream.of(Named.of("a host's own metrics", HostMetrics.EDITION)));
    }

    private static byte[] blank(Edition edition) {
        return BlankForm.of(edition).bytes();
    }

    private static byte[] filled(Report report) {
        return WorkbookFiller.of(report.edition())
                .fill(blank(report.edition()), report)
                .bytes();
    }

    private static Submission read(Edition edition, byte[] workbook) {
        return WorkbookReader.of(edition).read(workbook);
    }

    @ParameterizedTest(name = "{0} × blank")
    @MethodSource("editions")
    void aBlankAsksEveryCellAndHoldsNothing(Edition edition) {
        Submission blank = read(edition, blank(edition));

        assertThat(blank.readFindings()).isEmpty();
        assertThat(blank.report()).isEqualTo(Report.builder(edition).build());
        assertThat(edition.cells())
                .allSatisfy(cell -> assertThat(blank.locationOf(cell)).isPresent());
        assertThat(edition.cells().stream().map(blank::locationOf).distinct()).hasSameSizeAs(edition.cells());
    }

    /** Filled in by another program, cell by cell where the blank asks them. */
    @ParameterizedTest(name = "{0} × read")
    @MethodSource("editions")
    void whatAnotherProgramTypesIsRead(Edition edition) throws IOException {
        Report report = AnyReport.of(edition, 7);
        Submission places = read(edition, blank(edition));
        byte[] typed;
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(blank(edition)))) {
            for (FactRef<?> cell : edition.cells()) {
                type(report, cell, cell(workbook, places.locationOf(cell).orElseThrow()));
            }
            typed = FormWorkbook.bytes(workbook);
        }

        Submission read = read(edition, typed);

        assertThat(read.readFindings()).isEmpty();
        assertThat(edition.cells())
                .allSatisfy(cell -> assertThat(read.report().answer(cell)).isEqualTo(report.answer(cell)));
    }

    private static XSSFCell cell(XSSFWorkbook workbook, String location) {
        int mark = location.indexOf('!');
        CellReference at = new CellReference(location.substring(mark + 1));
        return workbook.getSheet(location.substring(0, mark))
                .getRow(at.getRow())
                .getCell(at.getCol());
    }

    private static void type(Report report, FactRef<?> fact, XSSFCell cell) {
        String text = report.answer(fact).value().orElseThrow().toString();
        cell.setBlank(); // POI leaves a text that stands in the cell itself beside the new one
        switch (fact.key().metric().type()) {
            case COUNT, DOLLARS -> cell.setCellValue(Double.parseDouble(text));
            case SHARE -> cell.setCellValue(text);
            case YES_NO, TEXT -> cell.setCellValue(text);
        }
    }

    @ParameterizedTest(name = "{0} × fill")
    @MethodSource("editions")
    void aFilledBlankSaysWhatTheReportSays(Edition edition) {
        Report report = AnyReport.of(edition, 8);

        FilledWorkbook filled = WorkbookFiller.of(edition).fill(blank(edition), report);

        assertThat(filled.findings()).isEmpty();
        assertThat(read(edition, filled.bytes()).readFindings()).isEmpty();
        assertThat(read(edition, filled.bytes()).report()).isEqualTo(report);
    }

    @ParameterizedTest(name = "{0} × roll")
    @MethodSource("editions")
    void whatWasCurrentIsPriorInTheNextForm(Edition edition) {
        Report last = AnyReport.of(edition, 9);

        FilledWorkbook next = WorkbookRoller.of(edition).roll(filled(last), RolledForward.of(last));

        assertThat(next.findings()).isEmpty();
        Report read = read(edition, next.bytes()).report();
        assertThat(read.periods().prior()).isEqualTo(last.periods().current());
        for (Key<?> key : edition.periodKeys()) {
            assertThat(read.prior().answer(key)).isEqualTo(last.current().answer(key));
            assertThat(read.current().answer(key).isBlank()).isTrue();
        }
    }

    @ParameterizedTest(name = "{0} × mark")
    @MethodSource("editions")
    void aMarkedWorkbookReadsTheSameAndIsUnmarkedToItsParts(Edition edition) {
        byte[] returned = filled(AnyReport.of(edition, 10));
        Findings findings = RuleSet.standard().check(read(edition, returned));

        byte[] marked = WorkbookMarker.standard().mark(returned, findings);

        assertThat(findings).isNotEmpty();
        assertThat(marked).isNotEqualTo(returned);
        assertThat(read(edition, marked).report())
                .isEqualTo(read(edition, returned).report());
        assertThat(PackageParts.differing(returned, WorkbookMarker.standard().unmark(marked)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} × meeting")
    @MethodSource("editions")
    void aMeetingHasASheetForEverySectionAndARowForEveryItem(Edition edition) throws IOException {
        Report one = AnyReport.of(edition, 11);
        Report other = AnyReport.of(edition, 12).toBuilder().plan("Pine Health").build();
        for (MeetingWorkbook meeting : List.of(
                MeetingWorkbook.ofPlans(Comparison.of(List.of(one, other))), MeetingWorkbook.ofYears(List.of(one)))) {
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(meeting.bytes()))) {
                for (Section section : edition.sections()) {
                    assertThat(firstColumn(workbook, section.toString())).containsAll(items(edition, section));
                }
                assertThat(workbook.getSheet("Charts").getDrawingPatriarch().getCharts())
                        .isNotEmpty()
                        .allMatch(chart -> chart.getCTChart().toString().contains("numCache"));
            }
        }
    }

    private static List<String> items(Edition edition, Section section) {
        return edition.metrics().stream()
                .filter(metric -> metric.section().equals(section))
                .map(metric -> metric.id())
                .distinct()
                .toList();
    }

    private static List<String> firstColumn(XSSFWorkbook workbook, String sheet) {
        return Stream.iterate(0, row -> row <= workbook.getSheet(sheet).getLastRowNum(), row -> row + 1)
                .map(row -> workbook.getSheet(sheet).getRow(row))
                .filter(row -> row != null && row.getCell(0) != null)
                .map(row -> row.getCell(0).toString())
                .toList();
    }
}
