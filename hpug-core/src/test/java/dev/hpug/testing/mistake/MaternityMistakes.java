package dev.hpug.testing.mistake;

import static dev.hpug.metric.LineOfBusiness.COMMERCIAL;
import static dev.hpug.metric.LineOfBusiness.MEDICAID;
import static dev.hpug.period.Period.CURRENT;
import static dev.hpug.period.Period.PRIOR;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Member;
import dev.hpug.period.Period;
import dev.hpug.testing.defect.Cells;
import dev.hpug.testing.honest.Figure;
import dev.hpug.value.Count;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** Mistakes in section C.1: births and c-section rates, all and under a strategy. */
final class MaternityMistakes {

    private static final String ALL = "i";
    private static final List<String> STRATEGIES = List.of("ii", "iii", "iv", "v", "vi");
    private static final List<String> ROWS = List.of(ALL, "ii", "iii", "iv", "v", "vi");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    private MaternityMistakes() {}

    static List<Mistake> known() {
        return List.of(
                new Mistake("C births in thousands", slip -> births(slip, ROWS, MaternityMistakes::wholeThousands)),
                new Mistake("C all births in thousands decimals", MaternityMistakes::allInThousands),
                new Mistake("C births x10", slip -> births(slip, ROWS, Typing::tenfold)),
                new Mistake(
                        "C births transposed",
                        slip -> births(slip, ROWS, births -> Typing.transposed(births, slip.draw()))),
                new Mistake(
                        "C strategy births typo",
                        slip -> births(slip, STRATEGIES, births -> Typing.oneDigit(births, slip.draw()))),
                new Mistake("C csections in place of births", MaternityMistakes::sectionsForBirths),
                new Mistake(
                        "C vaginal rate in place of csection",
                        slip -> row(
                                slip,
                                ROWS,
                                (row, rate) ->
                                        slip.print(row.rate, new Figure(rate.whole() - rate.part(), rate.whole())))),
                new Mistake(
                        "C rate numerator denominator swapped",
                        slip -> row(
                                slip,
                                ROWS,
                                (row, rate) -> slip.print(row.rate, new Figure(rate.whole(), rate.part())))),
                new Mistake("C strategy rate of all births", MaternityMistakes::rateOfAllBirths),
                new Mistake(
                        "C rate as fraction",
                        slip -> row(slip, ROWS, (row, rate) -> slip.percent(row.rate, Typing::asFraction))),
                new Mistake("C all row swapped with strategy", MaternityMistakes::allSwapped),
                new Mistake("C two strategies swapped", MaternityMistakes::strategiesSwapped),
                new Mistake("C commercial medicaid births swapped", MaternityMistakes::birthsOfLinesSwapped),
                new Mistake("C rates of two rows swapped strategy", MaternityMistakes::ratesSwapped));
    }

    static List<Mistake> more() {
        return List.of(
                new Mistake("C births of one quarter", slip -> births(slip, ROWS, MaternityMistakes::quarter)),
                new Mistake(
                        "C births div10",
                        slip -> births(slip, ROWS, births -> births.divideToIntegralValue(BigDecimal.TEN))),
                new Mistake("C births of both lines in commercial", MaternityMistakes::bothLines),
                new Mistake("C births of the years swapped", MaternityMistakes::birthsOfYearsSwapped),
                new Mistake("C rates of the years swapped", MaternityMistakes::ratesOfYearsSwapped),
                new Mistake("C rates of the lines swapped", MaternityMistakes::ratesOfLinesSwapped),
                new Mistake("C no births under a strategy that has a rate", MaternityMistakes::noBirths),
                new Mistake("C rate decimal shift x10", slip -> rate(slip, Typing::tenfold)),
                new Mistake("C rate decimal shift div10", slip -> rate(slip, Typing::tenth)),
                new Mistake("C rate typo one digit", slip -> rate(slip, rate -> Typing.oneDigit(rate, slip.draw()))),
                new Mistake("C all births are those of one strategy", MaternityMistakes::oneStrategyForAll),
                new Mistake("C copy of last year", MaternityMistakes::copyOfLastYear),
                new Mistake("C spend share and rate swapped", MaternityMistakes::rewardedSwapped),
                new Mistake(
                        "C spend share as fraction",
                        slip -> slip.percent(
                                Cells.rewarded("spendShare", slip.anyLine(), CURRENT), Typing::asFraction)),
                new Mistake("C spend share complement", MaternityMistakes::spendComplement));
    }

    private record Row(FactRef<Count> births, FactRef<Share> rate) {

        static Row of(String strategy, Member line, Period period) {
            return new Row(Cells.births(strategy, line, period), Cells.cSectionRate(strategy, line, period));
        }
    }

    private static void births(Slip slip, List<String> strategies, UnaryOperator<BigDecimal> slipped) {
        Member line = slip.anyLine();
        slip.anyPositive(strategies.stream()
                        .map(strategy -> Cells.births(strategy, line, CURRENT))
                        .toList())
                .ifPresent(cell -> slip.count(cell, slipped));
    }

    private static Optional<Row> anyRow(Slip slip, List<String> strategies, Member line) {
        List<Row> rows = strategies.stream()
                .map(strategy -> Row.of(strategy, line, CURRENT))
                .filter(row -> slip.isPositive(row.rate))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(slip.draw().oneOf(rows));
    }

