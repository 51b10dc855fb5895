package dev.hpug.report;

import static dev.hpug.metric.LineOfBusiness.COMMERCIAL;
import static dev.hpug.metric.LineOfBusiness.MEDICAID;
import static dev.hpug.period.Period.CURRENT;
import static dev.hpug.period.Period.PRIOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.metric.Cpr2021;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Gate;
import dev.hpug.metric.Key;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Metric;
import dev.hpug.metric.SupplementalMetrics;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.testing.HpugDomain;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Share;
import dev.hpug.value.Text;
import dev.hpug.value.YesNo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@Domain(HpugDomain.class)
class ReportTest {

    private static final Edition EDITION = Edition.cpr2021();
    private static final Key<Share> SAVINGS = EDITION.share("D.3", "share").at(COMMERCIAL);
    private static final Key<Count> BIRTHS = EDITION.count("C.1.A.ii", "births").at(COMMERCIAL);
    private static final Key<YesNo> DESIGNATED =
            EDITION.yesNo("B.transplant", "designated").at();

    @Test
    void factsReadAsTheFormatsExamples() {
        Report report = Report.builder(EDITION)
                .put(FactRef.of(BIRTHS, CURRENT), Count.of(812))
                .put(FactRef.once(DESIGNATED), YesNo.YES)
                .build();
        assertThat(report.facts().stream().map(row -> String.join(", ", row.cells())))
                .contains("C.1.A.ii, commercial, current, births, 812", "B.transplant, , , designated, Y");
        assertThat(FactRow.COLUMNS).containsExactly("metric", "member", "period", "field", "value");
    }

    @Test
    void factsTellEveryKindOfAnswerApart() {
        Key<Share> medicaid = EDITION.share("D.3", "share").at(MEDICAID);
        Report report = Report.builder(EDITION)
                .put(FactRef.of(SAVINGS, CURRENT), Share.ofPercent("11.30"))
                .put(FactRef.of(SAVINGS, PRIOR), Share.parse("14/124"))
                .put(FactRef.of(medicaid, CURRENT), Answer.absent(AbsenceReason.NOT_TRACKED, "one contract"))
                .put(FactRef.once(EDITION.text("B.other-1", "label").at()), Text.of("Neonatal intensive care"))
                .build();
        assertThat(report.facts())
                .hasSize(182 + 1)
                .contains(
                        new FactRow("D.3", "commercial", "current", "share", "11.30"),
                        new FactRow("D.3", "commercial", "prior", "share", "14/124"),
                        new FactRow("D.3", "medicaid", "current", "share", "not-tracked"),
                        new FactRow("D.3", "medicaid", "prior", "share", ""),
                        new FactRow("B.other-1", "", "", "label", "Neonatal intensive care"));
    }

    @Property(tries = 100)
    void factsSayWhatTheCellsSay(@ForAll Report report) {
        List<FactRow> rows = report.facts();
        List<FactRef<?>> cells = EDITION.cells().stream()
                .filter(cell -> !cell.key().metric().field().equals(Metric.LABEL_FIELD)
                        || !report.answer(cell).isBlank())
                .toList();
        assertThat(rows).hasSameSizeAs(cells);
        for (int i = 0; i < cells.size(); i++) {
            Answer<?> answer = report.answer(cells.get(i));
            assertThat(rows.get(i).value().isEmpty()).isEqualTo(answer.isBlank());
            assertThat(answer.toString()).isIn(rows.get(i).value(), rows.get(i).value() + " %");
        }
    }

    @Test
    void zeroIsAnAnswerAndBlankIsNone() {
        Report zero = Report.builder(EDITION)
                .put(FactRef.of(BIRTHS, CURRENT), Count.of(0))
                .build();
        Report blank = Report.builder(EDITION)
                .put(FactRef.of(BIRTHS, CURRENT), Answer.blank())
                .build();
        assertThat(zero).isNotEqualTo(blank);
        assertThat(blank).isEqualTo(Report.builder(EDITION).build());
        assertThat(zero.current().contains(BIRTHS)).isTrue();
        assertThat(zero.current().get(BIRTHS)).isEqualTo(Count.of(0));
        assertThat(blank.current().contains(BIRTHS)).isFalse();
        assertThat(blank.current().answer(BIRTHS).isBlank()).isTrue();
    }

    @Test
    void aBlankTakesBackWhatWasPut() {
        Report report = Report.builder(EDITION)
                .put(FactRef.of(BIRTHS, CURRENT), Count.of(812))
                .put(FactRef.of(BIRTHS, CURRENT), Answer.blank())
                .build();
        assertThat(report.current()).isEqualTo(FactSet.empty());
    }

