package dev.hpug.xlsx.locate;

import dev.hpug.metric.Member;
import dev.hpug.period.Period;
import dev.hpug.xlsx.scan.ScannedCell;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row that asks for one period's answers, as it stands on the sheet. Left of its label is the <em>lead</em> (code, question
 * text, line of business), right of it the <em>rest</em> (the answers, and whatever else was typed there).
 *
 * @param table the table it stands in; null outside every table
 * @param heads the heads above it
 * @param cells all of its cells
 * @param labelAt which of its cells is the period label, e.g. "Prior Year Medicaid"; as many are in the lead
 * @param period what the label says
 * @param line the member its label or a cell beside it names, such as a line of business; null for none
 * @param asksOtherLine whether that cell names something else
 * @param code the code it starts with, once it is known in which column codes stand; null for none
 */
record AnswerRow(
        @Nullable Table table,
        Heads heads,
        SheetRow cells,
        int labelAt,
        Period period,
        @Nullable Member line,
        boolean asksOtherLine,
        @Nullable RowCode code) {

    int number() {
        return cells.number();
    }

    ScannedCell label() {
        return cells.cell(labelAt);
    }

    /** Whether anything stands right of the label. */
    boolean hasRest() {
        return labelAt + 1 < cells.size();
    }

    boolean hasLines() {
        return table != null && table.hasLines();
    }

    /** The members that rows of its table tell apart. */
    List<Member> members() {
        return table == null ? List.of() : table.members();
    }

    /** Whether a name, and not a code, tells which item it is about. */
    boolean namesItem() {
        return table != null && table.namesItems();
    }

    boolean isAbout(Period which, @Nullable Member member) {
        return period == which && Objects.equals(line, member);
    }

    AnswerRow withLine(@Nullable Member known) {
        return Objects.equals(known, line)
                ? this
                : new AnswerRow(table, heads, cells, labelAt, period, known, asksOtherLine, code);
    }

    AnswerRow withHeads(Heads known) {
        return new AnswerRow(table, known, cells, labelAt, period, line, asksOtherLine, code);
    }

    AnswerRow withCode(@Nullable RowCode known) {
        return known == null ? this : new AnswerRow(table, heads, cells, labelAt, period, line, asksOtherLine, known);
    }
}
