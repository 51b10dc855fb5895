package dev.hpug.testing.defect;

import dev.hpug.metric.FactRef;
import dev.hpug.rule.Finding;
import dev.hpug.rule.Severity;
import java.util.Optional;

/**
 * What a defect leads to: the rule that must fire, how severe, and about which cell, which tells key and period:
 * {@code error c.zero prior.C.1.A.ii[medicaid].cSectionRate}.
 *
 * @param rule the id of the rule
 * @param severity how much it matters
 * @param cell the cell it must be about; empty where it is about none
 */
public record Implied(String rule, Severity severity, Optional<FactRef<?>> cell) {

    /** What {@code finding} says, without its words. */
    public static Implied of(Finding finding) {
        return new Implied(finding.rule(), finding.severity(), finding.cell());
    }

    @Override
    public String toString() {
        return severity.id() + " " + rule + cell.map(where -> " " + where).orElse("");
    }
}
