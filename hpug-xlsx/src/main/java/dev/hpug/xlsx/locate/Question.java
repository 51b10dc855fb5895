package dev.hpug.xlsx.locate;

import dev.hpug.xlsx.scan.CellKind;
import dev.hpug.xlsx.scan.ScannedCell;
import dev.hpug.xlsx.scan.ScannedSheet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rows of answers that belong together: one question of a table, before it is known which.
 *
 * @param sheet where it stands
 * @param table the table it stands in; empty outside every table
 * @param rowCode the code its first row starts with
 * @param rows its rows, at least one, each of another period or line of business
 * @param startsInOrder whether its first row is about the period that comes first in its table
 * @param lineAssumed whether some row did not name its line of business, so that its place in the sequence had to
 */
record Question(
        ScannedSheet sheet,
        Optional<Table> table,
        Optional<RowCode> rowCode,
        List<AnswerRow> rows,
        boolean startsInOrder,
        boolean lineAssumed) {

    private static final Pattern TOTAL = Pattern.compile("\\b(total|sum)\\b");
    private static final Pattern INVITATION =
            Pattern.compile("other( please)?( describe| specify| name)?( it| below| here)?");
    private static final int LONGEST_TITLE = 60;
    private static final String SUM = "SUM(";

    AnswerRow first() {
        return rows.get(0);
    }

    AnswerRow last() {
        return rows.get(rows.size() - 1);
    }

    boolean isIn(Table which) {
        return table.isPresent() && table.get() == which;
    }

    /** Whether it stands above the heads it would be read by, which were borrowed from further down. */
    boolean isAboveItsHeads() {
        return first().heads().values().stream().anyMatch(head -> head.row() > first().number());
    }

    /** The row of its first label, which no other question of its sheet has. */
    int firstRow() {
        return first().number();
    }

    /** The code its first row starts with. */
    Optional<String> code() {
        return rowCode.map(RowCode::text);
    }

    /** Whether it asks for a line of business that the edition does not, such as Medicare. */
    boolean asksOtherLine() {
        return first().asksOtherLine();
    }

    /**
     * The cell that names it: the first text of its first row that is not its code, its designation or a line of business,
     * nor an invitation to name it when a name stands beside.
     */
    Optional<ScannedCell> nameCell() {
        if (isIn(Table.SPECIALTIES) && specialty(first()).isEmpty()) {
            return Optional.empty();
        }
        ScannedCell designations = first().heads().get(Head.DESIGNATION);
        List<ScannedCell> texts = first().lead().stream()
                .filter(Question::isText)
                .filter(cell -> Wording.lineOfBusiness(Wording.words(cell)).isEmpty())
                .filter(cell -> isIn(Table.SPECIALTIES) || !RowCode.isCode(cell))
                .filter(cell -> designations == null || cell.column() < designations.column())
                .toList();
        return texts.stream()
                .filter(cell -> !INVITATION.matcher(Wording.words(cell)).matches())
                .findFirst()
                .or(() -> texts.stream().findFirst());
    }

    /** The name of the specialty in a row: below its head, or where that is lost, the first text before the designation. */
    static Optional<ScannedCell> specialty(AnswerRow row) {
        ScannedCell names = row.heads().get(Head.SPECIALTY);
        ScannedCell designations = row.heads().get(Head.DESIGNATION);
        return row.lead().stream()
                .filter(Question::isText)
                .filter(cell -> names == null || cell.column() == names.column())
                .filter(cell -> designations == null || cell.column() < designations.column())
                .findFirst();
    }

    private static boolean isText(ScannedCell cell) {
        return cell.kind() == CellKind.TEXT && !cell.text().isBlank();
    }

    /** Everything written left of its first label; what a person would recognise it by. */
    String leadText() {
        return first().lead().stream()
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Whether its rows add others up: it has no code, and says so or is made of sums only. */
    boolean isTotal() {
        if (rowCode.isPresent()) {
            return false;
        }
        return isSums() || saysTotal();
    }

    private boolean isSums() {
        boolean any = false;
        for (AnswerRow row : rows) {
            for (ScannedCell cell : row.rest()) {
                if (!isSum(cell)) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    private boolean saysTotal() {
        int length = 0;
        for (ScannedCell cell : first().lead()) {
            length += cell.text().length();
        }
        return length <= LONGEST_TITLE
                && TOTAL.matcher(Wording.words(leadText())).find();
    }

    private static boolean isSum(ScannedCell cell) {
        return cell.isFormula()
                && cell.formula().map(formula -> formula.contains(SUM)).orElse(true);
    }

    /** Whether anything was written in its answers. */
    boolean hasAnswers() {
        return rows.stream().anyMatch(row -> !row.rest().isEmpty());
    }

    /** The column where its code or the name of its specialty stands; 0 when that is not known. */
    int firstColumn() {
        return rowCode.map(RowCode::cell)
                .or(() -> Optional.ofNullable(first().heads().get(Head.SPECIALTY)))
                .map(ScannedCell::column)
                .orElse(0);
    }

    /** Where a reader should look for it. */
    CellPlace place() {
        ScannedCell where = first().lead().stream().findFirst().orElse(first().label());
        return CellPlace.of(sheet, where);
    }
}
