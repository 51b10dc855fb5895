package dev.hpug.rule;

import dev.hpug.arithmetic.CountAndShare;
import dev.hpug.arithmetic.WholeRange;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Metric;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
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
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules about section A: counts and dollars beside the share they are. */
final class ClauseRules {

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

    private static final PerEdition<List<Clauses>> CLAUSES = new PerEdition<>(ClauseRules::clauses);
    private static final PerEdition<List<SystemCells>> SYSTEMS = new PerEdition<>(ClauseRules::systems);

    private ClauseRules() {}

    static List<Rule> all() {
        return List.of(ZERO, COUNT_SHARE, DENOMINATORS, SYSTEMS_HOSPITALS);
    }

    /** Where an amount stands, and where the share it is. */
    private record PairCells(FactRef<? extends Amount> amount, FactRef<Share> share) {

        static PairCells of(Edition edition, Metric<? extends Amount> amounts, Period period) {
            return new PairCells(
                    FactRef.of(amounts.at(), period),
                    FactRef.of(edition.share(amounts.id(), "share").at(), period));
        }
    }

    /** Where the two clauses are measured by one denominator: A.2a and A.2b of one period, say. */
    private record Clauses(PairCells first, PairCells second) {}

    private static List<Clauses> clauses(Edition edition) {
        return Arrays.stream(Period.values())
                .flatMap(period -> Stream.of(
                        new Clauses(
                                PairCells.of(edition, edition.count("A.2a", "count"), period),
                                PairCells.of(edition, edition.count("A.2b", "count"), period)),
                        new Clauses(
                                PairCells.of(edition, edition.dollars("A.3a", "dollars"), period),
                                PairCells.of(edition, edition.dollars("A.3b", "dollars"), period))))
                .toList();
    }

    /** Where the health systems of one clause and period are counted, and where their hospitals. */
    private record SystemCells(FactRef<Count> systems, FactRef<Count> hospitals) {}

    private static List<SystemCells> systems(Edition edition) {
        return Arrays.stream(Period.values())
                .flatMap(period -> Stream.of("a", "b")
                        .map(clause -> new SystemCells(
                                FactRef.of(
                                        edition.count("A.1" + clause, "count").at(), period),
                                FactRef.of(
                                        edition.count("A.2" + clause, "count").at(), period))))
                .toList();
    }

    /** An amount and the share it is: A.2a of one period, say. */
    private record Pair(PairCells cells, Amount amount, Share share) {

        /** The pair in {@code report}, where both are stated and can be judged together. */
        static Optional<Pair> of(Report report, PairCells cells) {
            Optional<? extends Amount> amount = report.answer(cells.amount()).value();
            Optional<Share> share = report.answer(cells.share()).value();
            return amount.isPresent() && share.isPresent()
                    ? Optional.of(new Pair(cells, amount.get(), share.get())).filter(Pair::isJudgeable)
                    : Optional.empty();
        }

        private boolean isJudgeable() {
            return share.isWithinWhole()
                    && amount.amount().signum() >= 0
                    && (!(amount instanceof Count count) || count.isWholeNumber());
        }

        /** Whether one says none and the other some. */
        boolean isZeroOnOneSide() {
            return amount.amount().signum() == 0
                    ? !share.interval().contains(Ratio.ZERO)
                    : share.percent().signum() == 0 && share.interval().isPoint();
        }

        String text() {
            return cells.amount().key().metric().id() + " ("
                    + cells.share().period().orElseThrow().id() + ") states " + amount + " and " + share;
        }
    }

    private static Stream<Problem> eachPair(Submission submission, Function<Pair, Optional<Problem>> judge) {
        Report report = submission.report();
        return CLAUSES.of(report.edition()).stream()
                .flatMap(clauses -> Stream.of(clauses.first(), clauses.second()))
                .mapMulti((cells, problems) ->
                        Pair.of(report, cells).flatMap(judge).ifPresent(problems));
    }

    private static Optional<Problem> zeroOnOneSide(Pair pair) {
        return pair.isZeroOnOneSide()
                ? Optional.of(Problem.of(
                        pair.amount().amount().signum() == 0
                                ? pair.cells().amount()
                                : pair.cells().share(),
                        pair.text() + "; one says none and the other some.",
                        "Correct whichever of the two is wrong."))
                : Optional.empty();
    }

    private static Optional<Problem> noTotalPrints(Pair pair) {
        return pair.amount() instanceof Count
                        && !pair.isZeroOnOneSide()
                        && denominators(pair).isEmpty()
                ? Optional.of(Problem.of(
                        pair.cells().share(),
                        pair.text() + "; of no number of hospitals is one the other.",
                        "Divide the count by all hospitals in the network again."))
                : Optional.empty();
    }

    private static Optional<WholeRange> denominators(Pair pair) {
        return CountAndShare.denominators(pair.amount().amount().toBigIntegerExact(), pair.share());
    }

    private static Stream<Problem> noCommonTotal(Submission submission) {
        Report report = submission.report();
        return CLAUSES.of(report.edition()).stream()
                .mapMulti(
                        (clauses, problems) -> differingTotals(report, clauses).ifPresent(problems));
    }

    private static Optional<Problem> differingTotals(Report report, Clauses clauses) {
        Optional<Pair> first = pairWithTotal(report, clauses.first());
        Optional<Pair> second = pairWithTotal(report, clauses.second());
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        Pair one = first.get();
        Pair other = second.get();
        return one.amount() instanceof Count ? differentHospitals(one, other) : differentDollars(one, other);
    }

    private static Optional<Pair> pairWithTotal(Report report, PairCells cells) {
        return Pair.of(report, cells).filter(pair -> !pair.isZeroOnOneSide());
    }

    private static Optional<Problem> differentHospitals(Pair one, Pair other) {
        Optional<WholeRange> ofOne = denominators(one);
        Optional<WholeRange> ofOther = denominators(other);
        if (!areDisjoint(ofOne, ofOther, WholeRange::intersection)) {
            return Optional.empty();
        }
        return Optional.of(Problem.of(
                other.cells().share(),
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
                other.cells().share(),
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
        Report report = submission.report();
        return SYSTEMS.of(report.edition()).stream()
                .mapMulti((cells, problems) -> tooManySystems(report, cells).ifPresent(problems));
    }

    private static Optional<Problem> tooManySystems(Report report, SystemCells cells) {
        Optional<Count> systems = report.answer(cells.systems()).value();
        Optional<Count> hospitals = report.answer(cells.hospitals()).value();
        return systems.isPresent() && hospitals.isPresent() && systems.get().compareTo(hospitals.get()) > 0
                ? Optional.of(Problem.of(
                        cells.systems(),
                        cells.systems().label() + " is " + systems.get() + ", and "
                                + cells.hospitals().label() + " only " + hospitals.get() + ".",
                        "Count every hospital of each health system in "
                                + cells.hospitals().key().metric().id() + "."))
                : Optional.empty();
    }
}
