package dev.hpug.json;

import dev.hpug.metric.Axis;
import dev.hpug.metric.Edition;
import dev.hpug.metric.EditionException;
import dev.hpug.metric.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;

/** Reads what a host's own metrics come with: axes that the edition does not have, and what they have to do with one another. */
final class SupplementalParts {

    private static final Subject RELATIONS = Subject.of("The list of relations");

    private final JsonParser json;
    private final ProblemLog problems;

    SupplementalParts(JsonParser json, ProblemLog problems) {
        this.json = json;
        this.problems = problems;
    }

    /** The axes the parser is at, {@code {"region": ["north", "south"]}}, without those that {@code edition} has. */
    List<Axis> axes(Edition edition) {
        Entries entries = new Entries(Node.read(json, problems), "The object \"axes\"", problems);
        List<Axis> axes = new ArrayList<>();
        for (Map.Entry<String, Node> entry : entries.object().members().entrySet()) {
            String id = entry.getKey();
            if (edition.axes().stream().anyMatch(axis -> axis.id().equals(id))) {
                problems.add(
                        JsonProblem.DEFINITION,
                        entry.getValue().pointer(),
                        Subject.of("The axis"),
                        "has the id " + ProblemLog.quoted(id) + " of one that " + edition.id() + " has",
                        "Leave it out, or give it an id of its own.");
            } else {
                entries.allNames(entry.getValue())
                        .flatMap(names ->
                                entries.make(entry.getValue(), () -> Axis.of(id, names.toArray(String[]::new))))
                        .ifPresent(axes::add);
            }
        }
        return axes;
    }

    /** The relations the parser is at, between metrics of {@code edition}, a host's own among them. */
    List<Relation> relations(Edition edition) {
        Node list = Node.read(json, problems);
        if (list.kind() != Node.Kind.LIST) {
            problems.add(
                    JsonProblem.TYPE,
                    list.pointer(),
                    RELATIONS,
                    "is " + list.found() + " and should be " + Node.Kind.LIST.words(),
                    "Write " + Node.Kind.LIST.words() + ".");
            return List.of();
        }
        References metrics = new References(problems);
        edition.metrics().forEach(metrics::add);
        RelationsParser parser = new RelationsParser(metrics, problems);
        edition.relations().all().forEach(parser::know);
        return parser.read(list.entries());
    }

    /** {@code edition} with metrics of a host's and their relations; without these where they do not hold together, which is noted. */
    static Edition extended(Edition edition, Edition withMetrics, List<Relation> relations, ProblemLog problems) {
        if (relations.isEmpty()) {
            return withMetrics;
        }
        try {
            return edition.plus(withMetrics.supplementalMetrics(), relations);
        } catch (EditionException refused) {
            problems.add(
                    JsonProblem.DEFINITION,
                    "/" + Names.SUPPLEMENTAL + "/" + Names.RELATIONS,
                    RELATIONS,
                    "does not hold together: " + ProblemLog.withoutStop(refused.getMessage()),
                    "Mend what is said here, or what it speaks of.");
            return withMetrics;
        }
    }
}
