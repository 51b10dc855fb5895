package dev.hpug.change;

import dev.hpug.metric.Edition;
import dev.hpug.metric.Key;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import dev.hpug.report.ReportInEdition;
import dev.hpug.value.Answer;
import dev.hpug.value.FactValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan's reports of several years in the terms of one edition. */
final class JoinedReports {

    private final List<Joined> oldestFirst;
    private final List<Joined> newestFirst;

    /** One of them, and how it was printed, which its own edition's blocks say. */
    private record Joined(ReportInEdition asked, PrintedReport printed) {

        Report report() {
            return asked.report();
        }

        <T extends FactValue> Optional<Answer<T>> answer(Key<T> key, Period period) {
            return asked.find(key).map(own -> report().get(period).answer(own));
        }

        <T extends FactValue> Optional<Side<T>> side(Key<T> key, Period period) {
            return asked.find(key).map(own -> printed.side(own, period));
        }
    }

    private JoinedReports(List<Joined> oldestFirst) {
        this.oldestFirst = List.copyOf(oldestFirst);
        this.newestFirst = oldestFirst.stream().collect(Collectors.collectingAndThen(Collectors.toList(), all -> {
            Collections.reverse(all);
            return List.copyOf(all);
        }));
    }

    static JoinedReports of(List<PrintedReport> oldestFirst, Edition edition) {
        return new JoinedReports(oldestFirst.stream()
                .map(printed -> new Joined(ReportInEdition.of(printed.report(), edition), printed))
                .toList());
    }

    /** The reports that state figures of {@code year}. */
    Stream<Report> newestFirst(ReportingPeriod year) {
        return newestFirst.stream()
                .map(Joined::report)
                .filter(report -> report.periods().covering(year).isPresent());
    }

    <T extends FactValue> Series<T> series(Key<T> key, List<ReportingPeriod> years) {
        List<YearFigure<T>> all = years.stream().map(year -> figure(key, year)).toList();
        return new Series<>(
                key, all, all.stream().map(figure -> side(key, figure)).toList());
    }

    private <T extends FactValue> YearFigure<T> figure(Key<T> key, ReportingPeriod year) {
        Map<ReportingPeriods, Answer<T>> lastOfEachReport = new LinkedHashMap<>();
        for (Joined joined : oldestFirst) {
            ReportingPeriods periods = joined.report().periods();
            periods.covering(year)
                    .flatMap(period -> joined.answer(key, period))
                    .ifPresent(answer ->
                            lastOfEachReport.merge(periods, answer, (known, again) -> again.isBlank() ? known : again));
        }
        return lastOfEachReport.values().stream()
                .map(first -> YearFigure.stated(year, first))
                .reduce((known, again) -> known.statedAgain(again.answer()))
                .orElseGet(() -> YearFigure.notAsked(year));
    }

    /** The figure as the last report prints it that states it so. */
    private <T extends FactValue> Side<T> side(Key<T> key, YearFigure<T> figure) {
        for (Joined joined : newestFirst) {
            for (Period period : Period.values()) {
                if (joined.report().periods().get(period).equals(figure.period())) {
                    Optional<Side<T>> side = joined.side(key, period)
                            .filter(stated -> stated.answer().equals(figure.answer()));
                    if (side.isPresent()) {
                        return side.get();
                    }
                }
            }
        }
        return Side.alone(figure.answer());
    }
}
