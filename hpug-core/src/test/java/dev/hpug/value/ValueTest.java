package dev.hpug.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.testing.HpugDomain;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

/** What every value type has in common: text and back, one object per number, order. */
@Domain(HpugDomain.class)
class ValueTest {

    @Property
    void countTextAndBack(@ForAll Count count) {
        assertThat(Count.parse(count.toString())).isEqualTo(count);
    }

    @Property
    void dollarsTextAndBack(@ForAll Dollars dollars) {
        assertThat(Dollars.parse(dollars.toString())).isEqualTo(dollars);
    }

    @Property
    void shareTextAndBack(@ForAll Share share) {
        assertThat(Share.parse(share.toString())).isEqualTo(share);
    }

    @Property
    void yesNoTextAndBack(@ForAll YesNo answer) {
        assertThat(YesNo.parse(answer.toString())).isEqualTo(answer);
        assertThat(YesNo.of(answer.isYes())).isEqualTo(answer);
    }

    @Property
    void countsOfOneNumberAreEqual(@ForAll Count a, @ForAll Count b) {
        assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
        assertThat(a.compareTo(b)).isEqualTo(a.amount().compareTo(b.amount()));
        assertThat(Count.of(a.amount().setScale(a.amount().scale() + 2)))
                .isEqualTo(a)
                .hasSameHashCodeAs(a)
                .hasToString(a.toString());
    }

    @Property
    void dollarsOfOneNumberAreEqual(@ForAll Dollars a, @ForAll Dollars b) {
        assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
        assertThat(a.compareTo(b)).isEqualTo(a.amount().compareTo(b.amount()));
        assertThat(Dollars.of(a.amount().setScale(a.amount().scale() + 2)))
                .isEqualTo(a)
                .hasSameHashCodeAs(a);
    }

    @Test
    void aCountIsWholeWhenItCountsThings() {
        assertThat(Count.of(0).isWholeNumber()).isTrue();
        assertThat(Count.parse("812.0").isWholeNumber()).isTrue();
        assertThat(Count.parse("1E+3").isWholeNumber()).isTrue();
        assertThat(Count.parse("12.5").isWholeNumber()).isFalse();
        assertThat(Count.of(-3).isWholeNumber()).isFalse();
    }

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
        assertThatThrownBy(() -> YesNo.parse("y")).hasMessage("Neither Y nor N: \"y\"");
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

    @Test
    void absenceReasonsAreFoundByName() {
        for (AbsenceReason reason : AbsenceReason.values()) {
            assertThat(AbsenceReason.find(reason.id())).contains(reason);
        }
        assertThat(AbsenceReason.find("NOT_TRACKED")).isEmpty();
    }
}
