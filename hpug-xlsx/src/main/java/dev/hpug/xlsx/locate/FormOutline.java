package dev.hpug.xlsx.locate;

import dev.hpug.metric.Edition;
import dev.hpug.metric.Member;
import dev.hpug.xlsx.locate.AskedQuestion.ColumnHead;
import dev.hpug.xlsx.locate.Vocabulary.Label;
import dev.hpug.xlsx.scan.CellKind;
import dev.hpug.xlsx.scan.ScannedCell;
import dev.hpug.xlsx.scan.ScannedSheet;
import dev.hpug.xlsx.scan.ScannedWorkbook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a form asks, told by the labels of periods and members alone: rows that belong together, what they say, and what stands above
 * them. Takes no table for known, so that it sees what is new on a form that nobody described.
 */
public final class FormOutline {

    private static final int MOST_HEAD_ROWS = 2;
    private static final int PERIOD_STATEMENT_ROWS = 4;
    private static final Pattern TOTAL = Pattern.compile("\\b(total|sum)\\b");

    private final Meaning.Memory memory;
    private final List<AskedQuestion> questions = new ArrayList<>();

    private @Nullable ScannedSheet sheet;
    private @Nullable String section;
    private List<SheetRow> above = new ArrayList<>();
    private List<SheetRow> heads = List.of();
    private List<SheetRow> open = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int statementRow = -PERIOD_STATEMENT_ROWS - 1;

    private FormOutline(Edition edition) {
        this.memory = new Meaning.Memory(new Vocabulary(edition));
    }

    /** The questions of a workbook, by what the form of {@code edition} calls periods, members, heads and sections. */
    public static List<AskedQuestion> of(Edition edition, ScannedWorkbook workbook) {
        FormOutline outline = new FormOutline(edition);
        workbook.sheets().forEach(outline::read);
        return outline.questions;
    }

    private void read(ScannedSheet next) {
        sheet = next;
        section = null;
        above = new ArrayList<>();
        heads = List.of();
        statementRow = -PERIOD_STATEMENT_ROWS - 1;
        List<ScannedCell> cells = next.cells();
        for (int at = 0; at < cells.size(); ) {
            SheetRow row = SheetRow.startingAt(at, cells, memory);
            at += row.size();
            visit(row);
        }
        close();
    }

    private void visit(SheetRow row) {
        if (row.opensPeriodStatements()) {
            statementRow = row.number();
        }
        int labelAt = labelIn(row);
        if (labelAt < 0) {
            String code = Wording.sectionCode(row.cell(0), memory.vocabulary());
            if (code != null) {
                close();
                section = code;
                above = new ArrayList<>();
                heads = List.of();
            } else {
                above.add(row);
            }
            return;
        }
        List<SheetRow> headRows = headRows(row.cell(labelAt).column());
        if (!headRows.isEmpty()) {
            close();
            heads = headRows;
        }
        above.clear();
        if (startsAnew(row, labelAt)) {
            close();
        }
        seen.add(about(row, labelAt));
        open.add(row);
    }

    /** The last cell of a row that names a period; none in a row of heads or where the periods themselves are stated. */
    private int labelIn(SheetRow row) {
        if (row.number() <= statementRow + PERIOD_STATEMENT_ROWS) {
            return -1;
        }
        int found = -1;
        for (int i = 0; i < row.size(); i++) {
            found = row.meaning(i).label() == null ? found : i;
        }
        return found;
    }

    /** The rows closest above in which something stands right of the labels; two where one stands right over the other. */
    private List<SheetRow> headRows(int labelColumn) {
        List<SheetRow> found = new ArrayList<>();
        for (int i = above.size() - 1; i >= 0 && found.size() < MOST_HEAD_ROWS; i--) {
            SheetRow row = above.get(i);
            boolean isNext = found.isEmpty() || found.get(0).number() == row.number() + 1;
            if (isNext && hasTextRightOf(row, labelColumn)) {
                found.add(0, row);
            } else if (!found.isEmpty()) {
                break;
            }
        }
        return found;
    }

