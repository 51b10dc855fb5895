package dev.hpug.testing.defect;

import dev.hpug.rule.Findings;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.Submission;
import java.util.List;

/**
 * A report with one defect, and everything that follows from it.
 *
 * @param defect what was planted
 * @param submission the report it was planted in, which is consistent otherwise
 * @param rules the rules to judge it by: the standard ones, and those that need more than the report
 * @param implied what they must find, no more and no less, in any order
 */
public record Planted(Defect defect, Submission submission, RuleSet rules, List<Implied> implied) {

    /** What the rules find. */
    public Findings findings() {
        return rules.check(submission);
    }

    /** The defect and what it implies. */
    @Override
    public String toString() {
        return defect + ": " + implied;
    }
}
