package dev.hpug.xlsx.blank;

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

    private static final int HEX = 16;
    private static final int BYTE = 8;
    private static final int BYTE_MASK = 0xFF;

    /** The format wants four bytes, of which the first is the opacity. */
    private static final byte OPAQUE = (byte) 0xFF;

    private final int rgb;

    Shade(String hex) {
        this.rgb = Integer.parseInt(hex, HEX);
    }

    XSSFColor color() {
        byte[] parts = {
            OPAQUE, (byte) (rgb >> (2 * BYTE) & BYTE_MASK), (byte) (rgb >> BYTE & BYTE_MASK), (byte) (rgb & BYTE_MASK)
        };
        return new XSSFColor(parts);
    }
}
