package dev.hpug.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.testing.HpugDomain;
import dev.hpug.testing.ValueArbitraries;
import dev.hpug.testing.laws.OrderedValueLaws;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@Domain(HpugDomain.class)
class CountTest implements OrderedValueLaws<Count> {

    @Override
    @Provide
    public Arbitrary<Count> anyValue() {
        return ValueArbitraries.counts();
    }

    @Override
    public Count parse(String text) {
        return Count.parse(text);
    }

    @Property
    void countsOfOneNumberAreEqual(@ForAll Count a, @ForAll Count b) {
        assertThat(a.compareTo(b)).isEqualTo(a.amount().compareTo(b.amount()));
        assertThat(Count.of(a.amount().setScale(a.amount().scale() + 2)))
                .isEqualTo(a)
                .hasSameHashCodeAs(a)
                .hasToString(a.toString());
    }

    @Test
    void aCountIsWholeWhenItCountsThings() {
        assertThat(Count.of(0).isWholeNumber()).isTrue();
        assertThat(Count.parse("812.0").isWholeNumber()).isTrue();
        assertThat(Count.parse("1E+3").isWholeNumber()).isTrue();
        assertThat(Count.parse("12.5").isWholeNumber()).isFalse();
        assertThat(Count.of(-3).isWholeNumber()).isFalse();
    }
}
