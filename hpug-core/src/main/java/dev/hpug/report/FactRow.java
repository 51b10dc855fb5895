package dev.hpug.report;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Member;
import dev.hpug.period.Period;
import dev.hpug.value.Answer;
import dev.hpug.value.Share;
import java.util.List;

/**
 * One cell of a report as a row of text, e.g. {@code C.1.A.ii, commercial, current, births, 812}. What does not apply is
 * empty: {@code B.transplant, , , designated, Y}.
 *
 * @param metric the item's id
 * @param member the axis member's name, or empty
 * @param period the period's name, or empty
 * @param field the field's name
 * @param value the value without its unit ({@code 11.3}, {@code 14/124}, {@code Y}), the reason's name for a stated absence
 *     ({@code not-tracked}), or empty for a blank
 */
public record FactRow(String metric, String member, String period, String field, String value) {

    /** The names of the columns, in order. */
    public static final List<String> COLUMNS = List.of("metric", "member", "period", "field", "value");

    private static final String STATED_SHARE_UNIT = " %";

    static FactRow of(FactRef<?> cell, Answer<?> answer) {
        Key<?> key = cell.key();
        return new FactRow(
                key.metric().id(),
                key.member().map(Member::id).orElse(""),
                cell.period().map(Period::id).orElse(""),
                key.metric().field(),
                valueText(answer));
    }

    private static String valueText(Answer<?> answer) {
        return answer.value()
                .filter(Share.Stated.class::isInstance)
                .map(share -> share.toString().replace(STATED_SHARE_UNIT, ""))
                .orElseGet(answer::toString);
    }

    /** The row's texts in the order of {@link #COLUMNS}. */
    public List<String> cells() {
        return List.of(metric, member, period, field, value);
    }
}
