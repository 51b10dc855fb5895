package dev.hpug.xlsx.interpret;

import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.xlsx.locate.LocatedReport.PeriodStatement;
import dev.hpug.xlsx.locate.LocatedReport.PeriodStatements;
import dev.hpug.xlsx.locate.LocatedReport.UnlabelledLine;
import dev.hpug.xlsx.scan.ScannedCell;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Reads a period from the cells of one line: a text that says it all, or a label with two real dates right of it.
 */
public final class PeriodStatementReader {

    private final boolean datesFrom1904;

    /** A reader for a workbook whose dates count from 1904 ({@code true}) or 1900. */
    public PeriodStatementReader(boolean datesFrom1904) {
        this.datesFrom1904 = datesFrom1904;
    }

    /** The period the cells state together; empty when they state none that can be understood. */
    public Optional<ReportingPeriod> read(List<ScannedCell> cells) {
        return PeriodText.parse(text(cells));
    }

    /**
     * The same with lines that lack a label where two of them state two periods, the later of which is the current one, and no other
     * line states one.
     */
    public PeriodStatements resolved(PeriodStatements located) {
        List<UnlabelledLine> said = located.unlabelled().stream()
                .filter(line -> PeriodText.saysAnything(text(line.cells())))
                .toList();
        List<UnlabelledLine> periods = said.stream()
                .filter(line -> read(line.cells()).isPresent())
                .sorted(Comparator.comparing(
                        line -> read(line.cells()).orElseThrow().start()))
                .toList();
        if (periods.size() != Period.values().length
                || said.size() != periods.size()
                || located.actual().stream().anyMatch(line -> PeriodText.saysAnything(text(line.cells())))
                || read(periods.get(0).cells()).equals(read(periods.get(1).cells()))) {
            return new PeriodStatements(located.actual(), located.recommended(), said);
        }
        return new PeriodStatements(
                List.of(
                        new PeriodStatement(
                                Period.CURRENT,
                                periods.get(1).place(),
                                periods.get(1).cells()),
                        new PeriodStatement(
                                Period.PRIOR,
                                periods.get(0).place(),
                                periods.get(0).cells())),
                located.recommended(),
                List.of());
    }

    /** What the first statement of a period says that can be understood. */
    public Optional<ReportingPeriod> first(List<PeriodStatement> statements, Period period) {
        return statements.stream()
                .filter(statement -> statement.period() == period)
                .flatMap(statement -> read(statement.cells()).stream())
                .findFirst();
    }

    /** What the cells say on one line, dates in ISO form: {@code "Current Year: 2019-07-01 2020-06-30"}. */
    public String text(List<ScannedCell> cells) {
        StringJoiner line = new StringJoiner(" ");
        for (ScannedCell cell : cells) {
            Optional<LocalDate> date = ExcelDates.dateOf(cell, datesFrom1904);
            line.add(date.isPresent() ? date.get().toString() : cell.text().strip());
        }
        return line.toString();
    }
}
