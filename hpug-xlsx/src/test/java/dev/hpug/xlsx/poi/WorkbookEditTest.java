package dev.hpug.xlsx.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A sheet that gives way to another one, in files as other programs save them. */
class WorkbookEditTest {

    private static final String TYPES = "[Content_Types].xml";
    private static final String WORKBOOK_RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
    private static final String TEXTS = "xl/sharedStrings.xml";

    /** Two sheets, the second with a drawing. */
    private static Map<String, byte[]> parts() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("One").createRow(0).createCell(0).setCellValue(1);
            workbook.createSheet("Two").createDrawingPatriarch();
            return Packages.parts(workbook);
        }
    }

    @Test
    void ofAFileWithoutSharedTextsAsOpenpyxlSavesIt() throws IOException, InvalidFormatException {
        Map<String, byte[]> parts = parts();
        parts.remove(TEXTS);
        change(parts, TYPES, "<Override [^>]*sharedStrings[^>]*>", "");
        change(parts, WORKBOOK_RELATIONSHIPS, "<Relationship [^>]*sharedStrings[^>]*>", "");

        assertWhole(replacingTheSecondSheet(parts));
    }

    @Test
    void ofAFileThatTypesItsRelationshipsAsLibreOfficeSavesIt() throws IOException, InvalidFormatException {
        Map<String, byte[]> parts = parts();
        change(
                parts,
                TYPES,
                "</Types>",
                "<Override PartName=\"/xl/worksheets/_rels/sheet2.xml.rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>");

        byte[] replaced = replacingTheSecondSheet(parts);

        assertWhole(replaced);
        assertThat(Packages.parts(replaced)).doesNotContainKey("xl/worksheets/_rels/sheet2.xml.rels");
    }

    @Test
    void itsNamesGoWithIt() throws IOException {
        Map<String, byte[]> parts = parts();
        change(
                parts,
                "xl/workbook.xml",
                "</sheets>",
                "</sheets><definedNames><definedName name=\"_xlnm._FilterDatabase\">Two!\\$A\\$1</definedName>"
                        + "<definedName name=\"kept\">One!\\$A\\$1</definedName></definedNames>");

        try (WorkbookEdit edit = WorkbookEdit.open(zip(parts))) {
            edit.remove(edit.sheet("Two"));

            assertThat(edit.workbook().getAllNames())
                    .extracting(XSSFName::getNameName)
                    .containsExactly("kept");
        }
    }

    private static byte[] replacingTheSecondSheet(Map<String, byte[]> parts) throws IOException {
        try (WorkbookEdit edit = WorkbookEdit.open(zip(parts))) {
            edit.remove(edit.sheet("Two"));
            edit.workbook().createSheet("Two").createRow(0).createCell(0).setCellValue(2);
            return edit.bytes();
        }
    }

    /** That every relationship leads to a part. */
    private static void assertWhole(byte[] file) throws IOException, InvalidFormatException {
        try (OPCPackage whole = OPCPackage.open(new ByteArrayInputStream(file))) {
            for (PackagePart part : whole.getParts()) {
                if (part.isRelationshipPart()) {
                    continue;
                }
                for (PackageRelationship relationship : part.getRelationships()) {
                    assertThat(relationship.getTargetMode()).isEqualTo(TargetMode.INTERNAL);
                    assertThat(whole.containPart(PackagingURIHelper.createPartName(relationship.getTargetURI())))
                            .as("%s in %s", relationship.getTargetURI(), part)
                            .isTrue();
                }
            }
        }
    }

    private static void change(Map<String, byte[]> parts, String name, String pattern, String by) {
        parts.computeIfPresent(
                name,
                (same, part) -> new String(part, StandardCharsets.UTF_8)
                        .replaceAll(pattern, by)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
