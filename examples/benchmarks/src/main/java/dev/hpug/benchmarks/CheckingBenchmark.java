package dev.hpug.benchmarks;

import dev.hpug.change.Changes;
import dev.hpug.change.FactChange;
import dev.hpug.change.TotalChange;
import dev.hpug.rule.Findings;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.Submission;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** All rules and all changes of one full report. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CheckingBenchmark {

    private final Submission submission = Sample.submission();
    private final RuleSet rules = RuleSet.standard();

    /** Every standard rule. */
    @Benchmark
    public Findings rules() {
        return rules.check(submission);
    }

    /** Every change, down to the bounds and the progress of each. */
    @Benchmark
    public void changes(Blackhole sink) {
        consumeChanges(sink);
    }

    /** Both, as one who shows a report does. */
    @Benchmark
    public Findings rulesAndChanges(Blackhole sink) {
        consumeChanges(sink);
        return rules.check(submission);
    }

    private void consumeChanges(Blackhole sink) {
        Changes changes = Changes.of(submission.report());
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
