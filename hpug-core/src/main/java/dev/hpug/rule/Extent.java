package dev.hpug.rule;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Member;
import dev.hpug.metric.Metric;
import dev.hpug.period.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What some cells of a report have in common: those of {@code "Section D (medicaid)"} ten shares in both periods, those of
 * {@code "D.3 Shared savings (prior)"} the same share for each line of business.
 *
 * @param title the report, a section, an item or a quantity
 * @param depth how narrow that is: 0 for the report, 3 for a quantity
 * @param member the one place on the axis; empty for all of them
 * @param period the one period; empty for both, and for what is asked once
 */
record Extent(String title, int depth, Optional<Member> member, Optional<Period> period) {

    /** Of extents that hold the same cells, the one that says best what they are comes first. */
    static final Comparator<Extent> TELLING =
            Comparator.comparingInt(Extent::depth).reversed().thenComparingInt(Extent::qualifiers);

    /** Every extent that {@code cell} is part of. */
    static List<Extent> around(FactRef<?> cell) {
        Metric<?> metric = cell.key().metric();
        List<String> titles =
                List.of("The report", metric.section().toString(), metric.id(), metric.id() + " " + metric.title());
        List<Extent> extents = new ArrayList<>();
        for (int depth = 0; depth < titles.size(); depth++) {
            for (Optional<Member> member : allOrOne(cell.key().member())) {
                for (Optional<Period> period : allOrOne(cell.period())) {
                    extents.add(new Extent(titles.get(depth), depth, member, period));
                }
            }
        }
        return extents;
    }

    private static <T> List<Optional<T>> allOrOne(Optional<T> one) {
        return one.isPresent() ? List.of(Optional.empty(), one) : List.of(Optional.empty());
    }

    private int qualifiers() {
        return (int) Stream.of(member, period).filter(Optional::isPresent).count();
    }

    /** {@code "Section D (medicaid, prior)"}. */
    @Override
    public String toString() {
        String only = Stream.concat(member.map(Member::id).stream(), period.map(Period::id).stream())
                .collect(Collectors.joining(", "));
        return only.isEmpty() ? title : title + " (" + only + ")";
    }
}
