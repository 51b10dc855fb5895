package dev.hpug.xlsx.mark;

import dev.hpug.xlsx.UneditableWorkbookException;
import dev.hpug.xlsx.edit.EditedPackage;
import dev.hpug.xlsx.edit.Splices;
import dev.hpug.xlsx.scan.CellAddress;
import dev.hpug.xlsx.scan.Digits;
import dev.hpug.xlsx.scan.XmlPart;
import java.nio.charset.StandardCharsets;
import java.util.NavigableMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The boxes that one sheet's comments are drawn in: a part in VML, which a comment does not show without. */
final class NoteShapes {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private static final String VML = "urn:schemas-microsoft-com:vml";
    private static final String OFFICE = "urn:schemas-microsoft-com:office:office";
    private static final String EXCEL = "urn:schemas-microsoft-com:office:excel";
    private static final String DECLARED =
            " xmlns:v=\"" + VML + "\" xmlns:o=\"" + OFFICE + "\" xmlns:x=\"" + EXCEL + "\"";
    private static final String BOX = "_x0000_t202";
    private static final Pattern NUMBER = Pattern.compile("_x0000_s([0-9]{1,9})");
    private static final int NUMBERS_A_SHEET = 1024;

    private static final int COLUMNS = 4;
    private static final int CHARACTERS_A_LINE = 40;
    private static final int MOST_ROWS = 60;

    private NoteShapes() {}

    /** A part without shapes, for a sheet by its place among the tabs. */
    static byte[] empty(int sheet) {
        String xml = "<xml" + DECLARED + "><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"" + (sheet + 1)
                + "\"/></o:shapelayout></xml>";
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    /** Draws a box for each of the comments, which are hidden until a person points at their cells. */
    static void add(EditedPackage file, String part, int sheet, NavigableMap<CellAddress, String> comments) {
        String xml = new String(file.part(part), StandardCharsets.UTF_8);
        int end = file.part(part).length - bytes(xml.substring(Math.max(0, xml.lastIndexOf("</"))));
        if (xml.lastIndexOf("</") < 0) {
            throw new UneditableWorkbookException("part " + part + " holds no drawing");
        }
        String declared = xml.contains("xmlns:v=\"" + VML + "\"")
                        && xml.contains("xmlns:o=\"" + OFFICE + "\"")
                        && xml.contains("xmlns:x=\"" + EXCEL + "\"")
                ? ""
                : DECLARED;
        StringBuilder shapes = new StringBuilder();
        if (!xml.contains("id=\"" + BOX + "\"")) {
            shapes.append("<v:shapetype")
                    .append(declared)
                    .append(" id=\"" + BOX + "\" coordsize=\"21600,21600\" o:spt=\"202\"")
                    .append(" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>")
                    .append("<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
        }
        int number = Math.max(highest(xml), (sheet + 1) * NUMBERS_A_SHEET);
        for (CellAddress address : comments.keySet()) {
            number++;
            shapes.append(shape(declared, number, address, comments.getOrDefault(address, "")));
        }
        Splices splices = new Splices();
        splices.insert(end, shapes.toString());
        file.patch(part, splices);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static int highest(String xml) {
        int highest = 0;
        Matcher number = NUMBER.matcher(xml);
        while (number.find()) {
            highest = Math.max(highest, Integer.parseInt(number.group(1)));
        }
        return highest;
    }

    private static String shape(String declared, int number, CellAddress address, String text) {
        int lines = text.lines()
                .mapToInt(line -> 1 + line.length() / CHARACTERS_A_LINE)
                .sum();
        int rows = Math.min(lines + 1, MOST_ROWS);
        int left = Math.min(address.column(), CellAddress.MAX_COLUMN - COLUMNS - 1);
        int top = Math.min(address.row() - 1, CellAddress.MAX_ROW - rows - 1);
        return "<v:shape" + declared + " id=\"_x0000_s" + number + "\" type=\"#" + BOX
                + "\" style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
                + "<v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
                + "<v:path o:connecttype=\"none\"/>"
                + "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>"
                + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>" + left + ", 0, "
                + top
                + ", 0, " + (left + COLUMNS) + ", 0, " + (top + rows) + ", 0</x:Anchor><x:AutoFill>False</x:AutoFill>"
                + "<x:Row>" + (address.row() - 1) + "</x:Row><x:Column>" + (address.column() - 1)
                + "</x:Column></x:ClientData></v:shape>";
    }

    /** Takes away the boxes of some comments, and tells whether any shape is left. */
    static boolean remove(EditedPackage file, String part, Set<CellAddress> comments) {
        Splices splices = new Splices();
        int left = file.parse(part, xml -> {
            int others = 0;
            int root = xml.depth();
            while (xml.nextChild(root)) {
                boolean isDrawn = !xml.localName().equals("shapelayout")
                        && !xml.localName().equals("shapetype");
                int start = xml.tagStart();
                if (isNoteOn(xml, comments)) {
                    splices.remove(start, xml.tagEnd());
                } else if (isDrawn) {
                    others++;
                }
            }
            return others;
        });
        file.patch(part, splices);
        return left > 0;
    }

    /** Reads an element to its end. */
    private static boolean isNoteOn(XmlPart xml, Set<CellAddress> comments) {
        int own = xml.depth();
        int row = -1;
        int column = -1;
        while (xml.nextChild(own)) {
            if (xml.localName().equals("ClientData")) {
                int data = xml.depth();
                while (xml.nextChild(data)) {
                    if (xml.localName().equals("Row")) {
                        row = number(xml.text());
                    } else if (xml.localName().equals("Column")) {
                        column = number(xml.text());
                    }
                }
            }
        }
        return row >= 0
                && row < CellAddress.MAX_ROW
                && column >= 0
                && column < CellAddress.MAX_COLUMN
                && comments.contains(CellAddress.of(row + 1, column + 1));
    }

    private static int number(String text) {
        return Digits.parse(text.strip());
    }
}
