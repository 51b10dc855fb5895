package dev.hpug.disclosure;

import dev.hpug.metric.FactRef;
import java.util.Optional;

/**
 * One cell that was withheld, and why. Immutable.
 *
 * @param cell the cell
 * @param reason why it was withheld
 * @param protects for a {@link Reason#COMPLEMENTARY} suppression the withheld cell that could be worked out otherwise; empty
 *     for the others
 */
public record Suppression(FactRef<?> cell, Reason reason, Optional<FactRef<?>> protects) {

    /** Why a cell is withheld. */
    public enum Reason {
        /** It is a small count: 6 births. */
        SMALL_COUNT,
        /** It is a share that tells a small count: 5.0 % of 120 births are 6 c-sections, and 3/29 says so itself. */
        SMALL_NUMERATOR,
        /** It is no small count, but one could be worked out from it. */
        COMPLEMENTARY
    }

    /** Cell and reason, e.g. {@code "current.A.2a.share: COMPLEMENTARY, protects current.A.2a.count"}. */
    @Override
    public String toString() {
        return cell + ": " + reason
                + protects.map(other -> ", protects " + other).orElse("");
    }
}
