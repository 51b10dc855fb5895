package dev.hpug.examples;

/**
 * A piece of text in one style.
 *
 * @param text the text, on one line
 * @param style how it looks on a terminal
 */
record Span(String text, Style style) {

    static Span plain(String text) {
        return new Span(text, Style.PLAIN);
    }

    /** This span filled up with spaces to {@code width}, on its right. */
    Span padRight(int width) {
        return new Span(text + " ".repeat(Math.max(0, width - text.length())), style);
    }

    /** This span filled up with spaces to {@code width}, on its left. */
    Span padLeft(int width) {
        return new Span(" ".repeat(Math.max(0, width - text.length())) + text, style);
    }
}
