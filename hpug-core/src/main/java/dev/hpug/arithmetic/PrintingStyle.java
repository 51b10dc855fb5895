package dev.hpug.arithmetic;

import dev.hpug.value.Dollars;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How figures came to have no more digits than they have, and so what they can stand for unrounded: a unit and a mode.
 *
 * <pre>{@code
 * PrintingStyle.OWN_DIGITS.interval(Share.ofPercent("11.3"));                  // [11.25, 11.35)
 * PrintingStyle.OWN_DIGITS.interval(Share.ofPercent("11"));                    // [10.5, 11.5)
 * PrintingStyle.of("1").interval(Share.ofPercent("11.0"));                     // [10.5, 11.5)
 * PrintingStyle.OWN_DIGITS.in(HALF_EVEN).interval(Share.ofPercent("11.2"));    // [11.15, 11.25]
 * PrintingStyle.OWN_DIGITS.in(CUT_OFF).interval(Share.ofPercent("11.3"));      // [11.3, 11.4)
 * PrintingStyle.of("1000000").interval(Dollars.of(12_000_000));                // [11500000, 12500000)
 * }</pre>
 *
 * <p>Without a unit figures have the digits they were stated with: 11 % is known to one percent, $12,000,000 to a dollar. A share that was stated more coarsely
 * than the unit keeps its own: a program that drops final zeros makes no figure finer. Whatever was done, a part of a whole
 * lies within 0–100 %, and its interval is cut to that: 100.0 % stands for [99.95, 100], cut off for 100 alone. A share
 * outside 0–100 % is left uncut, and one known exactly is a single point. Immutable.
 *
 * @param unit what the figures are multiples of, in percentage points or dollars; empty for each figure's own digits
 * @param mode what was done to the digits below that
 */
public record PrintingStyle(Optional<BigDecimal> unit, PrintingMode mode) {

    /** Each figure rounded half up to the digits it shows; what is assumed where nothing speaks against it. */
    public static final PrintingStyle OWN_DIGITS = new PrintingStyle(Optional.empty(), PrintingMode.HALF_UP);

    private static final Interval WHOLE = Interval.closed(Ratio.ZERO, Ratio.HUNDRED);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * A style; {@link #of(String)} and {@link #in} read better.
     *
     * @throws IllegalArgumentException when the unit is not above zero
     */
    public PrintingStyle {
        if (unit.isPresent() && unit.get().signum() <= 0) {
            throw new IllegalArgumentException("Figures are printed to a unit above zero, not to " + unit.get());
        }
        unit = unit.map(BigDecimal::stripTrailingZeros);
    }

    /** Figures rounded half up to {@code unit}, in percentage points or dollars. */
    public static PrintingStyle of(BigDecimal unit) {
        return new PrintingStyle(Optional.of(unit), PrintingMode.HALF_UP);
    }

    /** As {@link #of(BigDecimal)}: {@code of("0.5")}. @throws IllegalArgumentException when it is no number above zero */
    public static PrintingStyle of(String unit) {
        return of(new BigDecimal(unit));
    }

    /** The same unit in another mode. */
    public PrintingStyle in(PrintingMode otherMode) {
        return new PrintingStyle(unit, otherMode);
    }

    /** The unit that {@code share} is printed to: this style's, or the one of its own digits where that is coarser. */
    public Ratio unitOf(Share.Stated share) {
        return unit.isPresent() ? Ratio.of(unit.get()).max(share.unit()) : share.unit();
    }

    /** Every percentage that {@code share} can stand for when it was printed like this. */
    public Interval interval(Share share) {
        if (!(share instanceof Share.Stated stated) || (unit.isEmpty() && mode == PrintingMode.HALF_UP)) {
            return share.interval();
        }
        Interval uncut = uncut(stated.percent(), unitOf(stated));
        return share.isWithinWhole() ? uncut.intersection(WHOLE).orElseThrow() : uncut;
    }

    /**
     * Every amount, in dollars and not below zero, that {@code dollars} can stand for when it was printed like this. Without a
     * unit a dollar, or the last place of the cents stated; and 0 is exactly nothing.
     */
    public Interval interval(Dollars dollars) {
        BigDecimal amount = dollars.amount();
        if (unit.isEmpty() && amount.signum() == 0) {
            return Interval.point(Ratio.ZERO);
        }
        Interval uncut = uncut(Ratio.of(amount), Ratio.of(unit.orElseGet(() -> BigDecimal.valueOf(1, amount.scale()))));
        return amount.signum() < 0 || uncut.lower().signum() >= 0
                ? uncut
                : uncut.intersection(Interval.from(Ratio.ZERO)).orElseThrow();
    }

    private Interval uncut(Ratio printed, Ratio printedTo) {
        boolean even = mode == PrintingMode.HALF_EVEN
                && printed.dividedBy(printedTo)
                                .toDecimal(0, RoundingMode.DOWN)
                                .remainder(TWO)
                                .signum()
                        == 0;
        return mode.uncut(printed, printedTo, even);
    }

    /** The unit and the mode, e.g. {@code "to 0.5, rounded half up"} or {@code "to its own digits, cut off"}. */
    @Override
    public String toString() {
        return "to " + unit.map(BigDecimal::toPlainString).orElse("its own digits") + ", " + mode.words();
    }
}
