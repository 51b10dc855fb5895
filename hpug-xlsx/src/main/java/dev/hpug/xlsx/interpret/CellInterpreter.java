package dev.hpug.xlsx.interpret;

import dev.hpug.metric.Metric;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Decimals;
import dev.hpug.value.Dollars;
import dev.hpug.value.Share;
import dev.hpug.value.Text;
import dev.hpug.value.ValueType;
import dev.hpug.value.YesNo;
import dev.hpug.xlsx.finding.ReadRule;
import dev.hpug.xlsx.locate.Excerpt;
import dev.hpug.xlsx.scan.CellKind;
import dev.hpug.xlsx.scan.Emphasis;
import dev.hpug.xlsx.scan.ScannedCell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Says what a cell answers. A stored {@code 0.113} in a percent format, the text {@code "11.3 %"} and {@code 11.3} in a
 * plain format are all 11.3 %; {@code "<11"} is a suppressed count; {@code "11,3"} is a finding and not a guess.
 *
 * <p>Works on the stored text, never on a {@code double}: numbers are snapped to the 15 digits a spreadsheet keeps.
 */
public final class CellInterpreter {

    private static final Set<String> YES = Set.of("y", "yes", "true", "✓", "✔");
    private static final Set<String> NO = Set.of("n", "no", "false");
    private static final String DIVISION_BY_ZERO = "#DIV/0!";
    private static final BigDecimal LARGEST_FRACTION = BigDecimal.ONE;
    private static final int PERCENT_PLACES = 2;
    private static final int THOUSAND_PLACES = 3;

    private static final int FIRST_NON_ASCII = 0x80;
    private static final String INVISIBLE = "\u00A0\u2007\u202F\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF";

    private final boolean datesFrom1904;

    /** An interpreter for a workbook whose dates count from 1904 ({@code true}) or 1900. */
    public CellInterpreter(boolean datesFrom1904) {
        this.datesFrom1904 = datesFrom1904;
    }

    /**
     * What {@code cell} answers to a question for {@code type}.
     *
     * @param scale how a bare number is to be read where a share is asked; asked for only where that is in doubt
     */
    public Interpretation interpret(ScannedCell cell, ValueType type, Supplier<ShareScale> scale) {
        Interpretation shown = stored(cell, type, scale);
        return cell.isStruckThrough() && shown.answer().value().isPresent()
                ? shown.noting(
                        ReadRule.STRUCK_THROUGH, "is " + shown.answer() + ", struck through; it was read all the same.")
                : shown;
    }

    private Interpretation stored(ScannedCell cell, ValueType type, Supplier<ShareScale> scale) {
        return switch (cell.kind()) {
            case EMPTY ->
                Interpretation.unreadable(
                        ReadRule.NO_RESULT, "holds a formula, and the file does not say what it comes to.");
            case ERROR -> error(cell.text(), type);
            case BOOLEAN ->
                type == ValueType.YES_NO
                        ? Interpretation.of(YesNo.of(cell.text().equals("1")))
                        : notA(type, cell.text().equals("1") ? "TRUE" : "FALSE");
            case DATE -> date(cell.text(), type);
            case NUMBER -> number(cell, type, scale);
            case TEXT -> text(cell, type, scale);
            case DAMAGED -> Interpretation.unreadable(ReadRule.DAMAGED, cell.text() + ".");
        };
    }

    /** A raised mark of a note is no digit, and what is struck through no longer holds, unless nothing else is there. */
    private static Interpretation text(ScannedCell cell, ValueType type, Supplier<ShareScale> scale) {
        Optional<Emphasis> emphasis = cell.emphasis()
                .filter(apart -> type != ValueType.TEXT && !apart.plain().isBlank());
        if (emphasis.isEmpty()) {
            return text(clean(cell.text()), type, scale);
        }
        Interpretation plain = text(clean(emphasis.get().plain()), type, scale);
        String read =
                plain.answer().value().map(value -> "; read as " + value + ".").orElse(".");
        return emphasis.get().struck().isBlank()
                ? plain.noting(
                        ReadRule.NOTE_MARK,
                        "holds \"" + Excerpt.of(cell.text()) + "\", of which \""
                                + Excerpt.of(emphasis.get().raised()) + "\" is set apart like the mark of a note"
                                + read)
                : plain.noting(
                        ReadRule.STRUCK_THROUGH,
                        "holds \"" + Excerpt.of(cell.text()) + "\", of which \""
                                + Excerpt.of(emphasis.get().struck()) + "\" is struck through" + read);
    }

