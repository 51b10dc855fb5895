package dev.hpug.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamException;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Times {@link ReadingBenchmark}'s three ways of reading in turns, each in a virtual machine of its own, so that their ratios
 * hold on a machine that changes its speed from second to second.
 *
 * <pre>{@code
 * java -cp examples/benchmarks/target/benchmarks.jar dev.hpug.benchmarks.ReadingInTurns [workbook.xlsx]
 * }</pre>
 */
public final class ReadingInTurns {

    private static final int ROUNDS = 60;

    /** Long enough for a machine to find its code and data in the caches again. */
    private static final long TURN_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private static final long WARM_UP_NANOS = TimeUnit.SECONDS.toNanos(25);

    /** What JMH asks to be told by whoever makes a black hole of his own. */
    private static final String SWORDFISH =
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.";

    private ReadingInTurns() {}

    private enum Way {
        HPUG,
        FLOOR,
        POI;

        void read(ReadingBenchmark benchmark, Blackhole sink) throws IOException, XMLStreamException {
            switch (this) {
                case HPUG -> sink.consume(benchmark.hpug());
                case FLOOR -> benchmark.floorInflateAndPullEveryToken(sink);
                case POI -> benchmark.poiUserModel(sink);
            }
        }
    }

    /** Takes a workbook, or nothing for the sample; started by itself, also which way to read it. */
    public static void main(String[] args) throws IOException, XMLStreamException {
        String file = args.length == 0 ? ReadingBenchmark.SAMPLE : args[0];
        if (args.length == 2) {
            answer(file, Way.valueOf(args[1]));
        } else {
            compare(file);
        }
    }

    /** Prints the microseconds of a read for every line that comes in. */
    private static void answer(String file, Way way) throws IOException, XMLStreamException {
        ReadingBenchmark benchmark = new ReadingBenchmark();
        benchmark.file = file;
        benchmark.load();
        Blackhole sink = new Blackhole(SWORDFISH);
        microsOfARead(way, benchmark, sink, WARM_UP_NANOS);
        BufferedReader turns = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        while (turns.readLine() != null) {
            System.out.println(microsOfARead(way, benchmark, sink, TURN_NANOS));
        }
    }

    private static double microsOfARead(Way way, ReadingBenchmark benchmark, Blackhole sink, long nanos)
            throws IOException, XMLStreamException {
        long start = System.nanoTime();
        long reads = 0;
        long spent = 0;
        while (spent < nanos) {
            way.read(benchmark, sink);
            reads++;
            spent = System.nanoTime() - start;
        }
        return (double) spent / TimeUnit.MICROSECONDS.toNanos(1) / reads;
    }

    private static void compare(String file) throws IOException {
        double[] hpugMicros = new double[ROUNDS];
        double[] floorMicros = new double[ROUNDS];
        double[] poiMicros = new double[ROUNDS];
        try (Machine hpug = new Machine(file, Way.HPUG);
                Machine floor = new Machine(file, Way.FLOOR);
                Machine poi = new Machine(file, Way.POI)) {
            // The first answer of each comes when it is warm.
            List.of(hpug, floor, poi).forEach(Machine::turn);
            for (int i = 0; i < ROUNDS; i++) {
                hpugMicros[i] = hpug.turn();
                floorMicros[i] = floor.turn();
                poiMicros[i] = poi.turn();
            }
        }
        Spread.print("hpug, us", hpugMicros);
        Spread.print("floor, us", floorMicros);
        Spread.print("POI, us", poiMicros);
        Spread.print("hpug / floor", Spread.ratios(hpugMicros, floorMicros));
        Spread.print("hpug / POI", Spread.ratios(hpugMicros, poiMicros));
    }

    /** Another virtual machine that reads in one way when told to. */
    private static final class Machine implements AutoCloseable {

        private final Process process;
        private final PrintWriter turns;
        private final BufferedReader answers;

        Machine(String file, Way way) throws IOException {
            this.process = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-cp",
                            ManagementFactory.getRuntimeMXBean().getClassPath(),
                            ReadingInTurns.class.getName(),
                            file,
                            way.name())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            this.turns = new PrintWriter(process.getOutputStream(), true, StandardCharsets.US_ASCII);
            this.answers = process.inputReader(StandardCharsets.US_ASCII);
        }

        /** Microseconds a read, in the mean of one turn. */
        double turn() {
            turns.println();
            try {
                String micros = answers.readLine();
                if (micros == null) {
                    throw new IllegalStateException("the machine that should read has ended");
                }
                return Double.parseDouble(micros);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            turns.close();
            process.destroy();
        }
    }
}
