package dev.hpug.xlsx.compare;

import dev.hpug.change.Changes;
import dev.hpug.change.FactChange;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.report.Report;
import dev.hpug.report.ReportInEdition;
import dev.hpug.value.Answer;
import dev.hpug.value.FactValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A plan's report, asked in the terms of the edition that plans are compared in: under which of its own ids it answers something. */
final class OwnTerms {

    private final ReportInEdition asked;
    private final Changes changes;
    private final Map<Key<?>, FactChange<?>> byKey = new HashMap<>();

    OwnTerms(Report report, Edition edition) {
        this.asked = ReportInEdition.of(report, edition);
        this.changes = Changes.of(report);
        changes.facts().forEach(change -> byKey.put(change.key(), change));
    }

    /** The report's own key; empty where its edition does not ask it. */
    <T extends FactValue> Optional<Key<T>> find(Key<T> key) {
        return asked.find(key);
    }

    /** The report's own cell; empty where its edition does not ask it. */
    Optional<FactRef<?>> find(FactRef<?> cell) {
        return asked.find(cell.key()).<FactRef<?>>map(key -> new FactRef<>(key, cell.period()));
    }

    /** What it answers; empty where its edition does not ask it. */
    <T extends FactValue> Optional<Answer<T>> answer(FactRef<T> cell) {
        return asked.answer(cell);
    }

    /** What became of an answer; empty where the report's edition does not ask it. */
    Optional<FactChange<?>> change(Key<?> key) {
        return asked.find(key).flatMap(own -> Optional.ofNullable(byKey.get(own)));
    }

    /** A figure of the scorecard as the report's own edition has it; empty where that does not. */
    Optional<Headline> find(Headline headline) {
        Edition own = asked.report().edition();
        return headline.total().isPresent()
                ? own.total(headline.total().get().id()).flatMap(total -> Headline.of(total, headline.member(), own))
                : find(headline.needs().get(0)).map(key -> Headline.of(key, own));
    }

    /** What is shown of a figure of the scorecard; empty where the report's edition has no such figure. */
    Optional<Headline.Shown> shown(Headline headline) {
        return find(headline).map(own -> own.in(changes));
    }
}
