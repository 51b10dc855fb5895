package dev.hpug.metric;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A figure that is above zero only where something else is so: births at Centers of Excellence, where such Centers are designated. What
 * is presupposed is either the answer Yes to a {@link Gate} or to a metric, or an amount or a share above zero.
 *
 * @param figure the metric whose figure is above zero
 * @param gate the id of the gate that must not be answered No, if it is a gate
 * @param needed the metric that must not be answered No or zero, if it is a metric
 * @param strength how sure the contradiction is
 * @param rule the id of the rule that says so, e.g. {@code "c.centers"}
 */
public record Presupposition(
        Metric<?> figure, Optional<String> gate, Optional<Metric<?>> needed, Strength strength, String rule)
        implements Relation {

    /** How sure it is that one figure cannot be without the other. */
    public enum Strength {
        /** There are rare cases. */
        USUAL("usual"),
        /** It is odd; one of the two is wrong in most cases. */
        LIKELY("likely"),
        /** It is wrong wherever the zero is exact, and odd where it may have been rounded to that. */
        CERTAIN("certain");

        private final String id;

        Strength(String id) {
            this.id = id;
        }

        /** The name used in files. */
        public String id() {
            return id;
        }
    }

    /** @throws IllegalArgumentException when it presupposes neither a gate nor a metric, or both */
    public Presupposition {
        if (gate.isPresent() == needed.isPresent()) {
            throw new IllegalArgumentException(rule + ": " + figure + " presupposes either a gate or a metric");
        }
    }

    /** A figure that is above zero only where a gate is not answered No. */
    public static Presupposition ofGate(Metric<?> figure, String gate, Strength strength, String rule) {
        return new Presupposition(figure, Optional.of(gate), Optional.empty(), strength, rule);
    }

    /** A figure that is above zero only where another is not zero, or not No. */
    public static Presupposition of(Metric<?> figure, Metric<?> needed, Strength strength, String rule) {
        return new Presupposition(figure, Optional.empty(), Optional.of(needed), strength, rule);
    }

    @Override
    public List<Metric<?>> metrics() {
        return Stream.concat(Stream.of(figure), needed.stream()).toList();
    }

    @Override
    public List<String> rules() {
        return List.of(rule);
    }

    @Override
    public Optional<Relation> in(MetricMapping mapping) {
        return mapping.find(figure)
                .flatMap(there -> needed.isEmpty()
                        ? Optional.of(new Presupposition(there, gate, needed, strength, rule))
                        : mapping.find(needed.get())
                                .map(other -> new Presupposition(there, gate, Optional.of(other), strength, rule)));
    }
}
