package dev.hpug.rule;

import dev.hpug.arithmetic.CountAndShare;
import dev.hpug.arithmetic.WholeRange;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Metric;
import dev.hpug.period.Period;
import dev.hpug.report.FactSet;
import dev.hpug.value.Amount;
import dev.hpug.value.Count;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The rules about section A: counts and dollars beside the share they are. */
final class ClauseRules {

    private static final List<String> CLAUSES = List.of("a", "b");

    private static final Rule ZERO = Rule.of(
                    "a.zero", Severity.ERROR, submission -> eachPair(submission, ClauseRules::zeroOnOneSide))
            .explained(
                    "Nothing is no share of anything, and something is never exactly none of it.",
                    "A.2a states 0 hospitals and 4.0 %.",
                    "A.2a states 0 hospitals and 0.0 %.");
    private static final Rule COUNT_SHARE = Rule.of(
                    "a.count-share", Severity.ERROR, submission -> eachPair(submission, ClauseRules::noTotalPrints))
            .explained(
                    "A count and the share it is must have a whole number of hospitals behind them.",
                    "A.2a states 1 hospital and 70.0 %: 1 of 1 is 100.0 % and 1 of 2 is 50.0 %.",
                    "A.2a states 14 hospitals and 11.3 %: 14 of 124 print that.");
    private static final Rule DENOMINATORS = Rule.of("a.denominators", Severity.ERROR, ClauseRules::noCommonTotal)
            .explained(
                    "Both clauses are measured against the same hospitals and the same dollars.",
                    "A.2a states 14 and 11.3 %, so 124 hospitals; A.2b states 9 and 7.4 %, so 121 or 122.",
                    "A.2b states 9 and 7.3 %, which 124 hospitals print too.");
    private static final Rule SYSTEMS_HOSPITALS = Rule.of(
                    "a.systems-hospitals", Severity.WARNING, ClauseRules::moreSystemsThanHospitals)
            .explained(
                    "A health system has at least one hospital.",
                    "A.1a counts 20 health systems and A.2a 14 hospitals.",
                    "A.1a counts 5 health systems and A.2a 14 hospitals.");

    private ClauseRules() {}

    static List<Rule> all() {
        return List.of(ZERO, COUNT_SHARE, DENOMINATORS, SYSTEMS_HOSPITALS);
    }

    /** An amount and the share it is: A.2a of one period, say. */
    private record Pair(FactRef<? extends Amount> amountCell, Amount amount, FactRef<Share> shareCell, Share share) {

        boolean isJudgeable() {
            return share.isWithinWhole()
                    && amount.amount().signum() >= 0
                    && (!(amount instanceof Count count) || count.isWholeNumber());
        }

        String text() {
            return amountCell.key().metric().id() + " ("
                    + shareCell.period().orElseThrow().id() + ") states " + amount + " and " + share;
        }
    }

    private static Optional<Pair> pair(Submission submission, Period period, String id) {
        Edition edition = submission.report().edition();
        FactSet facts = submission.report().get(period);
        Metric<? extends Amount> amounts =
                id.startsWith("A.2") ? edition.count(id, "count") : edition.dollars(id, "dollars");
        FactRef<? extends Amount> amountCell = FactRef.of(amounts.at(), period);
        FactRef<Share> shareCell = FactRef.of(edition.share(id, "share").at(), period);
        return facts.find(amountCell.key())
                .flatMap(amount ->
                        facts.find(shareCell.key()).map(share -> new Pair(amountCell, amount, shareCell, share)))
                .filter(Pair::isJudgeable);
    }

    private static Stream<Problem> eachPair(
            Submission submission, BiFunction<Submission, Pair, Optional<Problem>> judge) {
        return Arrays.stream(Period.values())
                .flatMap(period ->
                        Stream.of("A.2a", "A.2b", "A.3a", "A.3b").flatMap(id -> pair(submission, period, id).stream()))
                .flatMap(pair -> judge.apply(submission, pair).stream());
    }

    private static boolean isZeroOnOneSide(Pair pair) {
        Interval share = pair.share().interval();
        return pair.amount().amount().signum() == 0
                ? !share.contains(Ratio.ZERO)
                : share.isPoint() && share.lower().signum() == 0;
    }

