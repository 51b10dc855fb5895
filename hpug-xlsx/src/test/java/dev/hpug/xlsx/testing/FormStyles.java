package dev.hpug.xlsx.testing;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** What the form looks like: bold heads on grey, inputs on pale yellow. */
final class FormStyles {

    private static final byte[] GREY = {(byte) 0xD9, (byte) 0xE1, (byte) 0xE8};
    private static final byte[] NAVY = {(byte) 0x1F, (byte) 0x3A, (byte) 0x5F};
    private static final byte[] PALE_YELLOW = {(byte) 0xFF, (byte) 0xFA, (byte) 0xE0};
    private static final short TITLE_POINTS = 16;
    private static final short SECTION_POINTS = 13;

    private final XSSFWorkbook workbook;
    final XSSFCellStyle title;
    final XSSFCellStyle section;
    final XSSFCellStyle text;
    final XSSFCellStyle wrapped;
    final XSSFCellStyle head;
    final XSSFCellStyle code;
    final XSSFCellStyle label;
    final XSSFCellStyle count;
    final XSSFCellStyle dollars;
    final XSSFCellStyle percent;
    final XSSFCellStyle choice;
    final XSSFCellStyle total;

    FormStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = bold(TITLE_POINTS);
        section = bold(SECTION_POINTS);
        text = workbook.createCellStyle();
        text.setVerticalAlignment(VerticalAlignment.TOP);
        wrapped = workbook.createCellStyle();
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        wrapped.setWrapText(true);
        head = framed(GREY);
        head.setWrapText(true);
        head.setFont(bold(workbook.getFontAt(0).getFontHeightInPoints()).getFont());
        head.setAlignment(HorizontalAlignment.CENTER);
        code = bold(workbook.getFontAt(0).getFontHeightInPoints());
        code.setVerticalAlignment(VerticalAlignment.TOP);
        code.setAlignment(HorizontalAlignment.CENTER);
        label = framed(null);
        label.setWrapText(true);
        count = input("#,##0");
        dollars = input("\"$\"#,##0");
        percent = input("0.0%");
        choice = input("General");
        choice.setAlignment(HorizontalAlignment.CENTER);
        total = framed(GREY);
        total.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
    }

    private XSSFCellStyle bold(short points) {
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints(points);
        font.setColor(new XSSFColor(NAVY));
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private XSSFCellStyle input(String format) {
        XSSFCellStyle style = framed(PALE_YELLOW);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private XSSFCellStyle framed(byte @Nullable [] fill) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (fill != null) {
            style.setFillForegroundColor(new XSSFColor(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
