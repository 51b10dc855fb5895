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
import org.jspecify.annotations.Nullable;

/**
 * Walks one sheet from top to bottom: a head row opens a table, rows with a period label are its rows of answers, a section
 * heading closes it.
 */
final class SheetWalker {

    private static final Set<Character> STANDARD_SECTIONS = Set.of('a', 'b', 'c', 'd');
    private static final Set<Head> ABOVE_ANSWERS = EnumSet.range(Head.NUMBER, Head.INCENTIVIZED);
    private static final String PERIOD_STATEMENT = "reporting period";

    /** How many rows below the words "reporting period" may state a period. */
    private static final int PERIOD_STATEMENT_ROWS = 4;

    /** Longer texts between the rows of a table are remarks. */
    private static final int LONGEST_ANSWER = 60;

    private final List<AnswerRow> rows = new ArrayList<>();
    private final List<ScannedCell> strays = new ArrayList<>();
    private Optional<Character> sectionLetter = Optional.empty();
    private Optional<Table> table = Optional.empty();
    private Map<Head, ScannedCell> heads = new EnumMap<>(Head.class);
    private Optional<Map<Head, ScannedCell>> firstPaymentHeads = Optional.empty();
    private final Meaning.Memory memory = new Meaning.Memory();
    private boolean tableHasRows;
    private int lastPeriodStatementRow;
    private int labelColumn;

    private SheetWalker() {}

    /**
     * What was found on a sheet.
     *
     * @param sheet the sheet
     * @param rows its rows of answers, from top to bottom
     * @param strays what stands under a table's heads in rows without a label
     */
    record Walk(ScannedSheet sheet, List<AnswerRow> rows, List<ScannedCell> strays) {

        /** How many rows of answers stand in a table. */
        long tableRows() {
            return rows.stream().filter(row -> row.table().isPresent()).count();
        }

        /** Whether anything right of a label was typed, and is not one of the form's own formulas. */
        boolean hasTypedAnswers() {
            return rows.stream()
                    .flatMap(row -> row.rest().stream())
                    .anyMatch(cell -> !cell.isFormula() && !cell.text().isBlank());
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
        List<Meaning> meanings = new ArrayList<>(cells.size());
        for (ScannedCell cell : cells) {
            meanings.add(memory.of(cell));
        }
        for (Meaning meaning : meanings) {
            if (meaning.words().contains(PERIOD_STATEMENT)) {
                lastPeriodStatementRow = row + PERIOD_STATEMENT_ROWS;
            }
        }
        int label = labelIn(row, cells, meanings);
        if (label >= 0) {
            addAnswerRow(cells, meanings, label);
            return;
        }
        Optional<Character> letter = Wording.sectionLetter(cells.get(0));
        if (letter.isPresent()) {
            sectionLetter = letter;
            table = Optional.empty();
            heads = new EnumMap<>(Head.class);
        } else {
            addHeads(cells, meanings);
        }
    }

    /**
     * Which cell of a row is its period label; negative for none. The word "Prior" may stand elsewhere too, so the column
     * under the head counts first; section D has no such head, its labels name the line of business and keep to one column.
     */
    private int labelIn(int row, List<ScannedCell> cells, List<Meaning> meanings) {
        int weak = -1;
        int strong = -1;
        for (int i = 0; i < meanings.size(); i++) {
            Optional<PeriodLabel> label = meanings.get(i).label();
            if (label.isPresent()) {
                boolean isStrong = heads.containsKey(Head.DATE)
                        ? isUnder(Head.DATE, cells.get(i))
                        : label.get().line().isPresent();
                boolean couldBe = !table.equals(Optional.of(Table.PAYMENT))
                        || lineIn(meanings.subList(0, i)).isPresent();
                if (isStrong && (strong < 0 || cells.get(i).column() == labelColumn)) {
                    strong = i;
                } else if (couldBe && weak < 0) {
                    weak = i;
                }
            }
        }
        if (strong >= 0) {
            boolean isHeadRow = heads.containsKey(Head.DATE)
                    ? headsOverAnswers(meanings, strong) > 1
                    : meanings.stream().anyMatch(meaning -> meaning.isHead(Head.SPEND));
            return isHeadRow ? -1 : strong;
        }
        boolean isStatement = row <= lastPeriodStatementRow;
        boolean asksNothing = heads.containsKey(Head.DATE) && weak == meanings.size() - 1;
        return weak < 0 || isStatement || asksNothing || headsOverAnswers(meanings, weak) > 0 ? -1 : weak;
    }

    private static int headsOverAnswers(List<Meaning> meanings, int rightOf) {
        int heads = 0;
        for (int i = rightOf + 1; i < meanings.size(); i++) {
            heads += meanings.get(i).head().filter(ABOVE_ANSWERS::contains).isPresent() ? 1 : 0;
        }
        return heads;
    }

    private boolean isUnder(Head head, ScannedCell cell) {
        ScannedCell above = heads.get(head);
        return above != null && above.column() == cell.column();
    }

    private boolean isInForeignSection() {
        return sectionLetter.isPresent() && !STANDARD_SECTIONS.contains(sectionLetter.get());
    }

