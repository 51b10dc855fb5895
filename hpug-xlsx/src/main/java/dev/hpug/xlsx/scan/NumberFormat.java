package dev.hpug.xlsx.scan;

/** A number format's code with what it says about the numbers it shows: {@code NumberFormat.of("0.0%").isPercent()}. */
public final class NumberFormat {
    static final NumberFormat GENERAL = new NumberFormat("General", false, false, 0);

    private static final String DATE_LETTERS = "ymdhsYMDHS";

    private final String code;
    private final boolean percent;
    private final boolean date;
    private final int decimalPlaces;

    private NumberFormat(String code, boolean percent, boolean date, int decimalPlaces) {
        this.code = code;
        this.percent = percent;
        this.date = date;
        this.decimalPlaces = decimalPlaces;
    }

    /** The format that Excel has under an id without a workbook spelling it out: {@code 0.00%} for 10. */
    public static NumberFormat builtIn(int id) {
        return BuiltinFormats.of(id);
    }

    /** Looks for a percent sign and for date letters in any section, since the section for zero is often a mere dash. */
    public static NumberFormat of(String code) {
        boolean percent = false;
        boolean date = false;
        int decimalPlaces = 0;
        boolean afterPoint = false;
        boolean firstSection = true;
        int at = 0;
        while (at < code.length()) {
            char c = code.charAt(at);
            switch (c) {
                case '"' -> at = closing(code, '"', at);
                case '[' -> {
                    int close = closing(code, ']', at);
                    date |= isElapsedTime(code, at + 1, close);
                    at = close;
                }
                // An escape, a space as wide as, a filling with: the next character is only shown.
                case '\\', '_', '*' -> at++;
                case '%' -> percent = true;
                case '.' -> afterPoint = firstSection;
                case '0', '?' -> decimalPlaces += afterPoint ? 1 : 0;
                case ';' -> {
                    firstSection = false;
                    afterPoint = false;
                }
                default -> {
                    date |= DATE_LETTERS.indexOf(c) >= 0;
                    afterPoint &= c == '#';
                }
            }
            at++;
        }
        return new NumberFormat(code, percent, date, decimalPlaces);
    }

    private static int closing(String code, char mark, int open) {
        int close = code.indexOf(mark, open + 1);
        return close < 0 ? code.length() : close;
    }

    /** {@code [h]}, {@code [mm]}, {@code [ss]}: elapsed time; any other bracket is a colour, a condition or a currency. */
    private static boolean isElapsedTime(String code, int from, int to) {
        if (from >= to) {
            return false;
        }
        char letter = Character.toLowerCase(code.charAt(from));
        for (int i = from; i < to; i++) {
            if (Character.toLowerCase(code.charAt(i)) != letter) {
                return false;
            }
        }
        return letter == 'h' || letter == 'm' || letter == 's';
    }

    /** The code: {@code "0.0%"}, {@code "General"}. */
    public String code() {
        return code;
    }

    /** Whether a stored 0.113 is shown as 11.3 %: true for {@code 0.0%}, false for {@code 0.0"%"}. */
    public boolean isPercent() {
        return percent;
    }

    /**
     * How many digits after its point a number is shown with even where they are zero: 1 for {@code 0.0%} and {@code #,##0.0#},
     * none for {@code 0%} and {@code General}. Of several sections, the first.
     */
    public int decimalPlaces() {
        return decimalPlaces;
    }

    /** Whether a number is shown as a date or time: true for {@code m/d/yyyy}, false for {@code [Red]0}. */
    public boolean isDate() {
        return date;
    }
}
