package dev.hpug.xlsx.blank;

import java.util.regex.Pattern;

/**
 * How high a text is once it is wrapped, which a workbook has to say itself where cells are merged. Widths are those of
 * Arial, in thousandths of the font's size, a little on the wide side so that nothing is cut off.
 */
final class TextHeight {

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

    private static final Pattern WORDS = Pattern.compile("(?<= )");

    private TextHeight() {}

    /** The points that {@code text} takes in cells {@code digits} wide, e.g. 15 for one line of the plain font. */
    static double of(String text, FormFont font, double digits) {
        return ofLines(text, font, digits) + PADDING;
    }

    /** The same without space above and below. */
    static double ofLines(String text, FormFont font, double digits) {
        double width = (digits - 1) * POINTS_OF_A_DIGIT;
        int lines = text.lines().mapToInt(line -> lines(line, font, width)).sum();
        return Math.max(1, lines) * font.points * LINE;
    }

    private static int lines(String paragraph, FormFont font, double width) {
        int lines = 1;
        double at = 0;
        for (String word : WORDS.split(paragraph, -1)) {
            double length = width(word, font);
            if (at > 0 && at + length > width) {
                lines++;
                at = 0;
            }
            lines += (int) (length / width);
            at += length % width;
        }
        return lines;
    }

    private static double width(String word, FormFont font) {
        double thousandths = word.codePoints().map(TextHeight::width).sum() * (font.bold ? BOLD : 1);
        return thousandths / THOUSANDTHS * font.points;
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
