package dev.hpug.benchmarks;

import dev.hpug.xlsx.WorkbookReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Times filling and marking, by the processor time of the thread, in turns with bare POI's least such work and with our own reading of the
 * same workbook, so that their ratios hold on a machine that changes its speed from second to second.
 *
 * <pre>{@code
 * java -cp examples/benchmarks/target/benchmarks.jar dev.hpug.benchmarks.EditingInTurns
 * }</pre>
 */
public final class EditingInTurns {

    private static final int ROUNDS = 15;
    private static final long TURN_NANOS = TimeUnit.MILLISECONDS.toNanos(300);
    private static final long WARM_UP_NANOS = TimeUnit.SECONDS.toNanos(6);

    private EditingInTurns() {}

    private interface Work {
        Object run() throws IOException;
    }

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        Written written = new Written();
        WritingWithPoiBenchmark poi = new WritingWithPoiBenchmark();
        WorkbookReader reader = WorkbookReader.of(Written.EDITION);
        byte[] filled = written.filled();
        byte[] sample = Sample.workbook();
        compare("fill", written::filled, () -> reader.read(filled), poi::set);
        compare("mark", written::handedBack, () -> reader.read(sample), poi::comment);
    }

    private static void compare(String what, Work hpug, Work reading, Work poi) throws IOException {
        List<Work> works = List.of(hpug, reading, poi);
        double[][] micros = new double[works.size()][ROUNDS];
        for (Work work : works) {
            micros(work, WARM_UP_NANOS);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < works.size(); i++) {
                micros[i][round] = micros(works.get(i), TURN_NANOS);
            }
        }
        Spread.print(what + ", us", micros[0]);
        Spread.print("reading, us", micros[1]);
        Spread.print("POI, us", micros[2]);
        Spread.print(what + " / reading", Spread.ratios(micros[0], micros[1]));
        Spread.print(what + " / POI", Spread.ratios(micros[0], micros[2]));
    }

    private static double micros(Work work, long nanos) throws IOException {
        long start = processorNanos();
        long times = 0;
        long spent = 0;
        while (spent < nanos) {
            if (work.run() == null) {
                throw new IllegalStateException("nothing was made");
            }
            times++;
            spent = processorNanos() - start;
        }
        return (double) spent / TimeUnit.MICROSECONDS.toNanos(1) / times;
    }

    /** Neighbours on the machine take from the clock, but not from this. */
    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