    /**
     * As {@link #interpret(ScannedCell, ValueType, Supplier)}, to a question for a metric: what it asks to be said in words is taken
     * word for word, unless it is a name the plan gives something.
     */
    public Interpretation interpret(ScannedCell cell, Metric<?> metric, Supplier<ShareScale> scale) {
        boolean areWords = metric.type() == ValueType.TEXT && !metric.field().equals(Metric.LABEL_FIELD);
        return areWords && cell.kind() == CellKind.TEXT
                ? words(cell.text().strip())
                : interpret(cell, metric.type(), scale);
    }

    private static Interpretation words(String text) {
        if (text.isEmpty()) {
            return Interpretation.blank();
        }
        return Absences.reason(text.toLowerCase(Locale.ROOT))
                .map(reason -> Interpretation.of(Answer.absent(reason, text)))
                .orElseGet(() -> Interpretation.of(Text.of(text)));
    }

    /** The number without a percent sign or format that a share cell holds, if it holds one other than zero. */
    static Optional<BigDecimal> bareNumber(ScannedCell cell) {
        return switch (cell.kind()) {
            case NUMBER ->
                saysPercent(cell) || cell.isDateFormat()
                        ? Optional.empty()
                        : Optional.ofNullable(StoredNumber.snapped(cell.text())).filter(number -> number.signum() != 0);
            case TEXT ->
                NumberText.parse(clean(cell.text()))
                        .filter(text -> !text.percent() && !text.dollars())
                        .map(NumberText::number)
                        .filter(number -> number.signum() != 0);
            default -> Optional.empty();
        };
    }

    /** Whether a bare number can only be a percentage, because a fraction of one does not exceed one. */
    static boolean exceedsOne(BigDecimal number) {
        return number.abs().compareTo(LARGEST_FRACTION) > 0;
    }

    private Interpretation error(String code, ValueType type) {
        if (code.equals(DIVISION_BY_ZERO) && type == ValueType.SHARE) {
            return Interpretation.of(Answer.absent(AbsenceReason.ZERO_DENOMINATOR, code));
        }
        return Interpretation.unreadable(
                ReadRule.ERROR_VALUE, "holds the error " + code + ", not " + article(type) + ".");
    }

    private static Interpretation date(String stored, ValueType type) {
        return Interpretation.unreadable(ReadRule.DATE, "holds the date " + stored + ", not " + article(type) + ".");
    }

    private Interpretation number(ScannedCell cell, ValueType type, Supplier<ShareScale> scale) {
        if (cell.isDateFormat()) {
            return date(
                    ExcelDates.dateOf(cell, datesFrom1904)
                            .map(LocalDate::toString)
                            .orElse(cell.text()),
                    type);
        }
        BigDecimal number = StoredNumber.snapped(cell.text());
        if (number == null) {
            return Interpretation.unreadable(
                    ReadRule.OUT_OF_SIZE, "holds " + Excerpt.of(cell.text()) + ", a number out of all proportion.");
        }
        return switch (type) {
            case COUNT, DOLLARS ->
                cell.isPercentFormat()
                        ? notA(type, Share.ofFraction(number).toString())
                        : amountShown(number, cell, type);
            case SHARE -> {
                if (cell.isPercentFormat()) {
                    yield Interpretation.of(Share.ofPercent(shown(number.movePointRight(PERCENT_PLACES), cell)));
                }
                BigDecimal shown = shown(number, cell);
                yield saysPercent(cell) ? Interpretation.of(Share.ofPercent(shown)) : bareShare(shown, scale);
            }
            case YES_NO -> notA(type, cell.text());
            case TEXT -> Interpretation.of(Text.of(cell.text()));
        };
    }

