package dev.hpug.xlsx.mark;

import dev.hpug.rule.Severity;

/** The light colours that tell how much a finding matters. */
enum SeverityColour {
    RED("FFF8CBC6"),
    AMBER("FFFFE9B0"),
    BLUE("FFDCE9F7");

    private final String argb;

    SeverityColour(String argb) {
        this.argb = argb;
    }

    static SeverityColour of(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> AMBER;
            case INFO -> BLUE;
        };
    }

    /** Alpha, red, green and blue, in hexadecimal. */
    String argb() {
        return argb;
    }
}
