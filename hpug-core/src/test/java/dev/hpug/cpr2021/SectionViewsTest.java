package dev.hpug.cpr2021;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.cpr2021.SectionA.Clause;
import dev.hpug.cpr2021.SectionB.Specialty;
import dev.hpug.cpr2021.SectionC.MaternityStrategy;
import dev.hpug.cpr2021.SectionC.VisitType;
import dev.hpug.metric.Cpr2021;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Member;
import dev.hpug.metric.Membership;
import dev.hpug.metric.Section;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.testing.HpugDomain;
import dev.hpug.testing.edition.DemoEditions;
import dev.hpug.value.Answer;
import dev.hpug.value.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/**
 * A view reads the fact it is named after: walking a view in the report's order gives the catalogue's answers in the
 * catalogue's order, none left out and none twice.
 */
@Domain(HpugDomain.class)
@Domain(DomainContext.Global.class)
class SectionViewsTest {

    @Property(tries = 50)
    void sectionAReadsItsFacts(@ForAll Report report, @ForAll Period period) {
        SectionA view = SectionA.of(report, period);
        List<Answer<?>> answers = new ArrayList<>();
        for (Clause clause : Clause.values()) {
            answers.add(view.healthSystems(clause));
        }
        for (Clause clause : Clause.values()) {
            answers.add(view.hospitals(clause));
            answers.add(view.hospitalShare(clause));
        }
        for (Clause clause : Clause.values()) {
            answers.add(view.facilityDollars(clause));
            answers.add(view.facilitySpendShare(clause));
        }
        assertThat(answers).isEqualTo(catalogue(report, period, Cpr2021.A));
    }

    @Property(tries = 50)
    void sectionBReadsItsFacts(@ForAll Report report, @ForAll Period period) {
        SectionB view = SectionB.of(report, period);
        List<Answer<?>> answers = Stream.of(Specialty.values())
                .flatMap(specialty -> Membership.AXIS.members().stream()
                        .<Answer<?>>map(membership -> view.utilization(specialty, membership)))
                .toList();
        assertThat(answers).isEqualTo(catalogue(report, period, Cpr2021.B));
    }

    @Property(tries = 50)
    void sectionCReadsItsFacts(@ForAll Report report, @ForAll Period period) {
        SectionC view = SectionC.of(report, period);
        List<Answer<?>> answers = new ArrayList<>();
        for (MaternityStrategy strategy : MaternityStrategy.values()) {
            for (Member line : LineOfBusiness.AXIS.members()) {
                answers.add(view.births(strategy, line));
                answers.add(view.cSectionRate(strategy, line));
            }
        }
        for (Member line : LineOfBusiness.AXIS.members()) {
            answers.add(view.rewardedSpendShare(line));
            answers.add(view.rewardedCSectionRate(line));
        }
        for (VisitType type : VisitType.values()) {
            for (Member line : LineOfBusiness.AXIS.members()) {
                answers.add(view.visitShare(type, line));
            }
        }
        for (Member line : LineOfBusiness.AXIS.members()) {
            answers.add(view.waiveredPhysicianShare(line));
        }
        assertThat(answers).isEqualTo(catalogue(report, period, Cpr2021.C));
    }

    @Property(tries = 50)
    void sectionDReadsItsFacts(@ForAll Report report, @ForAll Period period) {
        SectionD view = SectionD.of(report, period);
        List<Answer<?>> answers = Stream.of(PaymentMethod.values())
                .flatMap(method ->
                        LineOfBusiness.AXIS.members().stream().<Answer<?>>map(line -> view.share(method, line)))
                .toList();
        assertThat(answers).isEqualTo(catalogue(report, period, Cpr2021.D));
    }

    private static List<Answer<?>> catalogue(Report report, Period period, Section section) {
        List<Answer<?>> answers = new ArrayList<>();
        for (Key<?> key : Edition.cpr2021().periodKeys()) {
            if (key.metric().section().equals(section)) {
                answers.add(report.get(period).answer(key));
            }
        }
        return answers;
    }

    @Test
    void aReportOfAnotherEditionIsReadThroughItsMapping() {
        Edition edition = DemoEditions.demo2023();
        Report report = Report.builder(edition)
                .put(
                        FactRef.of(
                                edition.share(DemoEditions.RECODED, "share").at(LineOfBusiness.MEDICAID), Period.PRIOR),
                        Share.ofPercent("31"))
                .build();

        assertThat(SectionC.of(report, Period.PRIOR).waiveredPhysicianShare(LineOfBusiness.MEDICAID))
                .isEqualTo(Answer.given(Share.ofPercent("31")));
        assertThat(SectionD.of(report, Period.PRIOR).share(PaymentMethod.LEGACY, LineOfBusiness.MEDICAID))
                .isEqualTo(Answer.blank());
    }

    @Test
    void whatIsNotAskedIsNoBlank() {
        Report report = Report.builder(DemoEditions.demo2023()).build();

        assertThatThrownBy(() -> SectionC.of(report, Period.CURRENT)
                        .births(MaternityStrategy.BLENDED_RATE, LineOfBusiness.MEDICAID))
                .isInstanceOf(NotAskedException.class)
                .hasMessageContaining(DemoEditions.RETIRED)
                .hasMessageContaining("demo-2023 does not ask it");
        assertThatThrownBy(() -> SectionA.of(report, Period.CURRENT).healthSystems(Clause.LIMITS_PUBLICATION))
                .hasMessageContaining(DemoEditions.REDEFINED_WHY);
        assertThatThrownBy(() ->
                        SectionB.of(report, Period.CURRENT).utilization(Specialty.TRANSPLANT, Membership.INCENTIVIZED))
                .isInstanceOf(NotAskedException.class);
    }
}
