package dev.hpug.json;

import dev.hpug.rule.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown by {@link EditionReading#get} when the file is no edition; the message has a line for each reason. */
public final class NotAnEditionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    NotAnEditionException(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /** What is wrong, each with its place and what would mend it. */
    public List<Finding> findings() {
        return findings;
    }
}
