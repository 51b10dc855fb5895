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
import dev.hpug.testing.honest.Shape;
import dev.hpug.value.Answer;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/** Mistakes in section D. */
final class PaymentMistakes {

    private static final int OTHER_INCENTIVES = 9;

    private PaymentMistakes() {}

    static List<Mistake> known() {
        return List.of(
                new Mistake("D two models swapped", PaymentMistakes::twoModelsSwapped),
                new Mistake("D D1 swapped with other model", PaymentMistakes::legacySwapped),
                new Mistake("D cell prior current swapped", PaymentMistakes::yearsSwapped),
                new Mistake("D cell commercial medicaid swapped", PaymentMistakes::linesSwapped),
                new Mistake("D medicaid is copy of commercial", PaymentMistakes::lineCopied),
                new Mistake("D decimal shift x10", slip -> oneModel(slip, Typing::tenfold)),
                new Mistake("D decimal shift div10", slip -> oneModel(slip, Typing::tenth)),
                new Mistake("D cell as fraction", slip -> oneModel(slip, Typing::asFraction)),
                new Mistake("D all as fractions", PaymentMistakes::allAsFractions),
                new Mistake("D model folded into D10", PaymentMistakes::folded),
                new Mistake("D model missing typed 0", slip -> oneModel(slip, percent -> BigDecimal.ZERO)),
                new Mistake("D model missing left blank", PaymentMistakes::leftBlank),
                new Mistake("D model double counted", PaymentMistakes::doubleCounted),
                new Mistake("D shifted one row", slip -> shifted(slip, true)),
                new Mistake("D of value oriented only", PaymentMistakes::ofValueOriented),
                new Mistake("D copy of last year", slip -> copyOfLastYear(slip, List.of(COMMERCIAL, MEDICAID))),
                new Mistake("D typo one digit", slip -> oneModel(slip, number -> Typing.oneDigit(number, slip.draw()))),
                new Mistake(
                        "D transposed digits",
                        slip -> oneModel(slip, number -> Typing.transposed(number, slip.draw()))),
                new Mistake("D typed 65 for 6point5", slip -> oneModel(slip, Typing::withoutPoint)),
                new Mistake("N A typed as 0 D medicaid", Shape.ONE_LINE, PaymentMistakes::zeroForNotApplicable));
    }

    static List<Mistake> more() {
        return List.of(
                new Mistake("D shifted one row, first left blank", slip -> shifted(slip, false)),
                new Mistake("D one line copy of last year", slip -> copyOfLastYear(slip, List.of(slip.anyLine()))),
                new Mistake("D lines of business swapped", PaymentMistakes::columnsSwapped),
                new Mistake("D years of one line swapped", PaymentMistakes::yearsOfLineSwapped),
                new Mistake("D a row copied into the next", PaymentMistakes::rowCopied),
                new Mistake("D one line as fractions", PaymentMistakes::lineAsFractions),
                new Mistake("D minus typed", slip -> oneModel(slip, BigDecimal::negate)),
                new Mistake("D1 all that is value oriented", PaymentMistakes::complementOfLegacy),
                new Mistake("D a model added to legacy payment", PaymentMistakes::foldedIntoLegacy));
    }

    private static List<FactRef<Share>> models(Member line, Period period) {
        return Cells.parts("d.total", line, period);
    }

    private static List<FactRef<Share>> valueOriented(Member line, Period period) {
        List<FactRef<Share>> models = models(line, period);
        return models.subList(1, models.size());
    }

    private static void oneModel(Slip slip, UnaryOperator<BigDecimal> slipped) {
        slip.anyPositive(models(slip.anyLine(), CURRENT)).ifPresent(cell -> slip.percent(cell, slipped));
    }

    private static void twoModelsSwapped(Slip slip) {
        List<FactRef<Share>> models = valueOriented(slip.anyLine(), CURRENT);
        slip.swap(slip.draw().oneOf(models), slip.draw().oneOf(models));
    }

    private static void legacySwapped(Slip slip) {
        List<FactRef<Share>> models = models(slip.anyLine(), CURRENT);
        slip.anyPositive(models.subList(1, models.size())).ifPresent(other -> slip.swap(models.get(0), other));
    }

    private static void yearsSwapped(Slip slip) {
        slip.anyPositive(models(slip.anyLine(), CURRENT))
                .ifPresent(cell -> slip.swap(cell, FactRef.of(cell.key(), PRIOR)));
    }

