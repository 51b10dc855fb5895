package dev.hpug.change;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Member;
import dev.hpug.metric.Total;
import dev.hpug.metric.Whole;
import dev.hpug.period.Period;
import dev.hpug.printing.Printing;
import dev.hpug.report.Report;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What changed from a report's prior to its current period: {@code Changes.of(report).get(key).progress()}.
 *
 * <p>Has a {@link FactChange} for every key the edition asks per period, 86 in the standard edition, whether it was
 * answered or not, and a {@link TotalChange} for each {@link Total} and line of business. What is asked once
 * (designations, names) has no change. Works a change or total out when first asked. Immutable.
 */
public final class Changes {

    private final List<FactChange<?>> facts;
    private final Supplier<List<TotalChange>> worksTotalsOut;

    /** Worked out when first asked for; whoever asks at the same time gets equal ones. */
    private @Nullable List<TotalChange> totals;

    private Changes(List<FactChange<?>> facts, Supplier<List<TotalChange>> worksTotalsOut) {
        this.facts = List.copyOf(facts);
        this.worksTotalsOut = worksTotalsOut;
    }

    /** The changes within {@code report}. */
    public static Changes of(Report report) {
        return of(report, Printing.of(report));
    }

    /** The changes within {@code report}, of which it is known how it was printed: {@code submission.printing()}. */
    public static Changes of(Report report, Printing printing) {
        PrintedReport printed = new PrintedReport(report, printing);
        return between(report.edition(), printed, Period.PRIOR, printed, Period.CURRENT);
    }

    /**
     * The changes from {@code earlier}'s current period to {@code later}'s, of every key that the later report's edition asks;
     * a key that is new in it has no prior value. Each report's figures were printed in its own way. Takes both at their word:
     * the later one's own prior period, which may restate the earlier one's figures, is not looked at; a {@link YearChain}
     * does.
     *
     * <p>In the result "prior" is the earlier report, in {@link TotalChange#missing} too.
     */
    public static Changes between(Report earlier, Report later) {
        return between(
                later.edition(), PrintedReport.of(earlier), Period.CURRENT, PrintedReport.of(later), Period.CURRENT);
    }

    private static Changes between(
            Edition edition, PrintedReport earlier, Period before, PrintedReport later, Period now) {
        List<Key<?>> keys = edition.periodKeys();
        List<FactChange<?>> facts = new ArrayList<>(keys.size());
        for (Key<?> key : keys) {
            facts.add(factChange(key, earlier, before, later, now));
        }
        return new Changes(facts, () -> totals(edition, earlier, before, later, now));
    }

    private static List<TotalChange> totals(
            Edition edition, PrintedReport earlier, Period before, PrintedReport later, Period now) {
        List<TotalChange> totals = new ArrayList<>();
        for (Whole whole : edition.wholes()) {
            List<Total> derived = edition.totalsOf(whole);
            for (List<Key<Share>> keys : derived.isEmpty() ? List.<List<Key<Share>>>of() : whole.keysByMember()) {
                WholeShares prior = WholeShares.of(keys, key -> earlier.side(key, before));
                WholeShares current = WholeShares.of(keys, key -> later.side(key, now));
                for (Total total : derived) {
                    totals.add(totalChange(total, keys.get(0).member(), prior, current));
                }
            }
        }
        return List.copyOf(totals);
    }

    private static <T extends FactValue> FactChange<T> factChange(
            Key<T> key, PrintedReport earlier, Period before, PrintedReport later, Period now) {
        return new FactChange<>(key, earlier.side(key, before), later.side(key, now));
    }

    private static TotalChange totalChange(
            Total total, Optional<Member> member, WholeShares prior, WholeShares current) {
        Optional<BoundedPercent> was = prior.total(total);
        Optional<BoundedPercent> is = current.total(total);
        List<FactRef<Share>> missing = was.isPresent() && is.isPresent()
                ? List.of()
                : Stream.concat(
                                prior.missing(total).stream().map(key -> FactRef.of(key, Period.PRIOR)),
                                current.missing(total).stream().map(key -> FactRef.of(key, Period.CURRENT)))
                        .toList();
        return new TotalChange(total, member, was, is, missing);
    }

    /** The change of every key asked per period, in the order of the report. */
    public List<FactChange<?>> facts() {
        return facts;
    }

    /** The change of every derived total, in the order of the report. */
    public List<TotalChange> totals() {
        List<TotalChange> known = totals;
        if (known == null) {
            known = worksTotalsOut.get();
            totals = known;
        }
        return known;
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

    /**
     * The change of {@code total} for one member, as in {@code changes.get(valueOriented, COMMERCIAL)}; none where its whole has no
     * axis.
     *
     * @throws java.util.NoSuchElementException when the edition has no such total, or not for that member
     */
    public TotalChange get(Total total, Member... members) {
        return totals().stream()
                .filter(change -> change.total().equals(total)
                        && change.member().stream().toList().equals(List.of(members)))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Changes changes && facts.equals(changes.facts) && totals().equals(changes.totals());
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
