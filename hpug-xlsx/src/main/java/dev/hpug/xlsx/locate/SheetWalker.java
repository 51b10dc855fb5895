package dev.hpug.xlsx.locate;

import dev.hpug.metric.LineOfBusiness;
import dev.hpug.xlsx.locate.Wording.PeriodLabel;
import dev.hpug.xlsx.scan.CellKind;
import dev.hpug.xlsx.scan.ScannedCell;
import dev.hpug.xlsx.scan.ScannedSheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Walks one sheet from top to bottom: a head row opens a table, rows with a period label are its rows of answers, a section
 * heading closes it.
 */
final class SheetWalker {

    private static final Set<Character> STANDARD_SECTIONS = Set.of('a', 'b', 'c', 'd');
    private static final Set<Head> RIGHT_OF_LABELS = EnumSet.range(Head.NUMBER, Head.INCENTIVIZED);
    private static final String PERIOD_STATEMENT = "reporting period";

    /** How many rows below the words "reporting period" may state a period. */
    private static final int PERIOD_STATEMENT_ROWS = 4;

    private final List<AnswerRow> rows = new ArrayList<>();
    private final List<ScannedCell> strays = new ArrayList<>();
    private Optional<Character> sectionLetter = Optional.empty();
    private Optional<Table> table = Optional.empty();
    private Map<Head, ScannedCell> heads = new EnumMap<>(Head.class);
    private Optional<Map<Head, ScannedCell>> firstPaymentHeads = Optional.empty();
    private boolean tableHasRows;
    private int lastPeriodStatementRow;

    private SheetWalker() {}

    /**
     * What was found on a sheet.
     *
     * @param sheet the sheet
     * @param rows its rows of answers, from top to bottom
     * @param strays numbers that stand under a table's heads in rows without a label
     */
    record Walk(ScannedSheet sheet, List<AnswerRow> rows, List<ScannedCell> strays) {

        /** How many rows of answers stand in a table. */
        long tableRows() {
            return rows.stream().filter(row -> row.table().isPresent()).count();
        }

        /** How many cells stand right of a label. */
        long answerCells() {
            return rows.stream().mapToLong(row -> row.rest().size()).sum();
        }
    }

    static Walk walk(ScannedSheet sheet) {
        SheetWalker walker = new SheetWalker();
        List<ScannedCell> cells = sheet.cells();
        int start = 0;
        while (start < cells.size()) {
            int row = cells.get(start).row();
            int end = start + 1;
            while (end < cells.size() && cells.get(end).row() == row) {
                end++;
            }
            walker.visit(row, cells.subList(start, end));
            start = end;
        }
        return new Walk(sheet, walker.rowsWithHeads(), List.copyOf(walker.strays));
    }

    private void visit(int row, List<ScannedCell> cells) {
        Optional<Character> letter = Wording.sectionLetter(cells.get(0));
        if (letter.isPresent()) {
            sectionLetter = letter;
            table = Optional.empty();
            return;
        }
        List<String> words = new ArrayList<>(cells.size());
        for (ScannedCell cell : cells) {
            words.add(Wording.words(cell));
        }
        for (int i = 0; i < cells.size(); i++) {
            Optional<PeriodLabel> label = Wording.periodLabel(words.get(i));
            if (label.isPresent() && !isPeriodStatement(row)) {
                addAnswerRow(cells, words, i, label.get());
                return;
            }
            if (words.get(i).contains(PERIOD_STATEMENT)) {
                lastPeriodStatementRow = row + PERIOD_STATEMENT_ROWS;
            }
        }
        addHeads(cells, words);
    }

    private boolean isPeriodStatement(int row) {
        return row <= lastPeriodStatementRow;
    }

    private boolean isInForeignSection() {
        return sectionLetter.isPresent() && !STANDARD_SECTIONS.contains(sectionLetter.get());
    }

    private void addHeads(List<ScannedCell> cells, List<String> words) {
        Map<Head, ScannedCell> found = new EnumMap<>(Head.class);
        for (int i = 0; i < cells.size(); i++) {
            ScannedCell cell = cells.get(i);
            Head.of(words.get(i)).ifPresent(head -> found.putIfAbsent(head, cell));
        }
        dropTitles(found);
        Optional<Table> started =
                isInForeignSection() ? Optional.empty() : Table.startingWith(found.keySet(), sectionLetter);
        if (started.isPresent()) {
            table = started;
            heads = found;
            tableHasRows = false;
            if (started.get() == Table.PAYMENT && firstPaymentHeads.isEmpty()) {
                firstPaymentHeads = Optional.of(found);
            }
        } else if (table.isPresent() && !tableHasRows) {
            found.forEach(heads::putIfAbsent);
        } else if (table.isPresent()) {
            cells.stream().filter(this::isUnderHead).forEach(strays::add);
        }
    }

    private boolean isUnderHead(ScannedCell cell) {
        return cell.kind() == CellKind.NUMBER
                && table.orElseThrow().answers().stream()
                        .map(heads::get)
                        .anyMatch(head -> head != null && head.column() == cell.column());
    }

    /** A table's title may stand in its head row and speak of births or incentives; heads stand right of the labels. */
    private static void dropTitles(Map<Head, ScannedCell> found) {
        ScannedCell labels = found.getOrDefault(Head.DATE, found.get(Head.LINE_OF_BUSINESS));
        if (labels != null) {
            found.entrySet()
                    .removeIf(head -> RIGHT_OF_LABELS.contains(head.getKey())
                            && head.getValue().column() < labels.column());
        }
    }

    private void addAnswerRow(List<ScannedCell> cells, List<String> words, int labelAt, PeriodLabel label) {
        boolean paymentLabel = label.line().isPresent() && !isInForeignSection();
        if (paymentLabel && !table.equals(Optional.of(Table.PAYMENT))) {
            table = Optional.of(Table.PAYMENT);
            heads = Map.of();
        }
        tableHasRows = true;
        Optional<LineOfBusiness> line = label.line()
                .or(() -> words.subList(0, labelAt).stream()
                        .map(Wording::lineOfBusiness)
                        .flatMap(Optional::stream)
                        .findFirst());
        rows.add(new AnswerRow(
                table,
                table.isPresent() ? heads : Map.of(),
                cells.subList(0, labelAt),
                cells.get(labelAt),
                label.period(),
                line,
                cells.subList(labelAt + 1, cells.size())));
    }

    /** Section D repeats its head above every question; where the first one is lost, the next one serves. */
    private List<AnswerRow> rowsWithHeads() {
        return rows.stream()
                .map(row -> row.heads().isEmpty() && row.table().equals(Optional.of(Table.PAYMENT))
                        ? row.withHeads(firstPaymentHeads.orElse(Map.of()))
                        : row)
                .toList();
    }
}
