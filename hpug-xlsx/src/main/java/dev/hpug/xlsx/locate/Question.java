package dev.hpug.xlsx.locate;

import dev.hpug.xlsx.scan.CellAddress;
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
 * @param rows its rows, at least one, each of another period or line of business
 * @param lineAssumed whether some row did not name its line of business, so that its place in the sequence had to
 */
record Question(ScannedSheet sheet, Optional<Table> table, List<AnswerRow> rows, boolean lineAssumed) {

    private static final Pattern CODE = Pattern.compile("[a-z]?\\d{1,2}[a-z]?|[ivx]{1,5}");
    private static final Pattern TOTAL = Pattern.compile("\\b(total|sum)\\b");
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_CODE = 8;

    AnswerRow first() {
        return rows.get(0);
    }

    /** Where its first label stands, which no other question's does. */
    CellAddress address() {
        return first().label().address();
    }

    /** The code that starts a row, e.g. {@code "1a"}, {@code "iii"} or {@code "10"}. */
    static Optional<String> codeOf(AnswerRow row) {
        return row.lead().stream().filter(Question::isCode).findFirst().map(Question::codeText);
    }

    private static boolean isCode(ScannedCell cell) {
        return cell.text().length() <= LONGEST_CODE
                && CODE.matcher(codeText(cell)).matches();
    }

    private static String codeText(ScannedCell cell) {
        String words = Wording.words(cell).replace(" ", "");
        return words.endsWith(".0") ? words.substring(0, words.length() - 2) : words;
    }

    /** The code its first row starts with. */
    Optional<String> code() {
        return codeOf(first());
    }

    /** The cell that names it: the first text of its first row that is not its code, its designation or a line of business. */
    Optional<ScannedCell> nameCell() {
        ScannedCell designations = first().heads().get(Head.DESIGNATION);
        return first().lead().stream()
                .filter(cell -> cell.kind() == CellKind.TEXT && !cell.text().isBlank())
                .filter(cell -> Wording.lineOfBusiness(Wording.words(cell)).isEmpty())
                .filter(cell -> first().table().equals(Optional.of(Table.SPECIALTIES)) || !isCode(cell))
                .filter(cell -> designations == null || cell.column() < designations.column())
                .findFirst();
    }

    /** Everything written left of its first label; what a person would recognise it by. */
    String leadText() {
        return first().lead().stream()
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Whether its rows add others up: it has no code, and says so or is made of formulas only. */
    boolean isTotal() {
        if (code().isPresent()) {
            return false;
        }
        String words = Wording.words(leadText());
        boolean says = words.length() <= LONGEST_TITLE && TOTAL.matcher(words).find();
        List<ScannedCell> answers =
                rows.stream().flatMap(row -> row.rest().stream()).toList();
        return says || (!answers.isEmpty() && answers.stream().allMatch(ScannedCell::isFormula));
    }

    /** Whether anything was written in its answers. */
    boolean hasAnswers() {
        return rows.stream().anyMatch(row -> !row.rest().isEmpty());
    }

    /** Where a reader should look for it. */
    CellPlace place() {
        ScannedCell where = first().lead().stream().findFirst().orElse(first().label());
        return CellPlace.of(sheet, where);
    }
}
