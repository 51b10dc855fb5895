package dev.hpug.testing.mistake;

import static dev.hpug.metric.Membership.ALL_COMMERCIAL;
import static dev.hpug.metric.Membership.INCENTIVIZED;
import static dev.hpug.period.Period.CURRENT;
import static dev.hpug.period.Period.PRIOR;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Member;
import dev.hpug.metric.Membership;
import dev.hpug.period.Period;
import dev.hpug.testing.defect.Cells;
import dev.hpug.testing.honest.Figure;
import dev.hpug.value.Answer;
import dev.hpug.value.Share;
import dev.hpug.value.YesNo;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** Mistakes in sections B and C.2. */
final class CenterMistakes {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private CenterMistakes() {}

    static List<Mistake> known() {
        return List.of(
                new Mistake("C2 two cells swapped", CenterMistakes::visitsSwapped),
                new Mistake("C2 virtual counted twice", CenterMistakes::virtualTwice),
                new Mistake(
                        "B all incentivized swapped",
                        slip -> specialty(
                                slip,
                                (all, id) -> all.swap(
                                        Cells.use(id, ALL_COMMERCIAL, CURRENT), Cells.use(id, INCENTIVIZED, CURRENT)))),
                new Mistake("B two specialties swapped", CenterMistakes::specialtiesSwapped),
                new Mistake("B as fraction", slip -> use(slip, Typing::asFraction)),
                new Mistake(
                        "B designated N but used",
                        slip -> specialty(slip, (all, id) -> all.put(Cells.designated(id), YesNo.NO))));
    }

    static List<Mistake> more() {
        return List.of(
                new Mistake("B all as fractions", CenterMistakes::allAsFractions),
                new Mistake("B decimal shift x10", slip -> use(slip, Typing::tenfold)),
                new Mistake("B decimal shift div10", slip -> use(slip, Typing::tenth)),
                new Mistake("B typo one digit", slip -> use(slip, use -> Typing.oneDigit(use, slip.draw()))),
                new Mistake("B complement", slip -> use(slip, HUNDRED::subtract)),
                new Mistake("B years of a specialty swapped", slip -> specialty(slip, CenterMistakes::yearsSwapped)),
                new Mistake(
                        "B incentivized left blank",
                        slip -> specialty(
                                slip, (all, id) -> all.put(Cells.use(id, INCENTIVIZED, CURRENT), Answer.blank()))),
                new Mistake("B incentivized copied from all", slip -> specialty(slip, CenterMistakes::membersCopied)),
                new Mistake("B copy of last year", CenterMistakes::copyOfLastYear),
                new Mistake("C2 out of network forgotten", CenterMistakes::onlyInNetwork),
                new Mistake("C2 lines of business swapped", CenterMistakes::visitsOfLinesSwapped),
                new Mistake(
                        "C2 typo one digit",
                        slip -> slip.anyPositive(visits(slip.anyLine(), CURRENT))
                                .ifPresent(cell -> slip.percent(cell, visits -> Typing.oneDigit(visits, slip.draw())))),
                new Mistake(
                        "C2 physicians without the waiver",
                        slip -> slip.percent(Cells.waiver(slip.anyLine(), CURRENT), HUNDRED::subtract)),
                new Mistake(
                        "C2 waiver as fraction",
                        slip -> slip.percent(Cells.waiver(slip.anyLine(), CURRENT), Typing::asFraction)));
    }

    /** At a specialty that Centers of Excellence are used for. */
    private static void specialty(Slip slip, BiConsumer<Slip, String> slipped) {
        List<String> used = used(slip);
        if (!used.isEmpty()) {
            slipped.accept(slip, slip.draw().oneOf(used));
        }
    }

    private static List<String> used(Slip slip) {
        return Cells.specialties().stream()
                .filter(id -> slip.isPositive(Cells.use(id, ALL_COMMERCIAL, CURRENT)))
                .toList();
    }

    private static void use(Slip slip, UnaryOperator<BigDecimal> slipped) {
        specialty(
                slip,
                (all, id) ->
                        all.percent(Cells.use(id, slip.draw().oneOf(Membership.AXIS.members()), CURRENT), slipped));
    }

    private static void specialtiesSwapped(Slip slip) {
        specialty(
                slip,
                (all, id) -> specialty(slip, (again, other) -> {
                    for (Member members : Membership.AXIS.members()) {
                        all.swap(Cells.use(id, members, CURRENT), Cells.use(other, members, CURRENT));
                    }
                }));
    }

    private static void yearsSwapped(Slip slip, String id) {
        for (Member members : Membership.AXIS.members()) {
            slip.swap(Cells.use(id, members, CURRENT), Cells.use(id, members, PRIOR));
        }
    }

    private static void membersCopied(Slip slip, String id) {
        for (Period period : Period.values()) {
            slip.copy(Cells.use(id, ALL_COMMERCIAL, period), Cells.use(id, INCENTIVIZED, period));
        }
    }

    private static void allAsFractions(Slip slip) {
        for (String id : used(slip)) {
            for (Member members : Membership.AXIS.members()) {
                for (Period period : Period.values()) {
                    slip.percent(Cells.use(id, members, period), Typing::asFraction);
                }
            }
        }
    }

    private static void copyOfLastYear(Slip slip) {
        for (String id : used(slip)) {
            for (Member members : Membership.AXIS.members()) {
                slip.copy(Cells.use(id, members, PRIOR), Cells.use(id, members, CURRENT));
            }
        }
    }

    private static List<FactRef<Share>> visits(Member line, Period period) {
        return Cells.parts("c.mental-health.total", line, period);
    }

    private static void visitsSwapped(Slip slip) {
        List<FactRef<Share>> visits = visits(slip.anyLine(), CURRENT);
        slip.swap(slip.draw().oneOf(visits), slip.draw().oneOf(visits));
    }

    private static void visitsOfLinesSwapped(Slip slip) {
        slip.swap(visits(LineOfBusiness.COMMERCIAL, CURRENT), visits(LineOfBusiness.MEDICAID, CURRENT));
    }

    /** In person and virtual visits stand where those in person belong. */
    private static void virtualTwice(Slip slip) {
        List<FactRef<Share>> visits = visits(slip.anyLine(), CURRENT);
        Figure inPerson = slip.truth(visits.get(0));
        slip.print(
                visits.get(0),
                new Figure(inPerson.part() + slip.truth(visits.get(1)).part(), inPerson.whole()));
    }

    private static void onlyInNetwork(Slip slip) {
        List<FactRef<Share>> visits = visits(slip.anyLine(), CURRENT);
        Figure outside = slip.truth(visits.get(2));
        visits.subList(0, 2)
                .forEach(cell ->
                        slip.print(cell, new Figure(slip.truth(cell).part(), outside.whole() - outside.part())));
        slip.print(visits.get(2), new Figure(0, outside.whole()));
    }
}