    /** The number with the more of its own digits and those its format shows: 33 in {@code 0.0%} is 33.0. */
    private static BigDecimal shown(BigDecimal number, ScannedCell cell) {
        boolean isFilledUp = cell.shownDecimalPlaces() > number.scale()
                && cell.shownDecimalPlaces() - number.scale() + number.precision() <= Decimals.SPREADSHEET_DIGITS;
        return isFilledUp ? number.setScale(cell.shownDecimalPlaces()) : number;
    }

    /** A format may leave thousands out, and say so, or put a unit beside what is stored: then a person reads more than is stored. */
    private static Interpretation amountShown(BigDecimal number, ScannedCell cell, ValueType type) {
        Optional<ShownUnit> unit = ShownUnit.of(cell.format().words());
        BigDecimal leftOut = BigDecimal.TEN.pow(THOUSAND_PLACES * cell.format().thousandsLeftOut());
        BigDecimal factor = unit.map(ShownUnit::factor).orElse(BigDecimal.ONE);
        if (number.signum() == 0 || factor.compareTo(leftOut) == 0) {
            return amount(number, type);
        }
        if (unit.isEmpty()) {
            return amount(number, type)
                    .noting(
                            ReadRule.SHOWN_UNIT,
                            "holds " + number.toPlainString() + ", which its format \"" + cell.formatCode()
                                    + "\" shows divided by " + leftOut + "; read as stored.");
        }
        Interpretation read = amount(number.multiply(factor).divide(leftOut), type);
        return read.noting(
                ReadRule.SHOWN_UNIT,
                "holds " + number.toPlainString() + ", which its format \"" + cell.formatCode() + "\" shows in "
                        + unit.get().name() + "; read as " + read.answer() + ".");
    }

    private static Interpretation amount(BigDecimal number, ValueType type) {
        return Interpretation.of(type == ValueType.COUNT ? Count.of(number) : Dollars.of(number));
    }

    /** Whether a format shows a percent sign as mere decoration: {@code 0.0"%"} shows a stored 11.3 as 11.3%. */
    static boolean saysPercent(ScannedCell cell) {
        return cell.formatCode().indexOf('%') >= 0;
    }

    private static Interpretation bareShare(BigDecimal number, Supplier<ShareScale> scale) {
        if (number.signum() == 0 || exceedsOne(number)) {
            return Interpretation.of(Share.ofPercent(number));
        }
        Share asFraction = Share.ofFraction(number);
        Share asPercentage = Share.ofPercent(number);
        String held = "holds " + number.toPlainString() + " without a percent sign, ";
        return switch (scale.get()) {
            case FRACTIONS ->
                Interpretation.of(asFraction)
                        .noting(
                                ReadRule.SCALE_FROM_NEIGHBOURS,
                                held + "read as " + asFraction
                                        + " because the answers near it are fractions; it could mean " + asPercentage
                                        + ".");
            case PERCENTAGES ->
                Interpretation.of(asPercentage)
                        .noting(
                                ReadRule.SCALE_FROM_NEIGHBOURS,
                                held + "read as " + asPercentage
                                        + " because the answers near it are percentages; it could mean " + asFraction
                                        + ".");
            case UNKNOWN ->
                Interpretation.of(asFraction)
                        .noting(
                                ReadRule.AMBIGUOUS_SCALE,
                                held + "read as " + asFraction + "; it could mean " + asPercentage
                                        + ", and the answers near it do not tell.");
        };
    }

