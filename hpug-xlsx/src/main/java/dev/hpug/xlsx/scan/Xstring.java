package dev.hpug.xlsx.scan;

/** The escape that lets XML carry any UTF-16 unit in a workbook's texts: {@code _x000D_} is a carriage return, {@code _x005F_} an underscore. */
final class Xstring {
    private static final String START = "_x";
    private static final int DIGITS = 4;
    private static final int HEX = 16;

    /** The length of {@code _x000D_}, which stands for one character. */
    private static final int ESCAPE_LENGTH = START.length() + DIGITS + 1;

    private Xstring() {}

    /** How long a text of at most {@code decoded} characters can be as stored, were every one of them escaped. */
    static long longestStored(int decoded) {
        return (long) decoded * ESCAPE_LENGTH;
    }

    /** The text meant: {@code "a_x000D_b"} is a, carriage return, b; {@code "_x005F_x000D_"} is the text {@code "_x000D_"}. */
    static String decode(String stored) {
        int escape = stored.indexOf(START);
        if (escape < 0) {
            return stored;
        }
        StringBuilder decoded = new StringBuilder(stored.length());
        int done = 0;
        while (escape >= 0) {
            int unit = unitAt(stored, escape);
            if (unit < 0) {
                escape = stored.indexOf(START, escape + 1);
            } else {
                decoded.append(stored, done, escape).append((char) unit);
                done = escape + ESCAPE_LENGTH;
                escape = stored.indexOf(START, done);
            }
        }
        return decoded.append(stored, done, stored.length()).toString();
    }

    /** The unit an escape at this place stands for, or -1 when what is there only looks like one. */
    private static int unitAt(String stored, int escape) {
        int last = escape + ESCAPE_LENGTH - 1;
        if (last >= stored.length() || stored.charAt(last) != '_') {
            return -1;
        }
        int unit = 0;
        for (int i = escape + START.length(); i < last; i++) {
            int digit = asciiHexDigit(stored.charAt(i));
            if (digit < 0) {
                return -1;
            }
            unit = unit * HEX + digit;
        }
        return unit;
    }

    /** {@link Character#digit} alone would also take digits of other scripts. */
    private static int asciiHexDigit(char c) {
        return c < 0x80 ? Character.digit(c, HEX) : -1;
    }
}
