package dev.hpug.xlsx.locate;

import dev.hpug.metric.LineOfBusiness;
import dev.hpug.period.Period;
import dev.hpug.xlsx.scan.ScannedCell;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row that asks for one period's answers, as it stands on the sheet.
 *
 * @param table the table it stands in; empty outside every table
 * @param heads the heads above it
 * @param lead its cells left of the label: code, question text, line of business
 * @param codes what of the lead looks like a code
 * @param label the period label, e.g. "Prior Year Medicaid"
 * @param period what the label says
 * @param line the line of business its label or its line-of-business cell names
 * @param asksOtherLine whether that cell names something else, such as Medicare
 * @param rest its cells right of the label: the answers, and whatever else was typed there
 */
record AnswerRow(
        Optional<Table> table,
        Map<Head, ScannedCell> heads,
        List<ScannedCell> lead,
        List<RowCode> codes,
        ScannedCell label,
        Period period,
        Optional<LineOfBusiness> line,
        boolean asksOtherLine,
        List<ScannedCell> rest) {

    int number() {
        return label.row();
    }

    boolean isIn(Table which) {
        return table.isPresent() && table.get() == which;
    }

    AnswerRow withLine(Optional<LineOfBusiness> known) {
        return new AnswerRow(table, heads, lead, codes, label, period, known, asksOtherLine, rest);
    }

    AnswerRow withHeads(Map<Head, ScannedCell> known) {
        return new AnswerRow(table, known, lead, codes, label, period, line, asksOtherLine, rest);
    }
}
