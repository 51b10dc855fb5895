package dev.hpug.benchmarks;

import dev.hpug.comparison.Comparison;
import dev.hpug.comparison.PlanReport;
import dev.hpug.testing.ConsistentReports;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Full reports of many plans beside each other, every cell of them, in a heap of 1 GB; the first run of a fork is a cold one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 0)
@Measurement(iterations = 4)
public class ComparisonBenchmark {

    /** How many plans are compared. */
    @Param({"100", "1000", "10000"})
    public int plans;

    private List<PlanReport> reports = List.of();

    /** Makes the reports, which is no part of what is measured. */
    @Setup
    public void makeReports() {
        reports = IntStream.range(0, plans)
                .mapToObj(number -> new PlanReport("plan " + number, ConsistentReports.of(number)))
                .toList();
    }

    /** Values, spread, pooled shares and ranks of all cells. */
    @Benchmark
    public void everyFact(Blackhole sink) {
        Comparison.ofPlans(reports).facts().forEach(sink::consume);
    }
}
