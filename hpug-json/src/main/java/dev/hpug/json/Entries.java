package dev.hpug.json;

import dev.hpug.json.Node.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The entries of one object, taken by their keys, each as one JSON type. What is missing or of another type is noted where it is
 * asked for, and keys that nobody asked for at the {@link #end}. What is given for a value with a problem makes no sense, and
 * {@link #isSound} tells.
 */
final class Entries {

    private final Node object;
    private final Map<String, Node> members;
    private final Subject subject;
    private final ProblemLog problems;
    private final Set<String> known = new HashSet<>();
    private final int problemsBefore;

    /** The entries of {@code node}, which {@code subject} calls {@code "The gate"}; none where it is no object, which is noted. */
    Entries(Node node, String subject, ProblemLog problems) {
        this.object = node;
        this.subject = Subject.of(subject);
        this.problems = problems;
        this.problemsBefore = problems.count();
        this.members = is(node, Kind.OBJECT, this.subject, problems) ? node.members() : Map.of();
    }

    private static boolean is(Node node, Kind wanted, Subject subject, ProblemLog problems) {
        if (node.kind() == Kind.NULL) {
            problems.add(
                    JsonProblem.NULL,
                    node.pointer(),
                    subject,
                    "is null",
                    "Leave the key out where there is nothing to say.");
        } else if (node.kind() != wanted) {
            problems.add(
                    JsonProblem.TYPE,
                    node.pointer(),
                    subject,
                    "is " + node.found() + " and should be " + wanted.words(),
                    "Write " + wanted.words() + ".");
        }
        return node.kind() == wanted;
    }

    Node object() {
        return object;
    }

    boolean has(String key) {
        return members.containsKey(key);
    }

    /** What stands under the key, whatever it is. */
    Optional<Node> find(String key) {
        known.add(key);
        return Optional.ofNullable(members.get(key));
    }

    private Optional<Node> find(String key, Kind kind) {
        return find(key).filter(node -> is(node, kind, about(key), problems));
    }

    private Optional<Node> get(String key, Kind kind) {
        if (object.kind() == Kind.OBJECT && !members.containsKey(key)) {
            problems.add(
                    JsonProblem.MISSING,
                    object.pointer(),
                    subject,
                    "has no " + ProblemLog.quoted(key),
                    "Add " + ProblemLog.quoted(key) + ", " + kind.words() + ".");
        }
        return find(key, kind);
    }

    private static Subject about(String key) {
        return Subject.of("The entry " + ProblemLog.quoted(key));
    }

    /** A text, which may be empty, or be left out. */
    Optional<String> text(String key) {
        return find(key, Kind.TEXT).map(Node::text);
    }

    /** The same, with its node. */
    Optional<Node> findText(String key) {
        return find(key, Kind.TEXT);
    }

    /** A text that may not be empty, but left out. */
    Optional<String> findName(String key) {
        return find(key, Kind.TEXT).filter(this::isName).map(Node::text);
    }

    /** A text that may neither be empty nor be left out. */
    String name(String key) {
        return get(key, Kind.TEXT).filter(this::isName).map(Node::text).orElse("");
    }

    /** A text that may be empty, but not be left out. */
    String words(String key) {
        return get(key, Kind.TEXT).map(Node::text).orElse("");
    }

    private boolean isName(Node node) {
        if (node.text().isEmpty()) {
            problems.add(JsonProblem.CHOICE, node.pointer(), about(node.name()), "is empty", "Write a word or more.");
        }
        return !node.text().isEmpty();
    }

    /** Whether it says true; false where it is left out. */
    boolean flag(String key) {
        return findFlag(key).orElse(false);
    }

    /** Whether it says true, if it says anything. */
    Optional<Boolean> findFlag(String key) {
        return find(key, Kind.TRUTH).map(node -> node.text().equals("true"));
    }

    /** The number as it is written, if it is there. */
    Optional<Node> number(String key) {
        return find(key, Kind.NUMBER);
    }

    /** One of the words that {@code choices} has, if it is there. */
    <E> Optional<E> choice(String key, Map<String, E> choices) {
        return find(key, Kind.TEXT).flatMap(node -> choice(node, choices));
    }

    /** One of the words that {@code choices} has. */
    <E> Optional<E> getChoice(String key, Map<String, E> choices) {
        return get(key, Kind.TEXT).flatMap(node -> choice(node, choices));
    }

    private <E> Optional<E> choice(Node node, Map<String, E> choices) {
        if (!choices.containsKey(node.text())) {
            List<String> words =
                    choices.keySet().stream().sorted().map(ProblemLog::quoted).toList();
            problems.add(
                    JsonProblem.CHOICE,
                    node.pointer(),
                    about(node.name()),
                    "is " + node.found(),
                    "Write one of " + String.join(", ", words) + ".");
        }
        return Optional.ofNullable(choices.get(node.text()));
    }

    /** What is in a list, which may be left out. */
    List<Node> list(String key) {
        return find(key, Kind.LIST).map(Node::entries).orElse(List.of());
    }

    /** What is in a list with one entry or more. */
    List<Node> getList(String key) {
        return get(key, Kind.LIST).map(this::someOf).orElse(List.of());
    }

    private List<Node> someOf(Node node) {
        if (node.members().isEmpty()) {
            problems.add(
                    JsonProblem.MISSING, node.pointer(), about(node.name()), "is empty", "Write one entry or more.");
        }
        return node.entries();
    }

    /** The texts of a list, none of them empty; the list may be left out. */
    List<String> names(String key) {
        return names(list(key));
    }

    /** The texts of the list that {@code node} should be, none of them empty; nothing where one of them is none. */
    Optional<List<String>> allNames(Node node) {
        if (!is(node, Kind.LIST, about(node.name()), problems)) {
            return Optional.empty();
        }
        List<String> names = names(someOf(node));
        return names.isEmpty() || names.size() < node.entries().size() ? Optional.empty() : Optional.of(names);
    }

    /** The texts among {@code nodes}, none of them empty; what is none is noted. */
    List<String> names(List<Node> nodes) {
        List<String> names = new ArrayList<>();
        for (Node node : nodes) {
            if (is(node, Kind.TEXT, Subject.of("The entry"), problems) && isName(node)) {
                names.add(node.text());
            }
        }
        return names;
    }

    /** Every text among {@code nodes}, with its node. */
    List<Node> texts(List<Node> nodes) {
        return nodes.stream()
                .filter(node -> is(node, Kind.TEXT, Subject.of("The entry"), problems))
                .toList();
    }

    /** The text under a key that may not be left out, with its node. */
    Optional<Node> getText(String key) {
        return get(key, Kind.TEXT);
    }

    /** An object with keys of the file's own, which may be left out. */
    Map<String, Node> map(String key) {
        return find(key, Kind.OBJECT).map(Node::members).orElse(Map.of());
    }

    /** An object with keys of the file's own, at least one. */
    Map<String, Node> getMap(String key) {
        Optional<Node> map = get(key, Kind.OBJECT);
        map.ifPresent(this::someOf);
        return map.map(Node::members).orElse(Map.of());
    }

    /** An object, if it is there. */
    Optional<Entries> object(String key) {
        return find(key).map(node -> new Entries(node, "The entry " + ProblemLog.quoted(key), problems));
    }

    /** An object. */
    Optional<Entries> getObject(String key) {
        return get(key, Kind.OBJECT).map(node -> new Entries(node, "The entry " + ProblemLog.quoted(key), problems));
    }

    /** Notes what is wrong with the object as a whole. */
    void problem(JsonProblem problem, String says, String mend) {
        problems.add(problem, object.pointer(), subject, says, mend);
    }

    /** Notes the keys that were not asked for, and says whether there is no problem anywhere in the object. */
    boolean end() {
        for (Map.Entry<String, Node> member : members.entrySet()) {
            if (!known.contains(member.getKey())) {
                problems.add(
                        JsonProblem.UNKNOWN_KEY,
                        member.getValue().pointer(),
                        subject,
                        "has a key " + ProblemLog.quoted(member.getKey()) + ", which the format does not know there",
                        known.isEmpty()
                                ? "Leave it out."
                                : "Known there are "
                                        + String.join(
                                                ", ",
                                                known.stream()
                                                        .sorted()
                                                        .map(ProblemLog::quoted)
                                                        .toList()) + ".");
            }
        }
        return isSound();
    }

    /** What the object makes, where nothing in it is wrong; notes it where the parts do not go together. */
    <T> Optional<T> end(Supplier<T> maker) {
        return end() ? make(object, maker) : Optional.empty();
    }

    /** What sound parts make; notes at {@code node} where they do not go together. */
    <T> Optional<T> make(Node node, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException e) {
            problems.add(
                    JsonProblem.EDITION,
                    node.pointer(),
                    subject,
                    "does not hold together: " + ProblemLog.withoutStop(e.getMessage()),
                    "Mend what is said here, or what it speaks of.");
            return Optional.empty();
        }
    }

    /** Whether no problem was noted since the object was opened. */
    boolean isSound() {
        return problems.count() == problemsBefore;
    }
}
