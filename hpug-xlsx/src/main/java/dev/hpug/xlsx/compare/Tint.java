package dev.hpug.xlsx.compare;

import java.util.Optional;

/** The colours of a cell's text and ground, by what it says. */
enum Tint {
    PLAIN("262626", Optional.empty()),
    /** Said more quietly: repeated labels, dashes, explanations. */
    FAINT("7F7F7F", Optional.empty()),
    HEAD("FFFFFF", Optional.of("1F4E79")),
    IMPROVED("006100", Optional.of("C6EFCE")),
    WORSENED("9C0006", Optional.of("FFC7CE")),
    UNDETERMINED("595959", Optional.of("D9D9D9"));

    private final String ink;
    private final Optional<String> ground;

    Tint(String ink, Optional<String> ground) {
        this.ink = ink;
        this.ground = ground;
    }

    /** The text's colour, as red, green and blue in hexadecimal. */
    String ink() {
        return ink;
    }

    /** The fill behind it, if any. */
    Optional<String> ground() {
        return ground;
    }
}
