package dev.hpug.plausibility;

import dev.hpug.metric.CommonDenominator;
import dev.hpug.metric.CountedShare;
import dev.hpug.metric.Key;
import dev.hpug.value.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is counted beside the share it is, by what it is a share of: 14 hospitals and 11.3 % are of 123 to 125.
 *
 * @param totals one for each common denominator
 */
record Networks(List<Networks.Total> totals) {

    private static final long LEAST_A_HOSPITAL = 100_000;
    private static final long MOST_A_HOSPITAL = 10_000_000_000L;

    static Networks of(Layout layout) {
        List<Total> totals = new ArrayList<>();
        for (CommonDenominator common : layout.edition().relations().commonDenominators()) {
            for (Key<?> key : common.one().amount().keys()) {
                totals.add(new Total(
                        common.one().amount().type() == ValueType.DOLLARS,
                        new int[] {amount(layout, common.one(), key), amount(layout, common.other(), key)},
                        new int[] {share(layout, common.one(), key), share(layout, common.other(), key)}));
            }
        }
        return new Networks(List.copyOf(totals));
    }

    private static int amount(Layout layout, CountedShare pair, Key<?> key) {
        return layout.index(pair.amount().beside(key));
    }

    private static int share(Layout layout, CountedShare pair, Key<?> key) {
        return layout.index(pair.share().beside(key));
    }

    /** The least and the most, in thousandths. */
    private record Range(long low, long high) {

        Range within(Range other) {
            return new Range(Math.max(low, other.low), Math.min(high, other.high));
        }

        long middle() {
            return (low + (high - low) / 2) / FixedPoint.ONE;
        }

        boolean isEmpty() {
            return low > high;
        }
    }

    /**
     * What two amounts are shares of.
     */
    static final class Total {

        /** Whether it is dollars. */
        private final boolean isDollars;
        /** Places of the amounts. */
        private final int[] amounts;
        /** For each the place of the share. */
        private final int[] shares;

        Total(boolean isDollars, int[] amounts, int[] shares) {
            this.isDollars = isDollars;
            this.amounts = amounts;
            this.shares = shares;
        }

        boolean isDollars() {
            return isDollars;
        }

        int[] amounts() {
            return amounts;
        }

        int[] shares() {
            return shares;
        }

        private static final Range ANY = new Range(0, Long.MAX_VALUE);

        /** As far as the figures of {@code year} tell; empty where they contradict each other. */
        private Range range(Year year) {
            Range range = ANY;
            for (int i = 0; i < amounts.length; i++) {
                if (year.isPositive(amounts[i]) && year.isPositive(shares[i])) {
                    range = range.within(new Range(low(year, i), high(year, i)));
                }
            }
            return range;
        }

        /** Everything that any of the figures of {@code year} tells. */
        private Range hull(Year year) {
            Range hull = new Range(Long.MAX_VALUE, 0);
            for (int i = 0; i < amounts.length; i++) {
                if (year.isPositive(amounts[i]) && year.isPositive(shares[i])) {
                    hull = new Range(Math.min(hull.low, low(year, i)), Math.max(hull.high, high(year, i)));
                }
            }
            return hull;
        }

        private long low(Year year, int i) {
            return FixedPoint.part(year.low[amounts[i]], FixedPoint.WHOLE, year.high[shares[i]]);
        }

        private long high(Year year, int i) {
            return FixedPoint.part(year.high[amounts[i]], FixedPoint.WHOLE, Math.max(1, year.low[shares[i]])) + 1;
        }

        /** What they are shares of this year and last year, in words. */
        Optional<String> ofBoth(Years years) {
            String sign = isDollars ? "$" : "";
            return Optional.of(sign + range(years.current).middle() + " after " + sign
                    + range(years.prior).middle());
        }

        boolean isOutside(Years years) {
            Range now = range(years.current);
            Range then = range(years.prior);
            if (now.isEmpty() || then.isEmpty() || now.equals(ANY) || then.equals(ANY)) {
                return false;
            }
            Slot slot = years.layout.slot(amounts[0]);
            Reach reach = years.reach(slot);
            return slot.isBanded()
                    && (now.low > FixedPoint.part(then.high, reach.most(), FixedPoint.ONE) + reach.plus()
                            || now.high < FixedPoint.part(then.low, reach.least(), FixedPoint.ONE) - reach.plus());
        }
    }

    /**
     * Dollars and hospitals that do not go together.
     */
    static final class Scale {

        /** Places of the dollars. */
        private final int[] dollars;
        /** Places of the hospitals. */
        private final int[] hospitals;
        /** How many dollars of how many hospitals, and what is odd about that. */
        private final String words;

        Scale(int[] dollars, int[] hospitals, String words) {
            this.dollars = dollars;
            this.hospitals = hospitals;
            this.words = words;
        }

        int[] dollars() {
            return dollars;
        }

        int[] hospitals() {
            return hospitals;
        }

        String words() {
            return words;
        }
    }

    /** The dollars and hospitals of {@code year}, if there are far too few or too many dollars a hospital. */
    Optional<Scale> scale(Year year) {
        for (Total dollars : totals) {
            for (Total things : totals) {
                if (dollars.isDollars && !things.isDollars) {
                    Range paid = dollars.hull(year);
                    Range hospitals = things.hull(year);
                    if (!paid.isEmpty()
                            && !hospitals.isEmpty()
                            && (paid.high < FixedPoint.part(hospitals.low, LEAST_A_HOSPITAL, 1)
                                    || paid.low > FixedPoint.part(hospitals.high, MOST_A_HOSPITAL, 1))) {
                        return Optional.of(new Scale(
                                dollars.amounts,
                                things.amounts,
                                "about $" + paid.middle() + " in all facilities and " + hospitals.middle()
                                        + " hospitals in the network"));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
