package dev.hpug.rule;

import dev.hpug.metric.FactRef;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.plausibility.Drift;
import dev.hpug.plausibility.Oddity;
import dev.hpug.plausibility.Plausibility;
import dev.hpug.printing.Printing;
import dev.hpug.report.Report;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was handed in: the facts, and what only its document knows: where each fact stands, the totals it printed
 * itself, and what could not be read. Example: a returned workbook, in which {@code prior.D.1[commercial].share} stands in
 * {@code Progress Report!L131}.
 *
 * <p>Rules look at a submission; a report that was built in memory is a submission without a document. Immutable, and safe to
 * share between threads.
 */
public final class Submission {

    private final Report report;
    private final FactLocator locator;
    private final List<StatedTotal> statedTotals;
    private final List<Finding> readFindings;
    private final List<PlanNote> notes;
    private final ReportingPeriods asked;

    /** Worked out when first asked for, because every rule on rounded figures asks. */
    private volatile @Nullable Printing printing;

    /** As that, because what explains one oddity is not another; for one drift at a time. */
    private volatile @Nullable Odd odd;

    private record Odd(Drift drift, List<Oddity> oddities) {}

    /**
     * A submission.
     *
     * @param report the facts
     * @param locator where they stand in the document
     * @param statedTotals the totals the document printed itself
     * @param readFindings what was found while reading the document
     */
    public Submission(Report report, FactLocator locator, List<StatedTotal> statedTotals, List<Finding> readFindings) {
        this(
                report,
                locator,
                statedTotals,
                readFindings,
                List.of(),
                report.edition().recommendedPeriods());
    }

    private Submission(
            Report report,
            FactLocator locator,
            List<StatedTotal> statedTotals,
            List<Finding> readFindings,
            List<PlanNote> notes,
            ReportingPeriods asked) {
        this.report = report;
        this.locator = locator;
        this.statedTotals = List.copyOf(statedTotals);
        this.readFindings = List.copyOf(readFindings);
        this.notes = List.copyOf(notes);
        this.asked = asked;
    }

    /** A report with no document behind it. */
    public static Submission of(Report report) {
        return new Submission(report, cell -> Optional.empty(), List.of(), List.of());
    }

    /** This, with what the plan wrote of its own accord. */
    public Submission noting(List<PlanNote> ownWords) {
        return new Submission(report, locator, statedTotals, readFindings, ownWords, asked);
    }

    /** This, where the host asked for {@code periods}, be they recommended by the edition or not. */
    public Submission askedFor(ReportingPeriods periods) {
        return new Submission(report, locator, statedTotals, readFindings, notes, periods);
    }

    /** The facts. */
    public Report report() {
        return report;
    }

    /** Where they stand in the document. */
    public FactLocator locator() {
        return locator;
    }

    /** The totals the document printed itself. */
    public List<StatedTotal> statedTotals() {
        return statedTotals;
    }

    /** What was found while reading the document. */
    public List<Finding> readFindings() {
        return readFindings;
    }

    /** What the plan wrote of its own accord, in the order of the document. */
    public List<PlanNote> notes() {
        return notes;
    }

    /** The periods that the report was asked for: those of the edition, until told otherwise. */
    public ReportingPeriods asked() {
        return asked;
    }

    /** How the report's figures were printed. */
    public Printing printing() {
        Printing known = printing;
        if (known == null) {
            known = Printing.of(report);
            printing = known;
        }
        return known;
    }

    /** What is odd about the figures, if they move from year to year like {@code drift}. */
    List<Oddity> oddities(Drift drift) {
        Odd known = odd;
        if (known == null || known.drift() != drift) {
            known = new Odd(drift, Plausibility.of(report, printing(), drift));
            odd = known;
        }
        return known.oddities();
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Submission submission
                && report.equals(submission.report)
                && locator.equals(submission.locator)
                && statedTotals.equals(submission.statedTotals)
                && readFindings.equals(submission.readFindings)
                && notes.equals(submission.notes)
                && asked.equals(submission.asked);
    }

    @Override
    public int hashCode() {
        return Objects.hash(report, statedTotals, readFindings);
    }

    /** The report and how much was found while reading it; for debugging. */
    @Override
    public String toString() {
        return report + ", read with " + readFindings.size() + " findings";
    }
}
