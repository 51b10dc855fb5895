package dev.hpug.testing.honest;

import dev.hpug.report.Report;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.StandardRules;
import java.util.List;

/**
 * A report as an honest plan hands it in, with all that is true behind it.
 *
 * @param as how it is printed, and what kind of plan it is
 * @param seed what it was drawn from
 * @param truth the figures before they were printed
 * @param printing the style of every block and year
 * @param report this year's report
 * @param last the report of the year before, as it was handed in then
 */
public record HonestReport(PrintedAs as, long seed, Truth truth, Printing printing, Report report, Report last) {

    /** The standard rules. */
    public static RuleSet rules() {
        return RuleSet.standard();
    }

    /** The standard rules, and those that hold a report against last year's. */
    public RuleSet rulesWithLast() {
        return rules().plus(StandardRules.restated(last)).plus(StandardRules.yearsExchanged(List.of(last)));
    }

    /** What draws it again, e.g. {@code "tiny, whole, seed 42"}. */
    @Override
    public String toString() {
        return as + ", seed " + seed;
    }
}
