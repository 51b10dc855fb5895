package dev.hpug.xlsx.scan;

import static dev.hpug.xlsx.scan.Scans.refusal;
import static dev.hpug.xlsx.scan.Scans.scan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.xlsx.scan.NotAWorkbookException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to cost time, memory or secrets; each must be refused within two seconds and its limit. */
class HostileFileTest {
    private static final String SHEET = "<worksheet xmlns='" + XlsxBuilder.MAIN + "'>";

    /** A workbook whose sheet starts and ends as given, with a chunk repeated in between until the part has this many bytes. */
    private static byte[] longSheet(String start, String chunk, long bytes, String end) throws IOException {
        return longPart("xl/worksheets/sheet1.xml", SHEET + start, chunk, bytes, end + "</worksheet>");
    }

    private static byte[] longPart(String name, String start, String chunk, long bytes, String end) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        byte[] repeated = chunk.repeat(Math.max(1, 8192 / chunk.length())).getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : skeleton().entrySet()) {
                if (!part.getKey().equals(name)) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(start.getBytes(StandardCharsets.UTF_8));
            for (long written = 0; written < bytes; written += repeated.length) {
                zip.write(repeated);
            }
            zip.write(end.getBytes(StandardCharsets.UTF_8));
        }
        return file.toByteArray();
    }

    private static Map<String, byte[]> skeleton() {
        Map<String, String> xml = Map.of(
                "_rels/.rels",
                XlsxBuilder.rels("<Relationship Id='a' Type='" + XlsxBuilder.RELATIONSHIPS
                        + "/officeDocument' Target='xl/workbook.xml'/>"),
                "xl/workbook.xml",
                "<workbook xmlns='" + XlsxBuilder.MAIN + "' xmlns:r='" + XlsxBuilder.RELATIONSHIPS
                        + "'><sheets><sheet name='S' r:id='s'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                XlsxBuilder.rels("<Relationship Id='s' Type='" + XlsxBuilder.RELATIONSHIPS
                        + "/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='t' Type='"
                        + XlsxBuilder.RELATIONSHIPS + "/sharedStrings' Target='sharedStrings.xml'/>"),
                "xl/worksheets/sheet1.xml",
                SHEET + "</worksheet>");
        return xml.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getBytes(StandardCharsets.UTF_8)));
    }

    private static String repeat(int times, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
    }

    private static ScanLimit limitHit(byte[] file) {
        return limitHit(file, ScanLimits.defaults());
    }

    private static ScanLimit limitHit(byte[] file, ScanLimits limits) {
        NotAWorkbookException refusal = refusal(file, limits);
        assertThat(refusal.reason()).isEqualTo(Reason.LIMIT_EXCEEDED);
        ScanLimit limit = refusal.limit().orElseThrow();
        assertThat(refusal).hasMessageContaining(limit + " = %,d".formatted(limits.get(limit)));
        return limit;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "xl/worksheets/sheet1.xml"
            })
    void billionLaughsAreNotTold(String part) {
        String laughs = "<!DOCTYPE lolz [<!ENTITY l0 'ha'>"
                + repeat(9, i -> "<!ENTITY l" + (i + 1) + " '" + ("&l" + i + ";").repeat(10) + "'>")
                + "]><lolz>&l9;</lolz>";
        byte[] file = XlsxBuilder.ofRows("")
                .sharedStrings("")
                .styles("")
                .part(part, laughs)
                .build();
        assertThat(refusal(file).reason()).isEqualTo(Reason.FORBIDDEN_XML);
    }

    @Test
    void anEmptyDoctypeIsRefusedToo() {
        byte[] file = XlsxBuilder.ofRows("")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<?xml version='1.0'?>\n<!-- x --><!DOCTYPE worksheet>" + SHEET + "</worksheet>")
                .build();
        assertThat(refusal(file).reason()).isEqualTo(Reason.FORBIDDEN_XML);
    }

    @Test
    void nothingOutsideTheFileIsOpened(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/";
            for (String uri : new String[] {secret.toUri().toString(), url}) {
                for (String doctype : new String[] {
                    "<!DOCTYPE w [<!ENTITY x SYSTEM '" + uri + "'>]>",
                    "<!DOCTYPE w SYSTEM '" + uri + "'>",
                    "<!DOCTYPE w PUBLIC 'p' '" + uri + "'>",
                    "<!DOCTYPE w [<!ENTITY % p SYSTEM '" + uri + "'> %p;]>"
                }) {
                    byte[] file = XlsxBuilder.ofRows("")
                            .part("xl/worksheets/sheet1.xml", doctype + SHEET + "&x;</worksheet>")
                            .build();
                    NotAWorkbookException refusal = refusal(file);
                    assertThat(refusal.reason()).isEqualTo(Reason.FORBIDDEN_XML);
                    assertThat(refusal).hasMessageNotContaining("the secret");
                }
            }
            byte[] links = XlsxBuilder.ofRows("<row r='1'><c r='A1'><f>[1]S!A1</f><v>3</v></c></row>")
                    .relationship("e", "externalLink", url + "\" TargetMode=\"External")
                    .relationship("t", "sharedStrings", url + "\" TargetMode=\"External")
                    .build();
            assertThat(scan(links).sheets().get(0).cells()).hasSize(1);
            Assertions.assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void oneCellOfAHundredMegabytes() throws IOException {
        byte[] file = longSheet(
                "<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>",
                "x",
                100_000_000,
                "</t></is></c></row></sheetData>");
        assertThat(file.length).isLessThan(1_000_000);
        assertThat(limitHit(file)).isIn(ScanLimit.TEXT_LENGTH, ScanLimit.MARKUP_BYTES);
    }

    @ParameterizedTest
    @CsvSource({
        "<a b=\",x,\"/>,MARKUP_BYTES",
        "<!--,x,-->,MARKUP_BYTES",
        "<?pi ,x,?>,MARKUP_BYTES",
        "<,x,/>,MARKUP_BYTES",
        "<extLst>,x,</extLst>,MARKUP_BYTES",
        "<sheetData>,' ',</sheetData>,MARKUP_BYTES",
        "<![CDATA[,x,]]>,MARKUP_BYTES",
        "'',<a>,'',NESTING_DEPTH",
        "'',<a/>,'',PART_BYTES",
        "'',&lt;,'',MARKUP_BYTES",
        "<sheetData>,<row r='1'/>,</sheetData>,PART_BYTES",
        "<cols>,<col/>,</cols>,PART_BYTES",
        "<sheetData><row>,<x/>,</row></sheetData>,PART_BYTES",
        "<mergeCells>,<mergeCell ref='A1:B2'/>,</mergeCells>,MERGES"
    })
    void twelveMegabytesOfOneThing(String start, String chunk, String end, ScanLimit expected) throws IOException {
        assertThat(limitHit(longSheet(start, chunk, 12_000_000, end))).isEqualTo(expected);
    }

    @Test
    void sharedStringsWithoutEnd() throws IOException {
        String start = "<sst xmlns='" + XlsxBuilder.MAIN + "'>";
        assertThat(limitHit(longPart("xl/sharedStrings.xml", start, "<si><t>a</t></si>", 9_000_000, "</sst>")))
                .isEqualTo(ScanLimit.SHARED_STRINGS);
        assertThat(limitHit(longPart(
                        "xl/sharedStrings.xml", start + "<si>", "<r><t>abcdef</t></r>", 9_000_000, "</si></sst>")))
                .isEqualTo(ScanLimit.TEXT_LENGTH);
    }

    @Test
    void oneMillionMergedRanges() {
        byte[] file = XlsxBuilder.create()
                .sheet(
                        "S",
                        "",
                        "<mergeCells>" + repeat(1_000_000, i -> "<mergeCell ref='A" + (i + 1) + ":B" + (i + 1) + "'/>")
                                + "</mergeCells>")
                .build();
        assertThat(limitHit(file)).isEqualTo(ScanLimit.MERGES);
    }

    @Test
    void madeUpNamesDoNotFillTheParsersTables() {
        String elements = repeat(100_000, i -> "<n" + i + "/>");
        String attributes = repeat(100_000, i -> "<n a" + i + "='1'/>");
        String prefixes = repeat(100_000, i -> "<p" + i + ":n xmlns:p" + i + "='u'/>");
        String instructions = repeat(100_000, i -> "<?p" + i + "?>");
        for (String content : new String[] {elements, attributes, prefixes, instructions}) {
            byte[] file = XlsxBuilder.create().sheet("S", "", content).build();
            assertThat(limitHit(file)).isEqualTo(ScanLimit.XML_NAMES);
        }
    }

    @Test
    void oneTagOfVeryManyAttributes() {
        byte[] file = XlsxBuilder.create()
                .sheet("S", "", "<a " + repeat(30_000, i -> "a" + i + "='' ") + "/>")
                .build();
        assertThat(limitHit(file)).isIn(ScanLimit.XML_NAMES, ScanLimit.MARKUP_BYTES);
    }

    @Test
    void manySheetsThatAreOnePartCountAsMany() throws IOException {
        String rows = repeat(20_000, i -> "<row/><row/><row/><row/><row/><row/><row/><row/>");
        String sheets = repeat(200, i -> "<sheet name='S" + i + "' r:id='s1'/>");
        byte[] file = XlsxBuilder.ofRows(rows)
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns='" + XlsxBuilder.MAIN + "' xmlns:r='" + XlsxBuilder.RELATIONSHIPS
                                + "'><sheets>" + sheets + "</sheets></workbook>")
                .build();
        assertThat(limitHit(file)).isEqualTo(ScanLimit.INFLATED_BYTES);
    }

    @Test
    void archivesInsideArchivesStayClosed() throws IOException {
        byte[] bomb = new byte[1_000_000];
        for (int level = 0; level < 5; level++) {
            byte[] inner = bomb;
            bomb = XlsxBuilder.zip(
                    IntStream.range(0, 16).boxed().collect(Collectors.toMap(i -> "lib" + i + ".zip", i -> inner)));
        }
        assertThat(refusal(bomb).reason()).isEqualTo(Reason.OTHER_ARCHIVE);
        byte[] file = XlsxBuilder.ofRows("<row r='1'><c r='A1'><v>1</v></c></row>")
                .part("xl/embeddings/bomb.zip", bomb)
                .part("xl/media/zeros.bin", new byte[25_000_000])
                .build();
        assertThat(scan(file).sheets().get(0).cells()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "FILE_BYTES,1000",
        "ENTRIES,6",
        "INFLATED_BYTES,1500",
        "PART_BYTES,500",
        "NESTING_DEPTH,4",
        "SHEETS,1",
        "CELLS,2",
        "SHARED_STRINGS,1",
        "STYLES,1",
        "MERGES,1",
        "DEFINED_NAMES,1",
        "TEXT_LENGTH,9",
        "XML_NAMES,20"
    })
    void eachLimitIsKept(ScanLimit limit, long value) {
        byte[] file = XlsxBuilder.create()
                .sheet(
                        "A",
                        "",
                        "<sheetData><row><c><v>1</v></c><c t='inlineStr'><is><r><t>0123456789</t></r></is></c></row></sheetData>"
                                + "<mergeCells><mergeCell ref='A1'/></mergeCells>")
                .sheet(
                        "B",
                        "",
                        "<sheetData><row><c><v>1</v></c></row></sheetData><mergeCells><mergeCell ref='A1'/></mergeCells>")
                .sharedStrings("<t>a</t>", "<t>b</t>")
                .formats("0", "0%")
                .afterSheets(
                        "<definedNames><definedName name='a'>1</definedName><definedName name='b'>1</definedName></definedNames>")
                .build();
        assertThat(scan(file).sheets()).hasSize(2);
        assertThat(limitHit(file, ScanLimits.defaults().with(limit, value))).isEqualTo(limit);
        assertThat(limitHit(
                        Arrays.copyOf(file, file.length), ScanLimits.defaults().with(limit, 1)))
                .isIn((Object[]) ScanLimit.values());
    }

    @Test
    void aStreamIsNotReadBeyondTheLimit() throws IOException {
        try (EndlessStream endless = new EndlessStream()) {
            ScanLimits limits = ScanLimits.defaults().with(ScanLimit.FILE_BYTES, 100_000);
            Assertions.assertThatThrownBy(() -> WorkbookScanner.of(limits).scan(endless))
                    .isInstanceOf(NotAWorkbookException.class)
                    .hasMessageContaining("FILE_BYTES = 100,000");
            assertThat(endless.given).isEqualTo(100_001);
        }
    }

    private static final class EndlessStream extends java.io.InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return 'x';
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            Arrays.fill(target, offset, offset + length, (byte) 'x');
            given += length;
            return length;
        }
    }
}
