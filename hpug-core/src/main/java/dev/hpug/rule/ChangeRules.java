package dev.hpug.rule;

import dev.hpug.metric.EditionMapping;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Unjoined;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.report.ReportInEdition;
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
        return Rule.of(
                        "restated",
                        Severity.INFO,
                        submission -> Stream.concat(
                                breaks(history, submission.report()), restatements(newestFirst, submission.report())))
                .explained(
                        "Two reports may state the same months; a figure that differs was restated. Other months are never"
                                + " compared.",
                        "Shared savings were 11.0 % last year and are now reported as 11.4 % for the same months.",
                        "Shared savings were 11.0 % last year and are reported as 11.0 % for the same months, or as 11.4 % for a year"
                                + " that starts 3 months later.");
    }

    /** What both this report and an earlier one answer under one id, and yet is not the same. */
    private static Stream<Problem> breaks(List<Report> history, Report report) {
        return history.stream()
                .map(Report::edition)
                .distinct()
                .flatMap(edition -> EditionMapping.between(edition, report.edition()).unjoined().stream())
                .filter(unjoined -> unjoined.reason() != Unjoined.Reason.NOT_ASKED)
                .distinct()
                .map(unjoined -> Problem.of(
                        unjoined + ". What was reported then is not compared with this report.",
                        "Let its series begin anew."));
    }

    private static Stream<Problem> restatements(List<Report> newestFirst, Report report) {
        return Arrays.stream(Period.values()).flatMap(period -> {
            List<Earlier> earlier = Earlier.of(report, period, newestFirst);
            return earlier.isEmpty()
                    ? Stream.empty()
                    : report.edition().periodKeys().stream()
                            .flatMap(key -> restatement(earlier, report, FactRef.of(key, period)).stream());
        });
    }

    /** What an earlier report stated for the months in question, which may have been its current ones or its prior ones. */
    private record Earlier(ReportInEdition stated, Period period) {

        static List<Earlier> of(Report again, Period period, List<Report> newestFirst) {
            return newestFirst.stream()
                    .flatMap(report -> report.periods().covering(again.periods().get(period)).stream()
                            .map(then -> new Earlier(ReportInEdition.of(report, again.edition()), then)))
                    .toList();
        }

        /** Empty where its edition did not ask it. */
        Optional<Answer<?>> answer(Key<?> key) {
            return stated.answer(FactRef.of(key, period)).map(answer -> answer);
        }

        /** The same two periods were handed in again; else an earlier year was restated. */
        boolean isOfSamePeriodsAs(Report again) {
            return stated.report().periods().equals(again.periods());
        }
    }

    private static Optional<Problem> restatement(List<Earlier> newestFirst, Report report, FactRef<?> cell) {
        List<Earlier> asked = newestFirst.stream()
                .filter(earlier -> earlier.answer(cell.key()).isPresent())
                .toList();
        return asked.stream()
                .filter(earlier -> !answer(earlier, cell).isBlank())
                .findFirst()
                .or(() -> asked.stream().findFirst())
                .flatMap(before -> restatement(before, answer(before, cell), report, cell));
    }

    private static Answer<?> answer(Earlier earlier, FactRef<?> cell) {
        return earlier.answer(cell.key()).orElseThrow();
    }

    private static Optional<Problem> restatement(Earlier before, Answer<?> then, Report report, FactRef<?> cell) {
        Answer<?> now = report.answer(cell);
        if (then.equals(now)) {
            return Optional.empty();
        }
        String says = cell.label() + " is " + text(now) + "; ";
        String said = " gave " + text(then);
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
