package dev.hpug.rule;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.report.Report;
import dev.hpug.value.Amount;
import dev.hpug.value.Answer;
import dev.hpug.value.FactValue;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules about two periods beside each other. */
final class ChangeRules {

    private static final Ratio FIVEFOLD = Ratio.of(5);
    private static final Ratio FORTY_POINTS = Ratio.of(40);

    private ChangeRules() {}

    static List<Rule> all() {
        return List.of(implausible(FIVEFOLD, FORTY_POINTS));
    }

    static Rule implausible(Ratio fold, Ratio points) {
        return Rule.of(
                        "change.implausible",
                        Severity.WARNING,
                        submission -> tooLarge(submission.report(), fold, points))
                .explained(
                        "Figures of a year rarely change more than " + fold + "-fold, or " + points
                                + " points: a unit or a row was probably mistaken.",
                        "C.1.A.i births go from 900 to 9,000.",
                        "C.1.A.i births go from 900 to 1,200; or to 0, where a programme ended.");
    }

    private static Stream<Problem> tooLarge(Report report, Ratio fold, Ratio points) {
        Stream.Builder<Problem> problems = Stream.builder();
        for (Key<?> key : report.edition().periodKeys()) {
            Optional<? extends FactValue> prior = report.prior().answer(key).value();
            Optional<? extends FactValue> current = report.current().answer(key).value();
            if (prior.isPresent() && current.isPresent() && isTooFar(prior.get(), current.get(), fold, points)) {
                FactRef<?> cell = FactRef.of(key, Period.CURRENT);
                problems.add(Problem.of(
                        cell,
                        cell.label() + " is " + current.get() + ", after " + prior.get() + " in the prior period.",
                        "Check the unit and the row of both figures."));
            }
        }
        return problems.build();
    }

    private static boolean isTooFar(FactValue prior, FactValue current, Ratio fold, Ratio points) {
        if (prior instanceof Share before && current instanceof Share now) {
            Ratio difference = now.percent().minus(before.percent());
            return difference.compareTo(points) > 0 || difference.negated().compareTo(points) > 0;
        }
        if (prior instanceof Amount before && current instanceof Amount now) {
            Ratio was = Ratio.of(before.amount());
            Ratio is = Ratio.of(now.amount());
            return was.signum() > 0
                    && is.signum() > 0
                    && (is.compareTo(was.times(fold)) > 0 || was.compareTo(is.times(fold)) > 0);
        }
        return false;
    }

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
