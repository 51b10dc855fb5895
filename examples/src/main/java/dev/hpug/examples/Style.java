package dev.hpug.examples;

import dev.hpug.rule.Severity;

/** How a piece of text looks on a terminal. */
enum Style {
    PLAIN(""),
    BOLD("1"),
    FAINT("2"),
    GOOD("32"),
    BAD("31"),
    DOUBTFUL("33");

    private final String ansiCode;

    Style(String ansiCode) {
        this.ansiCode = ansiCode;
    }

    static Style of(Severity severity) {
        return switch (severity) {
            case ERROR -> BAD;
            case WARNING -> DOUBTFUL;
            case INFO -> PLAIN;
        };
    }

    /** The text between the escapes that switch this style on and off. */
    String escaped(String text) {
        return this == PLAIN || text.isBlank() ? text : "\u001b[" + ansiCode + "m" + text + "\u001b[0m";
    }
}