    private static Interpretation text(String text, ValueType type, Supplier<ShareScale> scale) {
        if (text.isEmpty()) {
            return Interpretation.blank();
        }
        if (type == ValueType.TEXT) {
            return PlanName.of(text).map(Interpretation::of).orElseGet(Interpretation::blank);
        }
        String words = text.toLowerCase(Locale.ROOT);
        if (type == ValueType.SHARE && Absences.isBoundOfShare(words)) {
            return Interpretation.of(Answer.absent(AbsenceReason.SUPPRESSED, text))
                    .noting(ReadRule.BOUND, "holds \"" + text + "\", a bound and no share; read as withheld.");
        }
        Optional<AbsenceReason> reason = Absences.reason(words);
        if (reason.isPresent()) {
            return Interpretation.of(Answer.absent(reason.get(), text));
        }
        if (Absences.isDash(words)) {
            return Interpretation.unreadable(
                    ReadRule.DASH, "holds \"" + text + "\", which can mean zero or nothing at all.");
        }
        if (Absences.isPlaceholder(words)) {
            return Interpretation.unreadable(
                    ReadRule.PLACEHOLDER, "still holds \"" + text + "\" in place of an answer.");
        }
        return type == ValueType.YES_NO ? yesNo(text, words) : numberText(text, type, scale);
    }

    private static Interpretation yesNo(String text, String words) {
        if (YES.contains(words)) {
            return Interpretation.of(YesNo.YES);
        }
        return NO.contains(words) ? Interpretation.of(YesNo.NO) : notA(ValueType.YES_NO, text);
    }

    private static Interpretation numberText(String text, ValueType type, Supplier<ShareScale> scale) {
        Optional<NumberText> parsed = NumberText.parse(text);
        boolean groupedShare = type == ValueType.SHARE && parsed.isPresent() && text.indexOf(',') >= 0;
        if (groupedShare || (parsed.isEmpty() && NumberText.hasDecimalComma(text))) {
            return Interpretation.unreadable(
                    ReadRule.DECIMAL_COMMA,
                    "holds \"" + Excerpt.of(text) + "\", whose comma may stand for a decimal point or not.");
        }
        return parsed.flatMap(number -> typed(number, type, scale)).orElseGet(() -> notA(type, text));
    }

    private static Optional<Interpretation> typed(NumberText text, ValueType type, Supplier<ShareScale> scale) {
        return switch (type) {
            case COUNT ->
                text.dollars() || text.percent()
                        ? Optional.empty()
                        : Optional.of(Interpretation.of(Count.of(text.number())));
            case DOLLARS ->
                text.percent() ? Optional.empty() : Optional.of(Interpretation.of(Dollars.of(text.number())));
            case SHARE ->
                text.dollars()
                        ? Optional.empty()
                        : Optional.of(
                                text.percent()
                                        ? Interpretation.of(Share.ofPercent(text.number()))
                                        : bareShare(text.number(), scale));
            case YES_NO, TEXT -> Optional.empty();
        };
    }

    private static Interpretation notA(ValueType type, String content) {
        ReadRule rule = type == ValueType.YES_NO ? ReadRule.NOT_YES_OR_NO : ReadRule.NOT_A_NUMBER;
        return Interpretation.unreadable(rule, "holds \"" + Excerpt.of(content) + "\", not " + article(type) + ".");
    }

    private static String article(ValueType type) {
        return switch (type) {
            case COUNT -> "a count";
            case DOLLARS -> "an amount of dollars";
            case SHARE -> "a share";
            case YES_NO -> "Y or N";
            case TEXT -> "a name";
        };
    }

    /** The text on one line without the invisible characters that copying from web pages leaves. */
    private static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isInvisible(text.charAt(i))) {
                return cleanFrom(i, text);
            }
        }
        return text.strip();
    }

    private static String cleanFrom(int first, String text) {
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, first);
        boolean gap = false;
        for (int i = first; i < text.length(); i++) {
            boolean invisible = isInvisible(text.charAt(i));
            if (!invisible || !gap) {
                clean.append(invisible ? ' ' : text.charAt(i));
            }
            gap = invisible;
        }
        return clean.toString().strip();
    }

    private static boolean isInvisible(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || (c >= FIRST_NON_ASCII && INVISIBLE.indexOf(c) >= 0);
    }
}
