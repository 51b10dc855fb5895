package dev.hpug.testing.laws;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every value type with an order: it is total, and equality, hash code and order agree. */
public interface OrderedValueLaws<T extends Comparable<? super T>> extends ValueLaws<T> {

    @Property
    default void equalityAndOrderAgree(@ForAll("anyValue") T a, @ForAll("anyValue") T b) {
        assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
        assertThat(a.compareTo(parse(a.toString()))).isZero();
    }

    @Property
    default void orderIsTotal(@ForAll("anyValue") T a, @ForAll("anyValue") T b, @ForAll("anyValue") T c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a.compareTo(c)).isLessThanOrEqualTo(0);
        }
    }
}
