package dev.hpug.xlsx.mark;

import dev.hpug.rule.Finding;
import dev.hpug.rule.Severity;
import dev.hpug.xlsx.edit.CellText;
import dev.hpug.xlsx.edit.Markup;
import dev.hpug.xlsx.edit.StyleSheet;
import dev.hpug.xlsx.edit.TextHeight;
import dev.hpug.xlsx.finding.CellRanges;
import dev.hpug.xlsx.scan.CellAddress;
import dev.hpug.xlsx.scan.ScannedWorkbook;
import java.util.List;
import java.util.Optional;

/** What stands on the sheet that lists all findings, worst first, with links to their cells. */
final class FindingsSheet {

    private static final List<String> HEADS =
            List.of("Severity", "Cell", "Question", "What was found", "What would mend it", "Rule");
    private static final List<Integer> WIDTHS = List.of(10, 32, 34, 60, 44, 24);
    private static final int LINK_COLUMN = 1;
    private static final int HEAD_ROW = 2;
    private static final int POINTS = 11;
    private static final TextHeight HEIGHT = new TextHeight(POINTS, false);

    private final ScannedWorkbook workbook;
    private final SheetLooks looks;
    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder links = new StringBuilder();

    private FindingsSheet(ScannedWorkbook workbook, StyleSheet styles) {
        this.workbook = workbook;
        this.looks = new SheetLooks(styles);
    }

    /** The sheet's part, in the namespace of the workbook. */
    static String xml(ScannedWorkbook workbook, StyleSheet styles, String namespace, List<Finding> findings) {
        FindingsSheet sheet = new FindingsSheet(workbook, styles);
        sheet.heads(findings);
        int row = HEAD_ROW;
        for (Finding finding : findings) {
            row++;
            sheet.row(row, finding);
        }
        return sheet.whole(namespace, row);
    }

    /** The cells that are repeated on every printed page. */
    static String printedHead(String quotedName) {
        return quotedName + "!$" + HEAD_ROW + ":$" + HEAD_ROW;
    }

    /** The cells that can be filtered. */
    static String filtered(String quotedName, int findings) {
        return quotedName + "!$A$" + HEAD_ROW + ":$" + lastColumn() + "$" + (HEAD_ROW + findings);
    }

    private static String lastColumn() {
        return CellAddress.of(1, HEADS.size()).columnLetters();
    }

    private void heads(List<Finding> findings) {
        rows.append("<row r=\"1\">");
        cell(1, 0, summary(findings), looks.title());
        rows.append("</row><row r=\"" + HEAD_ROW + "\">");
        for (int column = 0; column < HEADS.size(); column++) {
            cell(HEAD_ROW, column, HEADS.get(column), looks.head());
        }
        rows.append("</row>");
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

    private void row(int row, Finding finding) {
        List<String> texts = List.of(
                finding.severity().id(),
                CellRanges.of(finding.locations()),
                question(finding),
                finding.message(),
                finding.mend(),
                finding.rule());
        double points = 0;
        for (int column = 0; column < texts.size(); column++) {
            points = Math.max(points, HEIGHT.of(texts.get(column), WIDTHS.get(column)));
        }
        int height = (int) TextHeight.ofRow(points);
        rows.append("<row r=\"" + row + "\" ht=\"" + height + "\" customHeight=\"1\">");
        Optional<MarkedCell> marked = MarkedCell.find(workbook, finding);
        for (int column = 0; column < texts.size(); column++) {
            boolean links = column == LINK_COLUMN && marked.isPresent();
            int style = column == 0 ? looks.severity(finding.severity()) : links ? looks.link() : looks.text();
            cell(row, column, texts.get(column), style);
        }
        rows.append("</row>");
        marked.ifPresent(cell -> link(row, cell));
    }

    private static String question(Finding finding) {
        int more = finding.cells().size() - 1;
        return finding.cell()
                .map(cell -> cell.label() + (more > 0 ? " and " + more + " more" : ""))
                .orElse("");
    }

    private void link(int row, MarkedCell to) {
        String from = CellAddress.of(row, LINK_COLUMN + 1).toString();
        String target = quoted(to.sheet().name()) + "!" + to.address();
        links.append(
                "<hyperlink ref=\"" + from + "\" location=\"" + Markup.attribute(CellText.stored(target)) + "\"/>");
    }

    /** A sheet's name as a formula has it. */
    static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'";
    }

    /** Text within the cell and not in the workbook's shared texts, so that nothing is left when the sheet is removed. */
    private void cell(int row, int column, String text, int style) {
        String address = CellAddress.of(row, column + 1).toString();
        rows.append("<c r=\"" + address + "\" s=\"" + style + "\"");
        rows.append(text.isEmpty() ? "/>" : " t=\"inlineStr\"><is>" + CellText.element("", text) + "</is></c>");
    }

    private String whole(String namespace, int lastRow) {
        StringBuilder columns = new StringBuilder();
        for (int column = 0; column < WIDTHS.size(); column++) {
            int number = column + 1;
            columns.append("<col min=\"" + number + "\" max=\"" + number + "\" width=\"" + WIDTHS.get(column)
                    + "\" customWidth=\"1\"/>");
        }
        String last = lastColumn();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"" + namespace + "\">"
                + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><dimension ref=\"A1:" + last + lastRow + "\"/>"
                + "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"" + HEAD_ROW + "\" topLeftCell=\"A"
                + (HEAD_ROW + 1) + "\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\"/>"
                + "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>" + columns
                + "</cols><sheetData>"
                + rows + "</sheetData><autoFilter ref=\"A" + HEAD_ROW + ":" + last + lastRow + "\"/>"
                + (links.isEmpty() ? "" : "<hyperlinks>" + links + "</hyperlinks>")
                + "<pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>";
    }
}
