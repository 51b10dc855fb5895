package dev.hpug.rule;

import dev.hpug.metric.Asked;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Section;
import dev.hpug.report.Report;
import dev.hpug.value.Amount;
import dev.hpug.value.Answer;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import dev.hpug.value.ValueType;
import dev.hpug.value.YesNo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rule about which cells are answered. */
final class AnswerRules {

    private static final Rule MISSING = Rule.of("answer.missing", Severity.WARNING, AnswerRules::missing)
            .explained(
                    "The report is used whole: every cell of a section that applies is answered, if only by N/A. What is"
                            + " left blank throughout, as a line of business, is told once.",
                    "A share of dollars is blank.",
                    "It is 0.0 %, or N/A; or the use of centers is blank where none are designated.");

    private AnswerRules() {}

    static List<Rule> all() {
        return List.of(MISSING);
    }

    private static Stream<Problem> missing(Submission submission) {
        Report report = submission.report();
        List<FactRef<?>> cells = report.edition().cells();
        if (cells.stream().noneMatch(cell -> report.answer(cell).isBlank())) {
            return Stream.empty();
        }
        Set<Section> toldByGates = report.edition().sections().stream()
                .filter(section -> GateRules.opened(submission, section).isPresent())
                .collect(Collectors.toSet());
        Set<FactRef<?>> unreadable = submission.unreadable();
        Map<String, Boolean> expectedItems = new HashMap<>();
        List<FactRef<?>> expected = cells.stream()
                .<FactRef<?>>map(cell -> cell)
                .filter(cell -> cell.key().metric().type() != ValueType.TEXT)
                .filter(cell -> report.applies(cell.key().metric()))
                .filter(cell -> !toldByGates.contains(cell.key().metric().section()))
                .filter(cell -> isAlwaysExpected(cell.key().metric())
                        || expectedItems.computeIfAbsent(cell.key().metric().id(), id -> isItemExpected(report, id)))
                .toList();
        return Blanks.of(expected, cell -> report.answer(cell).isBlank() && !unreadable.contains(cell)).stream()
                .map(blanks -> Problem.of(
                        blanks.cells(),
                        blanks.text(),
                        "Fill it in, or say N/A or not tracked; zero is an answer too."));
    }

    private static boolean isAlwaysExpected(Metric<?> metric) {
        return metric.asked() == Asked.ONCE && !metric.isNamedByPlan();
    }

    /**
     * Whether figures of an item are expected: not where no designation is offered, and not of an "other" item of which the
     * plan said nothing. N/A for a line of business is nothing: it says that the plan has none of its own.
     */
    private static boolean isItemExpected(Report report, String itemId) {
        List<Metric<?>> item = report.edition().item(itemId);
        boolean designatedOrUnasked = designation(report, item)
                .map(answer -> answer.isBlank() || answer.value().equals(Optional.of(YesNo.YES)))
                .orElse(true);
        boolean namedByPlan = item.stream().anyMatch(Metric::isNamedByPlan);
        return designatedOrUnasked && (!namedByPlan || saysSomething(report, itemId));
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

    private static boolean saysSomething(Report report, String itemId) {
        return report.edition().cells().stream()
                .filter(cell -> cell.key().metric().id().equals(itemId))
                .anyMatch(cell -> saysSomething(report.answer(cell)));
    }

    /** Zero and No agree with what does not apply; all else that has a value does not. */
    static boolean saysSomething(Answer<?> answer) {
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
