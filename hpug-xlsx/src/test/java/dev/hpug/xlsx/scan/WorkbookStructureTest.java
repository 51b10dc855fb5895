package dev.hpug.xlsx.scan;

import static dev.hpug.xlsx.scan.Scans.refusal;
import static dev.hpug.xlsx.scan.Scans.scan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.xlsx.scan.NotAWorkbookException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How parts hang together: relationships, namespaces, encodings, sheets, names, dates. */
class WorkbookStructureTest {
    private static final String ONE = "<row r='1'><c r='A1'><v>1</v></c></row>";
    private static final String ONE_SHEET = "<sheetData>" + ONE + "</sheetData>";

    private static String firstText(byte[] file) {
        return scan(file).sheets().get(0).cell(1, 1).orElseThrow().text();
    }

    @Test
    void sheetsComeInTabOrderWithNameAndVisibility() {
        ScannedWorkbook workbook = scan(XlsxBuilder.create()
                .sheet("Intro &amp; more", "state='visible'", "")
                .sheet("Plan_x0041_", "state='hidden'", "")
                .sheet("Deep", "state='veryHidden'", "")
                .sheet("Progress Report", "", ONE_SHEET)
                .build());
        assertThat(workbook.sheets().stream().map(ScannedSheet::name))
                .containsExactly("Intro & more", "PlanA", "Deep", "Progress Report");
        assertThat(workbook.sheets().stream().map(ScannedSheet::isHidden)).containsExactly(false, true, true, false);
        assertThat(workbook.sheets().stream().map(ScannedSheet::index)).containsExactly(0, 1, 2, 3);
        assertThat(workbook.sheet("progress REPORT").orElseThrow().lastRow()).isEqualTo(1);
        assertThat(workbook.sheets().get(0).lastRow()).isZero();
        assertThat(workbook.sheet("Other")).isEmpty();
        assertThat(workbook.usesDate1904()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1,true", "true,true", "0,false", "false,false"})
    void datesMayCountFrom1904(String stored, boolean expected) {
        byte[] file = XlsxBuilder.ofRows(ONE)
                .workbookProperties("date1904='" + stored + "'")
                .build();
        assertThat(scan(file).usesDate1904()).isEqualTo(expected);
    }

    @Test
    void definedNamesKeepTheirFormulaAndScope() {
        ScannedWorkbook workbook = scan(XlsxBuilder.ofRows(ONE)
                .afterSheets("<definedNames><definedName name='PlanName'>'S &amp; T'!$B$4</definedName>"
                        + "<definedName name='_xlnm.Print_Area' localSheetId='0'>Sheet1!$A$1:$L$193</definedName>"
                        + "</definedNames>")
                .build());
        assertThat(workbook.definedNames())
                .containsExactly(
                        new DefinedName("PlanName", "'S & T'!$B$4", OptionalInt.empty()),
                        new DefinedName("_xlnm.Print_Area", "Sheet1!$A$1:$L$193", OptionalInt.of(0)));
        assertThat(workbook.definedName("planname").orElseThrow().formula()).isEqualTo("'S & T'!$B$4");
        assertThat(workbook.definedName("_xlnm.Print_Area")).isEmpty();
    }

    @Test
    void strictNamespacesAndPrefixesAreAccepted() {
        String strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        String types = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "_rels/.rels",
                XlsxBuilder.rels("<Relationship Id='a' Type='" + types + "/officeDocument' Target='/book.xml'/>"));
        parts.put(
                "book.xml",
                "<x:workbook xmlns:x='" + strict + "' xmlns:q='" + types + "'><x:workbookPr date1904='1'/><x:sheets>"
                        + "<x:sheet name='S' sheetId='1' q:id='b'/></x:sheets></x:workbook>");
        parts.put(
                "_rels/book.xml.rels",
                XlsxBuilder.rels("<Relationship Id='b' Type='" + types + "/worksheet' Target='./a/../other/one.data'/>"
                        + "<Relationship Id='c' Type='" + types + "/styles' Target='other/look'/>"
                        + "<Relationship Id='d' Type='" + types + "/sharedStrings' Target='/OTHER/Texts'/>"));
        parts.put(
                "other/one.data",
                "<x:worksheet xmlns:x='" + strict
                        + "'><x:sheetData><x:row r='1'><x:c r='A1' s='0' t='s'><x:v>0</x:v></x:c>"
                        + "</x:row></x:sheetData><x:mergeCells><x:mergeCell ref='A1:B1'/></x:mergeCells></x:worksheet>");
        parts.put(
                "other/look",
                "<y:styleSheet xmlns:y='" + strict + "'><y:cellXfs><y:xf numFmtId='10'/></y:cellXfs></y:styleSheet>");
        parts.put("other/texts", "<x:sst xmlns:x='" + strict + "'><x:si><x:r><x:t>11.3 %</x:t></x:r></x:si></x:sst>");
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, xml) -> bytes.put(name, xml.getBytes(StandardCharsets.UTF_8)));
        ScannedWorkbook workbook = scan(XlsxBuilder.zip(bytes));
        assertThat(workbook.sheets().get(0).cells().toString()).isEqualTo("[A1 TEXT 11.3 % [0.00%]]");
        assertThat(workbook.sheets().get(0).mergedRanges()).hasSize(1);
        assertThat(workbook.usesDate1904()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF-8", "UTF-16,UTF-16", "UTF-16BE,UTF-16", "UTF-16LE,UTF-16", "ISO-8859-1,ISO-8859-1"})
    void encodingsOfXmlAreRead(String charset, String declared) {
        String xml = "\uFEFF<?xml version='1.0' encoding='" + declared + "' standalone='yes'?><worksheet xmlns='"
                + XlsxBuilder.MAIN
                + "'><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>é</t></is></c></row></sheetData></worksheet>";
        // Java's UTF-16 writes a mark of its own, and ISO-8859-1 has none.
        boolean marked = !charset.equals("UTF-16") && !charset.equals("ISO-8859-1");
        byte[] part = (marked ? xml : xml.substring(1)).getBytes(Charset.forName(charset));
        byte[] file =
                XlsxBuilder.ofRows("").part("xl/worksheets/sheet1.xml", part).build();
        assertThat(firstText(file)).isEqualTo("é");
    }

    @Test
    void aChartSheetHasNoCellsButKeepsItsPlace() {
        byte[] file = XlsxBuilder.create()
                .sheet("A", "", ONE_SHEET)
                .afterSheets("")
                .part("xl/chartsheets/c.xml", "<chartsheet xmlns='" + XlsxBuilder.MAIN + "'/>")
                .relationship("c", "chartsheet", "chartsheets/c.xml")
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns='" + XlsxBuilder.MAIN + "' xmlns:r='" + XlsxBuilder.RELATIONSHIPS
                                + "'><sheets><sheet name='Chart' r:id='c'/><sheet name='A' r:id='s1'/></sheets></workbook>")
                .build();
        assertThat(scan(file)).hasToString("[Chart (0 cells), A (1 cells)]");
    }

