package dev.hpug.rule;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Gate;
import dev.hpug.metric.Section;
import dev.hpug.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rule about the questions asked before the report: what they say must agree with what the report says. */
final class GateRules {

    private static final Rule NOT_APPLICABLE = Rule.of(
                    "section.not-applicable", Severity.WARNING, GateRules::againstGates)
            .explained(
                    "What was said before the report and what the report says must agree.",
                    "No contract limits publication, and 5 health systems are counted whose contracts do.",
                    "No contract does, and 0 are counted or none; 5 are counted that demand placement.");

    private GateRules() {}

    static List<Rule> all() {
        return List.of(NOT_APPLICABLE);
    }

    private static Stream<Problem> againstGates(Submission submission) {
        Report report = submission.report();
        return report.gateAnswers().isEmpty()
                ? Stream.empty()
                : report.edition().sections().stream()
                        .flatMap(section -> report.applies(section)
                                ? Stream.concat(
                                        answeredBehindClosedGates(report, section),
                                        emptyThoughItApplies(submission, section).stream())
                                : answeredThoughItDoesNot(report, section).stream());
    }

    private static Optional<Problem> answeredThoughItDoesNot(Report report, Section section) {
        return otherwise(
                report,
                cell -> cell.key().metric().section().equals(section),
                section + " was said not to apply",
                "clear the section");
    }

    /** Of two gates one may be closed: what it decides alone is nothing, the rest of the section applies. */
    private static Stream<Problem> answeredBehindClosedGates(Report report, Section section) {
        return report.gatesOf(section).stream()
                .filter(gate -> !report.gateAnswers().getOrDefault(gate, true))
                .flatMap(gate -> otherwise(
                        report,
                        cell -> gate.items().contains(cell.key().metric().id()),
                        quoted(gate) + " was answered No",
                        "clear these cells")
                        .stream());
    }

    private static Optional<Problem> otherwise(
            Report report, Predicate<FactRef<?>> concerned, String said, String clearing) {
        List<FactRef<?>> answered = cells(report)
                .filter(concerned)
                .filter(cell -> AnswerRules.saysSomething(report.answer(cell)))
                .toList();
        return answered.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(
                        answered,
                        said + ", yet "
                                + (answered.size() == 1 ? "one cell says" : answered.size() + " of its cells say")
                                + " otherwise: " + answered.get(0).label() + " is " + report.answer(answered.get(0))
                                + ".",
                        "Correct the questions asked before the report, or " + clearing + "."));
    }

    private static Optional<Problem> emptyThoughItApplies(Submission submission, Section section) {
        return opened(submission, section)
                .map(gate -> Problem.of(
                        applying(submission.report(), section),
                        section + " was said to apply (" + quoted(gate) + " Yes.), yet none of its cells has a value.",
                        "Correct the questions asked before the report, or fill the section in."));
    }

    /** The gate that was answered Yes before a section without any value; empty where there is no such contradiction. */
    static Optional<Gate> opened(Submission submission, Section section) {
        Report report = submission.report();
        Set<FactRef<?>> explained = submission.unreadable();
        return report.gatesOf(section).stream()
                .filter(gate -> report.gateAnswers().getOrDefault(gate, false))
                .findFirst()
                .filter(gate -> applying(report, section).stream()
                        .noneMatch(cell -> report.answer(cell).value().isPresent() || explained.contains(cell)));
    }

    private static List<FactRef<?>> applying(Report report, Section section) {
        return cells(report)
                .filter(cell -> cell.key().metric().section().equals(section))
                .filter(cell -> report.applies(cell.key().metric()))
                .toList();
    }

    private static Stream<FactRef<?>> cells(Report report) {
        return report.edition().cells().stream();
    }

    private static String quoted(Gate gate) {
        return "\"" + gate.title() + "\"";
    }
}
