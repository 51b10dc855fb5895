package dev.hpug.change;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What changed from a report's prior to its current period: {@code Changes.of(report).get(key).progress()}.
 *
 * <p>Has a {@link FactChange} for every key the edition asks per period, 86 in the standard edition, whether it was
 * answered or not, and a {@link TotalChange} for each {@link PaymentTotal} and line of business. What is asked once
 * (designations, names) has no change. Immutable.
 */
public final class Changes {

    private final List<FactChange<?>> facts;
    private final List<TotalChange> totals;

    private Changes(List<FactChange<?>> facts, List<TotalChange> totals) {
        this.facts = List.copyOf(facts);
        this.totals = List.copyOf(totals);
    }

    /** The changes within {@code report}. */
    public static Changes of(Report report) {
        List<FactChange<?>> facts = new ArrayList<>();
        for (Key<?> key : report.edition().periodKeys()) {
            facts.add(factChange(report, key));
        }
        List<TotalChange> totals = new ArrayList<>();
        for (LineOfBusiness line : LineOfBusiness.values()) {
            for (PaymentTotal total : PaymentTotal.values()) {
                totals.add(totalChange(report, total, line));
            }
        }
        return new Changes(facts, totals);
    }

    private static <T extends FactValue> FactChange<T> factChange(Report report, Key<T> key) {
        return new FactChange<>(
                key, report.prior().answer(key), report.current().answer(key));
    }

    private static TotalChange totalChange(Report report, PaymentTotal total, LineOfBusiness line) {
        Optional<BoundedPercent> prior = total.in(report.prior(), line);
        Optional<BoundedPercent> current = total.in(report.current(), line);
        List<FactRef<Share>> missing =
                prior.isPresent() && current.isPresent() ? List.of() : missing(report, total, line);
        return new TotalChange(total, line, prior, current, missing);
    }

    private static List<FactRef<Share>> missing(Report report, PaymentTotal total, LineOfBusiness line) {
        return Stream.of(Period.PRIOR, Period.CURRENT)
                .flatMap(period ->
                        total.missing(report.get(period), line).stream().map(key -> FactRef.of(key, period)))
                .toList();
    }

    /** The change of every key asked per period, in the order of the report. */
    public List<FactChange<?>> facts() {
        return facts;
    }

    /** The change of every derived total, commercial before Medicaid. */
    public List<TotalChange> totals() {
        return totals;
    }

    /** The change of {@code key}; empty when the edition does not ask it per period. */
    @SuppressWarnings("unchecked") // factChange puts a FactChange<T> under a Key<T> only
    public <T extends FactValue> Optional<FactChange<T>> find(Key<T> key) {
        return facts.stream()
                .filter(change -> change.key().equals(key))
                .map(change -> (FactChange<T>) change)
                .findFirst();
    }

    /**
     * The change of {@code key}.
     *
     * @throws UnknownChangeException when the edition does not ask it, or asks it only once
     */
    public <T extends FactValue> FactChange<T> get(Key<T> key) {
        return find(key).orElseThrow(() -> new UnknownChangeException(key));
    }

    /** The change of {@code total} for {@code line}. */
    public TotalChange get(PaymentTotal total, LineOfBusiness line) {
        return totals.stream()
                .filter(change -> change.total() == total && change.line() == line)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Changes changes && facts.equals(changes.facts) && totals.equals(changes.totals);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    /** One line a key; for debugging. */
    @Override
    public String toString() {
        return String.join("\n", facts.stream().map(FactChange::toString).toList());
    }
}
