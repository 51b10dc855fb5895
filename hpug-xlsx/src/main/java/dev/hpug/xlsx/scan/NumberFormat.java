package dev.hpug.xlsx.scan;

/** A number format's code with what it says about the numbers it shows, worked out once for all cells that share it. */
final class NumberFormat {
    static final NumberFormat GENERAL = new NumberFormat("General");

    private final String code;
    private final boolean percent;
    private final boolean date;

    private NumberFormat(String code) {
        this.code = code;
        this.percent = false;
        this.date = false;
    }

    String code() {
        return code;
    }

    boolean isPercent() {
        return percent;
    }

    boolean isDate() {
        return date;
    }
}