    @Test
    void relationshipsThatNameMissingStylesOrStringsAreTolerated() {
        byte[] file = XlsxBuilder.ofRows(ONE)
                .relationship("x", "styles", "gone.xml")
                .relationship("y", "sharedStrings", "gone2.xml")
                .build();
        assertThat(firstText(file)).isEqualTo("1");
    }

    @Test
    void partsThatAreNotNeededMayBeAnything() {
        byte[] file = XlsxBuilder.ofRows(ONE)
                .part("xl/theme/theme1.xml", "<broken")
                .part("docProps/core.xml", "<!DOCTYPE x><x/>")
                .part("[Content_Types].xml", new byte[] {0, 1})
                .build();
        assertThat(firstText(file)).isEqualTo("1");
    }

    @Test
    void partNamesCompareWithoutCaseAndWithBackslashes() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "_RELS\\.RELS",
                XlsxBuilder.rels("<Relationship Id='a' Type='" + XlsxBuilder.RELATIONSHIPS
                                + "/officeDocument' Target='XL\\Workbook.xml'/>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put(
                "xl\\workbook.xml",
                ("<workbook xmlns='" + XlsxBuilder.MAIN + "' xmlns:r='" + XlsxBuilder.RELATIONSHIPS
                                + "'><sheets><sheet name='A' r:id='s'/></sheets></workbook>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put(
                "xl\\_rels\\workbook.xml.rels",
                XlsxBuilder.rels("<Relationship Id='s' Type='" + XlsxBuilder.RELATIONSHIPS
                                + "/worksheet' Target='sheet.xml'/>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put(
                "/xl/sheet.xml",
                ("<worksheet xmlns='" + XlsxBuilder.MAIN + "'>" + ONE_SHEET + "</worksheet>")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(firstText(XlsxBuilder.zip(parts))).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sheet name='A' r:id='gone'/>", "<sheet name='A' r:id='nowhere'/>", "<sheet name='A' r:id='out'/>",
                "<sheet name='A'/>", "<sheet name='A' id='s1'/>", ""
            })
    void aSheetThatCannotBeFoundIsRefused(String sheets) {
        byte[] file = XlsxBuilder.ofRows(ONE)
                .relationship("nowhere", "worksheet", "worksheets/missing.xml")
                .relationship("out", "worksheet", "https://example.invalid/sheet.xml\" TargetMode=\"External")
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns='" + XlsxBuilder.MAIN + "' xmlns:r='" + XlsxBuilder.RELATIONSHIPS
                                + "'><sheets>" + sheets + "</sheets></workbook>")
                .build();
        assertThat(refusal(file).reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void fileStreamAndBytesGiveTheSame(@TempDir Path folder) throws IOException {
        byte[] file = XlsxBuilder.ofRows(ONE).build();
        Path path = Files.write(folder.resolve("a.xlsx"), file);
        WorkbookScanner scanner = WorkbookScanner.of(ScanLimits.defaults());
        assertThat(scanner.scan(path)).hasToString(scanner.scan(file).toString());
        assertThat(scanner.scan(new ByteArrayInputStream(file)))
                .hasToString(scanner.scan(file).toString());
        assertThatThrownBy(() -> scanner.scan(folder.resolve("none.xlsx"))).isInstanceOf(NoSuchFileException.class);
    }
}
