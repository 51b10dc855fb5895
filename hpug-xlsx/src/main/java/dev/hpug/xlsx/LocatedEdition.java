package dev.hpug.xlsx;

import dev.hpug.metric.Edition;
import dev.hpug.xlsx.finding.ReadRule;
import dev.hpug.xlsx.locate.LocatedReport;

/**
 * What was found of one edition in a workbook, as evidence for its being of that edition.
 *
 * @param edition the edition
 * @param located what was found
 */
record LocatedEdition(Edition edition, LocatedReport located) {

    /** Whether more of this edition was found, and less besides, than of another: of what it asks and of what stands there. */
    boolean isMoreThan(LocatedEdition other) {
        return 2L * items() * (other.asked() + other.items() + other.strangers())
                > 2L * other.items() * (asked() + items() + strangers());
    }

    private long items() {
        return located.answers().keySet().stream()
                .map(fact -> fact.key().metric().id())
                .distinct()
                .count();
    }

    private long asked() {
        return edition.form().items().size();
    }

    private long strangers() {
        return located.findings().stream()
                .filter(finding -> finding.rule().equals(ReadRule.UNKNOWN_QUESTION.id()))
                .count();
    }

    /** What was found, with a finding where it is another edition than the one that is wanted. */
    LocatedReport insteadOf(Edition wanted) {
        if (wanted.equals(edition)) {
            return located;
        }
        return located.finding(ReadRule.OTHER_EDITION.finding("This is the " + edition.id() + " form, you asked for "
                + wanted.id() + "; it was read as what it is."));
    }
}
