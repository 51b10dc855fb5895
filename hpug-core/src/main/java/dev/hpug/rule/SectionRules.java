package dev.hpug.rule;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Gate;
import dev.hpug.metric.PerEdition;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.value.Amount;
import dev.hpug.value.Share;
import dev.hpug.value.YesNo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules about what one section says and another, or another item, does not. */
final class SectionRules {

    private static final String CENTERS_GATE = "designatesCentersOfExcellence";
    private static final String CENTERS = "C.1.A.iii";
    private static final String BIRTHS = "births";
    private static final String MATERNITY = "B.maternity";
    private static final String REWARDED = "C.1.B.i";

    private static final Rule CENTERS_WITHOUT_GATE = Rule.of(
                    "c.centers", Severity.WARNING, SectionRules::birthsAtCentersThatAreNot)
            .explained(
                    "Births at a Center of Excellence are births at something the plan designates.",
                    "No Centers of Excellence are designated, and C.1.A.iii counts 140 births.",
                    "None are, and C.1.A.iii counts 0 births or says N/A.");
    private static final Rule MATERNITY_NOT_DESIGNATED = Rule.of(
                    "b.maternity-births", Severity.INFO, SectionRules::birthsWithoutDesignation)
            .explained(
                    "Births at a Center of Excellence suggest that there are such Centers for maternity.",
                    "Maternity has no designation, and C.1.A.iii counts 140 births.",
                    "Maternity is designated, or C.1.A.iii counts 0 births.");
    private static final Rule DOLLARS_WITHOUT_HOSPITALS = Rule.of(
                    "a.dollars-hospitals", Severity.INFO, SectionRules::dollarsWithoutHospitals)
            .explained(
                    "Facilities are more than hospitals, so dollars may be paid where no hospital is; mostly there is one.",
                    "A.2a counts 0 hospitals beside $1,200,000 under A.3a.",
                    "A.2a counts 2 hospitals, or A.3a states $0.");
    private static final Rule RATE_WITHOUT_DOLLARS = Rule.of(
                    "c.rewarded", Severity.WARNING, SectionRules::rateOfNothingPaid)
            .explained(
                    "Where nothing is paid under a kind of contract, nobody gives birth under it. An error where the share is"
                            + " exactly zero, a warning where it may have been rounded to that.",
                    "C.1.B.i states 0.0 % of the dollars and a c-section rate of 27.0 %.",
                    "C.1.B.i states 0.1 % of the dollars and 27.0 %; or 0.0 % and N/A.");

    private static final PerEdition<List<Beside>> DOLLARS = new PerEdition<>(SectionRules::dollarsBesideHospitals);
    private static final PerEdition<List<Beside>> RATES = new PerEdition<>(SectionRules::ratesBesideShares);

    /** Two cells of one period that are held against each other. */
    private record Beside(FactRef<?> cell, FactRef<?> beside) {}

    private SectionRules() {}

    static List<Rule> all() {
        return List.of(CENTERS_WITHOUT_GATE, MATERNITY_NOT_DESIGNATED, DOLLARS_WITHOUT_HOSPITALS, RATE_WITHOUT_DOLLARS);
    }

    private static Stream<Problem> birthsAtCentersThatAreNot(Submission submission) {
        return closedGate(submission.report()).isEmpty()
                ? Stream.empty()
                : births(submission.report())
                        .map(births -> Problem.of(
                                births,
                                CellWords.value(submission, births) + " births at Centers of Excellence, but \""
                                        + closedGate(submission.report())
                                                .orElseThrow()
                                                .title() + "\" was answered No.",
                                "Correct the question asked before the report, or these births."));
    }

