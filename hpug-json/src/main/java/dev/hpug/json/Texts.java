package dev.hpug.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Writes text that may not be well formed. Half a surrogate pair has no UTF-8 form and Jackson refuses to write it, yet a
 * label copied from a damaged file can hold one and must not cost the report: it is written as an escape, which reads back
 * the same.
 */
final class Texts {

    private Texts() {}

    static void write(JsonGenerator json, String text) {
        int from = 0;
        int half = halfPair(text, 0);
        if (half < 0) {
            json.writeString(text);
            return;
        }
        StringBuilder raw = new StringBuilder(text.length() + 8).append('"');
        while (half >= 0) {
            appendEscaped(raw, text.substring(from, half));
            raw.append(String.format("\\u%04X", (int) text.charAt(half)));
            from = half + 1;
            half = halfPair(text, from);
        }
        appendEscaped(raw, text.substring(from));
        json.writeRawValue(raw.append('"').toString());
    }

    private static void appendEscaped(StringBuilder raw, String wellFormed) {
        raw.append(JsonStringEncoder.getInstance().quoteAsCharArray(wellFormed));
    }

    /** Where the first surrogate without its other half stands at or after {@code from}, or −1. */
    private static int halfPair(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean paired = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
