package dev.hpug.xlsx.fill;

import dev.hpug.metric.Edition;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.xlsx.interpret.PeriodStatementReader;
import dev.hpug.xlsx.locate.CellPlace;
import dev.hpug.xlsx.locate.LocatedReport.PeriodStatement;
import dev.hpug.xlsx.locate.LocatedReport.PeriodStatements;
import dev.hpug.xlsx.scan.ScannedCell;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines above a form's first section that state its periods: {@code "Current Year: 7/1/2019 - 6/30/2020"}. */
final class PeriodLines {

    private static final DateTimeFormatter US_DATE = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.ROOT);

    /** The words before the first date or remark: a remark such as "(as reported in Q1'20)" is last year's. */
    private static final Pattern LABEL = Pattern.compile("^[^\\d(]*");

    private final CellWriter cells;
    private final PeriodStatementReader reader;

    PeriodLines(CellWriter cells, Form form) {
        this.cells = cells;
        this.reader = new PeriodStatementReader(form.usesDate1904());
    }

    /** The periods that a form states: the plan's own before those the host recommends. */
    ReportingPeriods stated(PeriodStatements lines, Edition edition) {
        return ReportingPeriods.of(stated(lines, edition, Period.CURRENT), stated(lines, edition, Period.PRIOR));
    }

    private ReportingPeriod stated(PeriodStatements lines, Edition edition, Period period) {
        return reader.first(lines.actual(), period)
                .or(() -> reader.first(lines.recommended(), period))
                .orElseGet(() -> edition.recommendedPeriods().get(period));
    }

    /** Writes both periods where there are lines for both; tells whether there are. */
    boolean write(List<PeriodStatement> lines, ReportingPeriods periods) {
        boolean forBoth = List.of(Period.values()).stream()
                .allMatch(period -> lines.stream().anyMatch(line -> line.period() == period));
        if (forBoth) {
            lines.forEach(line -> write(line, Optional.of(periods.get(line.period()))));
        }
        return forBoth;
    }

    /** Takes dates away where there are any, and leaves the labels. */
    void clear(List<PeriodStatement> lines) {
        lines.stream()
                .filter(line -> reader.read(line.cells()).isPresent())
                .forEach(line -> write(line, Optional.empty()));
    }

    private void write(PeriodStatement line, Optional<ReportingPeriod> period) {
        cells.text(
                line.place(),
                label(line) + period.map(dates -> " " + text(dates)).orElse(""));
        for (ScannedCell part : line.cells()) {
            if (!part.address().equals(line.place().address())) {
                cells.clear(new CellPlace(line.place().sheet(), part.address()));
            }
        }
    }

    private static String label(PeriodStatement line) {
        Matcher label = LABEL.matcher(line.cells().get(0).text());
        String found = label.find() ? label.group().strip() : "";
        String words = found.isEmpty() ? (line.period() == Period.CURRENT ? "Current Year" : "Prior Year") : found;
        return words.endsWith(":") ? words : words + ":";
    }

    private static String text(ReportingPeriod period) {
        return text(period.start()) + " - " + text(period.end());
    }

    private static String text(LocalDate date) {
        return US_DATE.format(date);
    }
}
