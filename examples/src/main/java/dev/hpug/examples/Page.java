package dev.hpug.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Lines of text on their way to a terminal, a file or a test. What a workbook says is printed here, so whatever could steer
 * a terminal is taken out of it.
 */
final class Page {

    /** The columns a line may fill. */
    static final int WIDTH = 110;

    private final Appendable out;
    private final boolean coloured;
    private final boolean asciiOnly;

    Page(Appendable out, boolean coloured, boolean asciiOnly) {
        this.out = out;
        this.coloured = coloured;
        this.asciiOnly = asciiOnly;
    }

    /** A page without colours. */
    static Page plain(Appendable out) {
        return new Page(out, false, false);
    }

    void line(String text) {
        line(Span.plain(text));
    }

    void line(Span... spans) {
        line(List.of(spans));
    }

    void line(List<Span> spans) {
        StringBuilder line = new StringBuilder();
        for (Span span : spans) {
            String text = harmless(span.text());
            line.append(coloured ? span.style().escaped(text) : text);
        }
        verbatim(line.toString().stripTrailing());
    }

    void blankLine() {
        verbatim("");
    }

    /** {@code text} wrapped to the width of the page, {@code first} before its first line and as much space before the rest. */
    void paragraph(Span first, String text) {
        Span lead = first;
        for (String line : Wrapping.lines(text, WIDTH - first.text().length())) {
            line(lead, Span.plain(line));
            lead = Span.plain("").padRight(first.text().length());
        }
    }

    /** A line as it is: for data, not for looks. */
    void verbatim(String line) {
        try {
            out.append(line).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String harmless(String text) {
        StringBuilder harmless = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean steering = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
            harmless.appendCodePoint(steering ? '?' : c);
        });
        return asciiOnly ? ascii(harmless.toString()) : harmless.toString();
    }

    /** Every other character the terminal lacks becomes a question mark when it is encoded. */
    private static String ascii(String text) {
        return text.replace('\u2212', '-')
                .replace('\u2013', '-')
                .replace("\u2192", "->")
                .replace("\u2026", "...");
    }
}
