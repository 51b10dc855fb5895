package dev.hpug.xlsx.compare;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet is printed and scrolled. */
final class PrintSetup {

    private static final double SIDE_MARGIN_INCHES = 0.4;
    private static final double END_MARGIN_INCHES = 0.6;
    private static final short AS_MANY_AS_NEEDED = 0;

    private final XSSFSheet sheet;
    private final XSSFPrintSetup setup;

    private PrintSetup(XSSFSheet sheet) {
        this.sheet = sheet;
        this.setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.LETTER_PAPER);
        sheet.setFitToPage(true);
        sheet.setDisplayGridlines(false);
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN_INCHES);
        sheet.setMargin(PageMargin.TOP, END_MARGIN_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, END_MARGIN_INCHES);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }

    static PrintSetup of(XSSFSheet sheet) {
        return new PrintSetup(sheet);
    }

    /** Everything on one page. */
    void onePage() {
        fit(true, 1, 1);
    }

    /** As long as needed and one page wide. */
    void pageWidth() {
        fit(false, 1, AS_MANY_AS_NEEDED);
    }

    /**
     * A table one page wide whose head stays in sight and can be filtered.
     *
     * @param head the index of the head's row
     * @param labels how many columns of labels stay in sight
     * @param columns how many columns there are
     */
    void table(int head, int labels, int columns) {
        table(head, labels, columns, 1);
    }

    /** A table {@code pages} pages wide, each of which repeats the labels. */
    void table(int head, int labels, int columns, int pages) {
        fit(true, (short) pages, AS_MANY_AS_NEEDED);
        sheet.createFreezePane(labels, head + 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf((head + 1) + ":" + (head + 1)));
        if (labels > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, labels - 1));
        }
        int last = Math.max(sheet.getLastRowNum(), head);
        sheet.setAutoFilter(new CellRangeAddress(head, last, 0, columns - 1));
    }

    private void fit(boolean landscape, int wide, int high) {
        setup.setLandscape(landscape);
        setup.setFitWidth((short) wide);
        setup.setFitHeight((short) high);
    }
}
