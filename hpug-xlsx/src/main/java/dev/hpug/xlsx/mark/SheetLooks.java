package dev.hpug.xlsx.mark;

import dev.hpug.rule.Severity;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPatternFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STVerticalAlignment;

/**
 * The cell formats of the findings sheet, as their numbers in the workbook. A format that is there already is used again, so
 * that marking again and again does not make a workbook grow.
 */
final class SheetLooks {

    private static final short TITLE_POINTS = 14;
    private static final byte[] HEAD = {(byte) 0xFF, (byte) 0xE7, (byte) 0xEA, (byte) 0xEE};
    private static final byte[] LINK = {(byte) 0xFF, 0x1F, 0x5F, (byte) 0xBF};
    private static final int NO_FILL = 0;

    private final XSSFWorkbook workbook;
    private final StylesTable styles;
    private final int plainFont;

    SheetLooks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.styles = workbook.getStylesSource();
        this.plainFont = font(new XSSFFont());
    }

    int title() {
        XSSFFont font = new XSSFFont();
        font.setBold(true);
        font.setFontHeightInPoints(TITLE_POINTS);
        return format(font(font), NO_FILL, false);
    }

    int head() {
        XSSFFont font = new XSSFFont();
        font.setBold(true);
        return format(font(font), fill(HEAD), true);
    }

    int text() {
        return format(plainFont, NO_FILL, true);
    }

    int severity(Severity severity) {
        return format(plainFont, fill(SeverityColour.of(severity).argb()), true);
    }

    int link() {
        XSSFFont font = new XSSFFont();
        font.setUnderline(XSSFFont.U_SINGLE);
        font.setColor(new XSSFColor(LINK, null));
        return format(font(font), NO_FILL, true);
    }

    private int font(XSSFFont font) {
        return styles.putFont(font);
    }

    private int fill(byte[] argb) {
        CTFill fill = CTFill.Factory.newInstance();
        CTPatternFill pattern = fill.addNewPatternFill();
        pattern.setPatternType(STPatternType.SOLID);
        pattern.addNewFgColor().setRgb(argb);
        return styles.putFill(new XSSFCellFill(fill, workbook.getStylesSource().getIndexedColors()));
    }

    private int format(int font, int fill, boolean wrapped) {
        for (int i = 0; i < styles.getNumCellStyles(); i++) {
            if (isOurs(styles.getCellXfAt(i), font, fill, wrapped)) {
                return i;
            }
        }
        CTXf format = CTXf.Factory.newInstance();
        format.setNumFmtId(0);
        format.setFontId(font);
        format.setFillId(fill);
        format.setBorderId(0);
        format.setApplyFont(true);
        format.setApplyFill(fill != NO_FILL);
        format.setApplyAlignment(true);
        format.addNewAlignment().setVertical(STVerticalAlignment.TOP);
        format.getAlignment().setWrapText(wrapped);
        return styles.putCellXf(format) - 1;
    }

    private static boolean isOurs(CTXf format, int font, int fill, boolean wrapped) {
        return format.getNumFmtId() == 0
                && format.getFontId() == font
                && format.getFillId() == fill
                && format.getBorderId() == 0
                && !format.isSetProtection()
                && format.isSetAlignment()
                && format.getAlignment().getVertical() == STVerticalAlignment.TOP
                && format.getAlignment().getWrapText() == wrapped
                && !format.getAlignment().isSetHorizontal();
    }
}
