package dev.hpug.rule;

import dev.hpug.metric.FactRef;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The rules about one value at a time. */
final class ValueRules {

    private static final Rule SHARE_RANGE = Rule.of(
                    "share.range", Severity.ERROR, submission -> eachValue(submission, ValueRules::outOfWhole))
            .explained("A share lies between nothing and the whole.", "104.0 %.", "100.0 %.");
    private static final Rule COUNT_RANGE = Rule.of(
                    "count.range", Severity.ERROR, submission -> eachValue(submission, ValueRules::noCount))
            .explained(
                    "Things are counted in whole numbers, and neither they nor dollars paid fall below zero.",
                    "12.5 births.",
                    "12 births; 12.50 dollars.");
    private static final Rule SHARE_PRECISION = Rule.of(
                    "share.precision", Severity.INFO, submission -> eachValue(submission, ValueRules::finerThanAsked))
            .explained(
                    "Section D asks for one tenth of one percent; a finer figure is kept and mentioned.",
                    "12.34 %.",
                    "12.3 %, or 12.30 %.");

    private ValueRules() {}

    static List<Rule> all() {
        return List.of(SHARE_RANGE, COUNT_RANGE, SHARE_PRECISION);
    }

    private static Stream<Problem> eachValue(
            Submission submission, BiFunction<FactRef<?>, FactValue, Stream<Problem>> judge) {
        return submission.report().edition().cells().stream()
                .flatMap(cell -> submission
                        .report()
                        .answer(cell)
                        .value()
                        .map(value -> judge.apply(cell, value))
                        .orElseGet(Stream::empty));
    }

    private static Stream<Problem> outOfWhole(FactRef<?> cell, FactValue value) {
        return value instanceof Share share && !share.isWithinWhole()
                ? Stream.of(Problem.of(
                        cell,
                        cell.label() + " is " + share + ", and a share lies between 0 % and 100 %.",
                        "Check the decimal point and the percent sign."))
                : Stream.empty();
    }

    private static Stream<Problem> noCount(FactRef<?> cell, FactValue value) {
        if (value instanceof Count count && !count.isWholeNumber()) {
            return Stream.of(Problem.of(
                    cell,
                    cell.label() + " is " + count + ", and a count is a whole number, 0 or more.",
                    "Type the number of things counted, not a share or an average."));
        }
        if (value instanceof Dollars dollars && dollars.amount().signum() < 0) {
            return Stream.of(Problem.of(
                    cell,
                    cell.label() + " is " + dollars + " dollars, and what was paid is 0 or more.",
                    "Type the dollars paid, without deducting what was recovered elsewhere."));
        }
        return Stream.empty();
    }

    private static Stream<Problem> finerThanAsked(FactRef<?> cell, FactValue value) {
        OptionalInt asked = cell.key().metric().askedDecimalPlaces();
        return asked.isPresent()
                        && value instanceof Share.Stated share
                        && share.statedPercent().stripTrailingZeros().scale() > asked.getAsInt()
                ? Stream.of(Problem.of(
                        cell,
                        cell.label() + " is stated as " + share + "; asked for is one tenth of one percent.",
                        "Round it, or leave it: the finer figure was used."))
                : Stream.empty();
    }
}
