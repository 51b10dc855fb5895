package dev.hpug.xlsx.locate;

import dev.hpug.xlsx.locate.Head.Role;
import dev.hpug.xlsx.scan.CellKind;
import dev.hpug.xlsx.scan.ScannedCell;
import dev.hpug.xlsx.scan.ScannedSheet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of answers that belong together: one question of a table, before it is known which.
 *
 * @param sheet where it stands
 * @param number its place among the questions of its sheet, from 0
 * @param rows its rows, at least one, each of another period or line of business, all of one table
 * @param startsInOrder whether its first row is about the period that comes first in its table
 * @param lineAssumed whether some row did not name its line of business, so that its place in the sequence had to
 */
record Question(ScannedSheet sheet, int number, List<AnswerRow> rows, boolean startsInOrder, boolean lineAssumed) {

    private static final Pattern TOTAL = Pattern.compile("\\b(total|sum)\\b");
    private static final String OTHER = "other";
    private static final Pattern INVITATION =
            Pattern.compile(OTHER + "( please)?( describe| specify| name)?( it| below| here)?");
    private static final int LONGEST_TITLE = 60;
    private static final String SUM = "SUM(";

    AnswerRow first() {
        return rows.get(0);
    }

    AnswerRow last() {
        return rows.get(rows.size() - 1);
    }

    /** The table it stands in; null outside every table. */
    @Nullable
    Table table() {
        return first().table();
    }

    /** Whether a name, and not a code, tells which item it asks. */
    boolean namesItem() {
        return first().namesItem();
    }

    /** The code its first row starts with; null for none. */
    @Nullable
    String code() {
        RowCode code = first().code();
        return code == null ? null : code.text();
    }

    /** Whether it stands above the heads it would be read by, which were borrowed from further down. */
    boolean isAboveItsHeads() {
        return first().heads().reachBelow(first().number());
    }

    /** Whether it is about somebody the edition does not ask for, such as another line of business. */
    boolean asksOtherLine() {
        return first().asksOtherLine();
    }

    /**
     * The cell that names it: the first text of its first row that is not its code, its designation or a line of business,
     * nor an invitation to name it when a name stands beside; null for none.
     */
    @Nullable
    ScannedCell nameCell() {
        int at = nameAt();
        return at < 0 ? null : first().cells().cell(at);
    }

    /** The words that name it; empty where nothing does, or only long texts. */
    String name() {
        int at = nameAt();
        return at < 0 ? "" : first().cells().meaning(at).words();
    }

    private int nameAt() {
        AnswerRow row = first();
        if (namesItem() && !isNamed(row)) {
            return -1;
        }
        int invitation = -1;
        for (int i = 0; i < row.labelAt(); i++) {
            Meaning meaning = row.cells().meaning(i);
            boolean couldBe = isText(row.cells().cell(i))
                    && meaning.line() == null
                    && (namesItem() || meaning.code() == null)
                    && row.heads().isLeftOf(Role.ONCE, row.cells().cell(i));
            if (couldBe && !isInvitation(meaning.words())) {
                return i;
            }
            invitation = couldBe && invitation < 0 ? i : invitation;
        }
        return invitation;
    }

    private static boolean isInvitation(String words) {
        return words.startsWith(OTHER) && INVITATION.matcher(words).matches();
    }

    /** Whether the name of an item stands in a row: below the head of names, or where that is lost, before what is asked once. */
    static boolean isNamed(AnswerRow row) {
        for (int i = 0; i < row.labelAt(); i++) {
            boolean isBelow = !row.heads().has(Role.NAMES)
                    || row.heads().isUnder(Role.NAMES, row.cells().cell(i));
            if (isBelow
                    && isText(row.cells().cell(i))
                    && row.heads().isLeftOf(Role.ONCE, row.cells().cell(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isText(ScannedCell cell) {
        return cell.kind() == CellKind.TEXT && !cell.text().isBlank();
    }

    /** Everything written left of its first label; what a person would recognise it by. */
    String leadText() {
        StringBuilder lead = new StringBuilder();
        for (int i = 0; i < first().labelAt(); i++) {
            String text = first().cells().cell(i).text().strip();
            lead.append(lead.isEmpty() || text.isEmpty() ? "" : " ").append(text);
        }
        return lead.toString();
    }

    /** Whether its rows add others up: it has no code, and says so or is made of sums only. */
    boolean isTotal() {
        return code() == null && (isSums() || saysTotal());
    }

    private boolean isSums() {
        boolean any = false;
        for (AnswerRow row : rows) {
            for (int i = row.labelAt() + 1; i < row.cells().size(); i++) {
                if (!isSum(row.cells().cell(i))) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    private static boolean isSum(ScannedCell cell) {
        Optional<String> formula = cell.formula();
        return cell.isFormula() && (formula.isEmpty() || formula.get().contains(SUM));
    }

    private boolean saysTotal() {
        int length = 0;
        for (int i = 0; i < first().labelAt(); i++) {
            length += first().cells().cell(i).text().length();
        }
        return length <= LONGEST_TITLE
                && TOTAL.matcher(Wording.words(leadText())).find();
    }

    /** Whether anything was written in its answers. */
    boolean hasAnswers() {
        for (AnswerRow row : rows) {
            if (row.hasRest()) {
                return true;
            }
        }
        return false;
    }

    /** The column where its code or its name stands; 0 when that is not known. */
    int firstColumn() {
        RowCode code = first().code();
        if (code != null) {
            return code.cell().column();
        }
        ScannedCell names = first().heads().get(Role.NAMES);
        return names == null ? 0 : names.column();
    }

    /** Where a reader should look for it. */
    CellPlace place() {
        return CellPlace.of(sheet, first().cells().cell(0));
    }
}
