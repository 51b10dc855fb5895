package dev.hpug.rule;

import static dev.hpug.metric.LineOfBusiness.MEDICAID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.value.Count;
import dev.hpug.value.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A finding names every cell it concerns, and where each stands. */
class FindingTest {

    private static final Edition EDITION = Edition.cpr2021();
    private static final FactRef<Count> BIRTHS =
            FactRef.of(EDITION.count("C.1.A.ii", "births").at(MEDICAID), Period.PRIOR);
    private static final FactRef<Share> RATE =
            FactRef.of(EDITION.share("C.1.A.ii", "cSectionRate").at(MEDICAID), Period.PRIOR);
    private static final FactRef<Share> SPEND =
            FactRef.of(EDITION.share("C.1.B.i", "spendShare").at(MEDICAID), Period.PRIOR);

    private static Finding found(Problem problem) {
        Submission submission = new Submission(
                Report.builder(EDITION).build(),
                cell -> cell.equals(SPEND) ? Optional.empty() : Optional.of("P!" + (cell.equals(BIRTHS) ? "J9" : "K9")),
                List.of(),
                List.of());
        List<Finding> findings = new ArrayList<>();
        Rule.of("cascade.births", Severity.WARNING, checked -> Stream.of(problem))
                .check(submission, findings::add);
        return findings.get(0);
    }

    @Test
    void everyCellHasItsOwnPlaceAndTheFirstIsTheOneToLookAt() {
        Finding finding = found(Problem.of(List.of(RATE, BIRTHS, SPEND), "Odd.", "Look."));

        assertThat(finding.cells())
                .containsExactly(
                        new LocatedCell(RATE, Optional.of("P!K9")),
                        new LocatedCell(BIRTHS, Optional.of("P!J9")),
                        new LocatedCell(SPEND, Optional.empty()));
        assertThat(finding.cell()).contains(RATE);
        assertThat(finding.location()).contains("P!K9");
        assertThat(finding.locations()).containsExactly("P!K9", "P!J9");
        assertThat(finding).hasToString("warning cascade.births at P!K9 and 1 more: Odd. Look.");
        assertThat(finding.cells())
                .extracting(LocatedCell::toString)
                .containsExactly("P!K9", "P!J9", "prior.C.1.B.i[medicaid].spendShare");
    }

    @Test
    void aPlaceThatIsNoCellOfTheReportComesBeforeItsCells() {
        Finding finding =
                found(Problem.of(List.of(RATE, BIRTHS), "Odd.", "Look.").at(Optional.of("P!L140")));

        assertThat(finding.location()).contains("P!L140");
        assertThat(finding.locations()).containsExactly("P!L140", "P!K9", "P!J9");
        assertThat(finding.cell()).contains(RATE);
    }

    @Test
    void aProblemWithNoCellHasNoPlace() {
        Finding finding = found(Problem.of("Odd.", "Look."));

        assertThat(finding.cells()).isEmpty();
        assertThat(finding.locations()).isEmpty();
        assertThat(finding).hasToString("warning cascade.births: Odd. Look.");
    }

    @Test
    void regradingKeepsTheCells() {
        Finding finding = found(Problem.of(List.of(RATE, BIRTHS), "Odd.", "Look."));

        assertThat(finding.graded(Severity.INFO).cells()).isEqualTo(finding.cells());
    }
}
