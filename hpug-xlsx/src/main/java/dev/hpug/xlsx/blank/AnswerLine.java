package dev.hpug.xlsx.blank;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Member;
import dev.hpug.period.Period;
import java.util.List;
import java.util.Optional;

/** One row of answers: what an item asks in one period, for one member where rows tell members apart. */
record AnswerLine(Optional<Member> member, Period period) {

    /** The periods of a question, from top to bottom. */
    static final List<Period> PERIODS = List.of(Period.values());

    /** How many rows below its member's first one a period stands: 1 for the prior one. */
    static int offset(Period period) {
        return PERIODS.indexOf(period);
    }

    /** The rows of an item from top to bottom. */
    static List<AnswerLine> of(Edition edition, String item, TableLayout layout) {
        return facts(edition, item).stream()
                .flatMap(fact -> of(fact, layout).stream())
                .distinct()
                .toList();
    }

    /** The row in which a fact is asked; empty for what is asked once. */
    static Optional<AnswerLine> of(FactRef<?> fact, TableLayout layout) {
        Optional<Member> member = fact.key().member().filter(layout::tellsApart);
        return fact.period().map(period -> new AnswerLine(member, period));
    }

    /** What an item asks, in the order of the report. */
    static List<? extends FactRef<?>> facts(Edition edition, String item) {
        return edition.cells().stream()
                .filter(fact -> fact.key().metric().id().equals(item))
                .toList();
    }
}
