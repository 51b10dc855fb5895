package dev.hpug.printing;

import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.metric.Block;
import dev.hpug.period.Period;
import java.util.List;
import java.util.Optional;

/**
 * How the figures of one {@link Block} and period were printed, as far as they or the plan show it: section D of the prior
 * period in whole percents, say. Immutable.
 *
 * @param block the figures
 * @param period their period
 * @param plausible the ways its shares may have been printed, the likeliest first, one for all of them at a time
 * @param dollars the likeliest way its dollars were printed
 * @param explanation whether one of them explains the whole block
 * @param misfits what does not fit, under the way they are judged by; empty where that explains everything
 * @param evidence what shows it, in words, where it is not the usual way: {@code "all 12 shares are multiples of 0.5"}
 */
public record PrintedBlock(
        Block block,
        Period period,
        List<PrintingStyle> plausible,
        PrintingStyle dollars,
        Explanation explanation,
        List<Misfit> misfits,
        Optional<String> evidence) {

    /** Keeps its own copies of the lists. */
    public PrintedBlock {
        plausible = List.copyOf(plausible);
        misfits = List.copyOf(misfits);
    }

    /** Whether a way of printing explains a whole block. */
    public enum Explanation {
        /** The likeliest one does. */
        BY_THE_LIKELIEST,
        /** One does, and so little speaks for it that what it explains away is mentioned. */
        DOUBTFUL,
        /** None does: something in it is wrong. */
        NONE
    }

    /**
     * Figures that do not fit.
     *
     * @param constraint which, and how they hang together
     * @param fit how far they are from fitting
     * @param style how shares are taken to have been printed, by which they do not fit
     * @param dollars how dollars are taken to have been printed
     */
    public record Misfit(Constraint constraint, Fit fit, PrintingStyle style, PrintingStyle dollars) {}

    /** Whether some of its rates were taken of fewer events than are counted beside them, so that others may have been too. */
    public boolean hasRatesOfFewerEvents() {
        // most blocks have no misfits, and every figure's change asks
        return !misfits.isEmpty() && misfits.stream().anyMatch(misfit -> misfit.fit() == Fit.OF_FEWER_EVENTS);
    }

    /** The likeliest way its shares were printed. */
    public PrintingStyle likeliest() {
        return plausible.get(0);
    }
}
