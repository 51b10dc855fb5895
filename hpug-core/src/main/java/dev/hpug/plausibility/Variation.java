package dev.hpug.plausibility;

/** What chance does to the figures of two years, given of how many people, events or things each is a share. */
final class Variation {

    /** With fewer births than this in every line of business, whatever is counted in the plan is counted in few. */
    private static final long FEW_EVENTS = 100 * FixedPoint.ONE;

    /** Where many people are counted, a share is one of at least so many times as many as it shows. */
    private static final long FEWER_STEPS = 3;

    /** A rate of some of the events that are counted is of one in ten at the least. */
    private static final long SOME = 10;

    private static final long TWELFTH = 12;

    private static final long MILLION = FixedPoint.ONE * FixedPoint.ONE;

    private static final long HALF = 2;

    private final Layout layout;
    private final Year current;
    private final Year prior;
    private final boolean isSmall;
    /** The least number that both years' shares of unknown numbers can be of. */
    private final long[] fewest;

    private final long[] inCurrent;
    private final long[] inPrior;

    Variation(Layout layout, Year current, Year prior) {
        this.layout = layout;
        this.current = current;
        this.prior = prior;
        this.isSmall = isSmall();
        this.fewest = fewest();
        this.inCurrent = chances(current);
        this.inPrior = chances(prior);
    }

    long inCurrent(int at) {
        return inCurrent[at];
    }

    long inPrior(int at) {
        return inPrior[at];
    }

    private boolean isSmall() {
        boolean any = false;
        for (Slot slot : layout.slots()) {
            if (slot.kind() == Slot.Kind.EVENTS && prior.isPositive(slot.index())) {
                any = true;
                if (prior.value[slot.index()] >= FEW_EVENTS) {
                    return false;
                }
            }
        }
        return any;
    }

    /** The variance, in thousandths squared, of what chance does to each figure of one year. */
    private long[] chances(Year year) {
        Slot[] slots = layout.slots();
        long[] chances = new long[slots.length];
        for (Slot slot : slots) {
            chances[slot.index()] = year.isStated[slot.index()] ? chance(year, slot) : 0;
        }
        return chances;
    }

    private long chance(Year year, Slot slot) {
        int at = slot.index();
        return switch (slot.kind()) {
            case EVENTS -> year.value[at] * FixedPoint.ONE;
            case RATE, RATE_OF_SOME -> ofShare(share(at), number(year, slot));
            case SHARE_OF_UNKNOWN, PART_OF_UNKNOWN -> {
                long number = number(year, slot);
                long step = FixedPoint.WHOLE / number;
                yield isSmall ? ofShare(share(at), number) : step * step / TWELFTH;
            }
            case PART_OF_DOLLARS, CERTAIN -> 0;
        };
    }

    /** Of how many people or things a share is one, as far as that is known. */
    long number(Year year, Slot slot) {
        return switch (slot.kind()) {
            case RATE -> Math.max(1, year.value[slot.events()] / FixedPoint.ONE);
            case RATE_OF_SOME -> Math.max(1, year.value[slot.events()] / FixedPoint.ONE / SOME);
            case SHARE_OF_UNKNOWN, PART_OF_UNKNOWN -> fewest[slot.index()];
            case EVENTS, PART_OF_DOLLARS, CERTAIN -> Long.MAX_VALUE;
        };
    }

    private long[] fewest() {
        long[] fewest = new long[layout.slots().length];
        for (Slot slot : layout.slots()) {
            if (slot.kind() == Slot.Kind.SHARE_OF_UNKNOWN || slot.kind() == Slot.Kind.PART_OF_UNKNOWN) {
                fewest[slot.index()] = Math.max(fewest(current, slot.index()), fewest(prior, slot.index()));
            }
        }
        return fewest;
    }

    private static long fewest(Year year, int at) {
        return year.isStated[at] ? FixedPoint.fewest(year.low[at], year.high[at]) : 1;
    }

    /** The share of both years together. */
    private long share(int at) {
        if (!current.isStated[at]) {
            return prior.value[at];
        }
        return prior.isStated[at] ? (prior.value[at] + current.value[at]) / HALF : current.value[at];
    }

    /** Half a case more on either side, so that none of few is not certain. */
    static long ofShare(long share, long number) {
        long least = FixedPoint.WHOLE / (HALF * number + HALF);
        long cut = Math.max(least, Math.min(share, FixedPoint.WHOLE - least));
        return cut * (FixedPoint.WHOLE - cut) / number;
    }

    /** How far apart two figures lie at the least, because something whole is counted behind them. */
    long granularity(Year year, Slot slot) {
        return switch (slot.kind()) {
            case RATE, RATE_OF_SOME, PART_OF_UNKNOWN -> FixedPoint.WHOLE / number(year, slot);
            case SHARE_OF_UNKNOWN -> FixedPoint.WHOLE / number(year, slot) / (isSmall ? 1 : FEWER_STEPS);
            case EVENTS -> FixedPoint.ONE;
            case CERTAIN, PART_OF_DOLLARS -> year.unit[slot.index()];
        };
    }

    /** The variance of {@code year}'s figure as {@link Years#measure} has it: of {@code chance} and of how it was rounded. */
    static long noise(Slot slot, Year year, long chance) {
        int at = slot.index();
        long variance = chance + year.unit[at] * year.unit[at] / TWELFTH;
        if (!slot.isRelative()) {
            return variance;
        }
        long value = Math.max(Math.max(1, year.unit[at] / 4), year.value[at]);
        return variance < Long.MAX_VALUE / MILLION
                ? variance * MILLION / value / value
                : variance / value * MILLION / value;
    }
}
