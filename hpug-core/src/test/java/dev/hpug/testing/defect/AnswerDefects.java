package dev.hpug.testing.defect;

import static dev.hpug.rule.Severity.WARNING;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Gate;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Section;
import dev.hpug.value.Answer;
import dev.hpug.value.ValueType;
import java.util.List;

/** Cells and sections left out, and sections answered that do not apply. */
final class AnswerDefects {

    private static final String MISSING = "answer.missing";
    private static final String NOT_APPLICABLE = "section.not-applicable";

    private AnswerDefects() {}

    static List<Defect> all() {
        return List.of(
                new Defect(MISSING, "one cell was left blank", AnswerDefects::oneBlank),
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
        planting.implies(NOT_APPLICABLE, WARNING);
        for (FactRef<?> cell : cells(planting, section)) {
            planting.put(cell, Answer.blank());
            if (!isNamedByPlan(planting, cell)) {
                planting.implies(MISSING, WARNING, cell);
            }
        }
    }

    private static Section gatedSection(Planting planting) {
        return planting.oneOf(List.of(Section.A, Section.B));
    }

    private static void answerGates(Planting planting, Section section, boolean yes) {
        for (Gate gate : planting.consistent().gatesOf(section)) {
            planting.report().gate(gate, yes);
        }
    }

    private static List<FactRef<?>> cells(Planting planting, Section section) {
        return planting.edition().cells().stream()
                .<FactRef<?>>map(cell -> cell)
                .filter(cell -> cell.key().metric().section() == section)
                .toList();
    }

    private static boolean isNamedByPlan(Planting planting, FactRef<?> cell) {
        return planting.edition().item(cell.key().metric().id()).stream().anyMatch(Metric::isNamedByPlan);
    }
}
