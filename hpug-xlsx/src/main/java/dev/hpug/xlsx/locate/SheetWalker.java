package dev.hpug.xlsx.locate;

import dev.hpug.metric.Member;
import dev.hpug.xlsx.locate.Head.Role;
import dev.hpug.xlsx.locate.Vocabulary.Label;
import dev.hpug.xlsx.scan.ScannedCell;
import dev.hpug.xlsx.scan.ScannedSheet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Walks one sheet from top to bottom: a head row opens a table, rows with a period label are its rows of answers, a section
 * heading closes it.
 */
final class SheetWalker {

    /** How many rows below the words "reporting period" may state a period. */
    private static final int PERIOD_STATEMENT_ROWS = 4;

    /** Longer texts between the rows of a table are remarks. */
    private static final int LONGEST_ANSWER = 60;

    private static final int NO_LABEL = -1;

    private final List<AnswerRow> rows = new ArrayList<>();
    private final List<ScannedCell> strays = new ArrayList<>();
    private final List<ScannedCell> ownWords = new ArrayList<>();

    /** The row in hand, and the rows above it that are close enough for it to be a statement of theirs. */
    private final Deque<SheetRow> near = new ArrayDeque<>();

    private final Vocabulary vocabulary;
    private final TableFinder finder;
    private @Nullable String section;
    private @Nullable Table table;
    private Heads heads = Heads.NONE;
    /** The first heads of each table whose period labels name lines of business. */
    private final Map<Table, Heads> firstHeads = new HashMap<>();

    private boolean tableHasRows;
    private int labelColumn;

    private SheetWalker(Catalogue catalogue) {
        this.vocabulary = catalogue.vocabulary();
        this.finder = catalogue.finder();
    }

    static Walk walk(ScannedSheet sheet, Catalogue catalogue, Meaning.Memory memory) {
        SheetWalker walker = new SheetWalker(catalogue);
        List<ScannedCell> cells = sheet.cells();
        int at = 0;
        while (at < cells.size()) {
            SheetRow row = SheetRow.startingAt(at, cells, memory);
            walker.visit(row);
            at += row.size();
        }
        walker.completeHeads();
        return new Walk(sheet, walker.rows, walker.ownWords, walker.strays);
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
        String code = Wording.sectionCode(row.cell(0), vocabulary);
        if (code != null) {
            section = code;
            table = null;
            heads = Heads.NONE;
        } else {
            addHeads(row);
        }
        if (isInForeignSection()) {
            addOwnWords(row);
        }
    }

    /**
     * Which cell of a row is its period label. The word "Prior" may stand elsewhere too, so the column under the head counts
     * first; where a table has no such head, its labels name the line of business and keep to one column.
     */
    private int labelIn(SheetRow row) {
        boolean dated = heads.has(Role.LABELS);
        int weak = NO_LABEL;
        int strong = NO_LABEL;
        for (int i = 0; i < row.size(); i++) {
            Label label = row.meaning(i).label();
            if (label != null) {
                boolean isStrong = dated ? heads.isUnder(Role.LABELS, row.cell(i)) : label.namesLine();
                if (isStrong && (strong == NO_LABEL || row.cell(i).column() == labelColumn)) {
                    strong = i;
                } else if (weak == NO_LABEL && (!isLabelled(table) || row.lineBefore(i) != null)) {
                    weak = i;
                }
            }
        }
        if (strong != NO_LABEL) {
            boolean isHeadRow = dated ? headsOverAnswers(row, strong) > 1 : finder.hasHeadOfLabelled(row);
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

    private static boolean isLabelled(@Nullable Table which) {
        return which != null && which.namesLinesInLabels();
    }

    private boolean isInForeignSection() {
        return section != null && !vocabulary.hasSection(section);
    }

    private void addHeads(SheetRow row) {
        Heads found = Heads.in(row);
        Table started = found.count() == 0 || isInForeignSection() ? null : finder.startingWith(found, section);
        if (started != null && TableFinder.isSlip(started, found, row)) {
            started = null;
        }
        if (started != null && !continuesHeads(started, found)) {
            table = started;
            heads = found;
            tableHasRows = false;
            noteFirstHeads(started, found);
        } else if (table != null && !tableHasRows && found.count() > 0) {
            Heads both = heads.above(found);
            firstHeads.replaceAll((any, first) -> first == heads ? both : first);
            heads = both;
        } else if (table != null) {
            addStrays(row, table);
        }
    }

    /** Whether a row holds the rest of the heads of the table that has just begun. */
    private boolean continuesHeads(Table started, Heads found) {
        return started == table && !tableHasRows && heads.count() > 0 && found.count(heads.all()) == 0;
    }

    private void noteFirstHeads(Table started, Heads found) {
        if (isLabelled(started)) {
            firstHeads.putIfAbsent(started, found);
        }
    }

    private void addStrays(SheetRow row, Table in) {
        for (int i = 0; i < row.size(); i++) {
            ScannedCell cell = row.cell(i);
            if (cell.text().length() <= LONGEST_ANSWER && !cell.text().isBlank() && isUnderAnswers(cell, in)) {
                strays.add(cell);
            }
        }
    }

    private void addOwnWords(SheetRow row) {
        for (int i = 0; i < row.size(); i++) {
            if (!row.cell(i).text().isBlank()) {
                ownWords.add(row.cell(i));
            }
        }
    }

    private boolean isUnderAnswers(ScannedCell cell, Table in) {
        for (Head head : in.telling()) {
            if (heads.isUnder(head, cell)) {
                return true;
            }
        }
        return false;
    }

    private void addAnswerRow(SheetRow row, int labelAt) {
        Label label = Objects.requireNonNull(row.meaning(labelAt).label());
        ScannedCell labelCell = row.cell(labelAt);
        if (label.namesLine()
                && !heads.isUnder(Role.LABELS, labelCell)
                && !isInForeignSection()
                && !isLabelled(table)) {
            Table labelled = finder.labelled(section);
            table = labelled == null ? table : labelled;
            heads = labelled == null ? heads : Heads.NONE;
        }
        tableHasRows = true;
        labelColumn = labelCell.column();
        List<Member> named = label.line();
        boolean asksOtherLine = false;
        if (named == null && heads.has(Role.LINES)) {
            for (int i = 0; i < row.size(); i++) {
                if (heads.isUnder(Role.LINES, row.cell(i))) {
                    named = row.meaning(i).line();
                    asksOtherLine =
                            lineOf(named) == null && !row.meaning(i).words().isEmpty();
                }
            }
        } else if (named == null) {
            named = row.lineBefore(labelAt);
        }
        rows.add(new AnswerRow(
                table,
                table == null ? Heads.NONE : heads,
                row,
                labelAt,
                label.period(),
                lineOf(named),
                asksOtherLine,
                null));
    }

    /** The one of some members that a row of the table in hand can be about; outside every table any. */
    private @Nullable Member lineOf(@Nullable List<Member> named) {
        if (table == null) {
            return named == null ? null : named.get(0);
        }
        return table.memberAmong(named);
    }

    /** A head above labels that name lines of business may be repeated above every question; the next one serves for a lost one. */
    private void completeHeads() {
        for (int i = 0; i < rows.size(); i++) {
            AnswerRow row = rows.get(i);
            if (isLabelled(row.table()) && row.heads().count() == 0) {
                rows.set(i, row.withHeads(firstHeads.getOrDefault(row.table(), Heads.NONE)));
            }
        }
    }
}
