package dev.hpug.change;

import dev.hpug.metric.Asked;
import dev.hpug.metric.Key;
import java.util.NoSuchElementException;

/** Thrown when a change is demanded of a key that the report's edition does not ask for each period. */
public final class UnknownChangeException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    UnknownChangeException(Key<?> key) {
        super(key
                + (key.metric().asked() == Asked.ONCE
                        ? " is asked once, so it does not change between periods"
                        : " is not asked by the report's edition"));
    }
}
