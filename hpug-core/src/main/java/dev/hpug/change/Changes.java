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
import dev.hpug.report.ReportInEdition;
import dev.hpug.value.Answer;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
     * a key that is new in it has no prior value. Where the earlier report is of another edition its figures are found by the {@link
     * dev.hpug.metric.EditionMapping}, and its totals are of the parts they had then. Each report's figures were printed in its own way. Takes both at their word:
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
        // of the same edition, as nearly all are, nothing has to be looked for
        Optional<ReportInEdition> asked = earlier.report().edition().equals(edition)
                ? Optional.empty()
                : Optional.of(ReportInEdition.of(earlier.report(), edition));
        for (Key<?> key : keys) {
            facts.add(factChange(key, asked, earlier, before, later, now));
        }
        return new Changes(facts, () -> totals(edition, earlier, before, later, now));
    }

    private static List<TotalChange> totals(
            Edition edition, PrintedReport earlier, Period before, PrintedReport later, Period now) {
        List<TotalChange> totals = new ArrayList<>();
        for (Whole whole : edition.wholes()) {
            List<Total> derived = edition.totalsOf(whole);
            for (List<Key<Share>> keys : derived.isEmpty() ? List.<List<Key<Share>>>of() : whole.keysByMember()) {
                Optional<Member> member = keys.get(0).member();
                WholeShares current = WholeShares.of(keys, key -> later.side(key, now));
                Function<Whole, Optional<WholeShares>> prior = sharesOf(member, earlier, before);
                for (Total total : derived) {
                    Optional<PartsOfTotal> then = earlier.report()
                            .edition()
                            .total(total.id())
                            .flatMap(was -> prior.apply(was.whole()).map(shares -> new PartsOfTotal(was, shares)));
                    totals.add(totalChange(then, new PartsOfTotal(total, current), member));
                }
            }
        }
        return List.copyOf(totals);
    }

    /** A total and the shares of the report that it follows from. */
    private record PartsOfTotal(Total total, WholeShares shares) {

        Optional<BoundedPercent> percent() {
            return shares.total(total);
        }

        Stream<FactRef<Share>> missing(Period period) {
            return shares.missing(total).stream().map(key -> FactRef.of(key, period));
        }
    }

    /** The shares of a whole as the earlier report's edition has it, read off once; empty where it does not tell that member apart. */
    private static Function<Whole, Optional<WholeShares>> sharesOf(
            Optional<Member> member, PrintedReport earlier, Period before) {
        Map<Whole, Optional<WholeShares>> known = new HashMap<>();
        return whole -> known.computeIfAbsent(
                whole,
                asked -> asked.keysOf(member).map(keys -> WholeShares.of(keys, key -> earlier.side(key, before))));
    }

    private static <T extends FactValue> FactChange<T> factChange(
            Key<T> key,
            Optional<ReportInEdition> asked,
            PrintedReport earlier,
            Period before,
            PrintedReport later,
            Period now) {
        Side<T> then = asked.isEmpty()
                ? earlier.side(key, before)
                : asked.get()
                        .find(key)
                        .map(own -> earlier.side(own, before))
                        .orElseGet(() -> Side.alone(Answer.blank()));
        return new FactChange<>(key, then, later.side(key, now));
    }

    private static TotalChange totalChange(Optional<PartsOfTotal> then, PartsOfTotal now, Optional<Member> member) {
        Optional<BoundedPercent> was = then.flatMap(PartsOfTotal::percent);
        Optional<BoundedPercent> is = now.percent();
        List<FactRef<Share>> missing = was.isPresent() && is.isPresent()
                ? List.of()
                : Stream.concat(
                                then.stream().flatMap(parts -> parts.missing(Period.PRIOR)),
                                now.missing(Period.CURRENT))
                        .toList();
        return new TotalChange(now.total(), member, was, is, missing);
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
