package dev.hpug.xlsx.scan;

import static dev.hpug.xlsx.scan.Scans.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.xlsx.scan.NotAWorkbookException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way of not being a workbook has its own reason. */
class RefusalTest {
    private static final byte[] VALID =
            XlsxBuilder.ofRows("<row r='1'><c r='A1'><v>1</v></c></row>").build();

    private static Reason reasonFor(byte[] file) {
        return refusal(file).reason();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** An OLE2 file with one stream of that name, large enough for its directory to take more than one sector. */
    private static byte[] ole2(String stream) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            for (String name : new String[] {"A", "B", "C", "D", "E", stream}) {
                file.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), name);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonGivesAdviceInASentence(Reason reason) {
        assertThat(reason.advice()).matches("[A-Z].*\\.");
        NotAWorkbookException refusal = NotAWorkbookException.of(reason, "fact");
        assertThat(refusal).hasMessage("fact. " + reason.advice());
        assertThat(refusal.limit()).isEmpty();
    }

    @Test
    void emptyFile() {
        assertThat(reasonFor(new byte[0])).isEqualTo(Reason.EMPTY_FILE);
    }

    @ParameterizedTest
    @CsvSource({
        "Workbook,LEGACY_XLS",
        "Book,LEGACY_XLS",
        "EncryptedPackage,PASSWORD_PROTECTED",
        "EncryptionInfo,PASSWORD_PROTECTED",
        "WordDocument,WORD_DOCUMENT",
        "PowerPoint Document,PRESENTATION",
        "Other,UNKNOWN_FORMAT"
    })
    void oldOfficeFilesAreToldApart(String stream, Reason reason) throws IOException {
        assertThat(reasonFor(ole2(stream))).isEqualTo(reason);
    }

    @Test
    void anOldOfficeFileCutShort() throws IOException {
        byte[] file = ole2("Workbook");
        assertThat(reasonFor(Arrays.copyOf(file, 600))).isEqualTo(Reason.TRUNCATED);
        assertThat(reasonFor(Arrays.copyOf(file, 10))).isEqualTo(Reason.TRUNCATED);
    }

