package dev.hpug.xlsx.compare;

import dev.hpug.xlsx.compare.Look.Weight;
import dev.hpug.xlsx.edit.TextHeight;
import dev.hpug.xlsx.poi.Colours;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook's cell styles, each made once. */
final class Styles {

    private static final String FONT = "Calibri";
    private static final int TEXT_POINTS = 10;
    private static final int TITLE_POINTS = 16;
    private static final String ROW_RULE = "E4E4E4";
    private static final String GROUP_RULE = "8C8C8C";

    /** What makes one style. */
    private record Key(Look look, String format, boolean quoted) {}

    private record FontKey(Tint tint, Weight weight) {}

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final Map<FontKey, XSSFFont> fonts = new HashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The style of a number. */
    XSSFCellStyle ofNumber(Look look, String format) {
        return of(new Key(look, format, false));
    }

    /** The style of words; {@code quoted} where a spreadsheet would take them for a formula when they are typed again. */
    XSSFCellStyle ofWords(Look look, boolean quoted) {
        return of(new Key(look, Formats.GENERAL, quoted));
    }

    /** How high a text in the font of that weight is. */
    static TextHeight height(Weight weight) {
        return new TextHeight(weight == Weight.TITLE ? TITLE_POINTS : TEXT_POINTS, weight != Weight.NORMAL);
    }

    private XSSFCellStyle of(Key key) {
        return styles.computeIfAbsent(key, this::make);
    }

    private XSSFCellStyle make(Key key) {
        Look look = key.look();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(new FontKey(look.tint(), look.weight()), this::font));
        style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(
                switch (look.side()) {
                    case LEFT -> HorizontalAlignment.LEFT;
                    case CENTER -> HorizontalAlignment.CENTER;
                    case RIGHT -> HorizontalAlignment.RIGHT;
                });
        style.setWrapText(look.isWrapped());
        look.tint().ground().ifPresent(ground -> {
            style.setFillForegroundColor(Colours.of(ground));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        });
        rule(style, look);
        if (key.quoted()) {
            style.setQuotePrefixed(true);
        }
        return style;
    }

    private static void rule(XSSFCellStyle style, Look look) {
        if (look.rule() != Look.Rule.NONE) {
            style.setBorderTop(BorderStyle.THIN);
            style.setTopBorderColor(Colours.of(look.rule() == Look.Rule.ROW ? ROW_RULE : GROUP_RULE));
        }
    }

    private XSSFFont font(FontKey key) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        TextHeight height = height(key.weight());
        font.setFontHeightInPoints((short) height.points());
        font.setBold(height.bold());
        font.setColor(Colours.of(key.tint().ink()));
        return font;
    }
}
