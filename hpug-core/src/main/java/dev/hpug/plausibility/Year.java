package dev.hpug.plausibility;

import dev.hpug.arithmetic.PrintingMode;
import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.metric.Key;
import dev.hpug.printing.PrintedBlock;
import dev.hpug.report.FactSet;
import dev.hpug.value.Amount;
import dev.hpug.value.Answer;
import dev.hpug.value.Dollars;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one period in thousandths, by their {@link Slot}: what is stated, what it was printed to, and the least and most
 * it can stand for.
 */
final class Year {

    /** Whoever states more has other worries; sums and products of such figures still fit. */
    private static final BigDecimal TOO_MUCH = BigDecimal.valueOf(100_000_000_000_000L);

    private static final int THOUSANDTHS = 3;
    private static final long FIVE = 5_000;

    final boolean[] isStated;
    final long[] value;
    final long[] unit;
    final long[] low;
    final long[] high;

    /** How many decimal places are stated; −1 for what is no stated share. */
    final int[] places;

    private Year(int size) {
        isStated = new boolean[size];
        value = new long[size];
        unit = new long[size];
        low = new long[size];
        high = new long[size];
        places = new int[size];
    }

    /** The figures of {@code facts}, whose blocks are printed as {@code blocks} says. */
    static Year of(Layout layout, FactSet facts, List<PrintedBlock> blocks) {
        Slot[] slots = layout.slots();
        Year year = new Year(slots.length);
        for (Slot slot : slots) {
            year.put(slot, facts, slot.block() < 0 ? null : blocks.get(slot.block()));
        }
        year.zeros(slots, blocks.size());
        return year;
    }

    /** Nothing is nothing, to the digits of what stands around it, however few are typed for it. */
    private void zeros(Slot[] slots, int blocks) {
        long[] finest = new long[blocks];
        Arrays.fill(finest, Long.MAX_VALUE);
        boolean[] areFives = new boolean[blocks];
        Arrays.fill(areFives, true);
        for (Slot slot : slots) {
            if (slot.isShare() && slot.block() >= 0 && isPositive(slot.index())) {
                finest[slot.block()] = Math.min(finest[slot.block()], unit[slot.index()]);
                areFives[slot.block()] &= value[slot.index()] % FIVE == 0;
            }
        }
        for (Slot slot : slots) {
            int at = slot.index();
            if (slot.isShare() && slot.block() >= 0 && areFives[slot.block()] && isPositive(at) && unit[at] < FIVE) {
                unit[at] = FIVE;
                low[at] = value[at] - FIVE / 2;
                high[at] = value[at] + FIVE / 2;
            }
        }
        for (Slot slot : slots) {
            int at = slot.index();
            if (slot.isShare()
                    && slot.block() >= 0
                    && isStated[at]
                    && value[at] == 0
                    && finest[slot.block()] < unit[at]) {
                high[at] = high[at] * finest[slot.block()] / unit[at];
                unit[at] = finest[slot.block()];
            }
        }
    }

    private void put(Slot slot, FactSet facts, @Nullable PrintedBlock block) {
        FactValue given = facts.answer((Key<?>) slot.key()) instanceof Answer.Given<?> answer ? answer.given() : null;
        int at = slot.index();
        places[at] = -1;
        if (given instanceof Share share && share.isWithinWhole()) {
            PrintingStyle style = block == null ? PrintingStyle.OWN_DIGITS : block.likeliest();
            if (share instanceof Share.Stated stated) {
                places[at] = stated.decimalPlaces();
                put(
                        at,
                        FixedPoint.thousandths(stated.percent()),
                        FixedPoint.thousandths(style.unitOf(stated)),
                        style.mode());
                high[at] = Math.min(high[at], FixedPoint.WHOLE);
            } else {
                BigDecimal nearest = share.percent().toDecimal(THOUSANDTHS, RoundingMode.HALF_UP);
                put(at, FixedPoint.thousandths(nearest), 0, style.mode());
            }
        } else if (given instanceof Amount amount
                && amount.amount().signum() >= 0
                && amount.amount().compareTo(TOO_MUCH) < 0) {
            PrintingStyle dollars = block == null ? PrintingStyle.OWN_DIGITS : block.dollars();
            boolean isRounded = given instanceof Dollars;
            put(
                    at,
                    FixedPoint.thousandths(amount.amount()),
                    isRounded ? dollars.unit().map(FixedPoint::thousandths).orElse(FixedPoint.ONE) : 0,
                    dollars.mode());
        }
    }

    private void put(int at, long number, long printedTo, PrintingMode mode) {
        isStated[at] = true;
        value[at] = number;
        unit[at] = Math.max(1, printedTo);
        boolean isCutOff = mode == PrintingMode.CUT_OFF;
        low[at] = Math.max(0, value[at] - (isCutOff ? 0 : unit[at] / 2));
        high[at] = value[at] + (isCutOff ? unit[at] : unit[at] / 2);
    }

    /** Whether a number above zero is stated. */
    boolean isPositive(int at) {
        return isStated[at] && value[at] > 0;
    }
}
