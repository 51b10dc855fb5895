package dev.hpug.report;

import dev.hpug.metric.Edition;
import dev.hpug.metric.EditionMapping;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.value.Answer;
import dev.hpug.value.FactValue;
import java.util.Optional;

/**
 * A report asked in the terms of another edition: what this year's form asks as {@code C.2.5} it may have answered as {@code C.2.2}.
 *
 * <pre>{@code
 * ReportInEdition last = ReportInEdition.of(lastYears, thisYears.edition());
 * last.answer(FactRef.of(waivers.at(MEDICAID), CURRENT));  // empty where last year's form did not ask it
 * }</pre>
 *
 * <p>Nothing is copied: a figure stays that of its report, among the figures it was printed with. Immutable.
 */
public final class ReportInEdition {

    private final Report report;
    private final EditionMapping mapping;
    private final boolean isItsOwn;

    private ReportInEdition(Report report, Edition edition) {
        this.report = report;
        this.mapping = EditionMapping.between(edition, report.edition());
        this.isItsOwn = edition.equals(report.edition());
    }

    /** {@code report} in the terms of {@code edition}. */
    public static ReportInEdition of(Report report, Edition edition) {
        return new ReportInEdition(report, edition);
    }

    /** The report as it is. */
    public Report report() {
        return report;
    }

    /** Under which of its own keys the report answers {@code key}; empty where its edition does not ask it. */
    public <T extends FactValue> Optional<Key<T>> find(Key<T> key) {
        return isItsOwn ? Optional.of(key).filter(report.edition()::contains) : mapping.find(key);
    }

    /** What the report answers in {@code cell}; empty where its edition does not ask it. */
    public <T extends FactValue> Optional<Answer<T>> answer(FactRef<T> cell) {
        return find(cell.key()).map(key -> report.answer(new FactRef<>(key, cell.period())));
    }
}