    private static Optional<Gate> closedGate(Report report) {
        return report.gateAnswers().entrySet().stream()
                .filter(gate -> gate.getKey().id().equals(CENTERS_GATE) && !gate.getValue())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Stream<Problem> birthsWithoutDesignation(Submission submission) {
        Report report = submission.report();
        Optional<FactRef<?>> designated =
                report.edition().find(MATERNITY, "designated").map(metric -> FactRef.once(metric.at()));
        return designated
                .filter(cell -> closedGate(report).isEmpty()
                        && report.answer(cell).value().equals(Optional.of(YesNo.NO)))
                .stream()
                .flatMap(cell -> births(report)
                        .map(births -> Problem.of(
                                List.of(births, cell),
                                CellWords.value(submission, births) + " births at Centers of Excellence, and "
                                        + MATERNITY + " is not designated" + CellWords.at(submission, cell) + ".",
                                "Check whether there is a Center of Excellence for maternity.")));
    }

    /** The cells that count births at Centers of Excellence. */
    private static Stream<FactRef<?>> births(Report report) {
        return cells(report.edition(), CENTERS, BIRTHS).filter(cell -> isPositive(report, cell));
    }

    private static Stream<FactRef<?>> cells(Edition edition, String item, String field) {
        return edition.find(item, field).stream()
                .flatMap(metric -> metric.keys().stream())
                .flatMap(key -> Arrays.stream(Period.values()).map(period -> FactRef.of(key, period)));
    }

    private static boolean isPositive(Report report, FactRef<?> cell) {
        return report.answer(cell).value().orElse(null) instanceof Amount amount
                && amount.amount().signum() > 0;
    }

    private static boolean isZero(Report report, FactRef<?> cell) {
        return report.answer(cell).value().orElse(null) instanceof Amount amount
                && amount.amount().signum() == 0;
    }

    private static List<Beside> dollarsBesideHospitals(Edition edition) {
        return Stream.of("a", "b")
                .flatMap(clause -> cells(edition, "A.3" + clause, "dollars")
                        .flatMap(dollars -> cells(edition, "A.2" + clause, "count")
                                .filter(hospitals -> hospitals.period().equals(dollars.period()))
                                .map(hospitals -> new Beside(dollars, hospitals))))
                .toList();
    }

    private static Stream<Problem> dollarsWithoutHospitals(Submission submission) {
        Report report = submission.report();
        return DOLLARS.of(report.edition()).stream()
                .filter(paid -> isPositive(report, paid.cell()) && isZero(report, paid.beside()))
                .map(paid -> Problem.of(
                        List.of(paid.cell(), paid.beside()),
                        CellWords.value(submission, paid.cell()) + " paid to facilities, but 0 hospitals"
                                + CellWords.at(submission, paid.beside()) + ".",
                        "Nothing, if only other facilities than hospitals were paid."));
    }

    private static List<Beside> ratesBesideShares(Edition edition) {
        return cells(edition, REWARDED, "spendShare")
                .flatMap(paid -> cells(edition, REWARDED, "cSectionRate")
                        .filter(rate -> rate.period().equals(paid.period())
                                && rate.key().member().equals(paid.key().member()))
                        .map(rate -> new Beside(rate, paid)))
                .toList();
    }

    private static Stream<Problem> rateOfNothingPaid(Submission submission) {
        Report report = submission.report();
        return RATES.of(report.edition()).stream()
                .filter(rate -> share(report, rate.beside()) == 0 && share(report, rate.cell()) > 0)
                .map(rate -> rateOfNothingPaid(submission, rate.cell(), rate.beside()));
    }

    /** The sign of a share; below zero where none is stated. */
    private static int share(Report report, FactRef<?> cell) {
        return report.answer(cell).value().orElse(null) instanceof Share share
                ? share.percent().signum()
                : -1;
    }

    private static Problem rateOfNothingPaid(Submission submission, FactRef<?> rate, FactRef<?> paid) {
        return Problem.of(
                        List.of(rate, paid),
                        CellWords.value(submission, rate) + " c-sections, but "
                                + submission.report().answer(paid) + CellWords.at(submission, paid)
                                + " of the dollars.",
                        "Type the share of the dollars; or clear the rate, or say N/A.")
                .graded(
                        submission.report().answer(paid).value().orElse(null) instanceof Share.Stated
                                ? Severity.WARNING
                                : Severity.ERROR);
    }
}
