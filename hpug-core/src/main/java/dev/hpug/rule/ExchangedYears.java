package dev.hpug.rule;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.report.ReportInEdition;
import dev.hpug.value.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rule about both years in each other's column, which only an earlier report can tell. */
final class ExchangedYears {

    /** So many figures do not come back by chance. */
    private static final int ENOUGH = 4;

    private ExchangedYears() {}

    static Rule against(List<Report> history) {
        return Rule.of("years.exchanged", Severity.WARNING, submission -> exchanged(history, submission.report()))
                .explained(
                        "What an earlier report stated for the months of the prior period belongs in that column.",
                        "Last year's figures of D stand in the column of the current period, and others in that of the prior.",
                        "They stand in the column of the prior period.");
    }

    private static Stream<Problem> exchanged(List<Report> history, Report report) {
        for (int i = history.size() - 1; i >= 0; i--) {
            Report last = history.get(i);
            Optional<Period> then = last.periods().covering(report.periods().prior());
            if (then.isPresent()) {
                return blocks(report, last, then.get()).stream();
            }
        }
        return Stream.empty();
    }

    private static Optional<Problem> blocks(Report report, Report last, Period then) {
        ReportInEdition asked = ReportInEdition.of(last, report.edition());
        List<FactRef<?>> cells = report.edition().periodKeys().stream()
                .collect(Collectors.groupingBy(
                        key -> key.metric().section() + " " + key.member(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(keys -> exchanged(report, asked, then, keys).stream())
                .toList();
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(
                        cells,
                        CellWords.item(cells.get(0)) + " and " + (cells.size() - 1)
                                + " more figures are what an earlier report gave for the prior period, and those of the prior"
                                + " period are not, as if both years had been exchanged.",
                        "Exchange both columns."));
    }

    /** Those of {@code keys} whose years were exchanged, if it is most of them. */
    private static List<FactRef<?>> exchanged(Report report, ReportInEdition last, Period then, List<Key<?>> keys) {
        List<FactRef<?>> exchanged = new ArrayList<>();
        int others = 0;
        for (Key<?> key : keys) {
            Optional<? extends Answer<?>> was = last.answer(FactRef.of(key, then));
            Answer<?> now = report.current().answer(key);
            Answer<?> prior = report.prior().answer(key);
            if (was.isPresent() && was.get().value().isPresent() && !now.equals(prior)) {
                if (now.equals(was.get())) {
                    exchanged.add(FactRef.of(key, Period.CURRENT));
                } else {
                    others++;
                }
            }
        }
        return exchanged.size() >= ENOUGH && exchanged.size() > others ? exchanged : List.of();
    }
}
