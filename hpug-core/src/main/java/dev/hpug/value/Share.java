package dev.hpug.value;

import java.math.BigDecimal;

/**
 * A part of a whole, known either exactly ({@link Exact}: 14 of 124 hospitals) or as it was stated ({@link Stated}:
 * 11.3 %).
 *
 * <p>A stated share stands for every share that prints like it: 11.3 % is the {@link Interval} [11.25 %, 11.35 %). That
 * is why shares are not {@code Comparable}: whether 11.3 % is more than 14 of 124 cannot be known. Compare
 * {@linkplain #interval() intervals}, or use {@code dev.hpug.change}.
 *
 * <p>A share holds what was stated, 104 % and −3 % included; the rule {@code share.range} reports those. Immutable.
 */
public sealed interface Share extends FactValue {

    /**
     * A share known by its numerator and denominator, e.g. {@code Share.ofRatio(14, 124)}, or the absence
     * {@link AbsenceReason#ZERO_DENOMINATOR} when there is nothing to be a part of.
     *
     * @throws IllegalArgumentException when the denominator is negative
     */
    static Answer<Share> ofRatio(BigDecimal numerator, BigDecimal denominator) {
        return denominator.signum() == 0
                ? Answer.absent(AbsenceReason.ZERO_DENOMINATOR)
                : Answer.given(new Exact(numerator, denominator));
    }

