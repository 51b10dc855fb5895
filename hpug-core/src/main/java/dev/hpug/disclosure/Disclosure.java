package dev.hpug.disclosure;

import dev.hpug.report.Report;
import java.util.List;

/**
 * A report fit for release, and what was withheld to make it so. Immutable.
 *
 * @param released the report with withheld cells absent, {@link dev.hpug.value.AbsenceReason#SUPPRESSED}
 * @param suppressions every cell that was withheld, in the order it was decided: small counts and numerators in the order
 *     of the report, then what protects them
 */
public record Disclosure(Report released, List<Suppression> suppressions) {

    /** Keeps its own copy of the list. */
    public Disclosure {
        suppressions = List.copyOf(suppressions);
    }
}
