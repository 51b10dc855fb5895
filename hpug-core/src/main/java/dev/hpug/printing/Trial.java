package dev.hpug.printing;

import dev.hpug.printing.PrintedBlock.Misfit;
import dev.hpug.report.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * One style tried on one block: what does not fit, and how likely the figures are.
 *
 * @param style the style
 * @param isBacked whether enough figures show its units
 * @param likelihood how likely the figures and the units are, the mode left out
 * @param misfits what does not fit
 */
record Trial(Style style, boolean isBacked, int likelihood, List<Misfit> misfits) {

    static Trial of(BlockCells cells, Report report, Style style, boolean isBacked, int ofUnits) {
        int likelihood = ofUnits + (isBacked ? 0 : Likelihood.UNBACKED_UNIT);
        List<Misfit> misfits = List.of();
        for (Constraint constraint : cells.constraints()) {
            Judgement judgement = constraint.judge(report, style);
            likelihood += judgement.likelihood();
            if (judgement.fit() != Fit.FITS) {
                if (misfits.isEmpty()) {
                    misfits = new ArrayList<>();
                }
                misfits.add(new Misfit(constraint, judgement.fit(), style.shares(), style.dollars()));
            }
        }
        return new Trial(style, isBacked, likelihood, misfits);
    }

    /** Whether the style explains the whole block. */
    boolean explains() {
        return misfits.stream().noneMatch(misfit -> misfit.fit() == Fit.FAILS);
    }

    boolean hasOwnDigits() {
        return style.shares().unit().isEmpty();
    }
}
