package dev.hpug.arithmetic;

import dev.hpug.value.Answer;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;

/**
 * One part of a whole: {@link Known} as a share, or {@link Unknown} because its cell is blank or withheld.
 *
 * <p>An unknown part may be anything from nothing to everything. One that is {@linkplain #nothing known to
 * be nothing} is exactly that, where a stated 0.0 % may be a little. Immutable.
 */
public sealed interface Part {

    /** The part {@code share}. */
    static Part of(Share share) {
        return new Known(share);
    }

    /** The part that {@code answer} gives, or an unknown one when it gives no value, for whatever reason. */
    static Part of(Answer<Share> answer) {
        return answer instanceof Answer.Given<Share> given ? of(given.given()) : Unknown.PART;
    }

    /** A part of which nothing is known. */
    static Part unknown() {
        return Unknown.PART;
    }

    /**
     * A part known to be nothing at all, not even what rounds to nothing: a payment method the plan does not have. The
     * exact share 0/1.
     */
    static Part nothing() {
        return Known.NOTHING;
    }

    /**
     * Every percentage the part can be when it was rounded half up: [11.25, 11.35) for 11.3 %, [0, 100] for an unknown
     * part.
     */
    Interval interval();

    /**
     * A part that was stated.
     *
     * @param share how large it is
     */
    record Known(Share share) implements Part {

        private static final Part NOTHING = new Known(new Share.Exact(BigDecimal.ZERO, BigDecimal.ONE));

        @Override
        public Interval interval() {
            return share.interval();
        }

        /** The share, e.g. {@code "11.3 %"}. */
        @Override
        public String toString() {
            return share.toString();
        }
    }

    /** A part of which nothing was said; see {@link Part#unknown}. */
    enum Unknown implements Part {
        /** The one unknown part there is. */
        PART;

        private static final Interval ANYTHING = Interval.closed(Ratio.ZERO, Ratio.HUNDRED);

        @Override
        public Interval interval() {
            return ANYTHING;
        }

        /** {@code "unknown"}. */
        @Override
        public String toString() {
            return "unknown";
        }
    }
}
