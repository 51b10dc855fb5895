package dev.hpug.benchmarks;

import dev.hpug.json.ReportJsonReader;
import dev.hpug.json.ReportJsonWriter;
import dev.hpug.report.Report;
import dev.hpug.rule.Submission;
import java.io.ByteArrayOutputStream;
import org.openjdk.jmh.annotations.Benchmark;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A report to JSON bytes and back, beside Jackson copying the very same tokens from parser to generator. */
public class JsonBenchmark extends AverageTime {

    private final Report report = Sample.submission().report();
    private final ReportJsonWriter writer = ReportJsonWriter.compact();
    private final ReportJsonReader reader = ReportJsonReader.standard();
    private final byte[] json = writer.toBytes(report);
    private final JsonFactory factory = new JsonFactory();

    /** Report to bytes. */
    @Benchmark
    public byte[] write() {
        return writer.toBytes(report);
    }

    /** Bytes to report. */
    @Benchmark
    public Submission read() {
        return reader.read(json);
    }

    /** The floor: every token copied, nothing understood. */
    @Benchmark
    public byte[] copyTokens() {
        ByteArrayOutputStream copy = new ByteArrayOutputStream(json.length);
        try (JsonParser tokens = factory.createParser(ObjectReadContext.empty(), json);
                JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), copy)) {
            while (tokens.nextToken() != null) {
                out.copyCurrentEvent(tokens);
            }
        }
        return copy.toByteArray();
    }
}
