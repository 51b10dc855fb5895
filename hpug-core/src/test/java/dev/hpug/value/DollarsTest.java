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

@Domain(HpugDomain.class)
class DollarsTest implements OrderedValueLaws<Dollars> {

    @Override
    @Provide
    public Arbitrary<Dollars> anyValue() {
        return ValueArbitraries.dollars();
    }

    @Override
    public Dollars parse(String text) {
        return Dollars.parse(text);
    }

    @Property
    void dollarsOfOneNumberAreEqual(@ForAll Dollars a, @ForAll Dollars b) {
        assertThat(a.compareTo(b)).isEqualTo(a.amount().compareTo(b.amount()));
        assertThat(Dollars.of(a.amount().setScale(a.amount().scale() + 2)))
                .isEqualTo(a)
                .hasSameHashCodeAs(a);
    }
}
