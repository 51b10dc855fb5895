package dev.hpug.testing.laws;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of exact numbers, and of no rounded ones: those of an ordered field. */
public interface ArithmeticLaws<N extends Comparable<? super N>> extends OrderedValueLaws<N> {

    N zero();

    N one();

    N plus(N a, N b);

    N negated(N a);

    N times(N a, N b);

    N dividedBy(N a, N b);

    @Property
    default void additionIsCommutativeAndAssociativeWithZero(
            @ForAll("anyValue") N a, @ForAll("anyValue") N b, @ForAll("anyValue") N c) {
        assertThat(plus(a, b)).isEqualTo(plus(b, a));
        assertThat(plus(plus(a, b), c)).isEqualTo(plus(a, plus(b, c)));
        assertThat(plus(a, zero())).isEqualTo(a);
        assertThat(plus(a, negated(a))).isEqualTo(zero());
    }

    @Property
    default void multiplicationIsCommutativeAndAssociativeWithOne(
            @ForAll("anyValue") N a, @ForAll("anyValue") N b, @ForAll("anyValue") N c) {
        assertThat(times(a, b)).isEqualTo(times(b, a));
        assertThat(times(times(a, b), c)).isEqualTo(times(a, times(b, c)));
        assertThat(times(a, one())).isEqualTo(a);
    }

    @Property
    default void multiplicationDistributesOverAddition(
            @ForAll("anyValue") N a, @ForAll("anyValue") N b, @ForAll("anyValue") N c) {
        assertThat(times(a, plus(b, c))).isEqualTo(plus(times(a, b), times(a, c)));
    }

    @Property
    default void divisionUndoesMultiplication(@ForAll("anyValue") N a, @ForAll("anyValue") N b) {
        Assume.that(!b.equals(zero()));
        assertThat(dividedBy(times(a, b), b)).isEqualTo(a);
    }

    @Property
    default void orderIsKeptByAddition(@ForAll("anyValue") N a, @ForAll("anyValue") N b, @ForAll("anyValue") N c) {
        assertThat(Integer.signum(plus(a, c).compareTo(plus(b, c)))).isEqualTo(Integer.signum(a.compareTo(b)));
    }
}
