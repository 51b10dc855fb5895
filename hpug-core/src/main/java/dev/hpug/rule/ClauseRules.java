package dev.hpug.rule;

import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.arithmetic.WholeRange;
import dev.hpug.metric.CountedShare;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.PerEdition;
import dev.hpug.period.Period;
import dev.hpug.printing.CountPrints;
import dev.hpug.printing.PrintedBlock.Misfit;
import dev.hpug.printing.SameTotal;
import dev.hpug.report.Report;
import dev.hpug.value.Amount;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules about section A: counts and dollars beside the share they are. */
final class ClauseRules {

    private static final Rule ZERO = Rule.of("a.zero", Severity.ERROR, ClauseRules::zeroOnOneSide)
            .explained(
                    "Nothing is no share of anything, and something is never exactly none of it.",
                    "A.2a states 0 hospitals and 4.0 %.",
                    "A.2a states 0 hospitals and 0.0 %.");
    private static final Rule COUNT_SHARE = Rule.of(
                    "a.count-share",
                    Severity.ERROR,
                    submission -> Misfits.failing(
                            submission, CountPrints.class, (misfit, pair) -> noTotalPrints(submission, pair)))
            .explained(
                    "A count and the share it is must have a whole number of hospitals behind them.",
                    "A.2a states 1 hospital and 70.0 %: 1 of 1 is 100.0 % and 1 of 2 is 50.0 %.",
                    "A.2a states 14 hospitals and 11.3 %: 14 of 124 print that. Or 14 and 11 %: 122 to 133 print that.");
    private static final Rule DENOMINATORS = Rule.of(
                    "a.denominators",
                    Severity.ERROR,
                    submission -> Misfits.failing(
                            submission, SameTotal.class, (misfit, pairs) -> differingTotals(submission, misfit, pairs)))
            .explained(
                    "Both clauses are measured against the same hospitals and the same dollars.",
                    "A.2a states 14 and 11.3 %, so 124 hospitals; A.2b states 9 and 7.4 %, so 121 or 122.",
                    "A.2b states 9 and 7.3 %, which 124 hospitals print too; or both are whole percents, 11 % and 7 %.");
    private static final Rule SYSTEMS_HOSPITALS = Rule.of(
                    "a.systems-hospitals", Severity.WARNING, ClauseRules::moreSystemsThanHospitals)
            .explained(
                    "A health system has at least one hospital.",
                    "A.1a counts 20 health systems and A.2a 14 hospitals.",
                    "A.1a counts 5 health systems and A.2a 14 hospitals.");

    private static final PerEdition<List<CountPrints>> PAIRS = new PerEdition<>(ClauseRules::pairs);
    private static final PerEdition<List<SystemCells>> SYSTEMS = new PerEdition<>(ClauseRules::systems);

    private ClauseRules() {}

    static List<Rule> all() {
        return List.of(ZERO, COUNT_SHARE, DENOMINATORS, SYSTEMS_HOSPITALS);
    }

    private static List<CountPrints> pairs(Edition edition) {
        return edition.relations().countedShares().stream()
                .flatMap(pair -> Arrays.stream(Period.values()).map(period -> pair(pair, period)))
                .toList();
    }

    private static CountPrints pair(CountedShare pair, Period period) {
        return new CountPrints(
                FactRef.of(pair.amount().at(), period), FactRef.of(pair.share().at(), period));
    }

    private static Stream<Problem> zeroOnOneSide(Submission submission) {
        return PAIRS.of(submission.report().edition()).stream()
                .filter(pair -> pair.stated(submission.report())
                        .filter(stated ->
                                stated.isZeroOnOneSide(submission.printing().dollars(pair.amount())))
                        .isPresent())
                .map(pair -> zero(submission, pair));
    }

    private static Problem zero(Submission submission, CountPrints pair) {
        CountPrints.Stated stated = pair.stated(submission.report()).orElseThrow();
        boolean isNothing = stated.amount().amount().signum() == 0;
        List<FactRef<?>> cells = isNothing ? pair.cells() : List.of(pair.share(), pair.amount());
        boolean mayBeRounded = stated.amount() instanceof Dollars && !hasDollars(submission.report());
        Problem problem = Problem.of(
                cells,
                text(submission, pair, stated) + "; one says none and the other some"
                        + (mayBeRounded ? ", unless dollars were rounded to a million or so." : "."),
                isNothing
                        ? "Type " + (stated.amount() instanceof Count ? "the number" : "the dollars") + ", or 0 %."
                        : "Type the share, or 0.");
        return mayBeRounded ? problem.graded(Severity.INFO) : problem;
    }

