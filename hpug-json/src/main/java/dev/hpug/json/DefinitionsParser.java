package dev.hpug.json;

import dev.hpug.metric.Axis;
import dev.hpug.metric.Edition;
import dev.hpug.metric.Metric;
import dev.hpug.metric.MetricBuilder;
import dev.hpug.value.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the host's own metrics, {@code "definitions": [{"id": "cascade.telehealth-visits", …}]}. */
final class DefinitionsParser {

    /** Far more than any host asks; each costs work when it is added to the edition. */
    static final int MOST_DEFINITIONS = 1_000;

    /** Far longer than any id that people can talk about. */
    private static final int LONGEST_ID = 200;

    private static final Subject LIST = Subject.of("The list of definitions");
    private static final Subject DEFINITION = Subject.of("The definition");
    private static final String EXAMPLE =
            "Write it like { \"id\": \"cascade.telehealth-visits\", \"title\": \"Telehealth visits\", \"type\": \"count\","
                    + " \"axes\": [] }.";

    /** What is said of a metric beyond what it must say. */
    private static final Set<String> DESCRIBING = Set.of(
            EditionNames.DEFINITION,
            EditionNames.COUNTED,
            EditionNames.DENOMINATOR,
            EditionNames.OF_DOLLARS,
            EditionNames.ONCE,
            EditionNames.POLARITY,
            EditionNames.DECIMAL_PLACES,
            EditionNames.NAMED_BY_PLAN,
            EditionNames.BAND);

    private final JsonParser json;
    private final ProblemLog problems;
    private final Edition edition;
    private final List<Axis> axes;
    private final Values values;
    private final List<Definition> definitions = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /** @param ownAxes what the host splits by beside the edition's axes */
    DefinitionsParser(JsonParser json, ProblemLog problems, Edition edition, Collection<Axis> ownAxes) {
        this.json = json;
        this.problems = problems;
        this.edition = edition;
        this.axes = new ArrayList<>(edition.axes());
        this.axes.addAll(ownAxes);
        this.values = new Values(json, problems);
    }

