package dev.hpug.xlsx.blank;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One workbook's styles and fonts, each made once. */
final class FormStyles {

    private final XSSFWorkbook workbook;
    private final Map<FormFont, XSSFFont> fonts = new EnumMap<>(FormFont.class);
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

    FormStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        dress(standard, FormFont.PLAIN);
        fonts.put(FormFont.PLAIN, standard);
    }

    XSSFFont font(FormFont which) {
        return fonts.computeIfAbsent(which, font -> {
            XSSFFont made = workbook.createFont();
            dress(made, font);
            return made;
        });
    }

    private static void dress(XSSFFont font, FormFont as) {
        font.setFontName(FormFont.NAME);
        font.setFontHeightInPoints((short) as.points);
        font.setBold(as.bold);
        font.setColor(as.color.color());
    }

    XSSFCellStyle of(Look which) {
        return styles.computeIfAbsent(which, this::make);
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look.font));
        style.setAlignment(look.alignment);
        style.setVerticalAlignment(look.verticalAlignment());
        style.setWrapText(!look.isNumber());
        style.setShrinkToFit(look.isNumber());
        style.setLocked(!look.isInput());
        style.setQuotePrefixed(look == Look.QUESTION);
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format));
        if ((look.framed || look == Look.SECTION) && look.alignment == HorizontalAlignment.LEFT) {
            style.setIndention((short) 1);
        }
        if (look.shade != Shade.NONE) {
            style.setFillForegroundColor(look.shade.color());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.framed) {
            frame(style);
        }
        return style;
    }

    private static void frame(XSSFCellStyle style) {
        XSSFColor line = Shade.LINE.color();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(line);
        style.setBottomBorderColor(line);
        style.setLeftBorderColor(line);
        style.setRightBorderColor(line);
    }
}
