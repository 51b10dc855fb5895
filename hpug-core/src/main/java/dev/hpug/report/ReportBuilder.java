package dev.hpug.report;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Gate;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.value.Answer;
import dev.hpug.value.FactValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Collects a {@link Report}'s parts; obtained from {@link Report#builder}. Not thread-safe. */
public final class ReportBuilder {

    private final Edition edition;
    private Optional<String> plan = Optional.empty();
    private Optional<String> host = Optional.empty();
    private ReportingPeriods periods;
    private final Map<Gate, Boolean> gateAnswers = new HashMap<>();
    private StatedPrinting printing = StatedPrinting.nothing();
    private final FactSet.Builder standing;
    private final FactSet.Builder current;
    private final FactSet.Builder prior;

    ReportBuilder(Edition edition) {
        this.edition = edition;
        this.periods = edition.recommendedPeriods();
        this.standing = FactSet.builder();
        this.current = FactSet.builder();
        this.prior = FactSet.builder();
    }

    ReportBuilder(Report report) {
        this.edition = report.edition();
        this.plan = report.plan();
        this.host = report.host();
        this.periods = report.periods();
        this.gateAnswers.putAll(report.gateAnswers());
        this.printing = report.printing();
        this.standing = report.standing().toBuilder();
        this.current = report.current().toBuilder();
        this.prior = report.prior().toBuilder();
    }

    /** The health plan's name. */
    public ReportBuilder plan(String name) {
        this.plan = Optional.of(name);
        return this;
    }

    /** The name of the coalition that asks. */
    public ReportBuilder host(String name) {
        this.host = Optional.of(name);
        return this;
    }

    /** The dates of the two periods. */
    public ReportBuilder periods(ReportingPeriods stated) {
        this.periods = stated;
        return this;
    }

    /** The answer to a question asked before the report. */
    public ReportBuilder gate(Gate gate, boolean yes) {
        gateAnswers.put(gate, yes);
        return this;
    }

    /** What the plan says of how it printed. */
    public ReportBuilder printing(StatedPrinting stated) {
        this.printing = stated;
        return this;
    }

    /** The value of one cell. */
    public <T extends FactValue> ReportBuilder put(FactRef<T> cell, T value) {
        return put(cell, Answer.given(value));
    }

    /** The answer in one cell; a blank takes back what was put before. */
    public <T extends FactValue> ReportBuilder put(FactRef<T> cell, Answer<T> answer) {
        factsOf(cell.period()).put(cell.key(), answer);
        return this;
    }

    /**
     * The answer in one cell, for adapters that know types at run time only.
     *
     * @throws IllegalArgumentException when the answer holds a value of another type than the metric's
     */
    @SuppressWarnings("unchecked") // FactSet.Builder.put checks the value's type
    public ReportBuilder putUntyped(FactRef<?> cell, Answer<?> answer) {
        return put((FactRef<FactValue>) cell, (Answer<FactValue>) answer);
    }

    private FactSet.Builder factsOf(Optional<Period> period) {
        return period.map(which -> switch (which) {
                    case CURRENT -> current;
                    case PRIOR -> prior;
                })
                .orElse(standing);
    }

    /**
     * The report.
     *
     * @throws IllegalArgumentException when a fact or gate is not of the edition
     */
    public Report build() {
        return ImmutableReport.builder()
                .edition(edition)
                .plan(plan)
                .host(host)
                .periods(periods)
                .gateAnswers(gateAnswers)
                .printing(printing)
                .standing(standing.build())
                .current(current.build())
                .prior(prior.build())
                .build();
    }
}
