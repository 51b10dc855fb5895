package dev.hpug.xlsx.mark;

import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRElt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/** Cuts rich text without losing how the rest of it looks. */
final class RichTexts {

    private RichTexts() {}

    /** Text as Excel stores a comment's: exceljs loses one that is in no run. */
    static XSSFRichTextString inOneRun(String text) {
        CTRst whole = CTRst.Factory.newInstance();
        whole.addNewR().setT(text);
        return new XSSFRichTextString(whole);
    }

    /** The first {@code length} characters, each in its font. */
    static XSSFRichTextString upTo(XSSFRichTextString text, int length) {
        CTRst whole = text.getCTRst();
        if (whole.sizeOfRArray() == 0) {
            return new XSSFRichTextString(text.getString().substring(0, length));
        }
        CTRst cut = CTRst.Factory.newInstance();
        int left = length;
        for (CTRElt run : whole.getRArray()) {
            String words = run.getT();
            if (left > 0) {
                CTRElt kept = (CTRElt) cut.addNewR().set(run);
                kept.setT(words.substring(0, Math.min(left, words.length())));
            }
            left -= words.length();
        }
        boolean plain = cut.sizeOfRArray() == 1 && !cut.getRArray(0).isSetRPr();
        return plain ? new XSSFRichTextString(cut.getRArray(0).getT()) : new XSSFRichTextString(cut);
    }
}
