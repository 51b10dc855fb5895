package dev.hpug.xlsx.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import dev.hpug.rule.Finding;
import dev.hpug.rule.Findings;
import dev.hpug.rule.Problem;
import dev.hpug.rule.Rule;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.Severity;
import dev.hpug.rule.Submission;
import dev.hpug.testing.ConsistentReports;
import dev.hpug.xlsx.WorkbookReader;
import dev.hpug.xlsx.finding.CellRanges;
import dev.hpug.xlsx.scan.NotAWorkbookException;
import dev.hpug.xlsx.scan.XlsxBuilder;
import dev.hpug.xlsx.testing.CrowdedWorkbook;
import dev.hpug.xlsx.testing.FormLayout;
import dev.hpug.xlsx.testing.FormWorkbook;
import dev.hpug.xlsx.testing.PackageParts;
import dev.hpug.xlsx.testing.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookMarkerTest {

    private static final Report REPORT = ConsistentReports.of(5);
    private static final CellAddress LEGACY = FormLayout.addressOf(CrowdedWorkbook.COMMENTED);
    private static final CellAddress SYSTEMS = new CellAddress("K16");

    private final WorkbookMarker marker = WorkbookMarker.standard();

    /** A count that is not whole, a share above 100 %, and with it a total that cannot be. */
    private static byte[] damaged() {
        FormWorkbook form = CrowdedWorkbook.of(REPORT);
        form.at("K16").setCellValue(2.5);
        form.cell(CrowdedWorkbook.COMMENTED).setCellValue(1.2);
        return form.recalculate().bytes();
    }

    private static Findings findings(byte[] file) {
        return RuleSet.standard().check(WorkbookReader.of(Edition.cpr2021()).read(file));
    }

    @Test
    void everyFindingStandsOnItsCellAndInTheList() throws IOException {
        byte[] file = damaged();
        Findings findings = findings(file);
        assertThat(findings.all()).extracting(Finding::rule).contains("count.range", "share.range", "d.total");

        try (XSSFWorkbook marked = open(marker.mark(file, findings))) {
            for (Finding finding : findings) {
                String location = finding.location().orElseThrow();
                CellAddress address = new CellAddress(location.substring(location.indexOf('!') + 1));
                assertThat(marked.getSheet(FormWorkbook.SHEET)
                                .getCellComment(address)
                                .getString()
                                .getString())
                        .contains(finding.message(), finding.mend());
            }
            assertThat(texts(marked.getSheet("Findings")))
                    .containsAll(findings.all().stream().map(Finding::message).toList())
                    .containsAll(findings.all().stream().map(Finding::mend).toList());
        }
    }

    /** One cause is one comment, and a colour on each of its cells. */
    @Test
    void everyConcernedCellIsColouredAndTheFirstOneTold() throws IOException {
        byte[] file = FormWorkbook.blank().fill(REPORT).recalculate().bytes();
        Submission submission = Reading.of(file).submission();
        List<FactRef<?>> cells = Edition.cpr2021().cells().stream()
                .<FactRef<?>>map(cell -> cell)
                .filter(cell -> cell.key().metric().id().equals("C.2.1b"))
                .toList();
        Rule rule = Rule.of(
                "cascade.visits", Severity.WARNING, checked -> Stream.of(Problem.of(cells, "Odd visits.", "Look.")));
        List<CellAddress> addresses = cells.stream()
                .map(cell -> submission.locationOf(cell).orElseThrow())
                .map(location -> new CellAddress(location.substring(location.indexOf('!') + 1)))
                .toList();
        assertThat(addresses).hasSizeGreaterThan(2);

        byte[] bytes = marker.mark(file, RuleSet.standard().plus(rule).check(submission));

        try (XSSFWorkbook marked = open(bytes)) {
            XSSFSheet sheet = marked.getSheet(FormWorkbook.SHEET);
            assertThat(colouredIn(sheet)).containsExactlyInAnyOrderElementsOf(addresses);
            assertThat(addresses)
                    .filteredOn(address -> sheet.getCellComment(address) != null)
                    .containsExactly(addresses.get(0));
            String ranges = CellRanges.of(addresses.stream()
                    .map(address -> FormWorkbook.SHEET + "!" + address)
                    .toList());
            assertThat(texts(marked.getSheet("Findings"))).contains(ranges);
        }
    }

    @Test
    void theListLinksToTheCells() throws IOException {
        byte[] file = damaged();

        try (XSSFWorkbook marked = open(marker.mark(file, findings(file)))) {
            assertThat(marked.getSheet("Findings").getHyperlinkList())
                    .extracting(link -> link.getAddress())
                    .contains("'Progress Report'!K16", "'Progress Report'!" + LEGACY);
        }
    }

    @Test
    void aPersonsCommentStaysAboveOurs() throws IOException {
        byte[] file = damaged();

        try (XSSFWorkbook marked = open(marker.mark(file, findings(file)))) {
            XSSFComment comment = marked.getSheet(FormWorkbook.SHEET).getCellComment(LEGACY);
            assertThat(comment.getAuthor()).isEqualTo("Ann");
            assertThat(comment.getString().getString()).startsWith(CrowdedWorkbook.COMMENT + "\n\n[hpug] error");
            assertThat(comment.getString().getFontOfFormattingRun(0).getBold()).isTrue();
        }
    }

    /** Excel 365 keeps the words of a thread elsewhere, and what it has here only for programs that know no threads. */
    @Test
    void aThreadAndItsPlaceholderAreLeftAlone() throws IOException {
        byte[] file;
        try (XSSFWorkbook workbook = open(damaged())) {
            workbook.getSheet(FormWorkbook.SHEET)
                    .getCellComment(LEGACY)
                    .setAuthor("tc={5D6B7C1A-0000-4000-8000-000000000001}");
            file = FormWorkbook.bytes(workbook);
        }

        byte[] marked = marker.mark(file, findings(file));

        try (XSSFWorkbook workbook = open(marked)) {
            XSSFSheet sheet = workbook.getSheet(FormWorkbook.SHEET);
            assertThat(sheet.getCellComment(LEGACY).getString().getString()).isEqualTo(CrowdedWorkbook.COMMENT);
            assertThat(sheet.getCTWorksheet().getConditionalFormattingArray())
                    .anyMatch(format -> format.getSqref().contains(LEGACY.toString()));
            assertThat(workbook.getSheet("Findings").getHyperlinkList())
                    .extracting(link -> link.getAddress())
                    .contains("'Progress Report'!" + LEGACY);
        }
    }

    @Test
    void theCellsKeepTheirStylesAndTheReportReadsTheSame() throws IOException {
        byte[] file = damaged();

        byte[] marked = marker.mark(file, findings(file));

        assertThat(Reading.of(marked).report()).isEqualTo(Reading.of(file).report());
        assertThat(findings(marked).all()).isEqualTo(findings(file).all());
        try (XSSFWorkbook before = open(file);
                XSSFWorkbook after = open(marked)) {
            XSSFSheet sheet = after.getSheet(FormWorkbook.SHEET);
            for (CellAddress address : FormLayout.addresses().values()) {
                assertThat(style(sheet, address)).isEqualTo(style(before.getSheet(FormWorkbook.SHEET), address));
            }
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isGreaterThan(1);
        }
    }

    private static short style(XSSFSheet sheet, CellAddress address) {
        return sheet.getRow(address.getRow())
                .getCell(address.getColumn())
                .getCellStyle()
                .getIndex();
    }

    @Test
    void markingAgainReplacesTheMarks() {
        byte[] file = damaged();
        byte[] once = marker.mark(file, findings(file));

        // comments are drawn in shapes with numbers of their own, which are given out anew
        assertThat(PackageParts.differing(once, marker.mark(once, findings(file))))
                .isSubsetOf("xl/drawings/vmlDrawing0.vml");
        assertThat(Reading.of(marker.mark(once, nothing())).findings())
                .isEqualTo(Reading.of(file).findings());
    }

    @Test
    void marksAreKnownWhereAProgramLostTheirAuthorAndEmptiedAComment() throws IOException {
        byte[] file = damaged();
        byte[] saved;
        try (XSSFWorkbook marked = open(marker.mark(file, findings(file)))) {
            XSSFSheet sheet = marked.getSheet(FormWorkbook.SHEET);
            sheet.getCellComments().values().forEach(comment -> comment.setAuthor(" "));
            XSSFComment empty = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
            empty.setAddress(new CellAddress("A1"));
            saved = FormWorkbook.bytes(marked);
        }

        try (XSSFWorkbook again = open(marker.mark(saved, findings(file)));
                XSSFWorkbook without = open(marker.unmark(saved))) {
            assertThat(again.getSheet(FormWorkbook.SHEET)
                            .getCellComment(SYSTEMS)
                            .getString()
                            .getString())
                    .startsWith("[hpug] error")
                    .containsOnlyOnce("[hpug]");
            assertThat(without.getSheet(FormWorkbook.SHEET).getCellComments())
                    .containsOnlyKeys(LEGACY, new CellAddress("A1"));
        }
    }

    /** Programs differ in whether elements have a prefix and a line break stands before the first. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n"})
    void aSheetWithPrefixesIsMarked(String lineBreak) {
        byte[] file = FormWorkbook.blank().fill(REPORT).set("K16", "many").bytes();
        Map<String, byte[]> parts = PackageParts.of(file);
        String part = "xl/worksheets/sheet2.xml";
        String sheet = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        String prefixed = sheet.substring(sheet.indexOf("<worksheet"))
                .replaceAll("<(/?)(?=[a-zA-Z])", "<$1x:")
                .replaceFirst(" xmlns=", " xmlns:x=");
        parts.put(
                part,
                ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + lineBreak + prefixed).getBytes(StandardCharsets.UTF_8));
        byte[] same = XlsxBuilder.zip(parts);

        byte[] marked = marker.mark(same, findings(same));

        assertThat(findings(marked).all()).isEqualTo(findings(file).all()).isNotEmpty();
        assertThat(PackageParts.differing(same, marker.unmark(marked))).isEmpty();
    }

    /** SheetJS shifts the authors when it saves, and Excel keeps hpug's name on what a person types into its comment. */
    @Test
    void aPersonsWordsStayUnderHpugsName() throws IOException {
        byte[] file = damaged();
        byte[] saved;
        try (XSSFWorkbook marked = open(marker.mark(file, findings(file)))) {
            XSSFSheet sheet = marked.getSheet(FormWorkbook.SHEET);
            sheet.getCellComment(LEGACY).setAuthor("hpug");
            XSSFComment answered = sheet.getCellComment(SYSTEMS);
            answered.setString("Mended.\n" + answered.getString().getString());
            saved = FormWorkbook.bytes(marked);
        }

        try (XSSFWorkbook unmarked = open(marker.unmark(saved))) {
            XSSFSheet sheet = unmarked.getSheet(FormWorkbook.SHEET);
            assertThat(sheet.getCellComments().values())
                    .extracting(comment -> comment.getString().getString())
                    .containsExactlyInAnyOrder(CrowdedWorkbook.COMMENT, "Mended.");
        }
    }

    @Test
    void aCommentIsInARunAsExceljsNeedsIt() throws IOException {
        byte[] file = damaged();

        try (XSSFWorkbook marked = open(marker.mark(file, findings(file)))) {
            assertThat(marked.getSheet(FormWorkbook.SHEET)
                            .getCellComment(SYSTEMS)
                            .getString()
                            .getCTRst()
                            .sizeOfRArray())
                    .isEqualTo(1);
        }
    }

    @Test
    void whatWasTypedInBetweenStaysWhenTheMarksGo() throws IOException {
        byte[] file = damaged();
        byte[] corrected;
        try (XSSFWorkbook marked = open(marker.mark(file, findings(file)))) {
            marked.getSheet(FormWorkbook.SHEET)
                    .getRow(SYSTEMS.getRow())
                    .getCell(SYSTEMS.getColumn())
                    .setCellValue(3);
            corrected = FormWorkbook.bytes(marked);
        }

        byte[] unmarked = marker.unmark(corrected);

        try (XSSFWorkbook workbook = open(unmarked)) {
            XSSFSheet sheet = workbook.getSheet(FormWorkbook.SHEET);
            assertThat(sheet.getRow(SYSTEMS.getRow())
                            .getCell(SYSTEMS.getColumn())
                            .getNumericCellValue())
                    .isEqualTo(3);
            assertThat(sheet.getCellComments()).containsOnlyKeys(LEGACY);
            assertThat(sheet.getCellComment(LEGACY).getString().getString()).isEqualTo(CrowdedWorkbook.COMMENT);
            assertThat(workbook.getSheet("Findings")).isNull();
        }
    }

    @Test
    void aSheetOfThePlansCalledFindingsIsLeftAlone() throws IOException {
        FormWorkbook form = FormWorkbook.blank().fill(REPORT);
        form.workbook().createSheet("Findings").createRow(0).createCell(0).setCellValue("ours");

        byte[] marked = marker.mark(form.bytes(), nothing());

        try (XSSFWorkbook with = open(marked);
                XSSFWorkbook without = open(marker.unmark(marked))) {
            assertThat(texts(with.getSheet("Findings (2)"))).contains("Nothing was found.");
            assertThat(texts(without.getSheet("Findings"))).containsExactly("ours");
            assertThat(without.getNumberOfSheets()).isEqualTo(3);
        }
    }

    @Test
    void aFindingWithoutACellIsListed() throws IOException {
        Report report = REPORT.toBuilder()
                .periods(ReportingPeriods.of(
                        ReportingPeriod.parse("2020-01-01/2020-06-30"),
                        REPORT.periods().prior()))
                .build();
        Findings findings = RuleSet.standard().check(report);
        assertThat(findings.all()).extracting(Finding::location).contains(Optional.empty());

        try (XSSFWorkbook marked = open(marker.mark(FormWorkbook.blank().bytes(), findings))) {
            assertThat(texts(marked.getSheet("Findings")))
                    .contains(findings.all().get(0).message());
        }
    }

    @Test
    void aWordyFindingMakesNoRowThatExcelTakesForDamage() throws IOException {
        Rule wordy = Rule.of(
                "own.wordy",
                Severity.ERROR,
                submission -> Stream.of(Problem.of("word ".repeat(2_000).strip(), "Say less.")));
        Findings findings = RuleSet.standard().plus(wordy).check(REPORT);

        try (XSSFWorkbook marked = open(marker.mark(FormWorkbook.blank().bytes(), findings))) {
            assertThat(marked.getSheet("Findings").getRow(2).getHeightInPoints())
                    .isBetween(300f, 409.5f);
        }
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        assertThatThrownBy(() -> marker.mark(new byte[] {1, 2, 3}, nothing()))
                .isInstanceOf(NotAWorkbookException.class);
        assertThatThrownBy(() -> marker.unmark(new byte[0])).isInstanceOf(NotAWorkbookException.class);
    }

    private static Findings nothing() {
        return RuleSet.standard().check(REPORT);
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static List<CellAddress> colouredIn(XSSFSheet sheet) {
        return Stream.of(sheet.getCTWorksheet().getConditionalFormattingArray())
                .flatMap(format -> ((List<?>) format.getSqref()).stream())
                .map(cell -> new CellAddress(cell.toString()))
                .toList();
    }

    private static List<String> texts(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> {
            for (Cell cell : row) {
                texts.add(cell.getStringCellValue());
            }
        });
        return texts;
    }
}
