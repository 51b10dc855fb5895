package dev.hpug.rule;

import dev.hpug.metric.FactRef;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.report.Report;
import dev.hpug.value.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rule about what earlier reports said of the same months. */
final class ChangeRules {

    private ChangeRules() {}

    static Rule restated(List<Report> history) {
        List<Report> newestFirst = new ArrayList<>(history);
        Collections.reverse(newestFirst);
        return Rule.of("restated", Severity.INFO, submission -> restatements(newestFirst, submission.report()))
                .explained(
                        "Two reports may state the same months; a figure that differs was restated. Other months are never"
                                + " compared.",
                        "D.3 was 11.0 % last year and is now reported as 11.4 % for the same months.",
                        "D.3 was 11.0 % last year and is reported as 11.0 % for the same months, or as 11.4 % for a year"
                                + " that starts 3 months later.");
    }

    private static Stream<Problem> restatements(List<Report> newestFirst, Report report) {
        return Arrays.stream(Period.values()).flatMap(period -> {
            List<Earlier> earlier = Earlier.of(report.periods().get(period), newestFirst);
            return earlier.isEmpty()
                    ? Stream.empty()
                    : report.edition().periodKeys().stream()
                            .flatMap(key -> restatement(earlier, report, FactRef.of(key, period)).stream());
        });
    }

    /** What an earlier report stated for the months in question, which may have been its current ones or its prior ones. */
    private record Earlier(Report report, Period period) {

        static List<Earlier> of(ReportingPeriod months, List<Report> newestFirst) {
            return newestFirst.stream()
                    .flatMap(report ->
                            report.periods().covering(months).map(period -> new Earlier(report, period)).stream())
                    .toList();
        }

        Answer<?> answer(FactRef<?> cell) {
            return report.get(period).answer(cell.key());
        }

        /** The same two periods were handed in again; else an earlier year was restated. */
        boolean isOfSamePeriodsAs(Report again) {
            return report.periods().equals(again.periods());
        }
    }

    private static Optional<Problem> restatement(List<Earlier> newestFirst, Report report, FactRef<?> cell) {
        Answer<?> now = report.answer(cell);
        Earlier before = newestFirst.stream()
                .filter(earlier -> !earlier.answer(cell).isBlank())
                .findFirst()
                .orElse(newestFirst.get(0));
        if (before.answer(cell).equals(now)) {
            return Optional.empty();
        }
        String says = cell.label() + " is " + text(now) + "; ";
        String said = " gave " + text(before.answer(cell));
        return Optional.of(
                before.isOfSamePeriodsAs(report)
                        ? Problem.of(
                                cell,
                                says + "when the same two periods were handed in before, the report" + said + ".",
                                "Take the later figure, and ask what was corrected.")
                        : Problem.of(
                                cell,
                                says + "an earlier report" + said + " for the same months, its "
                                        + before.period().id() + " period.",
                                "Ask what was restated and why."));
    }

    private static String text(Answer<?> answer) {
        return answer.isBlank() ? "blank" : answer.toString();
    }
}
