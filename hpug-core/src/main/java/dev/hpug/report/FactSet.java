package dev.hpug.report;

import dev.hpug.metric.Key;
import dev.hpug.value.Answer;
import dev.hpug.value.FactValue;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The answers of one period: key → answer. Example: {@code D.3[commercial].share → 12.3 %}.
 *
 * <p>Which period it is stands outside. A key that is not held was left blank; a stored blank and no entry are the same.
 * Types are checked on building, so that reading cannot fail oddly. Immutable; equal when all answers are.
 */
public final class FactSet {

    private static final FactSet EMPTY = new FactSet(Map.of());

    /** A HashMap, never changed: rules look every fact up many times, and it answers faster than an immutable map. */
    private final Map<Key<?>, Answer<?>> answers;

    private FactSet(Map<Key<?>, Answer<?>> answers) {
        this.answers = answers;
    }

    /** No answers at all. */
    public static FactSet empty() {
        return EMPTY;
    }

    /** A builder with no answers. */
    public static Builder builder() {
        return new Builder(Map.of());
    }

    /** A builder that starts from these answers. */
    public Builder toBuilder() {
        return new Builder(answers);
    }

    /** What was answered to {@code key}; blank where nothing was. */
    @SuppressWarnings("unchecked") // Builder.put stores an Answer<T> under a Key<T> only
    public <T extends FactValue> Answer<T> answer(Key<T> key) {
        Answer<?> answer = answers.get(key);
        return answer == null ? Answer.blank() : (Answer<T>) answer;
    }

    /** The value given for {@code key}, if one was. */
    public <T extends FactValue> Optional<T> find(Key<T> key) {
        return answer(key).value();
    }

    /**
     * The value given for {@code key}.
     *
     * @throws NoValueException when the cell is blank or absent for a reason, which it names
     */
    public <T extends FactValue> T get(Key<T> key) {
        Answer<T> answer = answer(key);
        return answer.value().orElseThrow(() -> new NoValueException(key, answer));
    }

    /** Whether {@code key} was answered, by a value or a stated absence. */
    public boolean contains(Key<?> key) {
        return answers.containsKey(key);
    }

    /** Every key that was answered, in no particular order; an edition's catalogue has the order. */
    public Set<Key<?>> keys() {
        return Collections.unmodifiableSet(answers.keySet());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactSet facts && answers.equals(facts.answers);
    }

    @Override
    public int hashCode() {
        return answers.hashCode();
    }

    /** Every key with its answer; for debugging. */
    @Override
    public String toString() {
        return answers.toString();
    }

    /** Collects answers; the last one put for a key counts. */
    public static final class Builder {

        private Map<Key<?>, Answer<?>> answers;

        /** Whether a fact set has the same map, which then has to be left as it is. */
        private boolean shared = true;

        private Builder(Map<Key<?>, Answer<?>> answers) {
            this.answers = answers;
        }

        /** The value {@code value} for {@code key}. */
        public <T extends FactValue> Builder put(Key<T> key, T value) {
            return put(key, Answer.given(value));
        }

        /**
         * The given answer for {@code key}; a blank takes back what was put before.
         *
         * @throws IllegalArgumentException when an unchecked cast smuggled in a value of another type than the metric's
         */
        public <T extends FactValue> Builder put(Key<T> key, Answer<T> answer) {
            if (answer instanceof Answer.Given<T> given
                    && given.given().type() != key.metric().type()) {
                throw new IllegalArgumentException(key + " asks for "
                        + key.metric().type().id() + ", not for "
                        + given.given().type().id() + ": " + given);
            }
            if (shared) {
                answers = new HashMap<>(answers);
                shared = false;
            }
            if (answer.isBlank()) {
                answers.remove(key);
            } else {
                answers.put(key, answer);
            }
            return this;
        }

        /** The facts put so far. */
        public FactSet build() {
            shared = true;
            return answers.isEmpty() ? EMPTY : new FactSet(answers);
        }
    }
}
