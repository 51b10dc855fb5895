package dev.hpug.xlsx.locate;

import dev.hpug.metric.Member;
import dev.hpug.period.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which period and line of business stand first in each table of a sheet: those that most rows with a code or a name are
 * about; one row alone may have its code by mistake.
 */
final class RowOrder {

    private final Map<Table, Tally> tallies = new HashMap<>();

    private RowOrder() {}

    static RowOrder of(List<AnswerRow> rows) {
        RowOrder order = new RowOrder();
        for (AnswerRow row : rows) {
            Table table = row.table();
            if (table != null) {
                Tally tally = order.tallies.computeIfAbsent(table, any -> new Tally());
                if (row.namesItem() ? Question.isNamed(row) : row.code() != null) {
                    tally.add(row);
                }
            }
        }
        order.tallies.forEach((table, tally) -> tally.decide(table));
        return order;
    }

    /** By how many more rows one period, and one line of business, leads in a table. */
    private static final class Tally {

        private int rows;
        private int current;
        private final Map<Member, Integer> lines = new HashMap<>();
        private Period leadingPeriod = Period.CURRENT;
        private @Nullable Member leadingLine;

        void add(AnswerRow row) {
            rows++;
            current += row.period() == Period.CURRENT ? 1 : -1;
            if (row.line() != null) {
                lines.merge(row.line(), 1, Integer::sum);
            }
        }

        void decide(Table table) {
            leadingPeriod = current < -1 ? Period.PRIOR : Period.CURRENT;
            leadingLine = table.members().stream()
                    .skip(1)
                    .filter(line -> 2 * lines.getOrDefault(line, 0) > rows + 1)
                    .findFirst()
                    .orElse(table.members().isEmpty() ? null : table.members().get(0));
        }
    }

    /** Whether a row is about the period that stands first in its table. */
    boolean leads(AnswerRow row) {
        Tally tally = tallies.get(row.table());
        return tally != null && tally.leadingPeriod == row.period();
    }

    /** Whether a row is about the line of business that stands first in its table. */
    boolean hasLeadingLine(AnswerRow row) {
        Tally tally = tallies.get(row.table());
        return tally != null && Objects.equals(tally.leadingLine, row.line());
    }
}
