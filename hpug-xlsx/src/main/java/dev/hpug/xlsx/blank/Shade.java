package dev.hpug.xlsx.blank;

import dev.hpug.xlsx.poi.Colours;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The few colours of the form. */
enum Shade {
    NONE("FFFFFF"),
    NAVY("1F3A5F"),
    BLUE_GREY("DCE5EE"),
    PALE_GREY("F3F5F7"),
    GREY("D9D9D9"),
    INPUT("FFF8DC"),
    LINE("A6B1BD"),
    INK("222222"),
    QUIET("595959"),
    GREEN("C6E8CE"),
    AMBER("FFD98A"),
    RED("F4B6B0");

    private final String rgb;

    Shade(String rgb) {
        this.rgb = rgb;
    }

    XSSFColor color() {
        return Colours.of(rgb);
    }
}
