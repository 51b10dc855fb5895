package dev.hpug.testing.laws;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What holds of every value type: text and back.
 *
 * <pre>{@code
 * class DollarsTest implements ValueLaws<Dollars> {
 *     @Provide
 *     public Arbitrary<Dollars> anyValue() {
 *         return ValueArbitraries.dollars();
 *     }
 *
 *     public Dollars parse(String text) {
 *         return Dollars.parse(text);
 *     }
 * }
 * }</pre>
 */
public interface ValueLaws<T> {

    /** Any value; the overriding method needs {@code @Provide}. */
    Arbitrary<T> anyValue();

    /** What is said to undo {@code toString}. */
    T parse(String text);

    @Property
    default void parseUndoesToString(@ForAll("anyValue") T value) {
        assertThat(parse(value.toString()))
                .isEqualTo(value)
                .hasSameHashCodeAs(value)
                .hasToString(value.toString());
    }
}
