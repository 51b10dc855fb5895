package dev.hpug.xlsx.blank;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the sheets have in common: print as wide as a page, a frozen head, and protection that is a courtesy. */
final class PageSetup {

    private static final double MARGIN = 0.5;
    private static final double FOOT = 0.6;

    private PageSetup() {}

    /** @param breaks the last rows of pages */
    static void apply(FormSheet form, int frozenRows, List<Integer> breaks) {
        XSSFSheet sheet = form.sheet();
        XSSFWorkbook workbook = sheet.getWorkbook();
        int index = workbook.getSheetIndex(sheet);
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setPaperSize(PaperSize.LETTER_PAPER);
        sheet.setHorizontallyCenter(true);
        for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP)) {
            sheet.setMargin(side, MARGIN);
        }
        sheet.setMargin(PageMargin.BOTTOM, FOOT);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("Page &P of &N");
        workbook.setPrintArea(index, 0, form.lastColumn(), 0, form.nextRow() - 1);
        breaks.forEach(sheet::setRowBreak);
        if (frozenRows > 0) {
            sheet.createFreezePane(0, frozenRows);
            sheet.setRepeatingRows(new CellRangeAddress(frozenRows - 1, frozenRows - 1, -1, -1));
        }
        protect(sheet);
    }

    /** Locked cells can be selected and read, and columns and rows resized. */
    private static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }
}
