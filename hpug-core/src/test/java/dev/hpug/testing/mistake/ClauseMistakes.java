package dev.hpug.testing.mistake;

import static dev.hpug.period.Period.CURRENT;
import static dev.hpug.period.Period.PRIOR;

import dev.hpug.metric.FactRef;
import dev.hpug.period.Period;
import dev.hpug.testing.defect.Cells;
import dev.hpug.testing.honest.Figure;
import dev.hpug.value.Dollars;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Mistakes in section A. */
final class ClauseMistakes {

    private static final List<String> CLAUSES = List.of("a", "b");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int THOUSAND = 3;
    private static final int MILLION = 6;

    private ClauseMistakes() {}

    static List<Mistake> known() {
        return List.of(
                new Mistake("A share of systems not hospitals", slip -> clause(slip, ClauseMistakes::ofSystems)),
                new Mistake("A denominator in place of count", slip -> clause(slip, ClauseMistakes::networkForCount)),
                new Mistake(
                        "A counts 2a 2b swapped",
                        slip -> slip.swap(Cells.hospitals("a", CURRENT), Cells.hospitals("b", CURRENT))),
                new Mistake(
                        "A 2a 2b swapped with shares",
                        slip -> slip.swap(Cells.hospitals("a", CURRENT), Cells.hospitals("b", CURRENT))
                                .swap(Cells.hospitalShare("a", CURRENT), Cells.hospitalShare("b", CURRENT))),
                new Mistake("A share of last years hospitals", slip -> clause(slip, ClauseMistakes::ofLastYear)),
                new Mistake(
                        "A dollars in millions one cell",
                        slip -> clause(
                                slip,
                                (all, letter) ->
                                        all.dollars(Cells.dollars(letter, CURRENT), dollars -> in(MILLION, dollars)))),
                new Mistake("A dollars in millions all cells", slip -> allDollars(slip, MILLION)),
                new Mistake("A dollars in thousands all cells", slip -> allDollars(slip, THOUSAND)),
                new Mistake(
                        "A dollars typo digit",
                        slip -> clause(
                                slip,
                                (all, letter) -> all.dollars(
                                        Cells.dollars(letter, CURRENT),
                                        dollars -> Typing.oneDigit(dollars, slip.draw())))),
                new Mistake(
                        "A systems hospitals swapped",
                        slip -> clause(
                                slip,
                                (all, letter) ->
                                        all.swap(Cells.systems(letter, CURRENT), Cells.hospitals(letter, CURRENT)))));
    }

    static List<Mistake> more() {
        return List.of(
                new Mistake(
                        "A dollars in thousands one cell",
                        slip -> clause(
                                slip,
                                (all, letter) ->
                                        all.dollars(Cells.dollars(letter, CURRENT), dollars -> in(THOUSAND, dollars)))),
                new Mistake(
                        "A dollars x10",
                        slip -> clause(
                                slip, (all, letter) -> all.dollars(Cells.dollars(letter, CURRENT), Typing::tenfold))),
                new Mistake(
                        "A all facility dollars in place of those under the clause",
                        slip -> clause(slip, ClauseMistakes::allDollarsForPart)),
                new Mistake(
                        "A dollars of 3a 3b swapped",
                        slip -> slip.swap(Cells.dollars("a", CURRENT), Cells.dollars("b", CURRENT))),
                new Mistake(
                        "A shares of hospitals and dollars swapped",
                        slip -> clause(
                                slip,
                                (all, letter) -> all.swap(
                                        Cells.hospitalShare(letter, CURRENT), Cells.dollarShare(letter, CURRENT)))),
                new Mistake("A share as fraction", slip -> share(slip, Typing::asFraction)),
                new Mistake("A share complement", slip -> share(slip, HUNDRED::subtract)),
                new Mistake(
                        "A share typo one digit",
                        slip -> share(slip, percent -> Typing.oneDigit(percent, slip.draw()))),
                new Mistake(
                        "A hospitals typo one digit",
                        slip -> clause(
                                slip,
                                (all, letter) -> all.count(
                                        Cells.hospitals(letter, CURRENT),
                                        count -> Typing.oneDigit(count, slip.draw())))),
                new Mistake(
                        "A years of a count swapped",
                        slip -> clause(
                                slip,
                                (all, letter) ->
                                        all.swap(Cells.hospitals(letter, CURRENT), Cells.hospitals(letter, PRIOR)))),
                new Mistake("A copy of last year", ClauseMistakes::copyOfLastYear));
    }

    private interface AtClause {
        void slip(Slip slip, String clause);
    }

    /** At a clause that some hospitals have. */
    private static void clause(Slip slip, AtClause slipped) {
        slip.anyPositive(CLAUSES.stream()
                        .map(clause -> Cells.hospitals(clause, CURRENT))
                        .toList())
                .ifPresent(cell -> slipped.slip(
                        slip, cell.key().metric().id().endsWith(CLAUSES.get(0)) ? CLAUSES.get(0) : CLAUSES.get(1)));
    }

    private static void share(Slip slip, UnaryOperator<BigDecimal> slipped) {
        clause(
                slip,
                (all, clause) -> all.percent(
                        slip.draw()
                                .oneOf(List.of(
                                        Cells.hospitalShare(clause, CURRENT), Cells.dollarShare(clause, CURRENT))),
                        slipped));
    }

    /** Only what still looks like a share: more hospitals than systems is seen by whoever types it. */
    private static void ofSystems(Slip slip, String clause) {
        FactRef<Share> cell = Cells.hospitalShare(clause, CURRENT);
        long hospitals = slip.truth(cell).part();
        long systems = slip.truth(CURRENT).systems();
        if (hospitals <= systems) {
            slip.print(cell, new Figure(hospitals, systems));
        }
    }

    private static void networkForCount(Slip slip, String clause) {
        slip.print(
                Cells.hospitals(clause, CURRENT),
                Figure.count(slip.truth(Cells.hospitalShare(clause, CURRENT)).whole()));
    }

    private static void allDollarsForPart(Slip slip, String clause) {
        slip.print(
                Cells.dollars(clause, CURRENT),
                Figure.cents(slip.truth(Cells.dollarShare(clause, CURRENT)).whole()));
    }

    private static void ofLastYear(Slip slip, String clause) {
        FactRef<Share> cell = Cells.hospitalShare(clause, CURRENT);
        long lastYear = slip.truth(Cells.hospitalShare(clause, PRIOR)).whole();
        slip.print(cell, new Figure(slip.truth(cell).part(), lastYear));
    }

    private static BigDecimal in(int unit, BigDecimal dollars) {
        return dollars.movePointLeft(unit).setScale(0, RoundingMode.HALF_UP);
    }

    private static void allDollars(Slip slip, int unit) {
        eachDollars(cell -> slip.dollars(cell, dollars -> in(unit, dollars)));
    }

    private static void eachDollars(Consumer<FactRef<Dollars>> each) {
        for (String clause : CLAUSES) {
            for (Period period : Period.values()) {
                each.accept(Cells.dollars(clause, period));
            }
        }
    }

    private static void copyOfLastYear(Slip slip) {
        for (String clause : CLAUSES) {
            List<FactRef<?>> cells = List.of(
                    Cells.systems(clause, CURRENT),
                    Cells.hospitals(clause, CURRENT),
                    Cells.hospitalShare(clause, CURRENT),
                    Cells.dollars(clause, CURRENT),
                    Cells.dollarShare(clause, CURRENT));
            cells.forEach(cell -> slip.copy(FactRef.of(cell.key(), PRIOR), cell));
        }
    }
}