    private static boolean hasTextRightOf(SheetRow row, int column) {
        for (int i = 0; i < row.size(); i++) {
            if (isText(row.cell(i)) && row.cell(i).column() > column) {
                return true;
            }
        }
        return false;
    }

    private static boolean isText(ScannedCell cell) {
        return cell.kind() == CellKind.TEXT && !cell.text().isBlank();
    }

    private boolean startsAnew(SheetRow row, int labelAt) {
        return !open.isEmpty() && (codeOf(row, labelAt).isPresent() || seen.contains(about(row, labelAt)));
    }

    private String about(SheetRow row, int labelAt) {
        Label label = Objects.requireNonNull(row.meaning(labelAt).label());
        List<Member> members = label.line() == null ? row.lineBefore(labelAt) : label.line();
        if (members == null && !open.isEmpty()) {
            for (int i = open.size() - 1; i >= 0 && members == null; i--) {
                members = open.get(i).lineBefore(open.get(i).size());
            }
        }
        return label.period() + " " + members;
    }

    private Optional<String> codeOf(SheetRow row, int labelAt) {
        if (labelAt > 0 && row.cell(0).kind() != CellKind.EMPTY) {
            return Optional.ofNullable(row.meaning(0).code());
        }
        return Optional.empty();
    }

    private void close() {
        if (!open.isEmpty() && !heads.isEmpty()) {
            SheetRow first = open.get(0);
            int labelAt = labelIn(first);
            Optional<String> code = codeOf(first, labelAt);
            String text = text(code.isPresent());
            if (code.isPresent() || !TOTAL.matcher(Wording.words(text)).find()) {
                ScannedSheet on = Objects.requireNonNull(sheet);
                questions.add(new AskedQuestion(
                        CellPlace.of(on, first.cell(0)),
                        on.name(),
                        first.number(),
                        open.get(open.size() - 1).number(),
                        Optional.ofNullable(section),
                        columnHeads(first.cell(labelAt).column()),
                        code,
                        text,
                        members()));
            }
        }
        open = new ArrayList<>();
        seen.clear();
    }

    private String text(boolean isCoded) {
        StringBuilder text = new StringBuilder();
        for (SheetRow row : open) {
            int labelAt = labelIn(row);
            for (int i = row == open.get(0) && isCoded ? 1 : 0; i < labelAt; i++) {
                if (isText(row.cell(i)) && row.meaning(i).line() == null) {
                    text.append(text.isEmpty() ? "" : " ")
                            .append(row.cell(i).text().strip());
                }
            }
        }
        return text.toString();
    }

    private List<Member> members() {
        Set<Member> members = new LinkedHashSet<>();
        for (SheetRow row : open) {
            int labelAt = labelIn(row);
            Label label = Objects.requireNonNull(row.meaning(labelAt).label());
            List<Member> named = label.line() == null ? row.lineBefore(labelAt) : label.line();
            if (named != null) {
                members.add(named.get(0));
            }
        }
        return List.copyOf(members);
    }

    /** Of two heads over one column the lower one counts. */
    private List<ColumnHead> columnHeads(int labelColumn) {
        Map<Integer, ColumnHead> found = new TreeMap<>();
        for (SheetRow row : heads) {
            for (int i = 0; i < row.size(); i++) {
                ScannedCell cell = row.cell(i);
                Head head = row.meaning(i).head();
                boolean isOverAnswers = cell.column() > labelColumn;
                if (isText(cell) && (isOverAnswers || (head != null && !head.isOverAnswers()))) {
                    found.put(
                            cell.column(),
                            new ColumnHead(
                                    cell.column(),
                                    cell.text().strip(),
                                    Optional.ofNullable(head).map(Head::id),
                                    isOverAnswers));
                }
            }
        }
        return List.copyOf(found.values());
    }
}
