package dev.hpug.xlsx.blank;

import dev.hpug.metric.Metric;
import java.util.List;
import java.util.Set;

/**
 * A column of a table under its head.
 *
 * @param head what stands above it: {@code "# Births"}
 * @param column which one, from 0
 * @param fields the fields of the metrics it holds the answers to: {@code "births"}
 */
record AnswerColumn(String head, int column, Set<String> fields) {

    static final List<AnswerColumn> NUMBER_AND_SHARE = List.of(
            new AnswerColumn("#", Column.FIRST_ANSWER, Set.of("count", "dollars")),
            new AnswerColumn("%", Column.LAST_ANSWER, Set.of("share")));

    static final List<AnswerColumn> BIRTHS = List.of(
            new AnswerColumn("# Births", Column.FIRST_ANSWER, Set.of("births")),
            new AnswerColumn("% C-sections", Column.LAST_ANSWER, Set.of("cSectionRate")));

    static final List<AnswerColumn> SPEND_AND_RATE = List.of(
            new AnswerColumn("% Spend", Column.FIRST_ANSWER, Set.of("spendShare")),
            new AnswerColumn("% C-sections", Column.LAST_ANSWER, Set.of("cSectionRate")));

    static final List<AnswerColumn> SHARE = List.of(new AnswerColumn("%", Column.LAST_ANSWER, Set.of("share")));

    static final List<AnswerColumn> SPEND = List.of(new AnswerColumn("% Spend", Column.LAST_ANSWER, Set.of("share")));

    boolean holds(Metric<?> metric) {
        return fields.contains(metric.field());
    }
}
