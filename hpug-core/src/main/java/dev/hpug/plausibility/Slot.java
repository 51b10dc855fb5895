package dev.hpug.plausibility;

import dev.hpug.metric.Band;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.period.Period;
import dev.hpug.value.ValueType;
import java.util.Optional;

/**
 * Where one figure of a year stands among the figures, and how far it may move.
 *
 * @param index its place, from 0
 * @param key what is asked
 * @param block which block it is printed in; −1 for none
 * @param events the place of the count of events that it is a rate of; −1 for none
 * @param eventsOfAll the place of the count of all events, of which those are some; −1 for none
 * @param all the place of the same figure of all members, where this is of some of them; −1 for none
 * @param kind what chance does to it
 * @param isBanded whether it may move only so far
 * @param far how far it may move at the most
 * @param calm how far in a year in which figures move little
 * @param half half as far as at the most, by which such a year is told
 */
record Slot(
        int index,
        Key<?> key,
        int block,
        int events,
        int eventsOfAll,
        int all,
        Kind kind,
        boolean isBanded,
        Reach far,
        Reach calm,
        Reach half) {

    private static final long ALL = 100;
    private static final long HALF = 50;
    private static final long CALM = 65;
    private static final Reach NONE = new Reach(0, 0, 0, 1);

    /** What chance does to a figure. */
    enum Kind {
        /** Events, which come by chance. */
        EVENTS,
        /** A rate of events that are counted beside it. */
        RATE,
        /** A rate of some of the events counted elsewhere. */
        RATE_OF_SOME,
        /** A share of people or things that are counted nowhere. */
        SHARE_OF_UNKNOWN,
        /** A part of a whole of people or things that are counted nowhere. */
        PART_OF_UNKNOWN,
        /** A part of a whole of dollars. */
        PART_OF_DOLLARS,
        /** Dollars, and things that are there or not. */
        CERTAIN
    }

    static Slot of(
            int index,
            Key<?> key,
            int block,
            int events,
            int eventsOfAll,
            int all,
            Kind kind,
            Optional<Band> band,
            boolean isHosts) {
        return band.map(own -> new Slot(
                        index,
                        key,
                        block,
                        events,
                        eventsOfAll,
                        all,
                        kind,
                        true,
                        Reach.of(own, ALL),
                        Reach.of(own, isHosts ? ALL : CALM),
                        Reach.of(own, HALF)))
                .orElseGet(() -> new Slot(index, key, block, events, eventsOfAll, all, kind, false, NONE, NONE, NONE));
    }

    boolean isRelative() {
        return far.isRelative();
    }

    boolean isPart() {
        return kind == Kind.PART_OF_DOLLARS || kind == Kind.PART_OF_UNKNOWN;
    }

    boolean isRate() {
        return kind == Kind.RATE || kind == Kind.RATE_OF_SOME;
    }

    boolean isRateOrUse() {
        return isRate() || kind == Kind.SHARE_OF_UNKNOWN;
    }

    boolean isShare() {
        return key.metric().type() == ValueType.SHARE;
    }

    FactRef<?> at(Period period) {
        return FactRef.of(key, period);
    }
}
