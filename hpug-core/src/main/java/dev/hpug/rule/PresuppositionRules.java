package dev.hpug.rule;

import dev.hpug.metric.Asked;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Gate;
import dev.hpug.metric.Key;
import dev.hpug.metric.Metric;
import dev.hpug.metric.PerEdition;
import dev.hpug.metric.Presupposition;
import dev.hpug.metric.Presupposition.Strength;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.value.Amount;
import dev.hpug.value.Answer;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import dev.hpug.value.ValueType;
import dev.hpug.value.YesNo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules about figures that are above zero only where something else is so, in this section or another. */
final class PresuppositionRules {

    private PresuppositionRules() {}

    /**
     * A cell and what it presupposes.
     *
     * @param figure the cell
     * @param needed the cell that must not be zero or No; empty where it is a gate
     * @param relation the relation that says so
     */
    private record Cells(FactRef<?> figure, Optional<FactRef<?>> needed, Presupposition relation) {}

    static Stream<Rule> of(Edition edition) {
        return RelationRules.named(
                edition, Presupposition.class, Presupposition::rule, id -> rule(id, strength(edition, id)));
    }

    private static Strength strength(Edition edition, String id) {
        return edition.relations()
                .of(Presupposition.class)
                .filter(relation -> relation.rule().equals(id))
                .findFirst()
                .orElseThrow()
                .strength();
    }

    private static Rule rule(String id, Strength strength) {
        PerEdition<List<Cells>> cells =
                RelationRules.about(Presupposition.class, Presupposition::rule, id, PresuppositionRules::cells);
        return Rule.of(
                        id,
                        severity(strength),
                        submission -> cells.of(submission.report().edition()).stream()
                                .flatMap(pair -> contradiction(submission, pair).stream()))
                .explained(
                        "A figure above zero presupposes that what it is of is there. An error where one zero is exact and there"
                                + " are no cases of both, a warning where it is odd or the zero may have been rounded to"
                                + " that, a remark where there are rare cases.",
                        "140 births at Centers of Excellence, and none are designated; 27.0 % of the births under contracts"
                                + " to which 0.0 % of the dollars went.",
                        "No Centers of Excellence, and 0 births at them or N/A; 0.1 % of the dollars, and 27.0 %.");
    }

    private static Severity severity(Strength strength) {
        return switch (strength) {
            case USUAL -> Severity.INFO;
            case LIKELY, CERTAIN -> Severity.WARNING;
        };
    }

    private static Stream<Cells> cells(Presupposition relation) {
        return cells(relation.figure())
                .map(figure -> new Cells(figure, relation.needed().map(metric -> needed(metric, figure)), relation));
    }

    private static Stream<FactRef<?>> cells(Metric<?> metric) {
        return metric.keys().stream()
                .flatMap(key -> Arrays.stream(Period.values()).map(period -> FactRef.of(key, period)));
    }

    private static FactRef<?> needed(Metric<?> metric, FactRef<?> figure) {
        Key<?> key = metric.axis().isPresent() ? metric.beside(figure.key()) : metric.at();
        return metric.asked() == Asked.ONCE ? FactRef.once(key) : new FactRef<>(key, figure.period());
    }

    private static Optional<Problem> contradiction(Submission submission, Cells cells) {
        Report report = submission.report();
        if (!isPositive(report.answer(cells.figure()))) {
            return Optional.empty();
        }
        return cells.relation().gate().isPresent()
                ? closed(report, cells.relation().gate().get()).map(gate -> ofGate(submission, cells, gate))
                : cells.needed()
                        .filter(needed -> isNothing(report.answer(needed)) && isOpen(report, needed))
                        .map(needed -> ofNothing(submission, cells, needed));
    }

    private static boolean isPositive(Answer<?> answer) {
        FactValue value = answer.value().orElse(null);
        return value instanceof Amount amount
                ? amount.amount().signum() > 0
                : value instanceof Share share && share.percent().signum() > 0;
    }

    private static boolean isNothing(Answer<?> answer) {
        FactValue value = answer.value().orElse(null);
        return value instanceof Amount amount
                ? amount.amount().signum() == 0
                : value instanceof Share share ? share.percent().signum() == 0 : value == YesNo.NO;
    }

    /** What a gate closed answers No to already, is said of the gate. */
    private static boolean isOpen(Report report, FactRef<?> needed) {
        return !(needed.key().metric().asked() == Asked.ONCE
                && report.gateAnswers().entrySet().stream()
                        .anyMatch(gate -> !gate.getValue()
                                && gate.getKey()
                                        .sections()
                                        .contains(needed.key().metric().section())));
    }

    private static Optional<Gate> closed(Report report, String gate) {
        return report.gateAnswers().entrySet().stream()
                .filter(answer -> answer.getKey().id().equals(gate) && !answer.getValue())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Problem ofGate(Submission submission, Cells cells, Gate gate) {
        return Problem.of(
                        cells.figure(),
                        said(submission, cells.figure()) + ", but \"" + gate.title() + "\" was answered No.",
                        "Correct the question asked before the report, or this figure.")
                .graded(severity(cells.relation().strength()));
    }

    private static Problem ofNothing(Submission submission, Cells cells, FactRef<?> needed) {
        boolean isExact = cells.relation().strength() == Strength.CERTAIN
                && !(submission.report().answer(needed).value().orElse(null) instanceof Share.Stated);
        Problem problem = Problem.of(
                List.of(cells.figure(), needed),
                said(submission, cells.figure()) + ", but " + said(submission, needed) + ".",
                cells.relation().strength() == Strength.USUAL
                        ? "Nothing, if there are such cases; else correct one of the two."
                        : "Correct " + needed.key().metric().name() + "; or clear the other, or say N/A.");
        return problem.graded(
                isExact ? Severity.ERROR : severity(cells.relation().strength()));
    }

    /** What a cell says of what: {@code "C.1.A.iii, commercial, prior: 140 births (K61)"}. */
    private static String said(Submission submission, FactRef<?> cell) {
        Metric<?> metric = cell.key().metric();
        String answer = metric.type() == ValueType.YES_NO
                ? metric.title() + " is " + submission.report().answer(cell)
                : submission.report().answer(cell) + " " + metric.counted();
        return CellWords.item(cell) + ": " + answer + CellWords.at(submission, cell);
    }
}
