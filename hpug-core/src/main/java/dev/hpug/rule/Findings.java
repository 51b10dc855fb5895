package dev.hpug.rule;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.period.Period;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything found about one report, in one order: worst first, then as the report is laid out, then by rule. Immutable.
 */
public final class Findings implements Iterable<Finding> {

    private final List<Finding> all;

    private Findings(List<Finding> all) {
        this.all = all;
    }

    static Findings sorted(Edition edition, Stream<Finding> findings) {
        Comparator<Finding> asLaidOut = Comparator.comparingInt(finding ->
                finding.cell().map(cell -> edition.orderOf(cell.key())).orElse(Integer.MAX_VALUE));
        Comparator<Finding> period = Comparator.comparing(
                finding -> finding.cell().flatMap(FactRef::period).orElse(Period.CURRENT));
        return new Findings(findings.distinct()
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparing(asLaidOut)
                        .thenComparing(period)
                        .thenComparing(Finding::rule)
                        .thenComparing(finding -> finding.location().orElse(""))
                        .thenComparing(Finding::message))
                .toList());
    }

    /** Every finding, in order. */
    public List<Finding> all() {
        return all;
    }

    /** The findings of one severity, in order. */
    public List<Finding> of(Severity severity) {
        return all.stream().filter(finding -> finding.severity() == severity).toList();
    }

    /** The findings of one rule, in order. */
    public List<Finding> of(String rule) {
        return all.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    /** Whether nothing at all was found. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether anything found cannot be true as stated. */
    public boolean hasErrors() {
        return all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Does nothing without errors. @throws FindingsException naming every finding of severity error */
    public void throwIfErrors() {
        List<Finding> errors = of(Severity.ERROR);
        if (!errors.isEmpty()) {
            throw new FindingsException(errors);
        }
    }

    @Override
    public Iterator<Finding> iterator() {
        return all.iterator();
    }

    /** One line a finding. */
    @Override
    public String toString() {
        return String.join("\n", all.stream().map(Finding::toString).toList());
    }
}
