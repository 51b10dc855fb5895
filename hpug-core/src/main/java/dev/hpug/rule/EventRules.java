package dev.hpug.rule;

import dev.hpug.metric.Edition;
import dev.hpug.metric.EventRate;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Metric;
import dev.hpug.metric.PartOfAll;
import dev.hpug.metric.PerEdition;
import dev.hpug.period.Period;
import dev.hpug.printing.Constraint;
import dev.hpug.printing.Fit;
import dev.hpug.printing.PrintedBlock.Misfit;
import dev.hpug.printing.RatePrints;
import dev.hpug.printing.WithinAll;
import dev.hpug.printing.WithinAll.Beyond;
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

/** The rules about events beside rates of them, as births beside c-sections, and some of the events beside all. */
final class EventRules {

    private EventRules() {}

    static Stream<Rule> of(Edition edition) {
        return Stream.of(
                        RelationRules.named(edition, EventRate.class, EventRate::zeroRule, EventRules::zeroRule),
                        RelationRules.named(edition, EventRate.class, EventRate::rule, EventRules::rateRule),
                        RelationRules.named(edition, PartOfAll.class, PartOfAll::rule, EventRules::partRule))
                .flatMap(rules -> rules);
    }

    private static Rule zeroRule(String id) {
        PerEdition<List<RatePrints>> rates =
                RelationRules.about(EventRate.class, EventRate::zeroRule, id, EventRules::cells);
        return Rule.of(id, Severity.ERROR, submission -> ratesOfNothing(submission, rates))
                .explained(
                        "Without births there are no c-sections.",
                        "An item states 0 births and a c-section rate of 24.1 %.",
                        "An item states 0 births and a c-section rate of 0.0 %, N/A or blank.");
    }

    private static Rule rateRule(String id) {
        BiPredicate<Submission, Metric<?>> concerns =
                RelationRules.concerns(EventRate.class, EventRate::rule, id, EventRate::rate);
        return Rule.of(
                        id,
                        Severity.ERROR,
                        submission -> Stream.concat(
                                Misfits.failing(
                                        submission,
                                        RatePrints.class,
                                        cells -> concerns.test(
                                                submission, cells.rate().key().metric()),
                                        (misfit, cells) -> noCountPrints(submission, cells)),
                                ofFewerEvents(submission, concerns).stream()))
                .explained(
                        "A rate of a known number of births must have a whole number of c-sections behind it. One that has only"
                                + " if it was taken of slightly fewer births, such as those whose kind of delivery is"
                                + " known, is a warning; where a report has several, that is how it counts, and one remark"
                                + " says so.",
                        "12 births and 33.4 %: 4 of 12 print 33.3 %, 5 print 41.7 %.",
                        "12 births and 33.3 %, or 33 %.");
    }

    private static Rule partRule(String id) {
        BiPredicate<Submission, Metric<?>> concerns = RelationRules.concerns(
                PartOfAll.class,
                PartOfAll::rule,
                id,
                relation -> relation.part().rate());
        return Rule.of(
                        id,
                        Severity.ERROR,
                        submission -> Misfits.failing(
                                submission,
                                WithinAll.class,
                                pair -> concerns.test(
                                        submission, pair.part().rate().key().metric()),
                                (misfit, pair) -> exceeding(submission, misfit, pair)))
                .explained(
                        "A birth under any strategy is one of all births, and so are its c-section or vaginal delivery.",
                        "A strategy states 900 births where there are 812 in all.",
                        "Two strategies state 500 births each of 812: strategies may overlap.");
    }

    private static Stream<RatePrints> cells(EventRate rate) {
        return rate.events().keys().stream()
                .flatMap(key -> Arrays.stream(Period.values())
                        .map(period -> new RatePrints(
                                FactRef.of(key, period), FactRef.of(rate.rate().beside(key), period))));
    }

    private static Stream<Problem> ratesOfNothing(Submission submission, PerEdition<List<RatePrints>> rates) {
        return rates.of(submission.report().edition()).stream()
                .filter(cells -> cells.isOfNoEvents(submission.report()))
                .flatMap(cells -> cells
                        .rate(submission.report())
                        .filter(rate -> !rate.interval().contains(Ratio.ZERO))
                        .map(rate -> Problem.of(
                                List.of(cells.rate(), cells.events()),
                                CellWords.item(cells.rate()) + ": " + rate + " "
                                        + counted(cells.rate()) + CellWords.at(submission, cells.rate()) + ", but 0 "
                                        + counted(cells.events()) + CellWords.at(submission, cells.events()) + ".",
                                "Type the " + counted(cells.events()) + "; or clear the rate, or say N/A."))
                        .stream());
    }

