package dev.hpug.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.testing.HpugDomain;
import dev.hpug.testing.laws.OrderedValueLaws;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@Domain(HpugDomain.class)
class YesNoTest implements OrderedValueLaws<YesNo> {

    @Override
    @Provide
    public Arbitrary<YesNo> anyValue() {
        return Arbitraries.of(YesNo.class);
    }

    @Override
    public YesNo parse(String text) {
        return YesNo.parse(text);
    }

    @Property
    void yesIsYes(@ForAll YesNo answer) {
        assertThat(YesNo.of(answer.isYes())).isEqualTo(answer);
    }

    @Test
    void isYOrNAndNothingElse() {
        assertThatThrownBy(() -> YesNo.parse("y")).hasMessage("Neither Y nor N: \"y\"");
    }
}
