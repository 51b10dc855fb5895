package dev.hpug.xlsx.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.report.Report;
import dev.hpug.rule.Finding;
import dev.hpug.rule.Submission;
import dev.hpug.value.Answer;
import dev.hpug.xlsx.WorkbookReader;
import java.util.List;

/** A file that was read, and what a test asks of it. */
public record Reading(Submission submission) {

    public static Reading of(byte[] file) {
        return new Reading(WorkbookReader.of(Edition.cpr2021()).read(file));
    }

    public static Reading of(Grid grid) {
        return of(grid.bytes());
    }

    public Report report() {
        return submission.report();
    }

    public Answer<?> answer(FactRef<?> fact) {
        return report().answer(fact);
    }

    public List<Finding> findings() {
        return submission.readFindings();
    }

    /** The findings, each as its rule and place: {@code "cell.dash Progress Report!K16"}. */
    public List<String> found() {
        return findings().stream()
                .map(finding -> finding.rule()
                        + finding.location().map(where -> " " + where).orElse(""))
                .toList();
    }

    /** The findings of one rule. */
    public List<Finding> findings(String rule) {
        return findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    /** Asserts that every value arrived and nothing was found. */
    public void isExactly(Report expected) {
        assertThat(found()).isEmpty();
        assertThat(report()).isEqualTo(expected);
    }
}
