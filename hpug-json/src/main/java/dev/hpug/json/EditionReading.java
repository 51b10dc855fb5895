package dev.hpug.json;

import dev.hpug.metric.Edition;
import dev.hpug.rule.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading an edition's file: the edition, or everything that keeps it from being one.
 *
 * @param edition the edition; empty exactly where there are findings
 * @param findings what is wrong, each with the JSON pointer of its place and what would mend it, in the order of the file
 */
public record EditionReading(Optional<Edition> edition, List<Finding> findings) {

    /** Keeps its own copy of the findings. */
    public EditionReading {
        findings = List.copyOf(findings);
    }

    /** The edition. @throws NotAnEditionException when there is none; it has every finding */
    public Edition get() {
        return edition.orElseThrow(() -> new NotAnEditionException(findings));
    }
}
