package dev.hpug.plausibility;

import java.math.BigDecimal;
import java.util.Optional;

/** What people do to a figure without meaning to, by which one that moved too far would not have moved at all. */
final class Slips {

    private static final long TEN = 10;
    private static final long HUNDRED = 100;
    private static final long MILLION = 1_000_000;
    private static final int THOUSANDTHS = 3;

    private Slips() {}

    /** The figure that would fit last year's in the place of {@code slot}'s, with what was done to it: {@code "31.9 %, what is missing to 100 %"}. */
    static Optional<String> explaining(Years years, Slot slot) {
        long now = years.current.value[slot.index()];
        if (now == 0) {
            return Optional.empty();
        }
        if (slot.isShare() && years.fits(slot, FixedPoint.WHOLE - now)) {
            return Optional.of(words(slot, FixedPoint.WHOLE - now) + ", what is missing to 100 %,");
        }
        for (long times : new long[] {TEN, HUNDRED, FixedPoint.ONE, MILLION}) {
            boolean isShareTooLarge = slot.isShare() && now > FixedPoint.WHOLE / times;
            if (!isShareTooLarge && now < Long.MAX_VALUE / times && years.fits(slot, now * times)) {
                return Optional.of(words(slot, now * times) + ", " + times + " times as much,");
            }
            if (years.fits(slot, now / times)) {
                return Optional.of(words(slot, now / times) + ", one part in " + times + " of it,");
            }
        }
        return ofAll(years, slot, now);
    }

    /** A rate that was taken of all events, not of those beside it. */
    private static Optional<String> ofAll(Years years, Slot slot, long now) {
        if (slot.kind() != Slot.Kind.RATE || slot.eventsOfAll() < 0 || !years.current.isPositive(slot.events())) {
            return Optional.empty();
        }
        long own = FixedPoint.part(now, years.current.value[slot.eventsOfAll()], years.current.value[slot.events()]);
        return own <= FixedPoint.WHOLE && own > now && years.fits(slot, own)
                ? Optional.of(words(slot, own / HUNDRED * HUNDRED)
                        + ", if it was taken of all events and not of these alone,")
                : Optional.empty();
    }

    private static String words(Slot slot, long thousandths) {
        BigDecimal number = BigDecimal.valueOf(thousandths, THOUSANDTHS).stripTrailingZeros();
        String digits = (number.scale() < 0 ? number.setScale(0) : number).toPlainString();
        return slot.isShare() ? digits + " %" : digits;
    }
}
