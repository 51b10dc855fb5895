package dev.hpug.xlsx.locate;

import dev.hpug.metric.Member;
import dev.hpug.xlsx.locate.Wording.PeriodLabel;
import dev.hpug.xlsx.scan.CellKind;
import dev.hpug.xlsx.scan.ScannedCell;
import dev.hpug.xlsx.scan.ScannedSheet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Walks one sheet from top to bottom: a head row opens a table, rows with a period label are its rows of answers, a section
 * heading closes it.
 */
final class SheetWalker {

    private static final String STANDARD_SECTIONS = "abcd";

    /** How many rows below the words "reporting period" may state a period. */
    private static final int PERIOD_STATEMENT_ROWS = 4;

    /** Longer texts between the rows of a table are remarks. */
    private static final int LONGEST_ANSWER = 60;

    private static final int NO_LABEL = -1;

    private final List<AnswerRow> rows = new ArrayList<>();
    private final List<ScannedCell> strays = new ArrayList<>();

    /** The row in hand, and the rows above it that are close enough for it to be a statement of theirs. */
    private final Deque<SheetRow> near = new ArrayDeque<>();

    private char sectionLetter = Wording.NO_SECTION;
    private @Nullable Table table;
    private Heads heads = Heads.NONE;
    private @Nullable Heads firstPaymentHeads;
    private boolean tableHasRows;
    private int labelColumn;

    private SheetWalker() {}

    static Walk walk(ScannedSheet sheet, Meaning.Memory memory) {
        SheetWalker walker = new SheetWalker();
        List<ScannedCell> cells = sheet.cells();
        int at = 0;
        while (at < cells.size()) {
            SheetRow row = SheetRow.startingAt(at, cells, memory);
            walker.visit(row);
            at += row.size();
        }
        walker.completeHeads();
        return new Walk(sheet, walker.rows, walker.strays);
    }

    private void visit(SheetRow row) {
        near.addLast(row);
        while (near.getFirst().number() + PERIOD_STATEMENT_ROWS < row.number()) {
            near.removeFirst();
        }
        int labelAt = labelIn(row);
        if (labelAt != NO_LABEL) {
            addAnswerRow(row, labelAt);
            return;
        }
        char letter = Wording.sectionLetter(row.cell(0));
        if (letter != Wording.NO_SECTION) {
            sectionLetter = letter;
            table = null;
            heads = Heads.NONE;
        } else {
            addHeads(row);
        }
    }

    /**
     * Which cell of a row is its period label. The word "Prior" may stand elsewhere too, so the column under the head counts
     * first; section D has no such head, its labels name the line of business and keep to one column.
     */
    private int labelIn(SheetRow row) {
        boolean dated = heads.has(Head.DATE);
        int weak = NO_LABEL;
        int strong = NO_LABEL;
        for (int i = 0; i < row.size(); i++) {
            PeriodLabel label = row.meaning(i).label();
            if (label != null) {
                boolean isStrong = dated ? heads.isUnder(Head.DATE, row.cell(i)) : label.line() != null;
                if (isStrong && (strong == NO_LABEL || row.cell(i).column() == labelColumn)) {
                    strong = i;
                } else if (weak == NO_LABEL && (table != Table.PAYMENT || row.lineBefore(i) != null)) {
                    weak = i;
                }
            }
        }
        if (strong != NO_LABEL) {
            boolean isHeadRow = dated ? headsOverAnswers(row, strong) > 1 : hasHead(row, Head.SPEND);
            return isHeadRow ? NO_LABEL : strong;
        }
        if (weak == NO_LABEL || mayStatePeriod()) {
            return NO_LABEL;
        }
        boolean asksNothing = dated && weak == row.size() - 1;
        return asksNothing || headsOverAnswers(row, weak) > 0 ? NO_LABEL : weak;
    }

    private boolean mayStatePeriod() {
        for (SheetRow row : near) {
            if (row.opensPeriodStatements()) {
                return true;
            }
        }
        return false;
    }

