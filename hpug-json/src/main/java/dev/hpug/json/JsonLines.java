package dev.hpug.json;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/**
 * Prints JSON for people: an object or list that fits a line stands on one, any other has a line for each of its entries. Maps are
 * objects, collections lists; numbers and truth values print themselves.
 */
final class JsonLines {

    private static final int WIDTH = 120;
    private static final String INDENT = "  ";
    private static final char FIRST_PRINTED = ' ';

    private final StringBuilder out = new StringBuilder();

    private JsonLines() {}

    /** The text, with a line end at its end. */
    static String of(Object value) {
        JsonLines lines = new JsonLines();
        lines.print(value, 0, 0);
        return lines.out.append('\n').toString();
    }

    private void print(Object value, int depth, int columnsBefore) {
        if (value instanceof Map<?, ?> map && !isShort(value, columnsBefore)) {
            out.append('{');
            for (Iterator<? extends Map.Entry<?, ?>> rest = map.entrySet().iterator(); rest.hasNext(); ) {
                Map.Entry<?, ?> entry = rest.next();
                String key = quoted(entry.getKey().toString()) + ": ";
                newLine(depth + 1);
                out.append(key);
                print(entry.getValue(), depth + 1, (depth + 1) * INDENT.length() + key.length());
                out.append(rest.hasNext() ? "," : "");
            }
            newLine(depth);
            out.append('}');
        } else if (value instanceof Collection<?> list && !isShort(value, columnsBefore)) {
            out.append('[');
            for (Iterator<?> rest = list.iterator(); rest.hasNext(); ) {
                newLine(depth + 1);
                print(rest.next(), depth + 1, (depth + 1) * INDENT.length());
                out.append(rest.hasNext() ? "," : "");
            }
            newLine(depth);
            out.append(']');
        } else {
            out.append(flat(value));
        }
    }

    /** Whether it fits the line; the document itself never stands on one. */
    private static boolean isShort(Object value, int columnsBefore) {
        return columnsBefore > 0 && columnsBefore + flat(value).length() < WIDTH;
    }

    private void newLine(int depth) {
        out.append('\n').append(INDENT.repeat(depth));
    }

    private static String flat(Object value) {
        StringBuilder line = new StringBuilder();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> line.append(line.isEmpty() ? "{ " : ", ")
                    .append(quoted(key.toString()))
                    .append(": ")
                    .append(flat(each)));
            return map.isEmpty() ? "{}" : line.append(" }").toString();
        }
        if (value instanceof Collection<?> list) {
            list.forEach(each -> line.append(line.isEmpty() ? "[" : ", ").append(flat(each)));
            return list.isEmpty() ? "[]" : line.append("]").toString();
        }
        return value instanceof String text ? quoted(text) : value.toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                default -> {
                    if (c < FIRST_PRINTED || isHalfPair(text, i)) {
                        quoted.append(String.format("\\u%04x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    /** Whether the character is one half of a pair without the other, which no encoding holds. */
    private static boolean isHalfPair(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
