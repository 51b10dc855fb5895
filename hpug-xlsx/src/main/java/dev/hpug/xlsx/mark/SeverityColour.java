package dev.hpug.xlsx.mark;

import dev.hpug.rule.Severity;
import java.util.HexFormat;

/** The light colours that tell how much a finding matters. */
enum SeverityColour {
    RED("FFF8CBC6"),
    AMBER("FFFFE9B0"),
    BLUE("FFDCE9F7");

    private final String hex;

    SeverityColour(String hex) {
        this.hex = hex;
    }

    static SeverityColour of(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> AMBER;
            case INFO -> BLUE;
        };
    }

    /** Alpha, red, green and blue. */
    byte[] argb() {
        return HexFormat.of().parseHex(hex);
    }
}