    /** Whether any dollars above zero show to what they were printed. */
    private static boolean hasDollars(Report report) {
        return PAIRS.of(report.edition()).stream()
                .flatMap(pair -> report.answer(pair.amount()).value().stream())
                .anyMatch(amount -> amount instanceof Dollars && amount.amount().signum() != 0);
    }

    private static String text(Submission submission, CountPrints pair, CountPrints.Stated stated) {
        return CellWords.item(pair.amount()) + ": " + amount(stated.amount())
                + CellWords.at(submission, pair.amount()) + " and " + stated.share()
                + CellWords.at(submission, pair.share());
    }

    private static String amount(Amount amount) {
        return amount instanceof Count
                ? amount.amount().toPlainString() + " hospitals"
                : "$" + amount.amount().toPlainString();
    }

    private static Problem noTotalPrints(Submission submission, CountPrints pair) {
        CountPrints.Stated stated = pair.stated(submission.report()).orElseThrow();
        return Problem.of(
                List.of(pair.share(), pair.amount()),
                text(submission, pair, stated) + "; of no number of hospitals is one the other: " + nearest(stated)
                        + ".",
                "Divide the count by all hospitals in the network again.");
    }

    /** What the count is of the two numbers of hospitals that come nearest: "1 of 1 is 100.0 %, 1 of 2 is 50.0 %". */
    private static String nearest(CountPrints.Stated stated) {
        BigDecimal count = stated.amount().amount();
        Ratio percent = stated.share().percent();
        BigInteger most = percent.signum() == 0
                ? count.toBigInteger()
                : Ratio.of(count.movePointRight(2))
                        .dividedBy(percent)
                        .toDecimal(0, RoundingMode.FLOOR)
                        .toBigInteger();
        BigInteger least = most.max(count.toBigInteger()).max(BigInteger.ONE);
        return Stream.of(least, least.add(BigInteger.ONE))
                .map(total -> count.toPlainString() + " of " + total + " is "
                        + printed(Ratio.of(count.movePointRight(2), new BigDecimal(total)), stated.share()))
                .collect(Collectors.joining(", "));
    }

    private static String printed(Ratio percent, Share like) {
        int places = like instanceof Share.Stated share ? share.decimalPlaces() : 1;
        return percent.toDecimal(places, RoundingMode.HALF_UP).toPlainString() + " %";
    }

    private static Problem differingTotals(Submission submission, Misfit misfit, SameTotal pairs) {
        Report report = submission.report();
        CountPrints.Stated one = pairs.one().stated(report).orElseThrow();
        CountPrints.Stated other = pairs.other().stated(report).orElseThrow();
        List<FactRef<?>> cells = List.of(
                pairs.other().share(),
                pairs.other().amount(),
                pairs.one().share(),
                pairs.one().amount());
        boolean areHospitals = one.amount() instanceof Count;
        return Problem.of(
                cells,
                text(submission, pairs.one(), one) + total(one, misfit.style()) + "; "
                        + text(submission, pairs.other(), other) + total(other, misfit.style()) + ". "
                        + (areHospitals ? "No number of hospitals" : "No total of facility dollars") + " prints both.",
                areHospitals
                        ? "Divide both counts by the same number of hospitals in the network."
                        : "Divide both amounts by the same facility dollars.");
    }

    private static String total(CountPrints.Stated stated, PrintingStyle style) {
        Optional<WholeRange> hospitals = stated.totalCount(style);
        return hospitals.map(range -> ", so of " + range).orElse("");
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

    private static Stream<Problem> moreSystemsThanHospitals(Submission submission) {
        return SYSTEMS.of(submission.report().edition()).stream()
                .mapMulti((cells, problems) -> tooManySystems(submission, cells).ifPresent(problems));
    }

    private static Optional<Problem> tooManySystems(Submission submission, SystemCells cells) {
        Optional<Count> systems = submission.report().answer(cells.systems()).value();
        Optional<Count> hospitals =
                submission.report().answer(cells.hospitals()).value();
        return systems.isPresent() && hospitals.isPresent() && systems.get().compareTo(hospitals.get()) > 0
                ? Optional.of(Problem.of(
                        List.of(cells.systems(), cells.hospitals()),
                        CellWords.item(cells.systems()) + ": " + systems.get() + " health systems"
                                + CellWords.at(submission, cells.systems()) + ", but "
                                + cells.hospitals().key().metric().id() + " only " + hospitals.get() + " hospitals"
                                + CellWords.at(submission, cells.hospitals()) + ".",
                        "Count every hospital of each health system in "
                                + cells.hospitals().key().metric().id() + "."))
                : Optional.empty();
    }
}
