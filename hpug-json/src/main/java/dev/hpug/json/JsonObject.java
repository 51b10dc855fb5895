package dev.hpug.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Gathers the entries of an object that is to be written, in their order; what goes without saying is left out. */
final class JsonObject {

    private final Map<String, Object> entries = new LinkedHashMap<>();

    JsonObject put(String key, Object value) {
        entries.put(key, value);
        return this;
    }

    /** The text, unless it is what a reader takes for it anyway. */
    JsonObject put(String key, String text, String otherwise) {
        return text.equals(otherwise) ? this : put(key, text);
    }

    JsonObject put(String key, Optional<?> value) {
        value.ifPresent(there -> entries.put(key, there));
        return this;
    }

    JsonObject flag(String key, boolean isTrue) {
        return isTrue ? put(key, true) : this;
    }

    /** What is in a list or object, unless there is nothing in it. */
    JsonObject some(String key, Collection<?> list) {
        return list.isEmpty() ? this : put(key, list);
    }

    JsonObject some(String key, Map<?, ?> map) {
        return map.isEmpty() ? this : put(key, map);
    }

    Map<String, Object> entries() {
        return entries;
    }
}
