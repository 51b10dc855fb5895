package dev.hpug.testing.honest;

import dev.hpug.testing.Draw;

/**
 * Reports that an honest plan could hand in: hospitals, contracts, dollars, births, c-sections, admissions, visits and
 * physicians of three years are drawn first, drifting from year to year as those of plans do, then printed.
 *
 * <pre>{@code
 * HonestReport honest = HonestReports.of(PrintedAs.WHOLES, 42);
 * honest.report();                            // A.2a states 14 hospitals and 11 %
 * honest.truth().year(Period.CURRENT);        // of 124
 * honest.last();                              // last year's report, from which the prior figures were carried
 * }</pre>
 *
 * <p>{@link dev.hpug.testing.ConsistentReports} are simpler: all in tenths, every cell answered, for one defect at a time.
 */
public final class HonestReports {

    private HonestReports() {}

    /** The report drawn from {@code seed}; the same for the same seed. */
    public static HonestReport of(PrintedAs as, long seed) {
        Draw draw = new Draw(seed);
        Truth truth = Truth.of(as.shape(), draw);
        Printing printing = as.printing().apply(draw);
        return new HonestReport(as, seed, truth, printing, printing.print(truth), printing.printLast(truth));
    }
}
