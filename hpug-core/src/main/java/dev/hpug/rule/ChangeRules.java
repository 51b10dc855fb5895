package dev.hpug.rule;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.value.Amount;
import dev.hpug.value.Answer;
import dev.hpug.value.FactValue;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
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

    static Rule restated(Report last) {
        return Rule.of("restated", Severity.INFO, submission -> restatements(last, submission.report()))
                .explained(
                        "Last report's current period is this report's prior one; a figure that differs was restated.",
                        "D.3 was 11.0 % last year and is now reported as 11.4 % for the same months.",
                        "D.3 was 11.0 % last year and is reported as 11.0 % for the same months.");
    }

    private static Stream<Problem> restatements(Report last, Report report) {
        return report.edition().periodKeys().stream().flatMap(key -> restatement(last, report, key).stream());
    }

    private static Optional<Problem> restatement(Report last, Report report, Key<?> key) {
        Answer<?> before = last.current().answer(key);
        Answer<?> now = report.prior().answer(key);
        FactRef<?> cell = FactRef.of(key, Period.PRIOR);
        return before.equals(now)
                ? Optional.empty()
                : Optional.of(Problem.of(
                        cell,
                        cell.label() + " is " + text(now) + "; last report gave " + text(before)
                                + " for its current period.",
                        "Ask what was restated and why."));
    }

    private static String text(Answer<?> answer) {
        return answer.isBlank() ? "blank" : answer.toString();
    }
}
