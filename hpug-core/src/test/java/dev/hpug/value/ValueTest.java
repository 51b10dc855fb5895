package dev.hpug.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.testing.HpugDomain;
import java.math.BigDecimal;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

/** What all value types and answers have in common. */
@Domain(HpugDomain.class)
class ValueTest {

    @Test
    void countAndDollarsOfOneNumberDiffer() {
        assertThat((Amount) Count.of(5)).isNotEqualTo(Dollars.of(5));
        assertThat(Count.of(BigDecimal.TEN)).isNotEqualTo(Count.of(1));
    }

    @Test
    void eachValueKnowsItsType() {
        assertThat(Count.of(1).type()).isEqualTo(ValueType.COUNT);
        assertThat(Dollars.of(1).type()).isEqualTo(ValueType.DOLLARS);
        assertThat(Share.ofPercent("1.0").type()).isEqualTo(ValueType.SHARE);
        assertThat(YesNo.NO.type()).isEqualTo(ValueType.YES_NO);
        assertThat(Text.of("x").type()).isEqualTo(ValueType.TEXT);
        for (ValueType type : ValueType.values()) {
            assertThat(FactValue.class).isAssignableFrom(type.valueClass());
        }
    }

    @Test
    void textIsStrippedAndNeverEmpty() {
        assertThat(Text.of("  Neonatal care\n"))
                .isEqualTo(Text.of("Neonatal care"))
                .hasToString("Neonatal care");
        assertThatThrownBy(() -> Text.of(" \t")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void zeroIsNotBlankAndBlankIsNotAbsent() {
        Answer<Count> zero = Answer.given(Count.of(0));
        Answer<Count> blank = Answer.blank();
        Answer<Count> absent = Answer.absent(AbsenceReason.SUPPRESSED, "<11");
        assertThat(zero).isNotEqualTo(blank);
        assertThat(zero.isBlank()).isFalse();
        assertThat(zero.value()).contains(Count.of(0));
        assertThat(blank.isBlank()).isTrue();
        assertThat(blank.value()).isEmpty();
        assertThat(absent.isBlank()).isFalse();
        assertThat(absent.value()).isEmpty();
        assertThat(absent).isNotEqualTo(Answer.absent(AbsenceReason.SUPPRESSED)).hasToString("suppressed");
        assertThat(zero).hasToString("0");
        assertThat(blank).hasToString("");
    }

    @Property
    void anAnswerIsGivenBlankOrAbsent(@ForAll Answer<?> answer) {
        boolean absent = answer instanceof Answer.Absent;
        assertThat(Stream.of(answer.value().isPresent(), answer.isBlank(), absent)
                        .filter(holds -> holds))
                .hasSize(1);
        assertThat(answer.toString().isEmpty()).isEqualTo(answer.isBlank());
    }

    @Test
    void absenceReasonsAreFoundByName() {
        for (AbsenceReason reason : AbsenceReason.values()) {
            assertThat(AbsenceReason.find(reason.id())).contains(reason);
        }
        assertThat(AbsenceReason.find("NOT_TRACKED")).isEmpty();
    }
}
