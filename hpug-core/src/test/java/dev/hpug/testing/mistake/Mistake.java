package dev.hpug.testing.mistake;

import dev.hpug.testing.honest.HonestReport;
import dev.hpug.testing.honest.Shape;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A kind of mistake that people make in a report, such as "two models swapped in section D".
 *
 * @param name what it is, after the section it is made in
 * @param shape the kind of plan that makes it
 * @param planter makes it in a report, where that has a place for it
 */
public record Mistake(String name, Shape shape, Consumer<Slip> planter) {

    /** A mistake of the usual plan. */
    Mistake(String name, Consumer<Slip> planter) {
        this(name, Shape.USUAL, planter);
    }

    /**
     * {@code honest} with this mistake somewhere in it, the same for the same seed; empty where it would change nothing
     * worth the name, as when the two figures exchanged are equal.
     */
    public Optional<PlantedMistake> plant(HonestReport honest, long seed) {
        Slip slip = new Slip(honest, seed);
        planter.accept(slip);
        return slip.planted(this);
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
