package dev.hpug.xlsx.locate;

import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Member;
import dev.hpug.period.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which period and line of business stand first in each table of a sheet: those that most rows with a code or a name are
 * about; one row alone may have its code by mistake.
 */
final class RowOrder {

    private final Map<Table, Period> periods = new EnumMap<>(Table.class);
    private final Map<Table, Member> lines = new EnumMap<>(Table.class);

    private RowOrder() {}

    static RowOrder of(List<AnswerRow> rows) {
        Map<Table, Tally> tallies = new EnumMap<>(Table.class);
        for (AnswerRow row : rows) {
            if (row.table() != null && isNamed(row)) {
                tallies.computeIfAbsent(row.table(), any -> new Tally()).add(row);
            }
        }
        RowOrder order = new RowOrder();
        for (Table table : Table.ALL) {
            Tally tally = tallies.computeIfAbsent(table, any -> new Tally());
            order.periods.put(table, tally.current < -1 ? Period.PRIOR : Period.CURRENT);
            order.lines.put(table, tally.commercial < -1 ? LineOfBusiness.MEDICAID : LineOfBusiness.COMMERCIAL);
        }
        return order;
    }

    /** By how many more rows one period, and one line of business, leads in a table. */
    private static final class Tally {

        private int current;
        private int commercial;

        void add(AnswerRow row) {
            current += row.period() == Period.CURRENT ? 1 : -1;
            commercial += LineOfBusiness.MEDICAID.equals(row.line()) ? -1 : 1;
        }
    }

    private static boolean isNamed(AnswerRow row) {
        return row.table() == Table.SPECIALTIES ? Question.namesSpecialty(row) : row.code() != null;
    }

    /** Whether a row is about the period that stands first in its table. */
    boolean leads(AnswerRow row) {
        return row.table() != null && periods.get(row.table()) == row.period();
    }

    /** Whether a row is about the line of business that stands first in its table. */
    boolean hasLeadingLine(AnswerRow row) {
        return row.table() != null && Objects.equals(lines.get(row.table()), row.line());
    }
}
