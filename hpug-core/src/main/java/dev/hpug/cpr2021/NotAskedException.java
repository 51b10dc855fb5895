package dev.hpug.cpr2021;

import dev.hpug.metric.Edition;
import dev.hpug.metric.EditionMapping;
import dev.hpug.metric.Key;
import dev.hpug.metric.Unjoined;
import java.util.NoSuchElementException;

/** Thrown when a view is asked for what cpr-2021 asked and the report's edition does not. */
public final class NotAskedException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    NotAskedException(Key<?> key, Edition edition) {
        super(key.metric().id() + " " + key.metric().title() + " is not asked by " + edition + ": "
                + why(key, edition));
    }

    private static String why(Key<?> key, Edition edition) {
        return EditionMapping.between(PeriodAnswers.EDITION, edition).unjoined().stream()
                .filter(unjoined -> unjoined.item().equals(key.metric().id()))
                .map(Unjoined::why)
                .findFirst()
                .orElse("it has no " + key.member().map(Object::toString).orElse("such answer"));
    }
}
