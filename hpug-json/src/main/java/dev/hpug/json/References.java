package dev.hpug.json;

import dev.hpug.metric.Metric;
import dev.hpug.value.Share;
import dev.hpug.value.ValueType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the metrics of an edition's file by the names its parts use, and remembers where each part stands. */
final class References {

    private final ProblemLog problems;
    private final Map<String, Metric<?>> metrics = new HashMap<>();
    private final Set<String> broken = new HashSet<>();
    private final IdentityHashMap<Object, Node> places = new IdentityHashMap<>();

    References(ProblemLog problems) {
        this.problems = problems;
    }

    /** That {@code part} was read where {@code node} stands. */
    <T> T placed(T part, Node node) {
        places.put(part, node);
        return part;
    }

    Optional<Node> placeOf(Object part) {
        return Optional.ofNullable(places.get(part));
    }

    void add(Metric<?> metric) {
        metrics.putIfAbsent(metric.name(), metric);
    }

    /** That there is a metric of this name which could not be read; nothing more is said of it. */
    void addBroken(String name) {
        broken.add(name);
    }

    /** The metric that a text names and that asks for one of {@code types}; any, where there are none. */
    Optional<Metric<?>> metric(Node text, ValueType... types) {
        Metric<?> metric = metrics.get(text.text());
        if (metric == null) {
            if (!broken.contains(text.text())) {
                unknown(text, "no metric", "Name a metric by its item and its field, with a full stop between.");
            }
            return Optional.empty();
        }
        if (types.length > 0 && !List.of(types).contains(metric.type())) {
            problems.add(
                    JsonProblem.REFERENCE,
                    text.pointer(),
                    Subject.of("The metric " + metric.name()),
                    "asks for " + metric.type().id(),
                    "Name one that asks for "
                            + Stream.of(types).map(ValueType::id).collect(Collectors.joining(" or ")) + ".");
            return Optional.empty();
        }
        return Optional.of(metric);
    }

    /** The shares that texts name; nothing where one of them is not found, which is noted. */
    Optional<List<Metric<Share>>> shares(List<Node> texts) {
        List<Metric<Share>> shares = texts.stream()
                .flatMap(text -> metric(text, ValueType.SHARE).stream())
                .map(metric -> metric.as(Share.class))
                .toList();
        return shares.size() == texts.size() ? Optional.of(shares) : Optional.empty();
    }

    /** Notes that a text names nothing there is. */
    void unknown(Node text, String what, String mend) {
        problems.add(
                JsonProblem.REFERENCE,
                text.pointer(),
                Subject.of("The name " + ProblemLog.quoted(text.text())),
                "is that of " + what + " of the edition",
                mend);
    }
}
