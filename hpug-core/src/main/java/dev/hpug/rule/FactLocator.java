package dev.hpug.rule;

import dev.hpug.metric.FactRef;
import java.util.Optional;

/** Tells where in a document a fact stands. */
@FunctionalInterface
public interface FactLocator {

    /** Where {@code cell} stands, e.g. {@code "Progress Report!L131"} or {@code "/metrics/D.1/commercial/prior/share"}. */
    Optional<String> locate(FactRef<?> cell);
}