    private void addHeads(List<ScannedCell> cells, List<Meaning> meanings) {
        Map<Head, ScannedCell> found = headsIn(cells, meanings);
        Optional<Table> started = found.isEmpty() || isInForeignSection()
                ? Optional.empty()
                : Table.startingWith(found.keySet(), sectionLetter);
        if (started.equals(Optional.of(Table.PAYMENT)) && hasNumbersRightOf(found.get(Head.SPEND), cells)) {
            started = Optional.empty();
        }
        if (started.isPresent()) {
            table = started;
            heads = found;
            tableHasRows = false;
            if (started.get() == Table.PAYMENT && firstPaymentHeads.isEmpty()) {
                firstPaymentHeads = Optional.of(found);
            }
        } else if (table.isPresent() && !tableHasRows && !found.isEmpty()) {
            addLowerHeads(found);
        } else if (table.isPresent()) {
            for (ScannedCell cell : cells) {
                if (isAnswerWithoutLabel(cell)) {
                    strays.add(cell);
                }
            }
        }
    }

    /**
     * Heads in two rows: over one column the lower one counts, and one that stands over two columns says nothing about
     * either.
     */
    private void addLowerHeads(Map<Head, ScannedCell> lower) {
        heads.entrySet()
                .removeIf(upper -> ABOVE_ANSWERS.contains(upper.getKey())
                        && lower.values().stream()
                                .anyMatch(cell ->
                                        cell.column() == upper.getValue().column()));
        lower.forEach((head, cell) -> {
            ScannedCell upper = heads.putIfAbsent(head, cell);
            if (upper != null && upper.column() != cell.column() && ABOVE_ANSWERS.contains(head)) {
                heads.remove(head);
            }
        });
    }

    private boolean isAnswerWithoutLabel(ScannedCell cell) {
        return !cell.text().isBlank()
                && cell.text().length() <= LONGEST_ANSWER
                && table.orElseThrow().answers().stream().anyMatch(head -> isUnder(head, cell));
    }

    /**
     * The heads in a row. A table's title may stand there too and speak of births or incentives, but left of the labels,
     * where no answers are. A head over answers that stands there twice says nothing about either column.
     */
    private static Map<Head, ScannedCell> headsIn(List<ScannedCell> cells, List<Meaning> meanings) {
        Map<Head, List<ScannedCell>> all = new EnumMap<>(Head.class);
        for (int i = 0; i < cells.size(); i++) {
            ScannedCell cell = cells.get(i);
            meanings.get(i)
                    .head()
                    .ifPresent(head ->
                            all.computeIfAbsent(head, any -> new ArrayList<>()).add(cell));
        }
        if (all.isEmpty()) {
            return Map.of();
        }
        int labels = all.getOrDefault(Head.DATE, all.getOrDefault(Head.LINE_OF_BUSINESS, List.of())).stream()
                .mapToInt(ScannedCell::column)
                .findFirst()
                .orElse(0);
        Map<Head, ScannedCell> found = new EnumMap<>(Head.class);
        all.forEach((head, where) -> {
            boolean overAnswers = ABOVE_ANSWERS.contains(head);
            List<ScannedCell> left = where.stream()
                    .filter(cell -> !overAnswers || cell.column() >= labels)
                    .toList();
            if (left.size() == 1 || (!overAnswers && !left.isEmpty())) {
                found.put(head, left.get(left.size() - 1));
            }
        });
        return found;
    }

    /** The head of section D stands alone; the same words in the midst of a row of figures are a slip. */
    private static boolean hasNumbersRightOf(@Nullable ScannedCell head, List<ScannedCell> cells) {
        return head != null
                && cells.stream().anyMatch(cell -> cell.kind() == CellKind.NUMBER && cell.column() > head.column());
    }

    private static Optional<LineOfBusiness> lineIn(List<Meaning> lead) {
        for (Meaning meaning : lead) {
            if (meaning.line().isPresent()) {
                return meaning.line();
            }
        }
        return Optional.empty();
    }

    private void addAnswerRow(List<ScannedCell> cells, List<Meaning> meanings, int labelAt) {
        PeriodLabel label = meanings.get(labelAt).label().orElseThrow();
        boolean isPaymentLabel =
                label.line().isPresent() && !isUnder(Head.DATE, cells.get(labelAt)) && !isInForeignSection();
        if (isPaymentLabel && !table.equals(Optional.of(Table.PAYMENT))) {
            table = Optional.of(Table.PAYMENT);
            heads = Map.of();
        }
        tableHasRows = true;
        labelColumn = cells.get(labelAt).column();
        Optional<LineOfBusiness> line = label.line();
        boolean asksOtherLine = false;
        if (line.isEmpty() && heads.containsKey(Head.LINE_OF_BUSINESS)) {
            for (int i = 0; i < cells.size(); i++) {
                if (isUnder(Head.LINE_OF_BUSINESS, cells.get(i))) {
                    line = meanings.get(i).line();
                    asksOtherLine = line.isEmpty() && !meanings.get(i).words().isEmpty();
                }
            }
        } else if (line.isEmpty()) {
            line = lineIn(meanings.subList(0, labelAt));
        }
        rows.add(new AnswerRow(
                table,
                table.isPresent() ? heads : Map.of(),
                cells.subList(0, labelAt),
                RowCode.in(cells.subList(0, labelAt)),
                cells.get(labelAt),
                label.period(),
                table.map(Table::hasLines).orElse(true) ? line : Optional.empty(),
                asksOtherLine,
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
