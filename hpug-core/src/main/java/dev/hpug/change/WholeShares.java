package dev.hpug.change;

import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.metric.Key;
import dev.hpug.metric.Total;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The parts of a whole for one member and period, such as the ten shares of section D, which the totals follow from.
 *
 * @param keys whose shares
 * @param sides what is said of each, in the same order
 */
record WholeShares(List<Key<Share>> keys, List<Side<Share>> sides) {

    private static final Interval NOTHING = Interval.point(Ratio.ZERO);
    private static final Interval WHOLE = Interval.point(Ratio.HUNDRED);
    private static final Interval ANYTHING = Interval.closed(Ratio.ZERO, Ratio.HUNDRED);

    /** The shares of {@code keys}, which are every part of a whole for one member, each read off by {@code side}. */
    static WholeShares of(List<Key<Share>> keys, Function<Key<Share>, Side<Share>> side) {
        List<Side<Share>> sides = new ArrayList<>(keys.size());
        for (Key<Share> key : keys) {
            sides.add(side.apply(key));
        }
        return new WholeShares(keys, sides);
    }

    /** The parts of {@code total} that have no value within 0–100 %, in the order of the report; it needs every one. */
    List<Key<Share>> missing(Total total) {
        return IntStream.range(0, sides.size())
                .filter(i -> isPartOf(total, i) && !sides.get(i).isPossible())
                .mapToObj(keys::get)
                .toList();
    }

    private boolean isPartOf(Total total, int i) {
        return total.includes(keys.get(i).metric());
    }

    /**
     * {@code total}; empty when a part has no value.
     *
     * <p>Its bounds are the sum of the parts' intervals, narrowed by what the other shares leave of 100 %: with D.1 at 61.0 %
     * the value-oriented share is in (38.95, 39.05], however many parts it has. Another share without a value leaves anything.
     * Where all the shares cannot make 100 % at all, the others are not believed and the plain sum's bounds stand. All were
     * printed in one way at a time.
     *
     * <p>Nominally it is the sum of the stated parts, if that lies within the bounds. If not, what all shares lack to 100 is
     * divided among them by the room that rounding leaves each: where D.1 prints 60.9 and the nine others 39.0, the total is in
     * (39.05, 39.15], and nine tenths of the missing 0.1 make it 39.09.
     */
    Optional<BoundedPercent> total(Total total) {
        for (int i = 0; i < sides.size(); i++) {
            if (isPartOf(total, i) && !sides.get(i).isPossible()) {
                return Optional.empty();
            }
        }
        Split likeliest = split(total, Side::likeliest);
        Interval bounds = likeliest.bounds();
        return Optional.of(new BoundedPercent(likeliest.nominal(bounds), bounds, plausible(total, bounds)));
    }

    private Interval plausible(Total total, Interval bounds) {
        List<PrintingStyle> styles = sides.get(0).styles();
        if (!sides.stream().allMatch(side -> side.styles().equals(styles))) {
            // from several reports, each with ways of its own
            return split(total, Side::plausible).bounds();
        }
        Interval plausible = bounds;
        for (PrintingStyle style : styles.subList(1, styles.size())) {
            plausible = plausible.hull(
                    split(total, (side, share) -> style.interval(share)).bounds());
        }
        return plausible;
    }

    /** How a share may be read. */
    private interface Reading {
        Interval of(Side<Share> side, Share share);
    }

    private Split split(Total total, Reading reading) {
        Ratio stated = Ratio.ZERO;
        Ratio statedOthers = Ratio.ZERO;
        Interval parts = NOTHING;
        Interval others = NOTHING;
        for (int i = 0; i < sides.size(); i++) {
            Side<Share> side = sides.get(i);
            if (!side.isPossible()) {
                others = others.plus(ANYTHING);
                continue;
            }
            Share share = side.answer().value().orElseThrow();
            if (isPartOf(total, i)) {
                stated = stated.plus(share.percent());
                parts = parts.plus(reading.of(side, share));
            } else {
                statedOthers = statedOthers.plus(share.percent());
                others = others.plus(reading.of(side, share));
            }
        }
        return new Split(stated, parts, statedOthers, others);
    }

    /**
     * The shares in two sums.
     *
     * @param stated the sum of the total's parts as stated
     * @param parts every sum they can have
     * @param statedOthers the sum of the others as stated
     * @param others every sum they can have
     */
    private record Split(Ratio stated, Interval parts, Ratio statedOthers, Interval others) {

        Interval bounds() {
            return parts.intersection(WHOLE.minus(others)).orElse(parts);
        }

        /** Within {@code bounds}, which are this split's. */
        Ratio nominal(Interval bounds) {
            if (bounds.contains(stated)) {
                return stated;
            }
            Ratio lacking = Ratio.HUNDRED.minus(stated).minus(statedOthers);
            Ratio ownRoom = room(parts, stated, lacking);
            Ratio room = ownRoom.plus(room(others, statedOthers, lacking));
            return stated.plus(lacking.times(ownRoom).dividedBy(room));
        }

        /** By how much a sum can be further from what is stated, in the direction of {@code lacking}. */
        private static Ratio room(Interval sum, Ratio stated, Ratio lacking) {
            return lacking.signum() > 0 ? sum.upper().orElseThrow().minus(stated) : stated.minus(sum.lower());
        }
    }
}
