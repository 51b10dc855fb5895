package dev.hpug.value;

import java.util.Optional;

/**
 * What became of one question: {@link Given} a value, left {@link Blank}, or {@link Absent} for a stated reason.
 *
 * <p>Zero is a value and not a blank; there is no number that means "no answer". Immutable.
 *
 * @param <T> the type of value asked for
 */
public sealed interface Answer<T extends FactValue> {

    /** The answer {@code value}. */
    static <T extends FactValue> Answer<T> given(T value) {
        return new Given<>(value);
    }

    /** No answer and no reason. */
    @SuppressWarnings("unchecked") // a blank holds no value, so it is a blank of every type
    static <T extends FactValue> Answer<T> blank() {
        return (Answer<T>) Blank.INSTANCE;
    }

    /** No value, for the given reason. */
    static <T extends FactValue> Answer<T> absent(AbsenceReason reason) {
        return new Absent<>(reason, Optional.empty());
    }

    /** No value, for the given reason, with the words it was given in, e.g. {@code "<11"}. */
    static <T extends FactValue> Answer<T> absent(AbsenceReason reason, String note) {
        return new Absent<>(reason, Optional.of(note));
    }

    /** The value, when there is one. */
    default Optional<T> value() {
        return Optional.empty();
    }

    /** Whether nothing was said. */
    default boolean isBlank() {
        return false;
    }

    /**
     * A value.
     *
     * @param given the value
     */
    record Given<T extends FactValue>(T given) implements Answer<T> {

        @Override
        public Optional<T> value() {
            return Optional.of(given);
        }

        /** The value's own text. */
        @Override
        public String toString() {
            return given.toString();
        }
    }

    /** Nothing was said; see {@link Answer#blank()}. */
    final class Blank<T extends FactValue> implements Answer<T> {

        private static final Blank<?> INSTANCE = new Blank<>();

        private Blank() {}

        @Override
        public boolean isBlank() {
            return true;
        }

        /** The empty text. */
        @Override
        public String toString() {
            return "";
        }
    }

    /**
     * A stated absence.
     *
     * @param reason why there is no value
     * @param note the words it was given in, where they say more than the reason
     */
    record Absent<T extends FactValue>(AbsenceReason reason, Optional<String> note) implements Answer<T> {

        /** The reason's name, e.g. {@code "not-tracked"}. */
        @Override
        public String toString() {
            return reason.id();
        }
    }
}