    private static int headsOverAnswers(SheetRow row, int rightOf) {
        int count = 0;
        for (int i = rightOf + 1; i < row.size(); i++) {
            Head head = row.meaning(i).head();
            count += head != null && head.isOverAnswers() ? 1 : 0;
        }
        return count;
    }

    private static boolean hasHead(SheetRow row, Head wanted) {
        for (int i = 0; i < row.size(); i++) {
            if (row.meaning(i).head() == wanted) {
                return true;
            }
        }
        return false;
    }

    private boolean isInForeignSection() {
        return sectionLetter != Wording.NO_SECTION && STANDARD_SECTIONS.indexOf(sectionLetter) < 0;
    }

    private void addHeads(SheetRow row) {
        Heads found = Heads.in(row);
        Table started = found.count() == 0 || isInForeignSection() ? null : Table.startingWith(found, sectionLetter);
        if (started == Table.PAYMENT && hasNumbersRightOf(found.get(Head.SPEND), row)) {
            started = null;
        }
        if (started != null) {
            table = started;
            heads = found;
            tableHasRows = false;
            if (started == Table.PAYMENT && firstPaymentHeads == null) {
                firstPaymentHeads = found;
            }
        } else if (table != null && !tableHasRows && found.count() > 0) {
            Heads both = heads.above(found);
            firstPaymentHeads = firstPaymentHeads == heads ? both : firstPaymentHeads;
            heads = both;
        } else if (table != null) {
            addStrays(row, table);
        }
    }

    /** The head of section D stands alone; the same words in the midst of a row of figures are a slip. */
    private static boolean hasNumbersRightOf(@Nullable ScannedCell head, SheetRow row) {
        for (int i = 0; i < row.size(); i++) {
            ScannedCell cell = row.cell(i);
            if (head != null && cell.kind() == CellKind.NUMBER && cell.column() > head.column()) {
                return true;
            }
        }
        return false;
    }

    private void addStrays(SheetRow row, Table in) {
        for (int i = 0; i < row.size(); i++) {
            ScannedCell cell = row.cell(i);
            if (cell.text().length() <= LONGEST_ANSWER && !cell.text().isBlank() && isUnderAnswers(cell, in)) {
                strays.add(cell);
            }
        }
    }

    private boolean isUnderAnswers(ScannedCell cell, Table in) {
        for (Head head : Head.ALL) {
            if (in.answersStandBelow(head) && heads.isUnder(head, cell)) {
                return true;
            }
        }
        return false;
    }

    private void addAnswerRow(SheetRow row, int labelAt) {
        PeriodLabel label = Objects.requireNonNull(row.meaning(labelAt).label());
        ScannedCell labelCell = row.cell(labelAt);
        boolean isPaymentLabel = label.line() != null && !heads.isUnder(Head.DATE, labelCell) && !isInForeignSection();
        if (isPaymentLabel && table != Table.PAYMENT) {
            table = Table.PAYMENT;
            heads = Heads.NONE;
        }
        tableHasRows = true;
        labelColumn = labelCell.column();
        Member line = label.line();
        boolean asksOtherLine = false;
        if (line == null && heads.has(Head.LINE_OF_BUSINESS)) {
            for (int i = 0; i < row.size(); i++) {
                if (heads.isUnder(Head.LINE_OF_BUSINESS, row.cell(i))) {
                    line = row.meaning(i).line();
                    asksOtherLine = line == null && !row.meaning(i).words().isEmpty();
                }
            }
        } else if (line == null) {
            line = row.lineBefore(labelAt);
        }
        rows.add(new AnswerRow(
                table,
                table == null ? Heads.NONE : heads,
                row,
                labelAt,
                label.period(),
                table == null || table.hasLines() ? line : null,
                asksOtherLine,
                null));
    }

    /** Section D repeats its head above every question; where the first one is lost, the next one serves. */
    private void completeHeads() {
        Heads first = firstPaymentHeads == null ? Heads.NONE : firstPaymentHeads;
        for (int i = 0; i < rows.size(); i++) {
            AnswerRow row = rows.get(i);
            if (row.table() == Table.PAYMENT && row.heads().count() == 0) {
                rows.set(i, row.withHeads(first));
            }
        }
    }
}
