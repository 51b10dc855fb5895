package dev.hpug.change;

import dev.hpug.metric.Edition;
import dev.hpug.metric.EventRate;
import dev.hpug.metric.Key;
import dev.hpug.metric.PerEdition;
import dev.hpug.period.Period;
import dev.hpug.printing.PrintedBlock;
import dev.hpug.printing.Printing;
import dev.hpug.report.Report;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import dev.hpug.value.ValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report and how it was printed, which together say what each of its figures can stand for.
 *
 * @param report the report
 * @param printing how it was printed
 */
record PrintedReport(Report report, Printing printing) {

    /** Where the events are counted that a rate is of. */
    private static final PerEdition<Map<Key<?>, Key<Count>>> EVENTS = new PerEdition<>(PrintedReport::events);

    static PrintedReport of(Report report) {
        return new PrintedReport(report, Printing.of(report));
    }

    private static Map<Key<?>, Key<Count>> events(Edition edition) {
        Map<Key<?>, Key<Count>> events = new HashMap<>();
        for (EventRate rate : edition.relations().eventRates()) {
            for (Key<Count> counted : rate.events().keys()) {
                rate.rate().keys().stream()
                        .filter(key -> key.member().equals(counted.member()))
                        .forEach(key -> events.put(key, counted));
            }
        }
        return events;
    }

    /** What the report says of {@code key} in {@code period}. */
    <T extends FactValue> Side<T> side(Key<T> key, Period period) {
        Answer<T> answer = report.get(period).answer(key);
        if (!(answer instanceof Answer.Given)) {
            return Side.alone(answer);
        }
        ValueType type = key.metric().type();
        Optional<PrintedBlock> block = type == ValueType.SHARE || type == ValueType.DOLLARS
                ? printing.blockOf(key.metric(), period)
                : Optional.empty();
        if (block.isEmpty()) {
            return Side.alone(answer);
        }
        if (type == ValueType.DOLLARS) {
            return Side.of(answer, List.of(block.get().dollars()));
        }
        return new Side<>(
                answer,
                block.get().plausible(),
                eventsOf(key, period, answer),
                block.get().hasRatesOfFewerEvents());
    }

    /** An exact rate knows its events itself. */
    private Optional<Count> eventsOf(Key<?> rate, Period period, Answer<?> answer) {
        Key<Count> counted = EVENTS.of(report.edition()).get(rate);
        if (counted == null) {
            return Optional.empty();
        }
        Optional<Count> events = answer.value().orElse(null) instanceof Share.Exact exact
                ? Optional.of(Count.of(exact.denominator()))
                : report.get(period).find(counted);
        return events.filter(count -> count.isWholeNumber() && count.amount().signum() > 0);
    }
}
