package dev.hpug.json;

import dev.hpug.metric.FactRef;
import java.util.Optional;

/** What a value in the document is, for the messages about it; its words are made only when something is wrong. */
interface Subject {

    /** E.g. {@code "The plan's name"}; starts a sentence. */
    String words();

    /** The cell it is the answer of, where it is one's. */
    default Optional<FactRef<?>> cell() {
        return Optional.empty();
    }

    /** A subject that is no cell's answer. */
    static Subject of(String words) {
        return () -> words;
    }
}
