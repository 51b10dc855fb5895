package dev.hpug.metric;

import static dev.hpug.metric.LineOfBusiness.COMMERCIAL;
import static dev.hpug.metric.LineOfBusiness.MEDICAID;
import static dev.hpug.metric.Membership.INCENTIVIZED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.period.Period;
import dev.hpug.value.Count;
import dev.hpug.value.Share;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetricTest {

    private final Metric<Share> sharedSavings = Edition.cpr2021().share("D.3", "share");
    private final Metric<Count> hospitals = Edition.cpr2021().count("A.2a", "count");

    @Test
    void givesOneKeyForEachPlace() {
        assertThat(sharedSavings.at(MEDICAID).member()).contains(MEDICAID);
        assertThat(sharedSavings.at(MEDICAID)).isSameAs(sharedSavings.at(MEDICAID));
        assertThat(sharedSavings.keys()).containsExactly(sharedSavings.at(COMMERCIAL), sharedSavings.at(MEDICAID));
        assertThat(hospitals.at().member()).isEmpty();
        assertThat(hospitals.at()).hasToString("A.2a.count");
    }

    @Test
    void refusesAMissingPlace() {
        assertThatThrownBy(sharedSavings::at)
                .isInstanceOf(AxisException.class)
                .hasMessage("D.3.share is asked by line-of-business, once for each call; given was nothing");
    }

    @Test
    void refusesAnExtraPlace() {
        assertThatThrownBy(() -> sharedSavings.at(MEDICAID, INCENTIVIZED))
                .isInstanceOf(AxisException.class)
                .hasMessage("D.3.share is asked by line-of-business, once for each call; given was medicaid"
                        + " (line-of-business) and incentivized (membership)");
        assertThatThrownBy(() -> hospitals.at(MEDICAID))
                .hasMessage("A.2a.count is asked along no axis; given was medicaid (line-of-business)");
    }

    @Test
    void refusesARepeatedPlace() {
        assertThatThrownBy(() -> sharedSavings.at(MEDICAID, MEDICAID))
                .isInstanceOf(AxisException.class)
                .hasMessageContaining("given was medicaid (line-of-business) and medicaid (line-of-business)");
    }

    @Test
    void refusesAPlaceOnAnotherAxis() {
        assertThatThrownBy(() -> sharedSavings.at(INCENTIVIZED))
                .isInstanceOf(AxisException.class)
                .hasMessageContaining("given was incentivized (membership)");
    }

    /** A metric knows its keys and a key its metric: neither comparison may run around that circle. */
    @Test
    void equalMetricsThatAreNotTheSameHaveEqualKeys() {
        Metric<Count> one = SupplementalMetrics.count("cascade.visits", "Visits", Optional.of(LineOfBusiness.AXIS));
        Metric<Count> two = SupplementalMetrics.count("cascade.visits", "Visits", Optional.of(LineOfBusiness.AXIS));
        assertThat(one).isNotSameAs(two).isEqualTo(two).hasSameHashCodeAs(two);
        assertThat(one.at(MEDICAID)).isEqualTo(two.at(MEDICAID)).hasSameHashCodeAs(two.at(MEDICAID));
        assertThat(one.at(MEDICAID)).isNotEqualTo(two.at(COMMERCIAL));
        assertThat(one.toString()).contains("cascade.visits");
        Metric<Count> other = SupplementalMetrics.count("cascade.visits", "Calls", Optional.of(LineOfBusiness.AXIS));
        assertThat(one.at(MEDICAID)).isEqualTo(other.at(MEDICAID));
        assertThat(one.isDescribedAs(two)).isTrue();
        assertThat(one.isDescribedAs(other)).isFalse();
        assertThat(Edition.cpr2021().plus(List.of(one)))
                .isEqualTo(Edition.cpr2021().plus(List.of(two)))
                .isNotEqualTo(Edition.cpr2021().plus(List.of(other)));
    }

    @Test
    void aCellHasAPeriodExactlyWhenItsMetricIsAskedForEach() {
        Key<?> designated = Edition.cpr2021().yesNo("B.maternity", "designated").at();
        assertThat(FactRef.once(designated)).hasToString("B.maternity.designated");
        assertThat(FactRef.of(hospitals.at(), Period.PRIOR)).hasToString("prior.A.2a.count");
        assertThatThrownBy(() -> FactRef.of(designated, Period.PRIOR))
                .hasMessage("B.maternity.designated is asked once, not for a period");
        assertThatThrownBy(() -> FactRef.once(hospitals.at()))
                .hasMessage("A.2a.count is asked for a period; say which");
    }

    @Test
    void anAxisHasMembersOfItsOwnEachOnce() {
        for (Axis axis : Edition.cpr2021().axes()) {
            assertThat(axis.members()).allSatisfy(member -> {
                assertThat(member.axis()).isEqualTo(axis.id());
                assertThat(axis.find(member.id())).contains(member);
            });
        }
        assertThat(LineOfBusiness.AXIS.find("medicare")).isEmpty();
        assertThatThrownBy(() -> Axis.of("product", "hmo", "hmo")).hasMessageContaining("product");
        assertThatThrownBy(() -> Axis.of("product")).hasMessageContaining("product");
        assertThatThrownBy(() -> new Axis("product", List.of(COMMERCIAL))).hasMessageContaining("product");
    }

    /** A third line of business is one line of data, and leaves 2021 as it is. */
    @Test
    void anotherAxisOfTheSameNameHasTheSameMembersWhereTheyAreNamedAlike() {
        Axis lines = Axis.of("line-of-business", "commercial", "medicaid", "medicare");
        Metric<Count> wider = SupplementalMetrics.count("cascade.visits", "Visits", Optional.of(lines));
        Metric<Count> visits = SupplementalMetrics.count("cascade.visits", "Visits", Optional.of(LineOfBusiness.AXIS));
        assertThat(wider.at(MEDICAID)).isEqualTo(visits.at(MEDICAID));
        assertThat(wider.keys()).hasSize(3);
        assertThatThrownBy(() -> visits.at(lines.members().get(2))).isInstanceOf(AxisException.class);
        assertThat(Edition.cpr2021().axes()).contains(LineOfBusiness.AXIS).doesNotContain(lines);
    }
}
