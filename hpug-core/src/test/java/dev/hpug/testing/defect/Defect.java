package dev.hpug.testing.defect;

import java.util.function.Consumer;

/**
 * A kind of mistake people make in a report, such as "a rate of no births".
 *
 * @param rule the id of the rule that is there to notice it
 * @param name what the mistake is
 * @param planter puts one into a report and states what it implies, in this rule and in any other
 */
public record Defect(String rule, String name, Consumer<Planting> planter) {

    /** The consistent report of {@code seed} with this mistake somewhere in it; the same for the same seed. */
    public Planted plant(long seed) {
        Planting planting = new Planting(seed);
        planter.accept(planting);
        return planting.planted(this);
    }

    /** Rule and name, e.g. {@code "c.zero: a rate of no births"}. */
    @Override
    public String toString() {
        return rule + ": " + name;
    }
}
