package dev.hpug.rule;

import dev.hpug.metric.FactRef;
import dev.hpug.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A report as it was handed in: the facts, and what only its document knows: where each fact stands, the totals it printed
 * itself, and what could not be read. Example: a returned workbook, in which {@code prior.D.1[commercial].share} stands in
 * {@code Progress Report!L131}.
 *
 * <p>Rules look at a submission; a report that was built in memory is a submission without a document. Immutable.
 *
 * @param report the facts
 * @param locator where they stand in the document
 * @param statedTotals the totals the document printed itself
 * @param readFindings what was found while reading the document
 */
public record Submission(
        Report report, FactLocator locator, List<StatedTotal> statedTotals, List<Finding> readFindings) {

    /** Keeps its own copies of the lists. */
    public Submission {
        statedTotals = List.copyOf(statedTotals);
        readFindings = List.copyOf(readFindings);
    }

    /** A report with no document behind it. */
    public static Submission of(Report report) {
        return new Submission(report, cell -> Optional.empty(), List.of(), List.of());
    }

    /** The cells that something was found in while the document was read: they may say something and look blank. */
    Set<FactRef<?>> unreadable() {
        return readFindings.stream()
                .flatMap(finding -> finding.cells().stream())
                .<FactRef<?>>map(LocatedCell::fact)
                .collect(Collectors.toSet());
    }

    /** Where {@code cell} stands in the document, e.g. {@code "Progress Report!L131"}, where known. */
    public Optional<String> locationOf(FactRef<?> cell) {
        return locator.locate(cell);
    }
}
