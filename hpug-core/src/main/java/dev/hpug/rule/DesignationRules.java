package dev.hpug.rule;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.PerEdition;
import dev.hpug.metric.Section;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
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

    private static final PerEdition<List<Designation>> DESIGNATIONS = new PerEdition<>(DesignationRules::designations);

    private DesignationRules() {}

    static List<Rule> all() {
        return List.of(DESIGNATION);
    }

    /** Where an item asks whether a Center of Excellence is designated, and where for the use made of it. */
    private record Designation(FactRef<YesNo> cell, List<FactRef<Share>> use) {}

    private static List<Designation> designations(Edition edition) {
        return edition.itemIds().stream()
                .filter(id -> edition.find(id, "designated").isPresent())
                .map(id -> new Designation(
                        FactRef.once(edition.yesNo(id, "designated").at()),
                        edition.share(id, "share").keys().stream()
                                .flatMap(key -> Stream.of(Period.values()).map(period -> FactRef.of(key, period)))
                                .toList()))
                .toList();
    }

    private static Stream<Problem> contradictions(Submission submission) {
        Report report = submission.report();
        Stream.Builder<Problem> problems = Stream.builder();
        if (report.applies(Section.B)) {
            for (Designation designation : DESIGNATIONS.of(report.edition())) {
                contradiction(report, designation).ifPresent(problems);
            }
        }
        return problems.build();
    }

    private static Optional<Problem> contradiction(Report report, Designation designation) {
        Optional<YesNo> designated = report.answer(designation.cell()).value();
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
                            designation.cell().label() + " is N, yet " + cell.label() + " is " + report.answer(cell)
                                    + ".",
                            "Answer Y, or clear the use of Centers of Excellence."));
        }
        return isUsed(report, designation)
                ? Optional.empty()
                : Optional.of(Problem.of(
                                designation.cell(),
                                designation.cell().label()
                                        + " is Y, yet no use of Centers of Excellence is stated in either period.",
                                "State the use, or answer N.")
                        .graded(Severity.WARNING));
    }

    private static boolean isUsed(Report report, Designation designation) {
        for (FactRef<Share> cell : designation.use()) {
            if (report.answer(cell).value().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
