package dev.hpug.xlsx.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellAddress;

/**
 * Writes grids to a workbook in the ways that programs differ in:
 * {@code GridFile.create().storing(Texts.INLINE).sheet("Progress Report", grid).bytes()}.
 */
public final class GridFile {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int FIRST_CUSTOM_FORMAT = 164;

    /** The ways a file stores text. */
    public enum Texts {
        /** In the table of shared strings, as Excel does. */
        SHARED,
        /** In the table of shared strings, in two differently formatted runs. */
        RICH,
        /** In the cell itself, as Google Sheets and many programs do. */
        INLINE
    }

    private record Sheet(String name, String attributes, String rowAttributes, Grid grid) {}

    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();
    private Texts texts = Texts.SHARED;
    private boolean dates1904;
    private boolean withResults = true;

    private GridFile() {
        formats.put(GridCell.GENERAL, 0);
    }

    public static GridFile create() {
        return new GridFile();
    }

    public GridFile storing(Texts way) {
        texts = way;
        return this;
    }

    /** Counts dates from 1904. */
    public GridFile dates1904() {
        dates1904 = true;
        return this;
    }

    /** Leaves the results of formulas out. */
    public GridFile withoutResults() {
        withResults = false;
        return this;
    }

    public GridFile sheet(String name, Grid grid) {
        sheets.add(new Sheet(name, "", "", grid));
        return this;
    }

    /** A sheet whose tab is hidden: {@code "hidden"} or {@code "veryHidden"}. */
    public GridFile hiddenSheet(String name, String state, Grid grid) {
        sheets.add(new Sheet(name, " state=\"" + state + "\"", "", grid));
        return this;
    }

    /** A sheet all of whose rows are hidden. */
    public GridFile hiddenRows(String name, Grid grid) {
        sheets.add(new Sheet(name, "", " hidden=\"1\"", grid));
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            StringBuilder entries = new StringBuilder();
            StringBuilder links = new StringBuilder();
            for (int i = 0; i < sheets.size(); i++) {
                int number = i + 1;
                part(zip, "xl/worksheets/sheet" + number + ".xml", sheetXml(sheets.get(i)));
                entries.append("<sheet name=\"" + escaped(sheets.get(i).name()) + "\" sheetId=\"" + number + "\""
                        + sheets.get(i).attributes() + " r:id=\"rId" + number + "\"/>");
                links.append(link(number, "worksheet", "worksheets/sheet" + number + ".xml"));
            }
            links.append(link(sheets.size() + 1, "styles", "styles.xml"));
            links.append(link(sheets.size() + 2, "sharedStrings", "sharedStrings.xml"));
            part(zip, "xl/styles.xml", stylesXml());
            part(zip, "xl/sharedStrings.xml", stringsXml());
            part(zip, "xl/_rels/workbook.xml.rels", relationships(links.toString()));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONSHIPS + "\"><workbookPr date1904=\""
                            + dates1904 + "\"/><sheets>" + entries + "</sheets></workbook>");
            part(zip, "_rels/.rels", relationships(link(1, "officeDocument", "xl/workbook.xml")));
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\""
                            + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                            + "<Default Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>");
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    private String sheetXml(Sheet sheet) {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        int row = -1;
        for (Map.Entry<CellAddress, GridCell> cell : sheet.grid().cells().entrySet()) {
            if (cell.getKey().getRow() != row) {
                xml.append(row < 0 ? "" : "</row>");
                row = cell.getKey().getRow();
                xml.append("<row r=\"" + (row + 1) + "\"" + sheet.rowAttributes() + ">");
            }
            append(xml, cell.getKey(), cell.getValue());
        }
        xml.append(row < 0 ? "" : "</row>").append("</sheetData>");
        if (!sheet.grid().merges().isEmpty()) {
            xml.append("<mergeCells>");
            sheet.grid().merges().forEach(merge -> xml.append("<mergeCell ref=\"" + merge.formatAsString() + "\"/>"));
            xml.append("</mergeCells>");
        }
        return xml.append("</worksheet>").toString();
    }

    private void append(StringBuilder xml, CellAddress address, GridCell cell) {
        int style = formats.computeIfAbsent(cell.format(), any -> formats.size());
        boolean typed = cell.type().equals("s");
        String type = typed && texts == Texts.INLINE ? "inlineStr" : cell.type();
        xml.append("<c r=\"" + address + "\" s=\"" + style + "\" t=\"" + type + "\">");
        cell.formula().ifPresent(formula -> xml.append("<f>" + escaped(formula) + "</f>"));
        if (cell.value().isPresent() && (withResults || cell.formula().isEmpty())) {
            String value = cell.value().get();
            if (type.equals("inlineStr")) {
                xml.append("<is>" + textXml(value) + "</is>");
            } else {
                String stored = typed ? "" + strings.computeIfAbsent(value, any -> strings.size()) : escaped(value);
                xml.append("<v>" + stored + "</v>");
            }
        }
        xml.append("</c>");
    }

    private String stylesXml() {
        StringBuilder codes = new StringBuilder();
        StringBuilder styles = new StringBuilder();
        formats.forEach((code, style) -> {
            codes.append("<numFmt numFmtId=\"" + (FIRST_CUSTOM_FORMAT + style) + "\" formatCode=\"" + escaped(code)
                    + "\"/>");
            styles.append("<xf numFmtId=\"" + (style == 0 ? 0 : FIRST_CUSTOM_FORMAT + style) + "\"/>");
        });
        return "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + codes + "</numFmts><cellXfs>" + styles
                + "</cellXfs></styleSheet>";
    }

    private String stringsXml() {
        StringBuilder xml = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
        strings.keySet().forEach(text -> xml.append("<si>" + textXml(text) + "</si>"));
        return xml.append("</sst>").toString();
    }

    private String textXml(String text) {
        if (texts != Texts.RICH) {
            return "<t xml:space=\"preserve\">" + escaped(text) + "</t>";
        }
        int half = text.length() / 2;
        return "<r><rPr><b/></rPr><t xml:space=\"preserve\">" + escaped(text.substring(0, half))
                + "</t></r><r><t xml:space=\"preserve\">" + escaped(text.substring(half)) + "</t></r>";
    }

    private static String link(int number, String type, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + RELATIONSHIPS + "/" + type + "\" Target=\"" + target
                + "\"/>";
    }

    private static String relationships(String links) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + links
                + "</Relationships>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
