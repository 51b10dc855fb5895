package dev.hpug.report;

import dev.hpug.metric.Key;
import dev.hpug.value.Answer;
import java.util.NoSuchElementException;

/** Thrown when a value is demanded of a cell that has none; says which cell and why. */
public final class NoValueException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    NoValueException(Key<?> key, Answer<?> answer) {
        super(key + (answer.isBlank() ? " is blank" : " has no value: " + answer));
    }
}
