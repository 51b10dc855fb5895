package dev.hpug.rule;

import dev.hpug.metric.Asked;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Gate;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Section;
import dev.hpug.report.Report;
import dev.hpug.value.Amount;
import dev.hpug.value.Answer;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import dev.hpug.value.ValueType;
import dev.hpug.value.YesNo;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules about which cells are answered. */
final class AnswerRules {

    private static final Rule MISSING = Rule.of("answer.missing", Severity.WARNING, AnswerRules::missing)
            .explained(
                    "The report is used whole: every cell of a section that applies is answered, if only by N/A.",
                    "D.3 is blank.",
                    "D.3 is 0.0 %, or N/A; or B.transplant is blank and no center is designated.");
    private static final Rule NOT_APPLICABLE = Rule.of(
                    "section.not-applicable", Severity.WARNING, AnswerRules::againstGates)
            .explained(
                    "What was said before the report and what the report says must agree.",
                    "No contract limits publication or demands placement, and A.1a counts 5 health systems.",
                    "No contract does, and A.1a counts 0 or is blank.");

    private AnswerRules() {}

    static List<Rule> all() {
        return List.of(MISSING, NOT_APPLICABLE);
    }

    private static Stream<Problem> missing(Submission submission) {
        Report report = submission.report();
        Set<FactRef<?>> explained = submission.readFindings().stream()
                .flatMap(finding -> finding.cells().stream())
                .<FactRef<?>>map(LocatedCell::fact)
                .collect(Collectors.toSet());
        Map<String, Boolean> expected = new HashMap<>();
        return report.edition().cells().stream()
                .filter(cell -> report.answer(cell).isBlank())
                .filter(cell -> cell.key().metric().type() != ValueType.TEXT)
                .filter(cell -> report.applies(cell.key().metric().section()))
                .filter(cell -> isAlwaysExpected(cell.key().metric())
                        || expected.computeIfAbsent(cell.key().metric().id(), id -> isItemExpected(report, id)))
                .filter(cell -> !explained.contains(cell))
                .map(cell -> Problem.of(
                        cell,
                        cell.label() + " is blank.",
                        "Fill it in, or say N/A or not tracked; zero is an answer too."));
    }

    private static boolean isAlwaysExpected(Metric<?> metric) {
        return metric.asked() == Asked.ONCE && !metric.isNamedByPlan();
    }

    /**
     * Whether figures of an item are expected: not where no designation is offered, and not of an "other" item of which the
     * plan said nothing at all.
     */
    private static boolean isItemExpected(Report report, String itemId) {
        List<Metric<?>> item = report.edition().item(itemId);
        boolean designatedOrUnasked = designation(report, item)
                .map(answer -> answer.isBlank() || answer.value().equals(Optional.of(YesNo.YES)))
                .orElse(true);
        boolean namedByPlan = item.stream().anyMatch(Metric::isNamedByPlan);
        return designatedOrUnasked && (!namedByPlan || hasAnswer(report, itemId));
    }

    private static Optional<Answer<YesNo>> designation(Report report, List<Metric<?>> item) {
        return item.stream()
                .filter(metric -> metric.type() == ValueType.YES_NO && metric.asked() == Asked.ONCE)
                .findFirst()
                .map(metric -> report.standing()
                        .answer(report.edition()
                                .yesNo(metric.id(), metric.field())
                                .at()));
    }

    private static boolean hasAnswer(Report report, String itemId) {
        return report.edition().cells().stream()
                .filter(cell -> cell.key().metric().id().equals(itemId))
                .anyMatch(cell -> !report.answer(cell).isBlank());
    }

    private static Stream<Problem> againstGates(Submission submission) {
        Report report = submission.report();
        return Arrays.stream(Section.values())
                .filter(section -> report.gatesOf(section).stream().anyMatch(report.gateAnswers()::containsKey))
                .flatMap(section -> report.applies(section)
                        ? emptyThoughItApplies(report, section)
                        : answeredThoughItDoesNot(report, section));
    }

    private static Stream<Problem> answeredThoughItDoesNot(Report report, Section section) {
        List<FactRef<?>> answered = cellsOf(report, section)
                .filter(cell -> saysSomething(report.answer(cell)))
                .toList();
        return answered.isEmpty()
                ? Stream.empty()
                : Stream.of(Problem.of(
                        answered.get(0),
                        "Section " + section + " was said not to apply, yet " + answered.size()
                                + " of its cells say otherwise; "
                                + answered.get(0).label() + " is " + report.answer(answered.get(0)) + ".",
                        "Correct the questions asked before the report, or clear the section."));
    }

    private static Stream<Problem> emptyThoughItApplies(Report report, Section section) {
        List<Gate> opening = report.gatesOf(section).stream()
                .filter(gate -> report.gateAnswers().getOrDefault(gate, false))
                .toList();
        boolean answered = cellsOf(report, section)
                .anyMatch(cell -> report.answer(cell).value().isPresent());
        return opening.isEmpty() || answered
                ? Stream.empty()
                : Stream.of(Problem.of(
                        "Section " + section + " was said to apply ("
                                + opening.get(0).title() + " Yes.), yet none of its cells has a value.",
                        "Correct the questions asked before the report, or fill the section in."));
    }

    private static Stream<FactRef<?>> cellsOf(Report report, Section section) {
        return report.edition().cells().stream()
                .filter(cell -> cell.key().metric().section() == section);
    }

    /** Zero and No agree with a section that does not apply. */
    private static boolean saysSomething(Answer<?> answer) {
        Optional<? extends FactValue> value = answer.value();
        if (value.isEmpty()) {
            return false;
        }
        FactValue given = value.get();
        if (given instanceof Amount amount) {
            return amount.amount().signum() != 0;
        }
        if (given instanceof Share share) {
            return share.percent().signum() != 0;
        }
        return given != YesNo.NO;
    }
}
