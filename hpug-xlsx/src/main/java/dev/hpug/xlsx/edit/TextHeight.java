package dev.hpug.xlsx.edit;

/**
 * How high a text in a font is once it is wrapped, which a workbook has to say itself where cells are merged or where it is
 * opened by a program that does not look. Widths are those of Arial, a little on the wide side so that nothing is cut off.
 *
 * @param points the font's size
 * @param bold whether it is bold
 */
public record TextHeight(int points, boolean bold) {

    private static final String NARROW = "iljtfrI.,:;'!|()[]/ ";
    private static final String WIDE = "mwMW%@\u00f7";
    private static final int NARROW_WIDTH = 300;
    private static final int ORDINARY_WIDTH = 560;
    private static final int CAPITAL_WIDTH = 720;
    private static final int WIDE_WIDTH = 900;
    private static final int BEYOND_LATIN_WIDTH = 1000;
    private static final int LAST_LATIN = 0x24F;
    private static final double BOLD = 1.08;
    private static final double THOUSANDTHS = 1000;

    /** What one unit of a column's width, a digit, takes at the size of the workbook's standard font. */
    private static final double POINTS_OF_A_DIGIT = 5.25;

    private static final double PADDING = 2;
    private static final double LINE = 1.3;

    /** Excel takes a higher row for damage. */
    private static final double HIGHEST_ROW = 409;

    /** The height to give to a row that needs so many points: whole points, and no more than a row can have. */
    public static float ofRow(double points) {
        return (float) Math.min(Math.ceil(points), HIGHEST_ROW);
    }

    /** The points that {@code text} takes in cells {@code digits} wide, e.g. 15 for one line of 10 points. */
    public double of(String text, double digits) {
        return ofLines(text, digits) + PADDING;
    }

    /** The same without space above and below. */
    public double ofLines(String text, double digits) {
        double width = (digits - 1) * POINTS_OF_A_DIGIT;
        int lines = text.lines().mapToInt(line -> lines(line, width)).sum();
        return Math.max(1, lines) * points * LINE;
    }

    private int lines(String paragraph, double width) {
        int lines = 1;
        double at = 0;
        int end = 0;
        for (int start = 0; start < paragraph.length(); start = end) {
            int space = paragraph.indexOf(' ', start);
            end = space < 0 ? paragraph.length() : space + 1;
            double length = width(paragraph, start, end);
            if (at > 0 && at + length > width) {
                lines++;
                at = 0;
            }
            lines += (int) (length / width);
            at += length % width;
        }
        return lines;
    }

    private double width(String text, int start, int end) {
        int thousandths = 0;
        for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
            thousandths += width(text.codePointAt(at));
        }
        return thousandths * (bold ? BOLD : 1) / THOUSANDTHS * points;
    }

    private static int width(int character) {
        if (NARROW.indexOf(character) >= 0) {
            return NARROW_WIDTH;
        }
        if (WIDE.indexOf(character) >= 0) {
            return WIDE_WIDTH;
        }
        if (character > LAST_LATIN) {
            return BEYOND_LATIN_WIDTH;
        }
        return Character.isUpperCase(character) ? CAPITAL_WIDTH : ORDINARY_WIDTH;
    }
}
