package dev.hpug.testing.defect;

import static dev.hpug.rule.Severity.WARNING;

import dev.hpug.metric.Cpr2021;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Gate;
import dev.hpug.metric.Member;
import dev.hpug.metric.Section;
import dev.hpug.value.Answer;
import dev.hpug.value.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Cells and sections left out, and sections answered that do not apply. */
final class AnswerDefects {

    private static final String MISSING = "answer.missing";
    private static final String NOT_APPLICABLE = "section.not-applicable";

    private AnswerDefects() {}

    static List<Defect> all() {
        return List.of(
                new Defect(MISSING, "one cell was left blank", AnswerDefects::oneBlank),
                new Defect(MISSING, "a line of business was left blank throughout", AnswerDefects::blankLine),
                new Defect(MISSING, "a section was left blank throughout", AnswerDefects::blankSection),
                new Defect(NOT_APPLICABLE, "a clause is reported on that no contract has", AnswerDefects::closedClause),
                new Defect(NOT_APPLICABLE, "a section is filled in that does not apply", AnswerDefects::filledIn),
                new Defect(NOT_APPLICABLE, "a section is empty that applies", AnswerDefects::leftEmpty));
    }

    private static void oneBlank(Planting planting) {
        FactRef<?> cell = planting.oneOf(planting.edition().cells().stream()
                .filter(asked -> asked.key().metric().type() != ValueType.TEXT)
                .toList());
        planting.put(cell, Answer.blank()).implies(MISSING, WARNING, cell);
    }

    private static void filledIn(Planting planting) {
        Section section = gatedSection(planting);
        answerGates(planting, section, false);
        planting.implies(NOT_APPLICABLE, WARNING, cells(planting, section).get(0));
    }

    private static void leftEmpty(Planting planting) {
        Section section = gatedSection(planting);
        answerGates(planting, section, true);
        clear(planting, cells(planting, section));
        planting.implies(NOT_APPLICABLE, WARNING, cells(planting, section).get(0));
    }

    private static void blankLine(Planting planting) {
        Member line = planting.anyLine();
        List<FactRef<?>> cells = cells(planting, cell -> cell.key().member().equals(Optional.of(line)));
        clear(planting, cells);
        planting.implies(MISSING, WARNING, cells.get(0));
    }

    private static void blankSection(Planting planting) {
        List<FactRef<?>> cells = cells(planting, planting.oneOf(List.of(Cpr2021.A, Cpr2021.B, Cpr2021.C, Cpr2021.D)));
        clear(planting, cells);
        planting.implies(MISSING, WARNING, cells.get(0));
    }

    private static void closedClause(Planting planting) {
        Gate gate = planting.oneOf(planting.consistent().gatesOf(Cpr2021.A));
        planting.report().gate(gate, false);
        planting.implies(
                NOT_APPLICABLE,
                WARNING,
                cells(
                                planting,
                                cell -> gate.items()
                                        .contains(cell.key().metric().id()))
                        .get(0));
    }

    private static void clear(Planting planting, List<FactRef<?>> cells) {
        cells.forEach(cell -> planting.put(cell, Answer.blank()));
    }

    private static Section gatedSection(Planting planting) {
        return planting.oneOf(List.of(Cpr2021.A, Cpr2021.B));
    }

    private static void answerGates(Planting planting, Section section, boolean yes) {
        for (Gate gate : planting.consistent().gatesOf(section)) {
            planting.report().gate(gate, yes);
        }
    }

    private static List<FactRef<?>> cells(Planting planting, Section section) {
        return cells(planting, cell -> cell.key().metric().section().equals(section));
    }

    private static List<FactRef<?>> cells(Planting planting, Predicate<FactRef<?>> which) {
        return planting.edition().cells().stream()
                .<FactRef<?>>map(cell -> cell)
                .filter(which)
                .toList();
    }
}
