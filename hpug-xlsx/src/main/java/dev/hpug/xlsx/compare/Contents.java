package dev.hpug.xlsx.compare;

import dev.hpug.change.AmountChange;
import dev.hpug.change.BoundedPercent;
import dev.hpug.change.Change;
import dev.hpug.change.RelativeChange;
import dev.hpug.change.ShareChange;
import dev.hpug.comparison.Figure;
import dev.hpug.comparison.Pool;
import dev.hpug.metric.Metric;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Amount;
import dev.hpug.value.Answer;
import dev.hpug.value.Dollars;
import dev.hpug.value.FactValue;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import dev.hpug.value.ValueType;
import dev.hpug.xlsx.compare.Content.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Answers, figures and changes as they stand in a cell. */
final class Contents {

    /** Stands where nothing was answered. */
    static final Content BLANK = new Words("\u2013");

    private static final int ONE_TENTH = 1;
    private static final int ONE_HUNDREDTH = 2;
    /** Finer than any change is shown, so that a change that shows as zero keeps its sign. */
    private static final int CHANGE_PLACES = 6;

    private static final String DOLLAR = "$";
    private static final String NO_UNIT = "";

    private Contents() {}

    /** What was answered: a figure, a reason in words, or a dash. */
    static Content of(Answer<?> answer, Metric<?> metric) {
        if (answer instanceof Answer.Absent<?> absent) {
            return new Words(words(absent.reason()));
        }
        return answer.value().map(value -> of(value, metric)).orElse(BLANK);
    }

    /** A few words for a reason, e.g. {@code "not tracked"}. */
    static String words(AbsenceReason reason) {
        return reason.id().replace('-', ' ');
    }

    /** A value with the digits it was stated to; a ratio of known parts to those that are asked. */
    static Content of(FactValue value, Metric<?> metric) {
        if (value instanceof Share share) {
            return percent(share.percent(), decimalPlaces(share, metric));
        }
        if (value instanceof Amount amount) {
            return amount(amount.amount(), amount instanceof Dollars ? DOLLAR : NO_UNIT);
        }
        return new Words(value.toString());
    }

    private static int decimalPlaces(Share share, Metric<?> metric) {
        return share instanceof Share.Stated stated
                ? stated.decimalPlaces()
                : metric.askedDecimalPlaces().orElse(ONE_TENTH);
    }

    /** How many of something the tables themselves count. */
    static Content ofCount(int count) {
        return amount(BigDecimal.valueOf(count), NO_UNIT);
    }

    /** A total, to one tenth as its parts are asked, or finer where that lies outside its bounds. */
    static Content of(BoundedPercent percent) {
        BigDecimal shown = percent.shown();
        return percent(Ratio.of(shown), shown.scale());
    }

    /** Least, median or greatest of answers of {@code type}: 20.05 % halfway between 20.0 % and 20.1 %, 11.3 % for 14 of 124. */
    static Content of(Figure figure, ValueType type) {
        BigDecimal rounded =
                figure.toDecimal(ONE_HUNDREDTH, RoundingMode.HALF_UP).stripTrailingZeros();
        return switch (type) {
            case SHARE -> percent(Ratio.of(rounded), Math.max(ONE_TENTH, rounded.scale()));
            case DOLLARS -> amount(rounded, DOLLAR);
            case COUNT, YES_NO, TEXT -> amount(rounded, NO_UNIT);
        };
    }

    /** The share of all plans together: a number where it is known, else what it is between, rounded outwards. */
    static Content of(Pool pool) {
        Interval percent = pool.percent();
        if (percent.isPoint()) {
            return percent(percent.lower(), ONE_TENTH);
        }
        BigDecimal lower = percent.lower().toDecimal(ONE_TENTH, RoundingMode.FLOOR);
        BigDecimal upper = percent.upper().orElse(Ratio.HUNDRED).toDecimal(ONE_TENTH, RoundingMode.CEILING);
        return new Words(lower + " to " + upper + " %");
    }

    private static Content percent(Ratio percent, int decimalPlaces) {
        BigDecimal rounded = percent.toDecimal(decimalPlaces, RoundingMode.HALF_UP);
        return Content.number(rounded.movePointLeft(2), Formats.percent(decimalPlaces), rounded.toPlainString() + " %");
    }

    private static Content amount(BigDecimal amount, String unit) {
        return Content.number(amount, Formats.amount(unit, Math.max(0, amount.scale())), amount.toPlainString());
    }

    /** The change in the unit of its figures: percentage points of a share, things or dollars of an amount. */
    static Content difference(Change change) {
        if (change instanceof ShareChange share) {
            return Content.number(
                    share.points().toDecimal(CHANGE_PLACES, RoundingMode.HALF_UP),
                    Formats.POINTS,
                    share.points().toString());
        }
        AmountChange amount = (AmountChange) change;
        BigDecimal difference = amount.difference();
        String unit = amount.current() instanceof Dollars ? DOLLAR : NO_UNIT;
        return Content.number(
                difference, Formats.signedAmount(unit, Math.max(0, difference.scale())), difference.toPlainString());
    }

    /** The change in percent of what there was; what it is at least where it can be any more. */
    static Content relative(Change change) {
        return change.relative().map(Contents::relative).orElse(Content.NOTHING);
    }

    private static Content relative(RelativeChange relative) {
        return relative.toDecimal(CHANGE_PLACES, RoundingMode.HALF_UP)
                .map(percent -> Content.number(percent.movePointLeft(2), Formats.SIGNED_PERCENT, relative.toString()))
                .orElseGet(() -> new Words(relative.toString()));
    }
}
