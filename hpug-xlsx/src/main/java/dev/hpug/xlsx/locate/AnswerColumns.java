package dev.hpug.xlsx.locate;

import dev.hpug.metric.Key;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Member;
import dev.hpug.metric.Membership;
import dev.hpug.metric.Metric;
import dev.hpug.xlsx.scan.MergedRange;
import dev.hpug.xlsx.scan.ScannedCell;
import dev.hpug.xlsx.scan.ScannedSheet;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which column of a row of answers belongs to which metric. */
final class AnswerColumns {

    private AnswerColumns() {}

    /** The head above {@code key}'s answer in {@code row}; empty when the row asks something else. */
    static Optional<ScannedCell> head(AnswerRow row, Key<?> key) {
        Optional<Member> member = key.member();
        boolean otherLine = member.isPresent()
                && member.get() instanceof LineOfBusiness line
                && (row.line().isEmpty() || row.line().get() != line);
        return otherLine ? Optional.empty() : Optional.ofNullable(row.heads().get(headOf(row, key)));
    }

    private static Head headOf(AnswerRow row, Key<?> key) {
        Metric<?> metric = key.metric();
        if (key.member().isPresent() && key.member().get() instanceof Membership membership) {
            return membership == Membership.ALL_COMMERCIAL ? Head.ALL_COMMERCIAL : Head.INCENTIVIZED;
        }
        return switch (metric.field()) {
            case "births" -> Head.BIRTHS;
            case "cSectionRate" -> Head.C_SECTIONS;
            case "spendShare" -> Head.SPEND;
            case "share" -> row.isIn(Table.PAYMENT) ? Head.SPEND : Head.PERCENT;
            default -> Head.NUMBER;
        };
    }

    /**
     * The cell in {@code row} below {@code head}: the very column, unless it is empty and the head spans others, or the
     * place is covered by a merge that starts left of it, and not under another head.
     */
    static CellPlace place(ScannedSheet sheet, AnswerRow row, ScannedCell head) {
        int column = head.column();
        if (sheet.cell(row.number(), column).isEmpty()) {
            Optional<MergedRange> cover = sheet.mergedRange(row.number(), column)
                    .filter(range -> range.first().row() == row.number());
            if (cover.isPresent()) {
                int first = cover.get().first().column();
                column = isUnderAnyHead(row, first) ? column : first;
            } else {
                column = filledUnder(sheet, row.number(), head).orElse(column);
            }
        }
        return CellPlace.of(sheet, row.number(), column);
    }

    private static boolean isUnderAnyHead(AnswerRow row, int column) {
        return row.heads().values().stream().anyMatch(head -> head.column() == column);
    }

    private static Optional<Integer> filledUnder(ScannedSheet sheet, int row, ScannedCell head) {
        return sheet.mergedRange(head.row(), head.column())
                .flatMap(span -> IntStream.rangeClosed(
                                span.first().column(), span.last().column())
                        .filter(column -> sheet.cell(row, column).isPresent())
                        .boxed()
                        .findFirst());
    }

    /** Where something asked once per question stands: its name in the lead, or its Y or N below that head. */
    static Optional<CellPlace> standing(Question question, Metric<?> metric) {
        if (metric.field().equals(Metric.LABEL_FIELD)) {
            return question.nameCell().map(cell -> CellPlace.of(question.sheet(), cell));
        }
        Optional<ScannedCell> head =
                Optional.ofNullable(question.first().heads().get(Head.DESIGNATION));
        return head.map(below -> question.rows().stream()
                .map(row -> place(question.sheet(), row, below))
                .filter(place -> place.cell().isPresent())
                .findFirst()
                .orElseGet(() -> place(question.sheet(), question.first(), below)));
    }
}
