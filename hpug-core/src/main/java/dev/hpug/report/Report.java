package dev.hpug.report;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Gate;
import dev.hpug.metric.Key;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Section;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.style.HpugStyle;
import dev.hpug.value.Answer;
import dev.hpug.value.FactValue;
import dev.hpug.value.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one plan reported in one year: the current and the prior 12 months of one edition's metrics.
 *
 * <pre>{@code
 * Report report = Report.builder(Edition.cpr2021())
 *         .plan("Evergreen Health")
 *         .put(FactRef.of(sharedSavings.at(COMMERCIAL), CURRENT), Share.ofPercent("12.3"))
 *         .build();
 * report.current().get(sharedSavings.at(COMMERCIAL)); // 12.3 %
 * }</pre>
 *
 * <p>A report holds what was stated and judges nothing; {@code dev.hpug.rule} does. Every fact belongs to the edition.
 * Immutable; equal reports write equal files.
 */
@Value.Immutable(copy = false)
@HpugStyle
public abstract class Report {

    Report() {}

    /** A builder for a report of {@code edition}, with the edition's recommended periods until told otherwise. */
    public static ReportBuilder builder(Edition edition) {
        return new ReportBuilder(edition);
    }

    /** A builder that starts from this report. */
    public ReportBuilder toBuilder() {
        return new ReportBuilder(this);
    }

    /** The catalogue it answers. */
    public abstract Edition edition();

    /** The health plan's name, where known. */
    public abstract Optional<String> plan();

    /** The name of the coalition that asked, where known. */
    public abstract Optional<String> host();

    /** The dates of its two periods. */
    public abstract ReportingPeriods periods();

    /** The gates that were answered, and how; a gate that is missing was not asked or not answered. */
    public abstract Map<Gate, Boolean> gateAnswers();

    /** What the plan says of how it printed its figures, where it does. */
    @Value.Default
    public StatedPrinting printing() {
        return StatedPrinting.nothing();
    }

    /** What is asked once: designations, and the names of "other" specialties. */
    public abstract FactSet standing();

    /** The current 12 months. */
    public abstract FactSet current();

    /** The 12 months before. */
    public abstract FactSet prior();

    @Value.Check
    void check() {
        for (Gate gate : gateAnswers().keySet()) {
            if (!edition().gates().contains(gate)) {
                throw new IllegalArgumentException(
                        "\"" + gate.id() + "\" is no gate of " + edition().id());
            }
        }
        for (StatedPrinting.Figures figures : printing().words().keySet()) {
            if (edition().blocks().stream().noneMatch(block -> block.id().equals(figures.block()))) {
                throw new IllegalArgumentException("\"" + figures.block() + "\" is no block of "
                        + edition().id());
            }
        }
        for (FactSet facts : List.of(standing(), current(), prior())) {
            for (Key<?> key : facts.keys()) {
                if (!edition().contains(key)) {
                    throw new IllegalArgumentException(key + " is not asked by "
                            + edition().id() + "; add a supplemental metric with Edition.plus first");
                }
            }
        }
    }

    /** The facts of {@code period}. */
    public FactSet get(Period period) {
        return switch (period) {
            case CURRENT -> current();
            case PRIOR -> prior();
        };
    }

    /** What was answered in one cell. */
    public <T extends FactValue> Answer<T> answer(FactRef<T> cell) {
        Optional<Period> period = cell.period();
        return (period.isPresent() ? get(period.get()) : standing()).answer(cell.key());
    }

    /**
     * Whether {@code section} applies: always, unless it has gates and every one of them was answered No.
     */
    public boolean applies(Section section) {
        boolean gated = false;
        for (Gate gate : edition().gates()) {
            if (gate.sections().contains(section)) {
                if (gateAnswers().getOrDefault(gate, true)) {
                    return true;
                }
                gated = true;
            }
        }
        return !gated;
    }

    /** Whether {@code metric} applies: its section does, and no gate that decides the metric's item alone was answered No. */
    public boolean applies(Metric<?> metric) {
        return applies(metric.section())
                && edition().gates().stream()
                        .noneMatch(gate -> gate.items().contains(metric.id())
                                && !gateAnswers().getOrDefault(gate, true));
    }

    /** The edition's gates that open {@code section}; empty where it always applies. */
    public List<Gate> gatesOf(Section section) {
        return edition().gates().stream()
                .filter(gate -> gate.sections().contains(section))
                .toList();
    }

    /**
     * Every cell of the edition as a row of text, in the order of the report, blanks included; names of "other" specialties
     * and strategies only where the plan gave one. 182 rows for a filled standard report without such names.
     */
    public List<FactRow> facts() {
        return edition().cells().stream()
                .filter(cell -> cell.key().metric().type() != ValueType.TEXT
                        || !answer(cell).isBlank())
                .map(cell -> FactRow.of(cell, answer(cell)))
                .toList();
    }
}
