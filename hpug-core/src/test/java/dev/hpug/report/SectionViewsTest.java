package dev.hpug.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Cpr2021;
import dev.hpug.metric.Edition;
import dev.hpug.metric.Key;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Member;
import dev.hpug.metric.Membership;
import dev.hpug.metric.Section;
import dev.hpug.period.Period;
import dev.hpug.report.SectionA.Clause;
import dev.hpug.report.SectionB.Specialty;
import dev.hpug.report.SectionC.MaternityStrategy;
import dev.hpug.report.SectionC.VisitType;
import dev.hpug.testing.HpugDomain;
import dev.hpug.value.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * A view reads the fact it is named after: walking a view in the report's order gives the catalogue's answers in the
 * catalogue's order, none left out and none twice.
 */
@Domain(HpugDomain.class)
@Domain(DomainContext.Global.class)
class SectionViewsTest {

    @Property(tries = 50)
    void sectionAReadsItsFacts(@ForAll Report report, @ForAll Period period) {
        SectionA view = report.get(period).sectionA();
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
        SectionB view = report.get(period).sectionB();
        List<Answer<?>> answers = Stream.of(Specialty.values())
                .flatMap(specialty -> Membership.AXIS.members().stream()
                        .<Answer<?>>map(membership -> view.utilization(specialty, membership)))
                .toList();
        assertThat(answers).isEqualTo(catalogue(report, period, Cpr2021.B));
    }

    @Property(tries = 50)
    void sectionCReadsItsFacts(@ForAll Report report, @ForAll Period period) {
        SectionC view = report.get(period).sectionC();
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
        SectionD view = report.get(period).sectionD();
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
}
