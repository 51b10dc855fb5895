package dev.hpug.xlsx.compare;

/** The cell formats that figures are shown in. */
final class Formats {

    /** What a spreadsheet calls no format of its own. */
    static final String GENERAL = "General";

    static final String POINTS = "+0.0\" pp\";-0.0\" pp\";0.0\" pp\"";
    static final String SIGNED_PERCENT = "+0.0%;-0.0%;0.0%";
    static final String WHOLE_PERCENT = "0%";
    static final String TENTH_PERCENT = "0.0%";

    private Formats() {}

    /** {@code "0.0%"} for one decimal place. */
    static String percent(int decimalPlaces) {
        return digits("0", decimalPlaces) + "%";
    }

    /** {@code "$#,##0"} for whole dollars. */
    static String amount(String unit, int decimalPlaces) {
        return unit + digits("#,##0", decimalPlaces);
    }

    /** {@code "+#,##0;-#,##0;0"} for things. */
    static String signedAmount(String unit, int decimalPlaces) {
        String amount = amount(unit, decimalPlaces);
        return "+" + amount + ";-" + amount + ";" + unit + "0";
    }

    /** {@code format} with words after the figure, which stays a number: {@code 39.0% improved}. */
    static String followedBy(String format, String words) {
        return format + "\" " + words + "\"";
    }

    private static String digits(String whole, int decimalPlaces) {
        return decimalPlaces == 0 ? whole : whole + "." + "0".repeat(decimalPlaces);
    }
}
