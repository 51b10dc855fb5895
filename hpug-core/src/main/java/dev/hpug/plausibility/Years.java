package dev.hpug.plausibility;

import dev.hpug.period.Period;

/** Two years of figures beside each other: how far each moved, and how far it may, with what chance and rounding add. */
final class Years {

    /** Standard deviations that chance is allowed on top of drift, in halves. */
    private static final long CHANCE = 8;

    /** As that, of events, whose drift is known well. In halves of a deviation, both of them. */
    private static final long CHANCE_OF_EVENTS = 4;

    /** No more than so many points are c-sections anywhere. */
    private static final long HIGHEST_RATE = 60 * FixedPoint.ONE;

    /** Use below that of all members by less than this is nothing odd, in a calm year and in another. */
    private static final long LESS_IN_CALM_YEAR = 15 * FixedPoint.ONE;

    private static final long LESS = 25 * FixedPoint.ONE;
    private static final int FEW = 3;

    private static final int ENOUGH_TO_TELL = 10;
    private static final long MOST = 90;
    private static final long HUNDRED = 100;
    private static final long HALF = 2;

    final Layout layout;
    final Year current;
    final Year prior;
    private final Variation variation;
    private final boolean isCalm;

    /** How this year's figures are measured for their distance: by their logarithm where they move by a factor. */
    final long[] now;

    /** As that, last year's. */
    final long[] then;

    /** The variance that chance and rounding give the distance between both years' figures, besides drift. */
    final long[] noise;

    Years(Layout layout, Year current, Year prior) {
        this.layout = layout;
        this.current = current;
        this.prior = prior;
        this.variation = new Variation(layout, current, prior);
        this.isCalm = areNearLastYear();
        int size = layout.slots().length;
        this.now = new long[size];
        this.then = new long[size];
        this.noise = new long[size];
        for (Slot slot : layout.slots()) {
            if (slot.isBanded() && areStated(slot.index())) {
                measure(slot);
            }
        }
    }

    /**
     * How much it says that a figure is stated twice: the logarithm, in thousandths, of how many figures might stand there, half as
     * far from it as drift allows, or anywhere up to it for another line of business.
     */
    long decided(Year year, Slot slot, boolean isOfNextYear) {
        int at = slot.index();
        long value = year.value[at];
        long width = !isOfNextYear
                ? value
                : slot.isRelative()
                        ? value / HALF * (slot.far().most() - slot.far().least()) / FixedPoint.ONE
                        : slot.far().plus();
        long step = Math.max(slot.isShare() ? year.unit[at] : FixedPoint.ONE, variation.granularity(year, slot));
        return width > step ? FixedPoint.ln(width) - FixedPoint.ln(step) : 0;
    }

    boolean areStated(int at) {
        return current.isStated[at] && prior.isStated[at];
    }

    /**
     * Whether it was a year in which figures move little: all but a few of those that tell moved less than half as far as they
     * may. Whoever drifts twice as far as others does so throughout.
     */
    private boolean areNearLastYear() {
        int near = 0;
        int all = 0;
        for (Slot slot : layout.slots()) {
            int at = slot.index();
            if (slot.isBanded() && areStated(at) && !slot.isRate() && !slot.isPart() && tells(slot)) {
                all++;
                near += isOutside(slot, at, slot.half(), 0) ? 0 : 1;
            }
        }
        return all >= ENOUGH_TO_TELL && near * HUNDRED >= all * MOST;
    }

    /** Whether half the way it may move is more than printing and chance do. */
    private boolean tells(Slot slot) {
        int at = slot.index();
        long way = slot.half().plus()
                + FixedPoint.part(prior.value[at], FixedPoint.ONE - slot.half().least(), FixedPoint.ONE);
        return way > current.unit[at] + prior.unit[at] + slack(slot, at);
    }

    /** How far the figure of {@code slot} may move this year. */
    Reach reach(Slot slot) {
        return isCalm ? slot.calm() : slot.far();
    }

    /** Whether it was a year in which figures move little. */
    boolean isCalm() {
        return isCalm;
    }

    Year of(Period period) {
        return period == Period.CURRENT ? current : prior;
    }

    private long slack(Slot slot, int now) {
        return (slot.kind() == Slot.Kind.EVENTS ? CHANCE_OF_EVENTS : CHANCE)
                * FixedPoint.root(variation.inCurrent(now) + variation.inPrior(slot.index()))
                / HALF;
    }

    /** Whether the figure of {@code slot} moved farther than it may. */
    boolean isOutside(Slot slot) {
        return isOutside(slot, slot.index());
    }

