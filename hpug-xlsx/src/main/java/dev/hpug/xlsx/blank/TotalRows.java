package dev.hpug.xlsx.blank;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Member;
import dev.hpug.metric.Whole;
import dev.hpug.period.Period;
import dev.hpug.value.Share;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Draws the live totals of a whole below its table: one for each line of business and period. */
final class TotalRows {

    private final FormSheet form;
    private final Map<FactRef<?>, XSSFCell> answers;

    /** @param answers the cells of the whole's parts, among others */
    TotalRows(FormSheet form, Map<FactRef<?>, XSSFCell> answers) {
        this.form = form;
        this.answers = answers;
    }

    /** Below section D: rows like those of a question, which the reader takes for the stated totals. */
    void payment(Whole whole) {
        int top = form.nextRow();
        int rows = whole.keysByMember().size() * AnswerLine.PERIODS.size();
        form.question(Area.of(top, Column.CODE, Column.LINE).down(rows), Wording.total(whole), Wording.COLOURS);
        int first = top;
        for (List<Key<Share>> keys : whole.keysByMember()) {
            Member line = keys.get(0).member().orElseThrow();
            for (Period period : AnswerLine.PERIODS) {
                int row = first + AnswerLine.offset(period);
                form.put(Area.of(row, Column.PERIOD, Column.FIRST_ANSWER), Look.LABEL, Wording.label(period, line));
                total(keys, period, Area.of(row, Column.LAST_ANSWER));
            }
            first += AnswerLine.PERIODS.size();
        }
    }

    /**
     * Below the mental-health shares, where the published form has none: labels that are no period labels, and figures that
     * are not below the head of the answers, so that nothing of it is taken for an answer.
     */
    void visits(Whole whole) {
        int top = form.nextRow();
        int periods = AnswerLine.PERIODS.size();
        int rows = whole.keysByMember().size() * periods;
        form.question(Area.of(top, Column.CODE, Column.QUESTION).down(rows), Wording.total(whole), Wording.COLOURS);
        int first = top;
        for (List<Key<Share>> keys : whole.keysByMember()) {
            Member line = keys.get(0).member().orElseThrow();
            form.put(Area.of(first, Column.LINE).down(periods), Look.LABEL, Wording.member(line));
            for (Period period : AnswerLine.PERIODS) {
                int row = first + AnswerLine.offset(period);
                form.put(Area.of(row, Column.PERIOD), Look.LABEL, Wording.total(period));
                total(keys, period, Area.of(row, Column.FIRST_ANSWER, Column.LAST_ANSWER));
            }
            first += periods;
        }
    }

    private void total(List<Key<Share>> keys, Period period, Area area) {
        List<XSSFCell> parts = keys.stream()
                .<FactRef<?>>map(key -> FactRef.of(key, period))
                .map(answers::get)
                .toList();
        new WholeTotal(parts, form.put(area, Look.TOTAL)).write();
    }
}
