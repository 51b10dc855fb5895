package dev.hpug.rule;

import dev.hpug.change.AmountChange;
import dev.hpug.change.Change;
import dev.hpug.change.Changes;
import dev.hpug.change.FactChange;
import dev.hpug.change.ShareChange;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.value.Answer;
import dev.hpug.value.Ratio;
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
                        submission -> Changes.of(submission.report()).facts().stream()
                                .flatMap(change -> tooLarge(change, fold, points).stream()))
                .explained(
                        "Figures of a year rarely change more than " + fold + "-fold, or " + points
                                + " points: a unit or a row was probably mistaken.",
                        "C.1.A.i births go from 900 to 9,000.",
                        "C.1.A.i births go from 900 to 1,200; or to 0, where a programme ended.");
    }

    private static Optional<Problem> tooLarge(FactChange<?> fact, Ratio fold, Ratio points) {
        return fact.change().filter(change -> isTooLarge(change, fold, points)).map(change -> {
            FactRef<?> cell = FactRef.of(fact.key(), Period.CURRENT);
            return Problem.of(
                    cell,
                    cell.label() + " is " + fact.current() + ", after " + fact.prior() + " in the prior period.",
                    "Check the unit and the row of both figures.");
        });
    }

    private static boolean isTooLarge(Change change, Ratio fold, Ratio points) {
        if (change instanceof ShareChange share) {
            Ratio difference = share.points().nominal();
            return difference.max(difference.negated()).compareTo(points) > 0;
        }
        return ((AmountChange) change)
                .ratio()
                .filter(ratio -> ratio.signum() > 0)
                .filter(ratio ->
                        ratio.compareTo(fold) > 0 || Ratio.ONE.dividedBy(ratio).compareTo(fold) > 0)
                .isPresent();
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
