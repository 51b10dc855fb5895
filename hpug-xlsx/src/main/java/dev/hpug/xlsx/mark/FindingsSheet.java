package dev.hpug.xlsx.mark;

import dev.hpug.rule.Finding;
import dev.hpug.rule.Severity;
import dev.hpug.xlsx.finding.CellRanges;
import dev.hpug.xlsx.poi.CellText;
import dev.hpug.xlsx.poi.ColumnWidths;
import dev.hpug.xlsx.poi.TextHeight;
import dev.hpug.xlsx.poi.WorkbookEdit;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** The sheet that lists all findings, worst first, with links to their cells. A defined name tells hpug which sheet is its own. */
final class FindingsSheet {

    private static final String NAME = "hpug.findings";
    private static final String TITLE = "Findings";
    private static final List<String> HEADS =
            List.of("Severity", "Cell", "Question", "What was found", "What would mend it", "Rule");
    private static final List<Integer> WIDTHS = List.of(10, 22, 34, 60, 44, 24);
    private static final int LINK_COLUMN = 1;
    private static final TextHeight HEIGHT = new TextHeight(XSSFFont.DEFAULT_FONT_SIZE, false);

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final SheetLooks looks;

    private FindingsSheet(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(freeTitle(workbook));
        this.looks = new SheetLooks(workbook);
    }

    static void add(XSSFWorkbook workbook, List<Finding> findings) {
        FindingsSheet made = new FindingsSheet(workbook);
        made.name();
        made.head(findings);
        for (Finding finding : findings) {
            made.row(finding);
        }
        made.setUpPage(findings.size());
    }

    private static String freeTitle(XSSFWorkbook workbook) {
        String title = TITLE;
        for (int number = 2; workbook.getSheet(title) != null; number++) {
            title = TITLE + " (" + number + ")";
        }
        return title;
    }

    private void name() {
        XSSFName name = workbook.createName();
        name.setNameName(NAME);
        name.setRefersToFormula("'" + sheet.getSheetName() + "'!$A$1");
    }

    private void head(List<Finding> findings) {
        XSSFRow summary = sheet.createRow(0);
        text(summary, 0, summary(findings), looks.title());
        XSSFRow heads = sheet.createRow(1);
        ColumnWidths.set(sheet, WIDTHS);
        for (int column = 0; column < HEADS.size(); column++) {
            text(heads, column, HEADS.get(column), looks.head());
        }
    }

    private static String summary(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "Nothing was found.";
        }
        return "Found: " + count(findings, Severity.ERROR) + ", " + count(findings, Severity.WARNING) + ", "
                + count(findings, Severity.INFO) + ".";
    }

    private static String count(List<Finding> findings, Severity severity) {
        long count = findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        return count + " " + severity.id() + (count == 1 || severity == Severity.INFO ? "" : "s");
    }

    private void row(Finding finding) {
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        List<String> texts = List.of(
                finding.severity().id(),
                CellRanges.of(finding.locations()),
                question(finding),
                finding.message(),
                finding.mend(),
                finding.rule());
        double points = 0;
        for (int column = 0; column < texts.size(); column++) {
            int style = column == 0 ? looks.severity(finding.severity()) : looks.text();
            text(row, column, texts.get(column), style);
            points = Math.max(points, HEIGHT.of(texts.get(column), WIDTHS.get(column)));
        }
        row.setHeightInPoints(TextHeight.ofRow(points));
        MarkedCell.find(workbook, finding).ifPresent(cell -> link(row.getCell(LINK_COLUMN), cell));
    }

    private static String question(Finding finding) {
        int more = finding.cells().size() - 1;
        return finding.cell()
                .map(cell -> cell.label() + (more > 0 ? " and " + more + " more" : ""))
                .orElse("");
    }

    private void link(XSSFCell from, MarkedCell to) {
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + to.sheet().getSheetName().replace("'", "''") + "'!" + to.address());
        from.setHyperlink(link);
        from.getCTCell().setS(looks.link());
    }

    /** Text within the cell and not in the workbook's shared texts, so that nothing is left when the sheet is removed. */
    private static void text(XSSFRow row, int column, String text, int style) {
        XSSFCell cell = row.createCell(column);
        if (!text.isEmpty()) {
            cell.getCTCell().setT(STCellType.INLINE_STR);
            cell.getCTCell().addNewIs().setT(CellText.stored(text));
        }
        cell.getCTCell().setS(style);
    }

    private void setUpPage(int findings) {
        sheet.createFreezePane(0, 2);
        sheet.setAutoFilter(new CellRangeAddress(1, findings + 1, 0, HEADS.size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(1, 1, 0, HEADS.size() - 1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    static void remove(WorkbookEdit edit) {
        XSSFWorkbook workbook = edit.workbook();
        Optional.ofNullable(workbook.getName(NAME)).ifPresent(name -> {
            Optional<XSSFSheet> sheet = Optional.ofNullable(workbook.getSheet(name.getSheetName()));
            workbook.removeName(name);
            sheet.ifPresent(edit::remove);
        });
    }
}
