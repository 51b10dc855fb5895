package dev.hpug.xlsx.blank;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Member;
import dev.hpug.metric.Whole;
import dev.hpug.period.Period;
import dev.hpug.value.Share;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Draws the live totals of a whole below its table: one for each line of business and period. */
final class TotalRows {

    private final FormSheet form;
    private final TableLayout layout;
    private final Map<FactRef<?>, XSSFCell> answers;

    /** @param answers the cells of the whole's parts, among others */
    TotalRows(FormSheet form, TableLayout layout, Map<FactRef<?>, XSSFCell> answers) {
        this.form = form;
        this.layout = layout;
        this.answers = answers;
    }

    /** Rows like those of a question where the form states a total; else such as nobody takes for answers. */
    void draw(Whole whole) {
        int top = form.nextRow();
        int periods = AnswerLine.PERIODS.size();
        int rows = whole.keysByMember().size() * periods;
        form.question(
                Area.of(top, SheetColumns.CODE, layout.textEnd()).down(rows), Wording.total(whole), Wording.COLOURS);
        int first = top;
        for (List<Key<Share>> keys : whole.keysByMember()) {
            Optional<Member> member = keys.get(0).member().filter(layout::tellsApart);
            if (layout.hasColumnOfLines() && (isStated() || hasRoom())) {
                form.put(
                        Area.of(first, SheetColumns.LINE).down(periods),
                        Look.LABEL,
                        member.map(layout::member).orElse(""));
            }
            for (Period period : AnswerLine.PERIODS) {
                int row = first + AnswerLine.offset(period);
                if (isStated()) {
                    stated(keys, new AnswerLine(member, period), row);
                } else {
                    watched(keys, new AnswerLine(member, period), row);
                }
            }
            first += periods;
        }
    }

    private boolean isStated() {
        return layout.table().statesTotal();
    }

    /** A row that the reader takes for the stated total. */
    private void stated(List<Key<Share>> keys, AnswerLine line, int row) {
        form.put(Area.of(row, SheetColumns.PERIOD, layout.labelEnd()), Look.LABEL, layout.label(line));
        int column = layout.columnOf(keys.get(0)).orElseThrow().column();
        total(keys, line.period(), Area.of(row, column));
        for (AnswerColumn other : layout.answers()) {
            if (other.column() != column) {
                form.put(Area.of(row, other.column()), Look.NOT_ASKED);
            }
        }
    }

    /** A label that is no period label, and a figure that does not begin below a head of answers. */
    private void watched(List<Key<Share>> keys, AnswerLine line, int row) {
        String label = Wording.total(line.period());
        String about = line.member().map(member -> ", " + layout.member(member)).orElse("");
        if (hasRoom()) {
            boolean isSaid = layout.hasColumnOfLines();
            form.put(Area.of(row, SheetColumns.PERIOD), Look.LABEL, isSaid ? label : label + about);
            total(keys, line.period(), Area.of(row, SheetColumns.FIRST_ANSWER, form.lastColumn()));
        } else {
            form.put(Area.of(row, layout.textEnd() + 1, SheetColumns.LINE), Look.LABEL, label + about);
            total(keys, line.period(), Area.of(row, SheetColumns.PERIOD));
        }
    }

    /** Whether a column between the labels and the answers is free. */
    private boolean hasRoom() {
        return layout.labelEnd() > SheetColumns.PERIOD;
    }

    private void total(List<Key<Share>> keys, Period period, Area area) {
        List<XSSFCell> parts = keys.stream()
                .<FactRef<?>>map(key -> FactRef.of(key, period))
                .map(answers::get)
                .toList();
        new WholeTotal(parts, form.put(area, Look.TOTAL), Wording.decimalPlaces(keys)).write();
    }
}
