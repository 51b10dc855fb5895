package dev.hpug.xlsx.blank;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Member;
import dev.hpug.metric.Metric;
import dev.hpug.period.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of answers: what an item asks for one member of its axis in one period. */
record AnswerLine(Optional<Member> member, Period period, List<FactRef<?>> facts) {

    /** The periods of a question, from top to bottom. */
    static final List<Period> PERIODS = List.of(Period.values());

    /** How many rows below its line of business's first one a period stands: 1 for the prior one. */
    static int offset(Period period) {
        return PERIODS.indexOf(period);
    }

    /** The rows of an item from top to bottom. */
    static List<AnswerLine> of(Edition edition, String itemId) {
        record Place(Optional<Member> member, Period period) {}
        Map<Place, List<FactRef<?>>> rows = new LinkedHashMap<>();
        for (FactRef<?> fact : edition.cells()) {
            if (fact.period().isPresent() && fact.key().metric().id().equals(itemId)) {
                Place place = new Place(fact.key().member(), fact.period().get());
                rows.computeIfAbsent(place, any -> new ArrayList<>()).add(fact);
            }
        }
        return rows.entrySet().stream()
                .map(row -> new AnswerLine(row.getKey().member(), row.getKey().period(), row.getValue()))
                .toList();
    }

    /** What an item asks once, by field: its name, its designation. */
    static Optional<FactRef<?>> once(Edition edition, String itemId, String field) {
        return edition.find(itemId, field).map(AnswerLine::once);
    }

    private static FactRef<?> once(Metric<?> metric) {
        return FactRef.once(metric.keys().get(0));
    }

    /** The fact whose answer stands in {@code column}. */
    Optional<FactRef<?>> in(AnswerColumn column) {
        for (FactRef<?> fact : facts) {
            if (column.holds(fact.key().metric())) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }
}
