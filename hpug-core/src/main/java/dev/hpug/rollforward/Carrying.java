package dev.hpug.rollforward;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Member;
import dev.hpug.metric.Metric;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.value.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the next report together from earlier ones, the newest first: what one states, no older one states again. */
final class Carrying {

    private final EditionMapping mapping;
    private final ReportingPeriods periods;
    private final ReportBuilder next;
    private final Map<FactRef<?>, Answer<?>> settled = new HashMap<>();
    private final List<NotCarried> notCarried = new ArrayList<>();
    private Optional<String> plan = Optional.empty();
    private Optional<String> host = Optional.empty();

    Carrying(EditionMapping mapping, ReportingPeriods periods) {
        this.mapping = mapping;
        this.periods = periods;
        this.next = Report.builder(mapping.to()).periods(periods);
    }

    /** Carries what {@code earlier} states, of what is asked once and for the prior months, and no later report did. */
    void carryFrom(Report earlier) {
        plan = plan.or(earlier::plan);
        host = host.or(earlier::host);
        for (FactRef<?> cell : earlier.edition().cells()) {
            if (cell.period().isEmpty()) {
                carry(cell, cell, earlier);
            }
        }
        earlier.periods().covering(periods.prior()).ifPresent(period -> {
            for (Key<?> key : earlier.edition().periodKeys()) {
                carry(FactRef.of(key, period), FactRef.of(key, Period.PRIOR), earlier);
            }
        });
    }

    private void carry(FactRef<?> from, FactRef<?> to, Report earlier) {
        Answer<?> answer = earlier.answer(from);
        if (answer.isBlank() || settled.putIfAbsent(to, answer) != null) {
            return;
        }
        Optional<Metric<?>> metric = isOfOtherName(from.key().metric(), earlier)
                ? Optional.empty()
                : mapping.find(from.key().metric());
        metric.ifPresentOrElse(
                found -> next.putUntyped(at(found, to), answer), () -> notCarried.add(new NotCarried(from, answer)));
    }

    /** An "other" specialty that a later report calls otherwise is another one. */
    private boolean isOfOtherName(Metric<?> metric, Report earlier) {
        Optional<FactRef<?>> name =
                earlier.edition().find(metric.id(), Metric.LABEL_FIELD).map(label -> FactRef.once(label.at()));
        return name.isPresent()
                && !earlier.answer(name.get()).isBlank()
                && !earlier.answer(name.get()).equals(settled.get(name.get()));
    }

    private static FactRef<?> at(Metric<?> metric, FactRef<?> cell) {
        Key<?> key = metric.at(cell.key().member().stream().toArray(Member[]::new));
        return cell.period().isPresent() ? FactRef.of(key, Period.PRIOR) : FactRef.once(key);
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
