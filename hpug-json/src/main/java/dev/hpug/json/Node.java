package dev.hpug.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;

/**
 * A value of a document that is read as a whole, because its parts speak of one another in any order; knows its pointer. Made by {@link
 * #read}; bounded by the document.
 */
final class Node {

    /** What JSON values there are. */
    enum Kind {
        OBJECT("an object in braces"),
        LIST("a list in square brackets"),
        TEXT("a text in quotation marks"),
        NUMBER("a number"),
        TRUTH("true or false"),
        NULL("null");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private final @Nullable Node parent;
    private final JsonPointer base;
    private final String name;
    private final Kind kind;
    private final String text;
    private final Map<String, Node> members;

    private Node(JsonPointer base, Kind kind, String text) {
        this(null, base, "", kind, text);
    }

    private Node(Node parent, String name, Kind kind, String text) {
        this(parent, parent.base, name, kind, text);
    }

    private Node(@Nullable Node parent, JsonPointer base, String name, Kind kind, String text) {
        this.parent = parent;
        this.base = base;
        this.name = name;
        this.kind = kind;
        this.text = text;
        this.members = kind == Kind.OBJECT || kind == Kind.LIST ? new LinkedHashMap<>() : Map.of();
    }

    /** The value the parser is at, with all that is in it; a key that comes twice is noted, and the first one taken. */
    static Node read(JsonParser json, ProblemLog problems) {
        return read(json, problems, null, "");
    }

    private static Node read(JsonParser json, ProblemLog problems, @Nullable Node parent, String name) {
        JsonToken token = json.currentToken();
        Kind kind = kind(token);
        String text = token.isScalarValue() ? json.getString() : "";
        Node node = parent == null ? new Node(place(json), kind, text) : new Node(parent, name, kind, text);
        if (kind == Kind.LIST) {
            for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
                String place = Integer.toString(i);
                node.members.put(place, read(json, problems, node, place));
            }
        } else if (kind == Kind.OBJECT) {
            for (String key = json.nextName(); key != null; key = json.nextName()) {
                json.nextToken();
                if (node.members.containsKey(key)) {
                    problems.add(
                            JsonProblem.DUPLICATE,
                            json,
                            Subject.of("The object"),
                            "has the key " + ProblemLog.quoted(key) + " more than once",
                            "Keep one of them.");
                    json.skipChildren();
                } else {
                    node.members.put(key, read(json, problems, node, key));
                }
            }
        }
        return node;
    }

    private static JsonPointer place(JsonParser json) {
        return json.streamReadContext().pathAsPointer();
    }

    /** An object where the parser is, for entries that are {@linkplain #take taken} one by one. */
    static Node objectAt(JsonParser json) {
        return new Node(place(json), Kind.OBJECT, "");
    }

    /** Takes the value the parser is at under a key. */
    void take(String key, JsonParser json, ProblemLog problems) {
        members.put(key, read(json, problems, this, key));
    }

    private static Kind kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Kind.OBJECT;
            case START_ARRAY -> Kind.LIST;
            case VALUE_STRING -> Kind.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
            case VALUE_NULL -> Kind.NULL;
            default -> Kind.TRUTH;
        };
    }

    /** An object without anything in it, for a part that is left out. */
    static Node nothing(Node parent, String name) {
        return new Node(parent, name, Kind.OBJECT, "");
    }

    Kind kind() {
        return kind;
    }

    /** The text, or the number or truth value as it is written. */
    String text() {
        return text;
    }

    /** What stands under each key of an object. */
    Map<String, Node> members() {
        return members;
    }

    /** What is in a list. */
    List<Node> entries() {
        return List.copyOf(members.values());
    }

    /** The key or the place in a list under which it stands. */
    String name() {
        return name;
    }

    /** Where it stands, as RFC 6901 writes it: {@code "/sections/0/items/3"}. */
    String pointer() {
        return path().toString();
    }

    private JsonPointer path() {
        return parent == null ? base : parent.path().appendProperty(name);
    }

    /** In words: {@code the text "higher"}. */
    String found() {
        return switch (kind) {
            case OBJECT -> "an object";
            case LIST -> "a list";
            case TEXT -> "the text " + ProblemLog.quoted(text);
            case NUMBER -> "the number " + ProblemLog.shortened(text);
            case TRUTH, NULL -> text;
        };
    }
}
