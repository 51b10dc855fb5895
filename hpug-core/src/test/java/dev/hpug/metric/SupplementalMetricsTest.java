package dev.hpug.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.value.Count;
import dev.hpug.value.ValueType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SupplementalMetricsTest {

    private static final Metric<Count> VISITS = SupplementalMetrics.count(
            "cascade.telehealth-visits", "Telehealth visits", Optional.of(LineOfBusiness.AXIS));

    private final Edition standard = Edition.cpr2021();

    @Test
    void standAfterTheStandardOnes() {
        Edition extended = standard.plus(List.of(VISITS));
        assertThat(extended.metrics())
                .startsWith(standard.metrics().toArray(new Metric<?>[0]))
                .endsWith(VISITS);
        assertThat(extended.supplementalMetrics()).isEqualTo(List.of(VISITS));
        assertThat(extended.cells()).hasSize(standard.cells().size() + 4);
        assertThat(extended.contains(VISITS.at(LineOfBusiness.MEDICAID))).isTrue();
        assertThat(extended.id()).isEqualTo("cpr-2021");
        assertThat(standard.contains(VISITS.at(LineOfBusiness.MEDICAID))).isFalse();
    }

    @Test
    void canBeAddedInTwoSteps() {
        Metric<?> dollars = SupplementalMetrics.dollars("cascade.savings", "Savings", Optional.empty());
        assertThat(standard.plus(List.of(VISITS)).plus(List.of(dollars)))
                .isEqualTo(standard.plus(List.of(VISITS, dollars)))
                .isNotEqualTo(standard.plus(List.of(dollars, VISITS)));
    }

    @Test
    void needAPrefixOfTheHostsOwn() {
        for (String id :
                new String[] {"visits", "D.11", "Cascade.visits", "cascade.", ".visits", "cascade visits", "a..b"}) {
            Metric<?> metric = SupplementalMetrics.count(id, "Visits", Optional.empty());
            assertThatThrownBy(() -> standard.plus(List.of(metric)))
                    .as(id)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("cascade.telehealth-visits")
                    .hasMessageContaining("\"" + id + "\"");
        }
    }

    @Test
    void cannotTakeATakenId() {
        Edition extended = standard.plus(List.of(VISITS));
        Metric<?> again = SupplementalMetrics.share("cascade.telehealth-visits", "Again", Optional.empty());
        assertThatThrownBy(() -> extended.plus(List.of(again)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is already a metric \"cascade.telehealth-visits\" in cpr-2021");
        assertThatThrownBy(() -> standard.plus(List.of(VISITS, again))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cannotBeStandardMetricsAgain() {
        assertThatThrownBy(() -> standard.plus(standard.item("D.1"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void areTypedAtRunTimeToo() {
        for (ValueType type : ValueType.values()) {
            Metric<?> metric = SupplementalMetrics.of("cascade.x", "X", type, Optional.empty());
            assertThat(metric.type()).isEqualTo(type);
            assertThat(metric.field()).isEqualTo(type.id());
            assertThat(metric.asked()).isEqualTo(Asked.PER_PERIOD);
        }
    }
}