    @Test
    void anOldOfficeFileWhoseDirectoryRunsInACircle() throws IOException {
        byte[] file = ole2("Other");
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int directory = bytes.getInt(48);
        int fat = bytes.getInt(76);
        bytes.putInt((fat + 1) * 512 + directory * 4, directory);
        assertThat(reasonFor(file)).isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml,WORD_DOCUMENT",
        "application/vnd.ms-word.document.macroEnabled.main+xml,WORD_DOCUMENT",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml,PRESENTATION",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml,DAMAGED",
        "application/something+xml,OTHER_ARCHIVE"
    })
    void otherOfficePackagesAreToldApart(String contentType, Reason reason) {
        byte[] types = utf8("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='xlsx' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'/>"
                + "<Override PartName='/doc.xml' ContentType='" + contentType + "'/></Types>");
        byte[] rels = utf8(XlsxBuilder.rels(
                "<Relationship Id='a' Type='" + XlsxBuilder.RELATIONSHIPS + "/officeDocument' Target='doc.xml'/>"));
        byte[] document = utf8("<document xmlns='urn:any'/>");
        assertThat(reasonFor(XlsxBuilder.zip(
                        Map.of("[Content_Types].xml", types, "_rels/.rels", rels, "doc.xml", document))))
                .isEqualTo(reason);
        assertThat(reasonFor(XlsxBuilder.zip(Map.of("[Content_Types].xml", types))))
                .isEqualTo(reason);
    }

    @Test
    void binaryWorkbook() {
        byte[] rels = utf8(XlsxBuilder.rels("<Relationship Id='a' Type='" + XlsxBuilder.RELATIONSHIPS
                + "/officeDocument' Target='xl/workbook.bin'/>"));
        assertThat(reasonFor(XlsxBuilder.zip(Map.of("_rels/.rels", rels, "xl/workbook.bin", new byte[9]))))
                .isEqualTo(Reason.BINARY_WORKBOOK);
    }

    @Test
    void openDocument() {
        byte[] type = utf8("application/vnd.oasis.opendocument.spreadsheet");
        assertThat(reasonFor(XlsxBuilder.zip(Map.of("mimetype", type, "content.xml", utf8("<a/>")))))
                .isEqualTo(Reason.OPEN_DOCUMENT);
    }

    @Test
    void archiveOfSomethingElse() {
        assertThat(reasonFor(XlsxBuilder.zip(Map.of("photo.jpg", new byte[9])))).isEqualTo(Reason.OTHER_ARCHIVE);
        assertThat(reasonFor(XlsxBuilder.zip(Map.of()))).isEqualTo(Reason.OTHER_ARCHIVE);
        assertThat(reasonFor(XlsxBuilder.zip(Map.of("report.xlsx", VALID)))).isEqualTo(Reason.OTHER_ARCHIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,2\n",
                "<html><table></table></html>",
                "<?xml version='1.0'?><Workbook/>",
                "{\\rtf1}",
                "é;ü\r\n",
                "x"
            })
    void text(String content) {
        assertThat(reasonFor(utf8(content))).isEqualTo(Reason.TEXT_OR_CSV);
        assertThat(reasonFor(content.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Reason.TEXT_OR_CSV);
        assertThat(reasonFor(content.getBytes(StandardCharsets.UTF_16))).isEqualTo(Reason.TEXT_OR_CSV);
    }

    @Test
    void pdf() {
        assertThat(reasonFor(utf8("%PDF-1.7\n"))).isEqualTo(Reason.PDF);
    }

    @Test
    void randomBytes() {
        byte[] bytes = new byte[40_000];
        new Random(7).nextBytes(bytes);
        assertThat(reasonFor(bytes)).isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void everyCutOfAWorkbookIsTruncated() {
        for (int length = 4; length < VALID.length; length++) {
            assertThat(reasonFor(Arrays.copyOf(VALID, length)))
                    .as("%d bytes", length)
                    .isEqualTo(Reason.TRUNCATED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<worksheet",
                "<worksheet xmlns='" + XlsxBuilder.MAIN + "'>",
                "<worksheet xmlns='" + XlsxBuilder.MAIN + "'><sheetData><row r='1'><c r='A1'><v>12"
            })
    void xmlCutShort(String xml) {
        assertThat(reasonFor(XlsxBuilder.ofRows("")
                        .part("xl/worksheets/sheet1.xml", xml)
                        .build()))
                .isEqualTo(Reason.TRUNCATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sheetData></worksheet>",
                "<sheetData><row r='1' r='2'/></sheetData></worksheet>",
                "&nbsp;</worksheet>",
                "<a:b/></worksheet>",
                "</worksheet><more/>",
                "<a b=c/></worksheet>",
                "\u0001</worksheet>",
                "</worksheet>text",
                "<a></b></worksheet>",
                "<a b='&x;'/></worksheet>",
                "<?xml version='1.0'?></worksheet>"
            })
    void malformedXml(String rest) {
        String xml = "<worksheet xmlns='" + XlsxBuilder.MAIN + "'>" + rest;
        assertThat(reasonFor(XlsxBuilder.ofRows("")
                        .part("xl/worksheets/sheet1.xml", xml)
                        .build()))
                .isEqualTo(Reason.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<worksheet/>", "<worksheet xmlns='urn:other'/>", "<workbook xmlns='" + XlsxBuilder.MAIN + "'/>"
            })
    void aSheetThatIsNoWorksheet(String xml) {
        assertThat(reasonFor(XlsxBuilder.ofRows("")
                        .part("xl/worksheets/sheet1.xml", xml)
                        .build()))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void stylesAndStringsThatAreSomethingElse() {
        String other = "<other xmlns='" + XlsxBuilder.MAIN + "'/>";
        assertThat(reasonFor(XlsxBuilder.ofRows("")
                        .sharedStrings("")
                        .part("xl/sharedStrings.xml", other)
                        .build()))
                .isEqualTo(Reason.DAMAGED);
        assertThat(reasonFor(XlsxBuilder.ofRows("")
                        .styles("")
                        .part("xl/styles.xml", other)
                        .build()))
                .isEqualTo(Reason.DAMAGED);
    }
}
