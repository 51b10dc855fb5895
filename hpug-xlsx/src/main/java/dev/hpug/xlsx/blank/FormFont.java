package dev.hpug.xlsx.blank;

import dev.hpug.xlsx.edit.TextHeight;

/** The fonts of the form: Arial, which LibreOffice and Excel set to the same widths. */
enum FormFont {
    PLAIN(10, false, Shade.INK),
    BOLD(10, true, Shade.INK),
    QUIET(9, false, Shade.QUIET),
    HEADING(11, true, Shade.NAVY),
    SECTION(12, true, Shade.NONE),
    TITLE(16, true, Shade.NAVY);

    static final String NAME = "Arial";

    final int points;
    final boolean bold;
    final Shade color;

    FormFont(int points, boolean bold, Shade color) {
        this.points = points;
        this.bold = bold;
        this.color = color;
    }

    /** How high a text in this font is. */
    TextHeight height() {
        return new TextHeight(points, bold);
    }
}