    private static Optional<Problem> zeroOnOneSide(Submission submission, Pair pair) {
        return isZeroOnOneSide(pair)
                ? Optional.of(Problem.of(
                        pair.amount().amount().signum() == 0 ? pair.amountCell() : pair.shareCell(),
                        pair.text() + "; one says none and the other some.",
                        "Correct whichever of the two is wrong."))
                : Optional.empty();
    }

    private static Optional<Problem> noTotalPrints(Submission submission, Pair pair) {
        return pair.amount() instanceof Count
                        && !isZeroOnOneSide(pair)
                        && denominators(pair).isEmpty()
                ? Optional.of(Problem.of(
                        pair.shareCell(),
                        pair.text() + "; of no number of hospitals is one the other.",
                        "Divide the count by all hospitals in the network again."))
                : Optional.empty();
    }

    private static Optional<WholeRange> denominators(Pair pair) {
        return CountAndShare.denominators(pair.amount().amount().toBigIntegerExact(), pair.share());
    }

    private static Stream<Problem> noCommonTotal(Submission submission) {
        return Arrays.stream(Period.values())
                .flatMap(period ->
                        Stream.of("A.2", "A.3").flatMap(id -> differingTotals(submission, period, id).stream()));
    }

    private static Optional<Problem> differingTotals(Submission submission, Period period, String id) {
        Optional<Pair> first = pair(submission, period, id + "a").filter(pair -> !isZeroOnOneSide(pair));
        Optional<Pair> second = pair(submission, period, id + "b").filter(pair -> !isZeroOnOneSide(pair));
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        Pair one = first.get();
        Pair other = second.get();
        return one.amount() instanceof Count ? differentHospitals(one, other) : differentDollars(one, other);
    }

    private static Optional<Problem> differentHospitals(Pair one, Pair other) {
        Optional<WholeRange> ofOne = denominators(one);
        Optional<WholeRange> ofOther = denominators(other);
        if (!areDisjoint(ofOne, ofOther, WholeRange::intersection)) {
            return Optional.empty();
        }
        return Optional.of(Problem.of(
                other.shareCell(),
                one.text() + ", so " + ofOne.get() + " hospitals; " + other.text() + ", so " + ofOther.get()
                        + ". No number of hospitals prints both.",
                "Divide both counts by the same number of hospitals in the network."));
    }

    private static Optional<Problem> differentDollars(Pair one, Pair other) {
        Optional<Interval> ofOne = totalDollars(one);
        Optional<Interval> ofOther = totalDollars(other);
        if (!areDisjoint(ofOne, ofOther, Interval::intersection)) {
            return Optional.empty();
        }
        return Optional.of(Problem.of(
                other.shareCell(),
                one.text() + ", and " + other.text() + "; no total of facility dollars prints both.",
                "Divide both amounts by the same facility dollars."));
    }

    /** Whether both totals are known and none is in both; an unknown one disagrees with nothing. */
    private static <T> boolean areDisjoint(
            Optional<T> one, Optional<T> other, BiFunction<T, T, Optional<T>> intersection) {
        return one.isPresent()
                && other.isPresent()
                && intersection.apply(one.get(), other.get()).isEmpty();
    }

    private static Optional<Interval> totalDollars(Pair pair) {
        BigDecimal dollars = pair.amount().amount();
        return dollars.signum() == 0 ? Optional.empty() : CountAndShare.totals(dollars, pair.share());
    }

    private static Stream<Problem> moreSystemsThanHospitals(Submission submission) {
        Edition edition = submission.report().edition();
        return Arrays.stream(Period.values())
                .flatMap(period -> CLAUSES.stream().flatMap(clause -> {
                    FactRef<Count> systemsCell =
                            FactRef.of(edition.count("A.1" + clause, "count").at(), period);
                    FactRef<Count> hospitalsCell =
                            FactRef.of(edition.count("A.2" + clause, "count").at(), period);
                    Optional<Count> systems =
                            submission.report().answer(systemsCell).value();
                    Optional<Count> hospitals =
                            submission.report().answer(hospitalsCell).value();
                    return systems.isPresent()
                                    && hospitals.isPresent()
                                    && systems.get().compareTo(hospitals.get()) > 0
                            ? Stream.of(Problem.of(
                                    systemsCell,
                                    systemsCell.label() + " is " + systems.get() + ", and " + hospitalsCell.label()
                                            + " only " + hospitals.get() + ".",
                                    "Count every hospital of each health system in A.2" + clause + "."))
                            : Stream.<Problem>empty();
                }));
    }
}