    private static void linesSwapped(Slip slip) {
        int model = (int) slip.draw().between(0, OTHER_INCENTIVES);
        slip.swap(
                models(COMMERCIAL, CURRENT).get(model),
                models(MEDICAID, CURRENT).get(model));
    }

    private static void columnsSwapped(Slip slip) {
        slip.swap(models(COMMERCIAL, CURRENT), models(MEDICAID, CURRENT));
    }

    private static void yearsOfLineSwapped(Slip slip) {
        Member line = slip.anyLine();
        slip.swap(models(line, CURRENT), models(line, PRIOR));
    }

    private static void lineCopied(Slip slip) {
        for (int model = 0; model <= OTHER_INCENTIVES; model++) {
            slip.copy(
                    models(COMMERCIAL, CURRENT).get(model),
                    models(MEDICAID, CURRENT).get(model));
        }
    }

    private static void rowCopied(Slip slip) {
        List<FactRef<Share>> models = models(slip.anyLine(), CURRENT);
        int model = (int) slip.draw().between(1, OTHER_INCENTIVES);
        slip.copy(models.get(model - 1), models.get(model));
    }

    private static void allAsFractions(Slip slip) {
        for (Member line : LineOfBusiness.AXIS.members()) {
            for (Period period : Period.values()) {
                models(line, period).forEach(cell -> slip.percent(cell, Typing::asFraction));
            }
        }
    }

    private static void lineAsFractions(Slip slip) {
        models(slip.anyLine(), CURRENT).forEach(cell -> slip.percent(cell, Typing::asFraction));
    }

    private static void folded(Slip slip) {
        List<FactRef<Share>> models = models(slip.anyLine(), CURRENT);
        foldedInto(slip, models.subList(1, OTHER_INCENTIVES), models.get(OTHER_INCENTIVES));
    }

    private static void foldedIntoLegacy(Slip slip) {
        List<FactRef<Share>> models = models(slip.anyLine(), CURRENT);
        foldedInto(slip, models.subList(1, models.size()), models.get(0));
    }

    private static void foldedInto(Slip slip, List<FactRef<Share>> from, FactRef<Share> into) {
        slip.anyPositive(from).ifPresent(cell -> {
            Figure own = slip.truth(cell);
            slip.print(cell, new Figure(0, own.whole()));
            slip.print(into, new Figure(own.part() + slip.truth(into).part(), own.whole()));
        });
    }

    private static void leftBlank(Slip slip) {
        slip.anyPositive(models(slip.anyLine(), CURRENT)).ifPresent(cell -> slip.put(cell, Answer.blank()));
    }

    /** A programme of two arrangements stands under both. */
    private static void doubleCounted(Slip slip) {
        List<FactRef<Share>> models = valueOriented(slip.anyLine(), CURRENT);
        slip.anyPositive(models).ifPresent(cell -> {
            FactRef<Share> other = slip.draw()
                    .oneOf(models.stream().filter(model -> !model.equals(cell)).toList());
            Figure own = slip.truth(cell);
            slip.print(other, new Figure(own.part() + slip.truth(other).part(), own.whole()));
        });
    }

    private static void shifted(Slip slip, boolean lastStandsFirst) {
        List<FactRef<Share>> models = models(slip.anyLine(), CURRENT);
        for (int model = 1; model < models.size(); model++) {
            slip.copy(models.get(model - 1), models.get(model));
        }
        slip.put(models.get(0), lastStandsFirst ? slip.was(models.get(OTHER_INCENTIVES)) : Answer.blank());
    }

    private static void ofValueOriented(Slip slip) {
        List<FactRef<Share>> models = models(slip.anyLine(), CURRENT);
        Figure legacy = slip.truth(models.get(0));
        models.subList(1, models.size())
                .forEach(cell -> slip.print(cell, new Figure(slip.truth(cell).part(), legacy.whole() - legacy.part())));
    }

    private static void complementOfLegacy(Slip slip) {
        FactRef<Share> cell = models(slip.anyLine(), CURRENT).get(0);
        Figure legacy = slip.truth(cell);
        slip.print(cell, new Figure(legacy.whole() - legacy.part(), legacy.whole()));
    }

    private static void copyOfLastYear(Slip slip, List<Member> lines) {
        for (Member line : lines) {
            models(line, CURRENT).forEach(cell -> slip.copy(FactRef.of(cell.key(), PRIOR), cell));
        }
    }

    private static void zeroForNotApplicable(Slip slip) {
        for (Period period : Period.values()) {
            models(MEDICAID, period).forEach(cell -> slip.print(cell, new Figure(0, 1)));
        }
    }
}