    /** As {@link #ofRatio(BigDecimal, BigDecimal)}, for whole numbers. */
    static Answer<Share> ofRatio(long numerator, long denominator) {
        return ofRatio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    /** A share as stated in percent: {@code Share.ofPercent(new BigDecimal("11.3"))} is 11.3 %. */
    static Share ofPercent(BigDecimal percent) {
        return new Stated(percent);
    }

    /**
     * A share as stated in percent, every digit kept: {@code Share.ofPercent("11.3")} is 11.3 %, known to one tenth, and
     * {@code "11.30"} is 11.30 %, known to one hundredth.
     *
     * @throws IllegalArgumentException when {@code percent} is not a decimal number
     */
    static Share ofPercent(String percent) {
        return new Stated(Decimals.parse(percent));
    }

    /** A share stored as a fraction of one: {@code Share.ofFraction(new BigDecimal("0.113"))} is 11.3 %. */
    static Share ofFraction(BigDecimal fraction) {
        return new Stated(fraction.movePointRight(2));
    }

    /**
     * The inverse of {@code toString}: {@code "11.3 %"} is stated, {@code "14/124"} exact. A bare number is refused,
     * because {@code "2"} could mean 2 % or 200 %.
     *
     * @throws IllegalArgumentException when {@code text} is neither
     */
    static Share parse(String text) {
        int slash = text.indexOf('/');
        if (slash > 0) {
            return new Exact(Decimals.parse(text.substring(0, slash)), Decimals.parse(text.substring(slash + 1)));
        }
        if (text.endsWith(" %")) {
            return ofPercent(text.substring(0, text.length() - 2));
        }
        throw new IllegalArgumentException(
                "Neither a percentage like \"11.3 %\" nor a ratio like \"14/124\": \"" + text + "\"");
    }

    /** The share in percent, taken at its word: 113/10 for 11.3 %, 1400/124 for 14 of 124. */
    Ratio percent();

    /**
     * Every percentage this share can stand for. A stated share v with half a unit h in its last place is the half-open
     * [v − h, v + h), cut to [0, 100]; an exact one is a single point. A share outside 0–100 % is left uncut.
     */
    Interval interval();

    /** Whether the share lies in 0–100 %. */
    default boolean isWithinWhole() {
        Ratio percent = percent();
        return percent.signum() >= 0 && percent.compareTo(Ratio.HUNDRED) <= 0;
    }

    @Override
    default ValueType type() {
        return ValueType.SHARE;
    }

    /**
     * A share whose numerator and denominator are both known. Not reduced: 7/62 is not equal to 14/124, because pooling
     * plans adds numerators and denominators.
     *
     * @param numerator the part, e.g. 14 hospitals
     * @param denominator the whole, e.g. 124 hospitals; greater than zero
     */
    record Exact(BigDecimal numerator, BigDecimal denominator) implements Share {

        /**
         * A share of known parts; prefer {@link Share#ofRatio(long, long)}, which gives a zero denominator its meaning.
         *
         * @throws IllegalArgumentException when the denominator is not greater than zero
         */
        public Exact {
            if (denominator.signum() <= 0) {
                throw new IllegalArgumentException(
                        "A share needs a denominator above zero: " + numerator + "/" + denominator);
            }
            numerator = Decimals.normal(numerator);
            denominator = Decimals.normal(denominator);
        }

        @Override
        public Ratio percent() {
            return Ratio.of(numerator.movePointRight(2), denominator);
        }

        @Override
        public Interval interval() {
            return Interval.point(percent());
        }

        /** Numerator and denominator, e.g. {@code "14/124"}. */
        @Override
        public String toString() {
            return numerator.toPlainString() + "/" + denominator.toPlainString();
        }
    }

    /**
     * A share as printed or typed.
     *
     * <p>Has the digits that were stated and no more: 61 % is known to one percent, 61.0 % to one tenth. Only what follows the
     * fifteenth significant digit is dropped, which is the noise of a binary number and nobody's statement:
     * {@code 12.200000000000001} is 12.2 %.
     */
    final class Stated implements Share {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
        private static final Ratio ONE_TENTH = Ratio.of(1, 10);
        private static final Ratio HALF_A_TENTH = Ratio.of(1, 20);
        private static final Ratio HALF = Ratio.of(1, 2);

        private final BigDecimal statedPercent;
        /** The same, kept because most of what is asked of a share starts from it. */
        private final Ratio percent;

        /**
         * A share as stated; {@link Share#ofPercent(String)} reads better.
         *
         * @throws IllegalArgumentException when the number has more than {@value Decimals#MAX_DIGITS} digits on one side
         *     of its point
         */
        public Stated(BigDecimal statedPercent) {
            Decimals.requireSensibleSize(statedPercent);
            this.statedPercent = Decimals.withoutNoise(statedPercent);
            this.percent = Ratio.of(this.statedPercent);
        }

        /** The percentage with the precision it was stated to. */
        public BigDecimal statedPercent() {
            return statedPercent;
        }

        /** How many decimal places of a percent were stated: 0 for 11 %, 1 for 11.3 %, 2 for 11.30 %. */
        public int decimalPlaces() {
            return statedPercent.scale();
        }

        /**
         * The unit it was printed to, in percentage points: 1 for 11 %, 0.1 for 11.3 %. Two in the last place for a share with
         * {@value Decimals#SPREADSHEET_DIGITS} significant digits, because a spreadsheet that divided 14 by 27 stores a binary
         * number next to it, and its fifteenth digit can be one off.
         */
        public Ratio unit() {
            // one tenth is what nearly every share is stated to
            return decimalPlaces() == 1
                    ? ONE_TENTH
                    : Ratio.of(BigDecimal.valueOf(isComputed() ? 2 : 1, decimalPlaces()));
        }

        private boolean isComputed() {
            return statedPercent.precision() >= Decimals.SPREADSHEET_DIGITS && decimalPlaces() > 0;
        }

        @Override
        public Ratio percent() {
            return percent;
        }

        @Override
        public Interval interval() {
            Ratio half = decimalPlaces() == 1 ? HALF_A_TENTH : unit().times(HALF);
            Ratio lower = percent.minus(half);
            Ratio upper = percent.plus(half);
            if (!isWithinWhole()) {
                return Interval.halfOpen(lower, upper);
            }
            Ratio from = lower.max(Ratio.ZERO);
            return upper.compareTo(Ratio.HUNDRED) > 0
                    ? Interval.closed(from, Ratio.HUNDRED)
                    : Interval.halfOpen(from, upper);
        }

        @Override
        public boolean isWithinWhole() {
            return statedPercent.signum() >= 0 && statedPercent.compareTo(HUNDRED) <= 0;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Stated stated && statedPercent.equals(stated.statedPercent);
        }

        @Override
        public int hashCode() {
            return statedPercent.hashCode();
        }

        /** The percentage and its sign, e.g. {@code "11.3 %"}. */
        @Override
        public String toString() {
            return statedPercent.toPlainString() + " %";
        }
    }
}
