package dev.hpug.rollforward;

import dev.hpug.metric.Edition;
import dev.hpug.metric.EditionMapping;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Metric;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.value.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the next report together from earlier ones, the newest first: what one states, no older one states again. */
final class Carrying {

    private final Edition edition;
    private final ReportingPeriods periods;
    private final ReportBuilder next;
    private final Map<FactRef<?>, Answer<?>> settled = new HashMap<>();
    private final Set<FactRef<?>> lost = new HashSet<>();
    private final List<NotCarried> notCarried = new ArrayList<>();
    private Optional<String> plan = Optional.empty();
    private Optional<String> host = Optional.empty();

    Carrying(Edition edition, ReportingPeriods periods) {
        this.edition = edition;
        this.periods = periods;
        this.next = Report.builder(edition).periods(periods);
    }

    /** Carries what {@code earlier} states, of what is asked once and for the prior months, and no later report did. */
    void carryFrom(Report earlier) {
        plan = plan.or(earlier::plan);
        host = host.or(earlier::host);
        EditionMapping mapping = EditionMapping.between(earlier.edition(), edition);
        for (FactRef<?> cell : earlier.edition().cells()) {
            if (cell.period().isEmpty()) {
                carry(cell, cell, earlier, mapping);
            }
        }
        earlier.periods().covering(periods.prior()).ifPresent(period -> {
            for (Key<?> key : earlier.edition().periodKeys()) {
                carry(FactRef.of(key, period), FactRef.of(key, Period.PRIOR), earlier, mapping);
            }
        });
    }

    private void carry(FactRef<?> from, FactRef<?> to, Report earlier, EditionMapping mapping) {
        Answer<?> answer = earlier.answer(from);
        if (answer.isBlank()) {
            return;
        }
        Optional<? extends FactRef<?>> there = mapping.find(to);
        boolean isNew = there.isPresent() ? settled.putIfAbsent(there.get(), answer) == null : lost.add(to);
        if (isNew && there.isPresent() && !isOfOtherName(from.key().metric(), earlier, mapping)) {
            next.putUntyped(there.get(), answer);
        } else if (isNew) {
            notCarried.add(new NotCarried(from, answer));
        }
    }

    /** An "other" specialty that a later report calls otherwise is another one. */
    private boolean isOfOtherName(Metric<?> metric, Report earlier, EditionMapping mapping) {
        Optional<FactRef<?>> name =
                earlier.edition().find(metric.id(), Metric.LABEL_FIELD).map(label -> FactRef.once(label.at()));
        return name.isPresent()
                && !earlier.answer(name.get()).isBlank()
                && !mapping.find(name.get())
                        .<Answer<?>>map(settled::get)
                        .equals(Optional.of(earlier.answer(name.get())));
    }

    Report report() {
        plan.ifPresent(next::plan);
        host.ifPresent(next::host);
        return next.build();
    }

    List<NotCarried> notCarried() {
        return notCarried;
    }
}
