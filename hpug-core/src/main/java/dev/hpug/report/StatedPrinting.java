package dev.hpug.report;

import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.metric.Block;
import dev.hpug.period.Period;
import dev.hpug.value.ValueType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a plan itself says of how it printed: section D's shares to a tenth half up, section A's dollars to the thousand. Where
 * it says nothing, {@code dev.hpug.printing} goes by the figures. Immutable.
 *
 * @param words what it says of which figures
 */
public record StatedPrinting(Map<Figures, PrintingStyle> words) {

    private static final StatedPrinting NOTHING = new StatedPrinting(Map.of());

    /**
     * The figures that a plan says something of.
     *
     * @param block the id of the {@link Block}, e.g. {@code "D"}
     * @param type shares or dollars
     * @param period the period; empty for both
     */
    public record Figures(String block, ValueType type, Optional<Period> period) {

        /** @throws IllegalArgumentException when the type is neither shares nor dollars */
        public Figures {
            if (type != ValueType.SHARE && type != ValueType.DOLLARS) {
                throw new IllegalArgumentException("Shares and dollars are printed to a unit, not " + type.id());
            }
        }
    }

    /** Keeps its own copy, in the order given. */
    public StatedPrinting {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** A plan that says nothing of it. */
    public static StatedPrinting nothing() {
        return NOTHING;
    }

    /** This, and that {@code figures} were printed in {@code style}. */
    public StatedPrinting with(Figures figures, PrintingStyle style) {
        Map<Figures, PrintingStyle> more = new LinkedHashMap<>(words);
        more.put(figures, style);
        return new StatedPrinting(more);
    }

    /** What the plan says of the figures of {@code type} in {@code block} and {@code period}, of that period before both. */
    public Optional<PrintingStyle> find(Block block, ValueType type, Period period) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(words.get(new Figures(block.id(), type, Optional.of(period))))
                .or(() -> Optional.ofNullable(words.get(new Figures(block.id(), type, Optional.empty()))));
    }
}
