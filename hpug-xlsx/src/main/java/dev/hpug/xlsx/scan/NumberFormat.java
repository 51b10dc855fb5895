package dev.hpug.xlsx.scan;

/** A number format's code with what it says about the numbers it shows: {@code NumberFormat.of("0.0%").isPercent()}. */
public final class NumberFormat {
    static final NumberFormat GENERAL = new NumberFormat("General", false, false, 0, 0, "");

    private static final String DATE_LETTERS = "ymdhsYMDHS";

    private final String code;
    private final boolean percent;
    private final boolean date;
    private final int decimalPlaces;
    private final int thousandsLeftOut;
    private final String words;

    private NumberFormat(
            String code, boolean percent, boolean date, int decimalPlaces, int thousandsLeftOut, String words) {
        this.code = code;
        this.percent = percent;
        this.date = date;
        this.decimalPlaces = decimalPlaces;
        this.thousandsLeftOut = thousandsLeftOut;
        this.words = words;
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
        StringBuilder words = new StringBuilder();
        int commas = 0;
        int thousandsLeftOut = 0;
        int at = 0;
        while (at < code.length()) {
            char c = code.charAt(at);
            commas = c == ',' ? commas + 1 : 0;
            switch (c) {
                case '"' -> {
                    int close = closing(code, '"', at);
                    if (firstSection) {
                        words.append(code, at + 1, close).append(' ');
                    }
                    at = close;
                }
                case '[' -> {
                    int close = closing(code, ']', at);
                    date |= isElapsedTime(code, at + 1, close);
                    at = close;
                }
                // An escape, a space as wide as, a filling with: the next character is only shown.
                case '\\' -> {
                    at++;
                    if (firstSection && at < code.length()) {
                        words.append(code.charAt(at));
                    }
                }
                case '_', '*' -> at++;
                case '%' -> percent = true;
                case '.' -> afterPoint = firstSection;
                case '0', '?', '#' -> {
                    decimalPlaces += afterPoint && c != '#' ? 1 : 0;
                    thousandsLeftOut = firstSection && !afterPoint ? 0 : thousandsLeftOut;
                }
                case ',' -> thousandsLeftOut = firstSection ? commas : thousandsLeftOut;
                case ';' -> {
                    firstSection = false;
                    afterPoint = false;
                }
                default -> {
                    date |= DATE_LETTERS.indexOf(c) >= 0;
                    afterPoint = false;
                }
            }
            at++;
        }
        return new NumberFormat(
                code,
                percent,
                date,
                decimalPlaces,
                thousandsLeftOut,
                words.toString().strip());
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

    /** By how many thousands a number is divided where it is shown: 1 for {@code #,##0,} and {@code 0.0,"k"}, none for {@code #,##0}. */
    public int thousandsLeftOut() {
        return thousandsLeftOut;
    }

    /** What stands beside a number where it is shown: {@code "(000s)"} for {@code #,##0" (000s)"}. Of several sections, the first. */
    public String words() {
        return words;
    }

    /** Whether a number is shown as a date or time: true for {@code m/d/yyyy}, false for {@code [Red]0}. */
    public boolean isDate() {
        return date;
    }
}
