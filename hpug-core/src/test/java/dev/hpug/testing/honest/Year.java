package dev.hpug.testing.honest;

import dev.hpug.metric.Key;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was true of a plan in twelve months, before anything is printed. Holds the figures of all cells that have one, and
 * the one figure behind them that no cell asks for but people mix up with hospitals. Not changed once drawn.
 */
public final class Year {

    private final Map<Key<?>, Figure> figures = new LinkedHashMap<>();
    private long systems;

    Year() {}

    void put(Key<?> key, Figure figure) {
        figures.put(key, figure);
    }

    void systems(long inNetwork) {
        systems = inNetwork;
    }

    /** Every figure, by the key that asks for it. */
    public Map<Key<?>, Figure> figures() {
        return Collections.unmodifiableMap(figures);
    }

    /** The figure that {@code key} asks for; 0/0 where there is none. */
    public Figure figure(Key<?> key) {
        return figures.getOrDefault(key, new Figure(0, 0));
    }

    /** All health systems in the network. */
    public long systems() {
        return systems;
    }
}
