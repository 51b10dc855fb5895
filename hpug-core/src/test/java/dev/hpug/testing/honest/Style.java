package dev.hpug.testing.honest;

import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.Share;
import dev.hpug.value.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the figures of one block are printed.
 *
 * @param unit what shares are printed to
 * @param mode how they get there, and dollars too
 * @param dollars what dollars are printed to: 1, 1,000 or a million; 0.01 where nothing is lost
 * @param dropsZeros whether 61.0 is stated as 61
 */
public record Style(ShareUnit unit, Mode mode, BigDecimal dollars, boolean dropsZeros) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final MathContext SPREADSHEET_DIGITS = new MathContext(15);

    /** Shares to {@code unit}, half up, and dollars to the dollar. */
    public static Style of(ShareUnit unit) {
        return new Style(unit, Mode.HALF_UP, unit == ShareUnit.EXACT ? CENT : BigDecimal.ONE, false);
    }

    /** This style in another mode. */
    public Style in(Mode other) {
        return new Style(unit, other, dollars, dropsZeros);
    }

    /** This style with dollars to another unit. */
    public Style withDollarsTo(long other) {
        return new Style(unit, mode, BigDecimal.valueOf(other), dropsZeros);
    }

    /** This style without the zeros that end a number. */
    public Style droppingZeros() {
        return new Style(unit, mode, dollars, true);
    }

    /** {@code figure} as it stands in a cell; absent where it is a share of nothing. */
    public Answer<?> print(Figure figure, ValueType type) {
        return switch (type) {
            case COUNT -> Answer.given(Count.of(figure.part()));
            case DOLLARS -> Answer.given(Dollars.of(steps(figure, BigDecimal.ONE, dollars, mode.rounding())));
            case SHARE -> share(figure);
            case YES_NO, TEXT -> throw new IllegalArgumentException("No figure is " + type);
        };
    }

    private Answer<Share> share(Figure figure) {
        if (figure.whole() == 0) {
            return Answer.absent(AbsenceReason.ZERO_DENOMINATOR);
        }
        if (unit == ShareUnit.EXACT) {
            return Share.ofRatio(figure.part(), figure.whole());
        }
        return stated(unit.step()
                .map(step -> steps(figure, HUNDRED, step, mode.rounding()))
                .orElseGet(() -> spreadsheet(figure)));
    }

    private Answer<Share> stated(BigDecimal percent) {
        BigDecimal bare = percent.stripTrailingZeros();
        return Answer.given(Share.ofPercent(dropsZeros ? bare.setScale(Math.max(0, bare.scale())) : percent));
    }

    /** A spreadsheet divides in binary, and drops the zeros that end a number. */
    private static BigDecimal spreadsheet(Figure figure) {
        BigDecimal percent = new BigDecimal((double) figure.part() / figure.whole())
                .round(SPREADSHEET_DIGITS)
                .movePointRight(2)
                .stripTrailingZeros();
        return percent.setScale(Math.max(0, percent.scale()));
    }

    private static BigDecimal steps(Figure figure, BigDecimal times, BigDecimal step, RoundingMode rounding) {
        return BigDecimal.valueOf(figure.part())
                .multiply(times)
                .divide(BigDecimal.valueOf(figure.whole()).multiply(step), 0, rounding)
                .multiply(step);
    }

    /** Whether the parts of a whole are printed together, so that they make 100. */
    boolean apportions() {
        return mode == Mode.LARGEST_REMAINDER && unit.step().isPresent();
    }

    /** Parts of one whole as they stand in their cells: a unit more for those that cutting off takes most from. */
    List<Answer<Share>> apportion(List<Figure> parts) {
        BigDecimal step = unit.step().orElseThrow();
        List<BigDecimal> printed = new ArrayList<>();
        for (Figure part : parts) {
            printed.add(steps(part, HUNDRED, step, RoundingMode.DOWN));
        }
        BigDecimal missing = HUNDRED.subtract(printed.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainder(parts.get(i), step))
                        .reversed())
                .limit(missing.divide(step).longValueExact())
                .forEach(i -> printed.set(i, printed.get(i).add(step)));
        return printed.stream().map(this::stated).toList();
    }

    /** What cutting off loses, times the whole: comparable among parts of one whole. */
    private static BigInteger remainder(Figure part, BigDecimal step) {
        BigInteger hundredParts = HUNDRED.divide(step).toBigIntegerExact().multiply(BigInteger.valueOf(part.part()));
        return hundredParts.mod(BigInteger.valueOf(part.whole()));
    }
}