    /** Reads the list the parser is at, and gives the edition with every metric that can be added to it. */
    Edition extended() {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            values.wrongType(LIST, "a list in square brackets");
            return edition;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (definitions.size() < MOST_DEFINITIONS) {
                new Parts().read().ifPresent(this::accept);
            } else {
                json.skipChildren();
                problem(DEFINITION, "comes after " + MOST_DEFINITIONS + " others", "Define fewer metrics.");
            }
        }
        try {
            return edition.plus(metrics(definitions.stream()));
        } catch (IllegalArgumentException someRefused) {
            return edition.plus(metrics(definitions.stream().filter(definition -> canBeAdded(edition, definition))));
        }
    }

    private void accept(Metric<?> metric) {
        boolean isNew = ids.add(metric.id());
        if (isNew && isAsked(metric)) {
            return; // a host's own edition says more of it
        }
        if (isNew) {
            definitions.add(new Definition(metric, ProblemLog.pointer(json)));
        } else {
            problem(
                    DEFINITION,
                    "has the id " + ProblemLog.quoted(metric.id()) + " of one before it",
                    "Keep one of them, or give this one an id of its own.");
        }
    }

    private boolean isAsked(Metric<?> metric) {
        return edition.find(metric.id(), metric.field())
                .filter(asked -> asked.equals(metric) && asked.axis().equals(metric.axis()))
                .isPresent();
    }

    private boolean canBeAdded(Edition edition, Definition definition) {
        try {
            edition.plus(List.of(definition.metric));
            return true;
        } catch (IllegalArgumentException refused) {
            problems.add(
                    JsonProblem.DEFINITION,
                    definition.pointer,
                    DEFINITION,
                    "of " + ProblemLog.quoted(definition.metric.id()) + " cannot be added to " + edition.id(),
                    "Use an id that starts with the host's own prefix in lower case and a dot, like"
                            + " \"cascade.telehealth-visits\", and that no metric of the edition has.");
            return false;
        }
    }

    private static List<Metric<?>> metrics(Stream<Definition> definitions) {
        return definitions.<Metric<?>>map(Definition::metric).toList();
    }

    private void problem(Subject subject, String says, String mend) {
        problems.add(JsonProblem.DEFINITION, json, subject, says, mend);
    }

    /** A metric and where it was defined. */
    private record Definition(Metric<?> metric, String pointer) {}

    /** Gathers the parts of one definition. */
    private final class Parts {

        private Optional<String> id = Optional.empty();
        private Optional<String> title = Optional.empty();
        private Optional<ValueType> type = Optional.empty();
        private Optional<Axis> axis = Optional.empty();
        private boolean axesMisread;

        private Optional<Metric<?>> read() {
            Node more = Node.objectAt(json);
            boolean isObject = values.object(DEFINITION, name -> {
                switch (name) {
                    case Names.ID -> id = values.text(Subject.of("The id")).filter(this::isShortEnough);
                    case Names.TITLE -> title = values.text(Subject.of("The title"));
                    case Names.TYPE -> type = type();
                    case Names.AXES -> readAxes();
                    default -> {
                        boolean describes = DESCRIBING.contains(name);
                        if (describes) {
                            more.take(name, json, problems);
                        }
                        return describes;
                    }
                }
                return true;
            });
            Description described = Description.of(new Entries(more, "The definition", problems), Map.of());
            if (isObject && (id.isEmpty() || title.isEmpty() || type.isEmpty())) {
                problem(DEFINITION, "lacks an id, a title or a type that can be read, and was left out", EXAMPLE);
            }
            return axesMisread
                    ? Optional.empty()
                    : id.flatMap(i -> title.flatMap(t -> type.map(v -> metric(i, t, v, described))));
        }

        private Metric<?> metric(String named, String titled, ValueType of, Description described) {
            MetricBuilder<?> metric = Metric.of(named, of.id(), of);
            described.describe(metric);
            return metric.title(titled).axis(axis).build();
        }

        private boolean isShortEnough(String text) {
            if (text.length() > LONGEST_ID) {
                problem(Subject.of("The id"), "is longer than " + LONGEST_ID + " characters", "Use a shorter id.");
            }
            return text.length() <= LONGEST_ID;
        }

        private Optional<ValueType> type() {
            Subject subject = Subject.of("The type");
            return values.text(subject)
                    .flatMap(text -> oneOf(subject, text, List.of(ValueType.values()), ValueType::id));
        }

        private void readAxes() {
            Subject subject = Subject.of("The list of axes");
            if (json.currentToken() != JsonToken.START_ARRAY) {
                values.wrongType(subject, "a list in square brackets");
                axesMisread = true;
                return;
            }
            int found = 0;
            while (json.nextToken() != JsonToken.END_ARRAY) {
                found++;
                Subject entry = Subject.of("The axis");
                axis = values.text(entry).flatMap(text -> oneOf(entry, text, axes, Axis::id));
                axesMisread |= axis.isEmpty();
            }
            if (found > 1) {
                problem(
                        subject,
                        "has " + found + " entries, and a metric can be split along one axis at most",
                        "Keep one of them, or define one metric for each.");
                axesMisread = true;
            }
        }

        private <E> Optional<E> oneOf(Subject subject, String text, List<E> all, Function<E, String> id) {
            Optional<E> known =
                    all.stream().filter(one -> id.apply(one).equals(text)).findFirst();
            if (known.isEmpty()) {
                problem(
                        subject,
                        "is " + ProblemLog.quoted(text) + ", which the format does not know",
                        "Write one of "
                                + all.stream()
                                        .map(one -> ProblemLog.quoted(id.apply(one)))
                                        .collect(Collectors.joining(", "))
                                + ".");
            }
            return known;
        }
    }
}
