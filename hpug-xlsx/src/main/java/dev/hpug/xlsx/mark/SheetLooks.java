package dev.hpug.xlsx.mark;

import dev.hpug.rule.Severity;
import dev.hpug.xlsx.edit.StyleSheet;

/**
 * The cell formats of the findings sheet, as their numbers in the workbook. A format that is there already is used again, so
 * that marking again and again does not make a workbook grow.
 */
final class SheetLooks {

    private static final String HEAD = "FFE7EAEE";
    private static final String LINK = "FF1F5FBF";
    private static final String FACE = "<sz val=\"%s\"/>%s<name val=\"Calibri\"/><family val=\"2\"/>";
    private static final int POINTS = 11;
    private static final int TITLE_POINTS = 14;
    private static final int NO_FILL = 0;

    private final StyleSheet styles;

    SheetLooks(StyleSheet styles) {
        this.styles = styles;
    }

    int title() {
        return format(font("<b/>", TITLE_POINTS, ""), NO_FILL, false);
    }

    int head() {
        return format(font("<b/>", POINTS, ""), fill(HEAD), true);
    }

    int text() {
        return format(font("", POINTS, ""), NO_FILL, true);
    }

    int severity(Severity severity) {
        return format(font("", POINTS, ""), fill(SeverityColour.of(severity).argb()), true);
    }

    int link() {
        return format(font("<u/>", POINTS, "<color rgb=\"" + LINK + "\"/>"), NO_FILL, true);
    }

    private int font(String style, int points, String colour) {
        return styles.add("fonts", "<font>" + style + FACE.formatted(Integer.toString(points), colour) + "</font>");
    }

    private int fill(String argb) {
        return styles.add(
                "fills",
                "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + argb
                        + "\"/><bgColor indexed=\"64\"/></patternFill></fill>");
    }

    private int format(int font, int fill, boolean wrapped) {
        return styles.add(
                "cellXfs",
                "<xf numFmtId=\"0\" fontId=\"" + font + "\" fillId=\"" + fill
                        + "\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\">"
                        + "<alignment vertical=\"top\" wrapText=\"" + (wrapped ? 1 : 0) + "\"/></xf>");
    }
}
