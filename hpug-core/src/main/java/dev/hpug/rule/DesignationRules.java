package dev.hpug.rule;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Section;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.value.Answer;
import dev.hpug.value.Share;
import dev.hpug.value.YesNo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rule about section B: whether a designation is offered, beside the use made of it. */
final class DesignationRules {

    private static final Rule DESIGNATION = Rule.of("b.designation", Severity.ERROR, DesignationRules::contradictions)
            .explained(
                    "Admissions go to Centers of Excellence only where some are designated; where some are, their use is known."
                            + " Use without a designation is an error, a designation without any figure a warning.",
                    "B.transplant is not designated and 61.0 % of its admissions went to Centers of Excellence.",
                    "B.transplant is not designated and its use is blank, N/A or 0.0 %.");

    private DesignationRules() {}

    static List<Rule> all() {
        return List.of(DESIGNATION);
    }

    private static Stream<Problem> contradictions(Submission submission) {
        Report report = submission.report();
        Stream.Builder<Problem> problems = Stream.builder();
        if (report.applies(Section.B)) {
            for (String id : report.edition().itemIds()) {
                if (report.edition().find(id, "designated").isPresent()) {
                    contradiction(report, id).ifPresent(problems);
                }
            }
        }
        return problems.build();
    }

    private static Optional<Problem> contradiction(Report report, String id) {
        Edition edition = report.edition();
        FactRef<YesNo> designation =
                FactRef.once(edition.yesNo(id, "designated").at());
        Answer<YesNo> designated = report.answer(designation);
        List<FactRef<Share>> use = edition.share(id, "share").keys().stream()
                .flatMap(key -> Stream.of(Period.values()).map(period -> FactRef.of(key, period)))
                .toList();
        if (designated.value().equals(Optional.of(YesNo.NO))) {
            return use.stream()
                    .filter(cell -> report.answer(cell)
                            .value()
                            .filter(share -> share.percent().signum() > 0)
                            .isPresent())
                    .findFirst()
                    .map(cell -> Problem.of(
                            cell,
                            designation.label() + " is N, yet " + cell.label() + " is " + report.answer(cell) + ".",
                            "Answer Y, or clear the use of Centers of Excellence."));
        }
        boolean unused =
                use.stream().allMatch(cell -> report.answer(cell).value().isEmpty());
        return designated.value().isPresent() && unused
                ? Optional.of(Problem.of(
                                designation,
                                designation.label()
                                        + " is Y, yet no use of Centers of Excellence is stated in either period.",
                                "State the use, or answer N.")
                        .graded(Severity.WARNING))
                : Optional.empty();
    }
}
