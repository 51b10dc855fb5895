package dev.hpug.xlsx.mark;

import dev.hpug.rule.Finding;
import dev.hpug.xlsx.poi.CellText;
import dev.hpug.xlsx.poi.WorkbookEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * hpug's comments on one sheet. Each begins with {@value #OURS}: a cell can have one comment only, so hpug's may stand below
 * one that a person wrote, and LibreOffice and exceljs save no authors to know them by.
 */
final class CellComments {

    static final String AUTHOR = "hpug";
    private static final String OURS = "[hpug] ";
    private static final String BELOW_THEIRS = "\n\n" + OURS;

    private static final int COLUMNS = 4;
    private static final int CHARACTERS_A_LINE = 40;

    private final XSSFSheet sheet;
    private final CommentParts parts;

    CellComments(WorkbookEdit edit, XSSFSheet sheet) {
        this.sheet = sheet;
        this.parts = new CommentParts(edit, sheet);
    }

    void add(CellAddress address, List<Finding> findings) {
        String text = CellText.stored(findings.stream().map(CellComments::text).collect(Collectors.joining("\n\n")));
        XSSFComment theirs = sheet.getCellComment(address);
        if (theirs == null) {
            create(address, OURS + text);
        } else {
            XSSFRichTextString both = words(theirs);
            both.append(BELOW_THEIRS + text);
            theirs.setString(both);
        }
    }

    private static String text(Finding finding) {
        return finding.severity().id() + " " + finding.rule() + "\n" + finding.message() + "\n→ " + finding.mend();
    }

    private void create(CellAddress address, String text) {
        int lines = text.lines()
                .mapToInt(line -> 1 + line.length() / CHARACTERS_A_LINE)
                .sum();
        XSSFComment comment = parts.create(address, COLUMNS, lines + 1);
        comment.setAuthor(AUTHOR);
        comment.setString(RichTexts.inOneRun(text));
    }

    void removeAll() {
        for (CellAddress address : new ArrayList<>(sheet.getCellComments().keySet())) {
            XSSFComment comment = sheet.getCellComment(address);
            String text = Objects.requireNonNullElse(words(comment).getString(), "");
            if (comment.getAuthor().equals(AUTHOR) || text.startsWith(OURS)) {
                parts.remove(address);
            } else if (text.contains(BELOW_THEIRS)) {
                comment.setString(RichTexts.upTo(comment.getString(), text.indexOf(BELOW_THEIRS)));
            }
        }
    }

    /** What a comment says; exceljs saves some that say nothing. */
    private static XSSFRichTextString words(XSSFComment comment) {
        return Objects.requireNonNullElseGet(comment.getString(), XSSFRichTextString::new);
    }

    /** To be called last: leaves nothing behind where no comment of hpug's is. */
    void tidy() {
        parts.tidy(AUTHOR);
    }
}
