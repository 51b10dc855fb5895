package dev.hpug.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Breaks lines so that each metric has one of its own: inside the document and inside what stands directly under its keys;
 * anything deeper stays on its line. Holds the depth of one document, so every generator needs its own.
 */
final class LineBreaks implements PrettyPrinter {

    /** The document is at depth 1, {@code "metrics"} at depth 2. */
    private static final int DEEPEST_BROKEN = 2;

    private static final String INDENT = "  ";

    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        breakLine(json);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        json.writeRaw(',');
        breakLine(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        end(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        breakLine(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        json.writeRaw(',');
        breakLine(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        end(json, values, ']');
    }

    private void end(JsonGenerator json, int children, char bracket) {
        boolean broken = depth <= DEEPEST_BROKEN;
        depth--;
        if (children > 0) {
            if (broken) {
                newLine(json);
            } else {
                json.writeRaw(' ');
            }
        }
        json.writeRaw(bracket);
    }

    private void breakLine(JsonGenerator json) {
        if (depth <= DEEPEST_BROKEN) {
            newLine(json);
        } else {
            json.writeRaw(' ');
        }
    }

    private void newLine(JsonGenerator json) {
        json.writeRaw('\n');
        for (int level = 0; level < depth; level++) {
            json.writeRaw(INDENT);
        }
    }
}
