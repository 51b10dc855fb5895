package dev.hpug.rule;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Metric;
import dev.hpug.report.Report;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import dev.hpug.value.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rules about one value at a time. */
final class ValueRules {

    private static final Rule SHARE_RANGE = Rule.of(
                    "share.range",
                    Severity.ERROR,
                    submission -> eachValue(submission, ValueRules::isShare, ValueRules::outOfWhole))
            .explained("A share lies between nothing and the whole.", "104.0 %.", "100.0 %.");
    private static final Rule COUNT_RANGE = Rule.of(
                    "count.range",
                    Severity.ERROR,
                    submission -> eachValue(submission, ValueRules::isAmount, ValueRules::noCount))
            .explained(
                    "Things are counted in whole numbers, and neither they nor dollars paid fall below zero.",
                    "12.5 births.",
                    "12 births; 12.50 dollars.");

    private ValueRules() {}

    static List<Rule> all() {
        return List.of(SHARE_RANGE, COUNT_RANGE);
    }

    private static boolean isShare(Metric<?> metric) {
        return metric.type() == ValueType.SHARE;
    }

    private static boolean isAmount(Metric<?> metric) {
        return metric.type() == ValueType.COUNT || metric.type() == ValueType.DOLLARS;
    }

    private static Stream<Problem> eachValue(
            Submission submission,
            Predicate<Metric<?>> concerned,
            BiFunction<FactRef<?>, FactValue, Optional<Problem>> judge) {
        Report report = submission.report();
        Stream.Builder<Problem> problems = Stream.builder();
        for (FactRef<?> cell : report.edition().cells()) {
            if (concerned.test(cell.key().metric())) {
                if (report.answer(cell) instanceof Answer.Given<?> answer) {
                    judge.apply(cell, answer.given()).ifPresent(problems);
                }
            }
        }
        return problems.build();
    }

    private static Optional<Problem> outOfWhole(FactRef<?> cell, FactValue value) {
        return value instanceof Share share && !share.isWithinWhole()
                ? Optional.of(Problem.of(
                        cell,
                        cell.label() + " is " + share + ", and a share lies between 0 % and 100 %.",
                        "Check the decimal point and the percent sign."))
                : Optional.empty();
    }

    private static Optional<Problem> noCount(FactRef<?> cell, FactValue value) {
        if (value instanceof Count count && !count.isWholeNumber()) {
            return Optional.of(Problem.of(
                    cell,
                    cell.label() + " is " + count + ", and a count is a whole number, 0 or more.",
                    "Type the number of things counted, not a share or an average."));
        }
        if (value instanceof Dollars dollars && dollars.amount().signum() < 0) {
            return Optional.of(Problem.of(
                    cell,
                    cell.label() + " is " + dollars + " dollars, and what was paid is 0 or more.",
                    "Type the dollars paid, without deducting what was recovered elsewhere."));
        }
        return Optional.empty();
    }
}
