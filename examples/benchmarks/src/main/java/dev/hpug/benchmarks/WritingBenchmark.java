package dev.hpug.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;

/** Every workbook that hpug writes, from what is in memory to the bytes of the file. {@link WritingWithPoiBenchmark} is beside. */
public class WritingBenchmark extends AverageTime {

    private final Written written = new Written();

    /** The form for an edition. */
    @Benchmark
    public byte[] blank() {
        return written.blank();
    }

    /** 182 answers put into it. */
    @Benchmark
    public byte[] fill() {
        return written.filled();
    }

    /** The form for the next period. */
    @Benchmark
    public byte[] rollForward() {
        return written.rolledForward();
    }

    /** 20 findings marked. */
    @Benchmark
    public byte[] handBack() {
        return written.handedBack();
    }

    /** One plan over its years. */
    @Benchmark
    public byte[] compareOnePlan() {
        return written.onePlan();
    }

    /** Ten plans side by side. */
    @Benchmark
    public byte[] compareTenPlans() {
        return written.tenPlans();
    }
}
