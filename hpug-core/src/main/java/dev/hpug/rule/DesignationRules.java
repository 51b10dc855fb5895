package dev.hpug.rule;

import dev.hpug.metric.Designation;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.PerEdition;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.value.Share;
import dev.hpug.value.YesNo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules about whether something is designated, beside the use made of it. */
final class DesignationRules {

    private DesignationRules() {}

    /** Where a designation is asked for, and where the use made of it. */
    private record Cells(FactRef<YesNo> designated, List<FactRef<Share>> use) {}

    static Stream<Rule> of(Edition edition) {
        return RelationRules.named(edition, Designation.class, Designation::rule, DesignationRules::rule);
    }

    private static Rule rule(String id) {
        PerEdition<List<Cells>> cells =
                RelationRules.about(Designation.class, Designation::rule, id, DesignationRules::cells);
        return Rule.of(id, Severity.ERROR, submission -> contradictions(submission, cells))
                .explained(
                        "Only what is designated is used, and of what is the use is known. Use without a designation is an error, a"
                                + " designation without any figure a warning.",
                        "No Center is designated for transplants, and 61.0 % of these went to Centers of Excellence.",
                        "None is, and the use is blank, N/A or 0.0 %.");
    }

    private static Stream<Cells> cells(Designation relation) {
        return Stream.of(new Cells(
                FactRef.once(relation.designated().at()),
                relation.use().keys().stream()
                        .flatMap(key -> Stream.of(Period.values()).map(period -> FactRef.of(key, period)))
                        .toList()));
    }

    private static Stream<Problem> contradictions(Submission submission, PerEdition<List<Cells>> cells) {
        Report report = submission.report();
        Stream.Builder<Problem> problems = Stream.builder();
        for (Cells designation : cells.of(report.edition())) {
            if (report.applies(designation.designated().key().metric().section())) {
                contradiction(report, designation).ifPresent(problems);
            }
        }
        return problems.build();
    }

    private static Optional<Problem> contradiction(Report report, Cells designation) {
        Optional<YesNo> designated = report.answer(designation.designated()).value();
        if (designated.isEmpty()) {
            return Optional.empty();
        }
        if (designated.get() == YesNo.NO) {
            return designation.use().stream()
                    .filter(cell -> report.answer(cell)
                            .value()
                            .filter(share -> share.percent().signum() > 0)
                            .isPresent())
                    .findFirst()
                    .map(cell -> Problem.of(
                            cell,
                            designation.designated().label() + " is N, yet " + cell.label() + " is "
                                    + report.answer(cell) + ".",
                            "Answer Y, or clear the use."));
        }
        return isUsed(report, designation)
                ? Optional.empty()
                : Optional.of(Problem.of(
                                designation.designated(),
                                designation.designated().label()
                                        + " is Y, yet no use of it is stated in either period.",
                                "State the use, or answer N.")
                        .graded(Severity.WARNING));
    }

    private static boolean isUsed(Report report, Cells designation) {
        for (FactRef<Share> cell : designation.use()) {
            if (report.answer(cell).value().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
