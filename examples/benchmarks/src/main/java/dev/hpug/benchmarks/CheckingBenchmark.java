package dev.hpug.benchmarks;

import dev.hpug.change.Changes;
import dev.hpug.change.FactChange;
import dev.hpug.change.TotalChange;
import dev.hpug.rule.Findings;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.Submission;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** All rules and all changes of one full report. */
public class CheckingBenchmark extends AverageTime {

    private final Submission sample = Sample.submission();
    private final RuleSet rules = RuleSet.standard();

    /** Every standard rule. */
    @Benchmark
    public Findings rules() {
        return rules.check(submission());
    }

    /** A submission of which nothing is known yet, as each is when it is handed in. */
    private Submission submission() {
        return new Submission(sample.report(), sample.locator(), sample.statedTotals(), sample.readFindings());
    }

    /** Every change, down to the bounds and the progress of each. */
    @Benchmark
    public void changes(Blackhole sink) {
        consumeChanges(submission(), sink);
    }

    /** Both, as one who shows a report does. */
    @Benchmark
    public Findings rulesAndChanges(Blackhole sink) {
        Submission submission = submission();
        consumeChanges(submission, sink);
        return rules.check(submission);
    }

    private static void consumeChanges(Submission submission, Blackhole sink) {
        Changes changes = Changes.of(submission.report(), submission.printing());
        for (FactChange<?> fact : changes.facts()) {
            sink.consume(fact.change());
            sink.consume(fact.progress());
        }
        for (TotalChange total : changes.totals()) {
            sink.consume(total.change());
            sink.consume(total.progress());
        }
    }
}