    @Test
    void demandingAValueSaysWhyThereIsNone() {
        FactSet facts = FactSet.builder()
                .put(SAVINGS, Answer.absent(AbsenceReason.SUPPRESSED))
                .build();
        assertThatThrownBy(() -> facts.get(SAVINGS))
                .isInstanceOf(NoValueException.class)
                .hasMessage("D.3[commercial].share has no value: suppressed");
        assertThatThrownBy(() -> facts.get(BIRTHS)).hasMessage("C.1.A.ii[commercial].births is blank");
        assertThat(facts.find(SAVINGS)).isEmpty();
        assertThat(facts.contains(SAVINGS)).isTrue();
        assertThat(facts.keys()).isEqualTo(Set.of(SAVINGS));
    }

    @Test
    void periodsAreKeptApart() {
        Report report = Report.builder(EDITION)
                .put(FactRef.of(SAVINGS, CURRENT), Share.ofPercent("12.3"))
                .put(FactRef.of(SAVINGS, PRIOR), Share.ofPercent("11.0"))
                .build();
        assertThat(report.get(CURRENT).get(SAVINGS)).isEqualTo(Share.ofPercent("12.3"));
        assertThat(report.get(PRIOR).get(SAVINGS)).isEqualTo(Share.ofPercent("11.0"));
        assertThat(report.answer(FactRef.of(SAVINGS, PRIOR))).isEqualTo(Answer.given(Share.ofPercent("11.0")));
        assertThat(report.standing()).isEqualTo(FactSet.empty());
    }

    @Test
    void refusesFactsTheEditionDoesNotAsk() {
        Metric<Count> visits = SupplementalMetrics.count("cascade.visits", "Visits", Optional.of(LineOfBusiness.AXIS));
        FactRef<Count> cell = FactRef.of(visits.at(MEDICAID), CURRENT);
        ReportBuilder standard = Report.builder(EDITION).put(cell, Count.of(5_120));
        assertThatThrownBy(standard::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cascade.visits[medicaid].count is not asked by cpr-2021;"
                        + " add a supplemental metric with Edition.plus first");
        Report extended = Report.builder(EDITION.plus(List.of(visits)))
                .put(cell, Count.of(5_120))
                .build();
        assertThat(extended.facts()).contains(new FactRow("cascade.visits", "medicaid", "current", "count", "5120"));
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // the misuse under test
    void refusesAValueOfAnotherType() {
        Key raw = SAVINGS;
        assertThatThrownBy(() -> FactSet.builder().put(raw, Answer.given(Count.of(3))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("D.3[commercial].share asks for share, not for count: 3");
    }

    @Property(tries = 100)
    void rebuildingChangesNothing(@ForAll Report report) {
        assertThat(report.toBuilder().build()).isEqualTo(report).hasSameHashCodeAs(report);
        assertThat(report.toBuilder().plan("Evergreen Health").build()).isNotEqualTo(report);
    }

    @Test
    void holdsWhoAnsweredAndWhen() {
        ReportingPeriods periods =
                ReportingPeriods.endingWith(ReportingPeriod.twelveMonthsFrom(LocalDate.of(2020, 1, 1)));
        Report report = Report.builder(EDITION)
                .plan("Evergreen Health")
                .host("Cascade Purchasers")
                .periods(periods)
                .build();
        assertThat(report.plan()).contains("Evergreen Health");
        assertThat(report.host()).contains("Cascade Purchasers");
        assertThat(report.periods()).isEqualTo(periods);
        assertThat(report.toBuilder().build()).isEqualTo(report);
        assertThat(Report.builder(EDITION).build().periods()).isEqualTo(EDITION.recommendedPeriods());
    }

    @Test
    void aSectionAppliesUnlessEveryGateSaysNo() {
        Gate publication = EDITION.gates().get(0);
        Gate placement = EDITION.gates().get(1);
        Gate centers = EDITION.gates().get(2);
        ReportBuilder builder = Report.builder(EDITION);
        assertThat(builder.build().applies(Cpr2021.A)).isTrue();
        assertThat(builder.gate(publication, false).build().applies(Cpr2021.A)).isTrue();
        assertThat(builder.gate(placement, false).build().applies(Cpr2021.A)).isFalse();
        assertThat(builder.gate(placement, true).build().applies(Cpr2021.A)).isTrue();
        assertThat(builder.build().applies(Cpr2021.B)).isTrue();
        Report without = builder.gate(centers, false).build();
        assertThat(without.applies(Cpr2021.B)).isFalse();
        assertThat(without.applies(Cpr2021.C)).isTrue();
        assertThat(without.applies(Cpr2021.D)).isTrue();
        assertThat(without.gatesOf(Cpr2021.A)).containsExactly(publication, placement);
    }
}