    /** Whether this year's figure at {@code now} lies farther from last year's of {@code slot} than that may move. */
    boolean isOutside(Slot slot, int now) {
        return isOutside(slot, now, reach(slot));
    }

    private boolean isOutside(Slot slot, int now, Reach reach) {
        return isOutside(slot, now, reach, slack(slot, now));
    }

    private boolean isOutside(Slot slot, int now, Reach reach, long slack) {
        int at = slot.index();
        if (!slot.isBanded() || !prior.isStated[at] || !current.isStated[now]) {
            return false;
        }
        long low = Math.max(0, current.low[now] - slack);
        long high = current.high[now] + slack;
        if (slot.isPart()) {
            return isAboveOdds(low, prior.high[at], reach.most(), reach.least())
                    || isAboveOdds(prior.low[at], Math.min(high, FixedPoint.WHOLE), reach.most(), reach.least());
        }
        long ofAll = HALF * moveOfAll(slot);
        long most = FixedPoint.part(prior.high[at], reach.most(), FixedPoint.ONE) + reach.plus() + Math.max(0, ofAll);
        long least = FixedPoint.part(prior.low[at], reach.least(), FixedPoint.ONE) - reach.plus() + Math.min(0, ofAll);
        return low > most || high < least;
    }

    /** How far the figure of all members moved, which takes that of some of them along. */
    private long moveOfAll(Slot slot) {
        return slot.all() >= 0 && areStated(slot.all()) ? current.value[slot.all()] - prior.value[slot.all()] : 0;
    }

    /** Whether the odds of one share are more than most/least times those of the other. */
    private static boolean isAboveOdds(long share, long other, long most, long least) {
        return share * (FixedPoint.WHOLE - other) / FixedPoint.ONE * least
                > other * (FixedPoint.WHOLE - share) / FixedPoint.ONE * most;
    }

    private void measure(Slot slot) {
        int at = slot.index();
        now[at] = measure(slot, current);
        then[at] = measure(slot, prior);
        noise[at] = Variation.noise(slot, current, variation.inCurrent(at))
                + Variation.noise(slot, prior, variation.inPrior(at));
    }

    private static long measure(Slot slot, Year year) {
        int at = slot.index();
        return slot.isRelative()
                ? FixedPoint.ln(Math.max(Math.max(1, year.unit[at] / 4), year.value[at]))
                : year.value[at];
    }

    /** Whether {@code value} in the place of this year's figure moved no farther than it may. */
    boolean fits(Slot slot, long value) {
        int at = slot.index();
        Reach reach = reach(slot);
        long slack = slack(slot, at) + current.unit[at];
        return value <= FixedPoint.part(prior.high[at], reach.most(), FixedPoint.ONE) + reach.plus() + slack
                && value >= FixedPoint.part(prior.low[at], reach.least(), FixedPoint.ONE) - reach.plus() - slack;
    }

    /** Whether a rate is higher than any such rate, even if chance made it so. */
    boolean isHighRate(Slot slot, Year year) {
        int at = slot.index();
        long number = variation.number(year, slot);
        return year.isStated[at]
                && year.low[at]
                        > HIGHEST_RATE
                                + CHANCE * FixedPoint.root(Variation.ofShare(HIGHEST_RATE, number)) / HALF / HALF;
    }

    /** Whether all of some shares are below one percent, in both years, as percentages look that were stored as fractions. */
    boolean areFractions(int[] shares) {
        int positive = 0;
        for (int at : shares) {
            if (current.value[at] >= FixedPoint.ONE || prior.value[at] >= FixedPoint.ONE) {
                return false;
            }
            positive += (current.isPositive(at) ? 1 : 0) + (prior.isPositive(at) ? 1 : 0);
        }
        return positive > FEW;
    }

    /** Whether use under incentives is far below that of all members in both years, where most other figures are above. */
    boolean isLessUnderIncentives(Slot slot) {
        if (!isBelowAll(slot, isCalm ? LESS_IN_CALM_YEAR : LESS)) {
            return false;
        }
        int others = 0;
        int above = 0;
        for (Slot other : layout.slots()) {
            if (other.all() >= 0
                    && other.index() != slot.index()
                    && areStated(other.index())
                    && areStated(other.all())) {
                others++;
                above += current.value[other.index()] >= current.value[other.all()] ? 1 : 0;
            }
        }
        return others >= FEW && above * HALF > others;
    }

    private boolean isBelowAll(Slot slot, long by) {
        int at = slot.index();
        int all = slot.all();
        return areStated(at)
                && areStated(all)
                && current.high[at] + by < current.low[all]
                && prior.high[at] + by < prior.low[all];
    }
}