    private static void row(Slip slip, List<String> strategies, BiConsumer<Row, Figure> slipped) {
        anyRow(slip, strategies, slip.anyLine()).ifPresent(row -> slipped.accept(row, slip.truth(row.rate)));
    }

    private static void rate(Slip slip, UnaryOperator<BigDecimal> slipped) {
        row(slip, ROWS, (row, rate) -> slip.percent(row.rate, slipped));
    }

    private static BigDecimal wholeThousands(BigDecimal births) {
        return births.movePointLeft(3).setScale(0, RoundingMode.HALF_UP);
    }

    private static BigDecimal quarter(BigDecimal births) {
        return births.divide(QUARTERS, 0, RoundingMode.HALF_UP);
    }

    private static void allInThousands(Slip slip) {
        for (Member line : LineOfBusiness.AXIS.members()) {
            for (Period period : Period.values()) {
                ROWS.forEach(row -> slip.count(Cells.births(row, line, period), births -> births.movePointLeft(3)));
            }
        }
    }

    private static void sectionsForBirths(Slip slip) {
        row(slip, ROWS, (row, rate) -> slip.print(row.births, Figure.count(rate.part())));
    }

    private static void rateOfAllBirths(Slip slip) {
        Member line = slip.anyLine();
        Figure all = slip.truth(Cells.births(ALL, line, CURRENT));
        anyRow(slip, STRATEGIES, line)
                .ifPresent(row ->
                        slip.print(row.rate, new Figure(slip.truth(row.rate).part(), all.part())));
    }

    private static void swap(Slip slip, Row one, Row other) {
        slip.swap(one.births, other.births).swap(one.rate, other.rate);
    }

    private static void allSwapped(Slip slip) {
        Member line = slip.anyLine();
        anyRow(slip, STRATEGIES, line).ifPresent(row -> swap(slip, Row.of(ALL, line, CURRENT), row));
    }

    private static void strategiesSwapped(Slip slip) {
        Member line = slip.anyLine();
        anyRow(slip, STRATEGIES, line)
                .ifPresent(row -> swap(slip, row, Row.of(slip.draw().oneOf(STRATEGIES), line, CURRENT)));
    }

    private static void ratesSwapped(Slip slip) {
        Member line = slip.anyLine();
        anyRow(slip, STRATEGIES, line)
                .ifPresent(row -> anyRow(slip, STRATEGIES, line).ifPresent(other -> slip.swap(row.rate, other.rate)));
    }

    private static void birthsOfLinesSwapped(Slip slip) {
        String row = slip.draw().oneOf(ROWS);
        slip.swap(Cells.births(row, COMMERCIAL, CURRENT), Cells.births(row, MEDICAID, CURRENT));
    }

    private static void ratesOfLinesSwapped(Slip slip) {
        anyRow(slip, ROWS, COMMERCIAL)
                .ifPresent(row -> anyRow(slip, List.of(strategyOf(row)), MEDICAID)
                        .ifPresent(other -> slip.swap(row.rate, other.rate)));
    }

    private static String strategyOf(Row row) {
        return row.births.key().metric().id().replace("C.1.A.", "");
    }

    private static void bothLines(Slip slip) {
        FactRef<Count> cell = Cells.births(ALL, COMMERCIAL, CURRENT);
        long medicaid = slip.truth(Cells.births(ALL, MEDICAID, CURRENT)).part();
        slip.print(cell, Figure.count(slip.truth(cell).part() + medicaid));
    }

    private static void birthsOfYearsSwapped(Slip slip) {
        row(slip, ROWS, (row, rate) -> slip.swap(row.births, FactRef.of(row.births.key(), PRIOR)));
    }

    private static void ratesOfYearsSwapped(Slip slip) {
        row(slip, ROWS, (row, rate) -> slip.swap(row.rate, FactRef.of(row.rate.key(), PRIOR)));
    }

    private static void noBirths(Slip slip) {
        row(slip, STRATEGIES, (row, rate) -> slip.put(row.births, Count.of(0)));
    }

    private static void oneStrategyForAll(Slip slip) {
        Member line = slip.anyLine();
        Row all = Row.of(ALL, line, CURRENT);
        anyRow(slip, STRATEGIES, line)
                .ifPresent(row -> slip.copy(row.births, all.births).copy(row.rate, all.rate));
    }

    private static void copyOfLastYear(Slip slip) {
        for (Member line : LineOfBusiness.AXIS.members()) {
            for (String row : ROWS) {
                slip.copy(Cells.births(row, line, PRIOR), Cells.births(row, line, CURRENT));
                slip.copy(Cells.cSectionRate(row, line, PRIOR), Cells.cSectionRate(row, line, CURRENT));
            }
        }
    }

    private static void rewardedSwapped(Slip slip) {
        Member line = slip.anyLine();
        slip.swap(Cells.rewarded("spendShare", line, CURRENT), Cells.rewarded("cSectionRate", line, CURRENT));
    }

    private static void spendComplement(Slip slip) {
        slip.percent(Cells.rewarded("spendShare", slip.anyLine(), CURRENT), HUNDRED::subtract);
    }
}
