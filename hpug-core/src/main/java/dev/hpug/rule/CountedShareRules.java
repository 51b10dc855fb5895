package dev.hpug.rule;

import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.arithmetic.WholeRange;
import dev.hpug.metric.CommonDenominator;
import dev.hpug.metric.CountedShare;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Metric;
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
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules about counts and dollars beside the share they are. */
final class CountedShareRules {

    /** Where an amount stands beside its share, for every member and period. */
    private static final PerEdition<List<CountPrints>> PAIRS =
            new PerEdition<>(edition -> edition.relations().countedShares().stream()
                    .flatMap(CountedShareRules::cells)
                    .toList());

    private CountedShareRules() {}

    static Stream<Rule> of(Edition edition) {
        return Stream.of(
                        RelationRules.named(
                                edition, CountedShare.class, CountedShare::zeroRule, CountedShareRules::zeroRule),
                        RelationRules.named(
                                edition, CountedShare.class, CountedShare::rule, CountedShareRules::countRule),
                        RelationRules.named(
                                edition,
                                CommonDenominator.class,
                                CommonDenominator::rule,
                                CountedShareRules::denominatorRule))
                .flatMap(rules -> rules);
    }

    private static Rule zeroRule(String id) {
        PerEdition<List<CountPrints>> pairs =
                RelationRules.about(CountedShare.class, CountedShare::zeroRule, id, CountedShareRules::cells);
        return Rule.of(id, Severity.ERROR, submission -> zeroOnOneSide(submission, pairs))
                .explained(
                        "Nothing is no share of anything, and something is never exactly none of it.",
                        "An item states 0 hospitals and 4.0 %.",
                        "An item states 0 hospitals and 0.0 %.");
    }

    private static Rule countRule(String id) {
        BiPredicate<Submission, Metric<?>> concerns =
                RelationRules.concerns(CountedShare.class, CountedShare::rule, id, CountedShare::share);
        return Rule.of(
                        id,
                        Severity.ERROR,
                        submission -> Misfits.failing(
                                submission,
                                CountPrints.class,
                                pair -> concerns.test(
                                        submission, pair.share().key().metric()),
                                (misfit, pair) -> noTotalPrints(submission, pair)))
                .explained(
                        "A count and the share it is must have a whole number behind them.",
                        "An item states 1 hospital and 70.0 %: 1 of 1 is 100.0 % and 1 of 2 is 50.0 %.",
                        "An item states 14 hospitals and 11.3 %: 14 of 124 print that. Or 14 and 11 %: 122 to 133 do.");
    }

    private static Rule denominatorRule(String id) {
        BiPredicate<Submission, Metric<?>> concerns = RelationRules.concerns(
                CommonDenominator.class,
                CommonDenominator::rule,
                id,
                common -> common.one().share());
        return Rule.of(
                        id,
                        Severity.ERROR,
                        submission -> Misfits.failing(
                                submission,
                                SameTotal.class,
                                pairs -> concerns.test(
                                        submission, pairs.one().share().key().metric()),
                                (misfit, pairs) -> differingTotals(submission, misfit, pairs)))
                .explained(
                        "Both amounts are measured against the same hospitals or the same dollars.",
                        "One item states 14 and 11.3 %, so 124 hospitals; another 9 and 7.4 %, so 121 or 122.",
                        "The other states 9 and 7.3 %, which 124 hospitals print too; or both are whole percents, 11 and 7 %.");
    }

    private static Stream<CountPrints> cells(CountedShare pair) {
        return pair.amount().keys().stream()
                .flatMap(key -> Arrays.stream(Period.values())
                        .map(period -> new CountPrints(
                                FactRef.of(key, period), FactRef.of(pair.share().beside(key), period))));
    }

    private static Stream<Problem> zeroOnOneSide(Submission submission, PerEdition<List<CountPrints>> pairs) {
        return pairs.of(submission.report().edition()).stream()
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
        return CellWords.item(pair.amount()) + ": " + amount(pair.amount(), stated.amount())
                + CellWords.at(submission, pair.amount()) + " and " + stated.share()
                + CellWords.at(submission, pair.share());
    }

    private static String amount(FactRef<?> cell, Amount amount) {
        return amount instanceof Count
                ? amount.amount().toPlainString() + " " + cell.key().metric().counted()
                : "$" + amount.amount().toPlainString();
    }

    private static Problem noTotalPrints(Submission submission, CountPrints pair) {
        CountPrints.Stated stated = pair.stated(submission.report()).orElseThrow();
        return Problem.of(
                List.of(pair.share(), pair.amount()),
                text(submission, pair, stated) + "; of no number of "
                        + pair.amount().key().metric().counted() + " is one the other: " + nearest(stated)
                        + ".",
                "Divide the count by all there are again.");
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
        boolean areThings = one.amount() instanceof Count;
        String counted = pairs.one().amount().key().metric().counted();
        return Problem.of(
                cells,
                text(submission, pairs.one(), one) + total(one, misfit.style()) + "; "
                        + text(submission, pairs.other(), other) + total(other, misfit.style()) + ". "
                        + (areThings ? "No number of " : "No total of ") + counted + " prints both.",
                "Divide both by the same " + (areThings ? "number of " : "") + counted + ".");
    }

    private static String total(CountPrints.Stated stated, PrintingStyle style) {
        Optional<WholeRange> hospitals = stated.totalCount(style);
        return hospitals.map(range -> ", so of " + range).orElse("");
    }
}
