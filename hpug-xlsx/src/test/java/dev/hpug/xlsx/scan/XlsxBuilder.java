package dev.hpug.xlsx.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Assembles an {@code .xlsx} from raw XML, valid or not:
 * {@code XlsxBuilder.create().rows("Sheet1", "<row r='1'><c r='A1'><v>1</v></c></row>").build()}.
 *
 * <p>What is not given is left out, but for the parts that lead from the package to the sheets; {@link #part} replaces any.
 */
public final class XlsxBuilder {
    /** The transitional namespace of workbooks, sheets, styles and shared strings. */
    public static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** The transitional namespace of relationship ids and types. */
    public static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** The namespace of {@code .rels} parts. */
    public static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<String> sheetElements = new ArrayList<>();
    private final StringBuilder relationships = new StringBuilder();
    private String workbookContent = "";
    private String workbookProperties = "";

    private XlsxBuilder() {}

    /** A workbook without sheets yet. */
    public static XlsxBuilder create() {
        return new XlsxBuilder();
    }

    /** A workbook of one visible sheet, {@code Sheet1}, with these rows. */
    public static XlsxBuilder ofRows(String rows) {
        return create().rows("Sheet1", rows);
    }

    /** Adds a visible sheet with these {@code <row>} elements. */
    public XlsxBuilder rows(String sheet, String rows) {
        return sheet(sheet, "", "<sheetData>" + rows + "</sheetData>");
    }

    /**
     * Adds a sheet.
     *
     * @param attributes further attributes of its {@code <sheet>} element, such as {@code state="hidden"}
     * @param content what stands inside {@code <worksheet>}
     */
    public XlsxBuilder sheet(String name, String attributes, String content) {
        int number = sheetElements.size() + 1;
        String part = "worksheets/sheet" + number + ".xml";
        sheetElements.add("<sheet name=\"" + name + "\" sheetId=\"" + number + "\" r:id=\"s" + number + "\" "
                + attributes + "/>");
        relationship("s" + number, "worksheet", part);
        return part("xl/" + part, "<worksheet xmlns=\"" + MAIN + "\">" + content + "</worksheet>");
    }

    /** Adds shared strings: each the content of an {@code <si>}, such as {@code "<t>Yes</t>"}. */
    public XlsxBuilder sharedStrings(String... items) {
        relationship("strings", "sharedStrings", "sharedStrings.xml");
        return part(
                "xl/sharedStrings.xml",
                "<sst xmlns=\"" + MAIN + "\"><si>" + String.join("</si><si>", items) + "</si></sst>");
    }

    /** Adds styles: one cell format for each custom number format code, so that style index 1 is the second code. */
    public XlsxBuilder formats(String... codes) {
        int firstCustom = 164;
        StringBuilder formats = new StringBuilder("<numFmts>");
        StringBuilder cellFormats = new StringBuilder("<cellXfs>");
        for (int i = 0; i < codes.length; i++) {
            int id = firstCustom + i;
            String code = codes[i].replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
            formats.append("<numFmt numFmtId=\"" + id + "\" formatCode=\"" + code + "\"/>");
            cellFormats.append("<xf numFmtId=\"" + id + "\"/>");
        }
        return styles(formats + "</numFmts>" + cellFormats + "</cellXfs>");
    }

    /** Adds styles with this content of {@code <styleSheet>}. */
    public XlsxBuilder styles(String content) {
        relationship("styles", "styles", "styles.xml");
        return part("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + content + "</styleSheet>");
    }

    /** Sets the {@code <workbookPr>} attributes, such as {@code date1904="1"}. */
    public XlsxBuilder workbookProperties(String attributes) {
        workbookProperties = "<workbookPr " + attributes + "/>";
        return this;
    }

    /** Sets what follows {@code <sheets>} in the workbook, such as {@code <definedNames>}. */
    public XlsxBuilder afterSheets(String content) {
        workbookContent = content;
        return this;
    }

    /** Adds a relationship of the workbook; the type is its last step, such as {@code worksheet}. */
    public XlsxBuilder relationship(String id, String type, String target) {
        relationships.append("<Relationship Id=\"" + id + "\" Type=\"" + RELATIONSHIPS + "/" + type + "\" Target=\""
                + target + "\"/>");
        return this;
    }

    /** Adds or replaces a part. */
    public XlsxBuilder part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds or replaces a part. */
    public XlsxBuilder part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** The file, deflated. */
    public byte[] build() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "_rels/.rels",
                utf8(rels("<Relationship Id=\"r1\" Type=\"" + RELATIONSHIPS
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/>")));
        all.put(
                "xl/workbook.xml",
                utf8("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONSHIPS + "\">"
                        + workbookProperties + "<sheets>" + String.join("", sheetElements) + "</sheets>"
                        + workbookContent
                        + "</workbook>"));
        all.put("xl/_rels/workbook.xml.rels", utf8(rels(relationships.toString())));
        all.putAll(parts);
        return zip(all);
    }

    /** A {@code .rels} part with these {@code <Relationship>} elements. */
    public static String rels(String content) {
        return "<Relationships xmlns=\"" + PACKAGE + "\">" + content + "</Relationships>";
    }

    /** Any zip archive of these parts, deflated. */
    public static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