    private static Problem noCountPrints(Submission submission, RatePrints cells) {
        return Problem.of(
                List.of(cells.rate(), cells.events()),
                text(submission, cells) + "; no whole number of " + counted(cells.rate()) + " is that: "
                        + nearest(submission, cells) + ".",
                "Divide the " + counted(cells.rate()) + " by these " + counted(cells.events()) + " again.");
    }

    private static String text(Submission submission, RatePrints cells) {
        return CellWords.item(cells.rate()) + ": "
                + cells.rate(submission.report()).orElseThrow()
                + CellWords.at(submission, cells.rate()) + " of "
                + cells.events(submission.report()).orElseThrow() + " " + counted(cells.events())
                + CellWords.at(submission, cells.events());
    }

    /** The two numbers of c-sections that come nearest: "4 of 12 is 33.3 %, 5 of 12 is 41.7 %". */
    private static String nearest(Submission submission, RatePrints cells) {
        BigInteger births = cells.events(submission.report()).orElseThrow();
        Share rate = cells.rate(submission.report()).orElseThrow();
        int places = rate instanceof Share.Stated share ? share.decimalPlaces() : 1;
        BigDecimal least =
                rate.percent().times(Ratio.of(new BigDecimal(births, 2))).toDecimal(0, RoundingMode.FLOOR);
        return Stream.of(least, least.add(BigDecimal.ONE))
                .filter(sections -> sections.compareTo(new BigDecimal(births)) <= 0)
                .map(sections -> sections + " of " + births + " is "
                        + Ratio.of(sections.movePointRight(2), new BigDecimal(births))
                                .toDecimal(places, RoundingMode.HALF_UP)
                                .toPlainString()
                        + " %")
                .collect(Collectors.joining(", "));
    }

    /** One such rate is worth a warning; two or more show how the plan counts. */
    private static Optional<Problem> ofFewerEvents(Submission submission, BiPredicate<Submission, Metric<?>> concerns) {
        List<Constraint> ofFewer = Misfits.of(submission, Fit.OF_FEWER_EVENTS).stream()
                .map(Misfit::constraint)
                .filter(constraint ->
                        concerns.test(submission, rateIn(constraint).key().metric()))
                .toList();
        if (ofFewer.isEmpty()) {
            return Optional.empty();
        }
        List<FactRef<?>> cells =
                ofFewer.stream().map(EventRules::rateIn).distinct().toList();
        boolean isHowThePlanCounts = cells.size() > 1;
        String which = isHowThePlanCounts
                ? cells.size() + " rates of " + counted(cells.get(0)) + " fit"
                : CellWords.item(cells.get(0)) + ": " + submission.report().answer(cells.get(0))
                        + CellWords.at(submission, cells.get(0)) + " fits";
        return Optional.of(Problem.of(
                        cells,
                        which
                                + " only if taken of slightly fewer than are counted, such as those of which it is known.",
                        isHowThePlanCounts
                                ? "Nothing, if that is how the plan takes its rates."
                                : "Divide by all that are counted again, unless the plan takes its rates so.")
                .graded(isHowThePlanCounts ? Severity.INFO : Severity.WARNING));
    }

    private static FactRef<?> rateIn(Constraint constraint) {
        return constraint instanceof WithinAll within ? within.part().rate() : ((RatePrints) constraint).rate();
    }

    private static Problem exceeding(Submission submission, Misfit misfit, WithinAll pair) {
        Beyond beyond = pair.beyond(submission.report(), misfit.style()).orElseThrow();
        FactRef<?> part = pair.part().events();
        FactRef<?> all = pair.all().events();
        String message = switch (beyond.excess()) {
            case EVENTS ->
                beyond.least() + " " + counted(part) + CellWords.at(submission, part) + ", but "
                        + all.key().metric().id() + " counts only " + beyond.most()
                        + CellWords.at(submission, all);
            case OUTCOMES -> kind(submission, pair, beyond, counted(pair.part().rate()));
            case OTHER_OUTCOMES ->
                kind(
                        submission,
                        pair,
                        beyond,
                        counted(part) + " that are no " + counted(pair.part().rate()));
        };
        return Problem.of(
                pair.cells(),
                CellWords.item(part) + ": " + message + ".",
                "Count only " + counted(part) + " that " + all.key().metric().id() + " counts too.");
    }

    private static String kind(Submission submission, WithinAll pair, Beyond beyond, String kind) {
        return "at least " + beyond.least() + " " + kind
                + CellWords.at(submission, pair.part().rate()) + ", but "
                + pair.all().events().key().metric().id() + " has at most " + beyond.most()
                + CellWords.at(submission, pair.all().rate());
    }

    private static String counted(FactRef<?> cell) {
        return cell.key().metric().counted();
    }
}
