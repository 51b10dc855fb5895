package dev.hpug.rule;

import java.util.List;

/** Thrown on demand when a report has findings of severity error; carries all of them. */
public final class FindingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    FindingsException(List<Finding> findings) {
        super(findings.size() + " findings of severity error:\n"
                + String.join("\n", findings.stream().map(Finding::toString).toList()));
        this.findings = List.copyOf(findings);
    }

    /** Every finding of severity error. */
    public List<Finding> findings() {
        return findings;
    }
}
