package dev.hpug.examples;

import dev.hpug.change.AmountChange;
import dev.hpug.change.BoundedPercent;
import dev.hpug.change.Change;
import dev.hpug.change.ShareChange;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Amount;
import dev.hpug.value.Answer;
import dev.hpug.value.Dollars;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes figures the way a purchaser reads them: {@code $81,250,000}, {@code −1.3 pp}, {@code 39.0 % (38.95 to 39.05)}. */
final class Figures {

    /** Stands where there is no figure: nothing was answered, it could not be read, or nothing follows from it. */
    static final String NONE = "\u2013";

    private static final char MINUS = '\u2212';
    private static final int SHARE_DECIMAL_PLACES = 1;
    private static final int BOUND_DECIMAL_PLACES = 2;

    private Figures() {}

    static String of(Answer<?> answer) {
        if (answer instanceof Answer.Absent<?> absent) {
            return of(absent.reason());
        }
        return answer.value().map(Figures::of).orElse(NONE);
    }

    private static String of(AbsenceReason reason) {
        return switch (reason) {
            case NOT_APPLICABLE -> "n/a";
            case NOT_TRACKED -> "not tracked";
            case SUPPRESSED -> "suppressed";
            case ZERO_DENOMINATOR -> "none of 0";
        };
    }

    private static String of(FactValue value) {
        if (value instanceof Share share) {
            return percent(share.percent().toDecimal(SHARE_DECIMAL_PLACES, RoundingMode.HALF_UP));
        }
        if (value instanceof Dollars dollars) {
            return sign(dollars.amount(), "") + "$" + grouped(dollars.amount().abs());
        }
        return value instanceof Amount amount
                ? sign(amount.amount(), "") + grouped(amount.amount().abs())
                : value.toString();
    }

    static String of(Change change) {
        if (change instanceof ShareChange share) {
            return share.points().toString();
        }
        AmountChange amount = (AmountChange) change;
        BigDecimal difference = amount.difference();
        String unit = amount.current() instanceof Dollars ? "$" : "";
        return sign(difference, "+")
                + unit
                + grouped(difference.abs())
                + change.relative()
                        .filter(percent -> difference.signum() != 0)
                        .map(percent -> " (" + percent + ")")
                        .orElse("");
    }

    /** The percentage, and what it can be: bounds are rounded outwards, so that nothing is excluded. */
    static String of(BoundedPercent percent) {
        if (percent.bounds().isPoint()) {
            return percent(percent.shown());
        }
        BigDecimal lower = percent.bounds().lower().toDecimal(BOUND_DECIMAL_PLACES, RoundingMode.FLOOR);
        String upper = percent.bounds()
                .upper()
                .map(bound -> bound.toDecimal(BOUND_DECIMAL_PLACES, RoundingMode.CEILING)
                        .toPlainString())
                .orElse("any");
        return percent(percent.shown()) + " (" + lower.toPlainString() + " to " + upper + ")";
    }

    private static String percent(BigDecimal rounded) {
        return sign(rounded, "") + rounded.abs().toPlainString() + " %";
    }

    private static String sign(BigDecimal number, String plus) {
        return switch (number.signum()) {
            case -1 -> String.valueOf(MINUS);
            case 0 -> "";
            default -> plus;
        };
    }

    private static String grouped(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
    }
}
