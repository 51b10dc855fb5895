package dev.hpug.json;

import dev.hpug.file.WholeFile;
import dev.hpug.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes reports as JSON, version 1: {@code ReportJsonWriter.indented().write(report, Path.of("report.json"))}.
 *
 * <p>Equal reports give the same bytes: UTF-8, the order of the edition's catalogue, and every number with the digits it
 * was stated with (61.0 stays {@code 61.0}, 14 of 124 stays {@code {"numerator":14,"denominator":124}}). Blanks are left
 * out. What is written, {@link ReportJsonReader} reads back equal. Immutable and safe for use by many threads.
 */
public final class ReportJsonWriter {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** About the size of a full report of 182 cells. */
    private static final int USUAL_BYTES = 16 * 1024;

    private static final ReportJsonWriter COMPACT = new ReportJsonWriter(false);
    private static final ReportJsonWriter INDENTED = new ReportJsonWriter(true);

    private final boolean indented;

    private ReportJsonWriter(boolean indented) {
        this.indented = indented;
    }

    /** Without any white space, for programs. */
    public static ReportJsonWriter compact() {
        return COMPACT;
    }

    /** One metric a line and a line end at the end, for people and for comparing files; lines end in {@code "\n"}. */
    public static ReportJsonWriter indented() {
        return INDENTED;
    }

    /**
     * Writes to a file, which is created or replaced; one that is there stays whole when it cannot be.
     *
     * @throws IOException when the file cannot be written
     */
    public void write(Report report, Path file) throws IOException {
        WholeFile.write(file, toBytes(report));
    }

    /**
     * Writes to a stream; leaves flushing and closing to the caller.
     *
     * @throws IOException when the stream itself fails
     */
    public void write(Report report, OutputStream out) throws IOException {
        out.write(toBytes(report));
    }

    /** The JSON as a string: {@code {"format":"hpug-progress-report","version":1,"edition":"cpr-2021",…}}. */
    public String toJson(Report report) {
        return new String(toBytes(report), StandardCharsets.UTF_8);
    }

    /** The JSON in UTF-8. */
    public byte[] toBytes(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try (JsonGenerator json = JSON.createGenerator(context(), bytes, JsonEncoding.UTF8)) {
            new DocumentWriter(json, report).write();
        }
        if (indented) {
            bytes.write('\n');
        }
        return bytes.toByteArray();
    }

    private ObjectWriteContext context() {
        return indented ? new IndentedContext() : ObjectWriteContext.empty();
    }

    /** Hands a generator its own line breaker; Jackson takes one from nowhere else. */
    private static final class IndentedContext extends ObjectWriteContext.Base {

        private final PrettyPrinter lines = new LineBreaks();

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return lines;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
