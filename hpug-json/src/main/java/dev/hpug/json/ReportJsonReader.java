package dev.hpug.json;

import dev.hpug.json.NotAReportException.Reason;
import dev.hpug.metric.Edition;
import dev.hpug.rule.Submission;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads reports from JSON, version 1:
 *
 * <pre>{@code
 * Submission submission = ReportJsonReader.standard().read(Path.of("report.json"));
 * RuleSet.standard().check(submission).throwIfErrors();
 * }</pre>
 *
 * <p>Reading never stops at the first problem: {@link Submission#readFindings()} holds all of them, each with one of the ids of
 * {@link JsonProblem} and the JSON pointer of the value ({@code /metrics/D.1/commercial/prior/share}), up to 1,000. A fact's pointer
 * is told by {@link Submission#locationOf}. Keys may come in any order. No number passes through binary floating point.
 * Immutable and safe for use by many threads.
 */
public final class ReportJsonReader {

    /** The most bytes a document may have unless the caller says otherwise; a full report has about 15,000. */
    public static final int DEFAULT_MAX_BYTES = 4_000_000;

    /** How deep objects may nest; the format itself goes to 7. */
    private static final int MAX_DEPTH = 64;

    /** The most characters of a key; a pointer repeats keys, and there may be many pointers. */
    private static final int MAX_NAME_LENGTH = 1_000;

    private static final ReportJsonReader STANDARD =
            new ReportJsonReader(DEFAULT_MAX_BYTES, new KnownEditions(List.of(Edition.cpr2021())));

    private final int maxBytes;
    private final KnownEditions known;
    private final JsonFactory factory;

    private ReportJsonReader(int maxBytes, KnownEditions known) {
        this.maxBytes = maxBytes;
        this.known = known;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxNameLength(MAX_NAME_LENGTH)
                        // Long texts and numbers are bounded by the document, and get a finding where they are wrong.
                        .maxStringLength(maxBytes)
                        .maxNumberLength(maxBytes)
                        .build())
                .build();
    }

    /** A reader of documents up to {@value #DEFAULT_MAX_BYTES} bytes, which knows cpr-2021. */
    public static ReportJsonReader standard() {
        return STANDARD;
    }

    /**
     * This reader with another limit: {@code withMaxBytes(100_000)} refuses a document at its 100,001st byte.
     *
     * @throws IllegalArgumentException when {@code maxBytes} is below 1 or is {@link Integer#MAX_VALUE}
     */
    public ReportJsonReader withMaxBytes(int maxBytes) {
        if (maxBytes < 1 || maxBytes == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("A limit of " + maxBytes + " bytes cannot be kept; choose 1 or more");
        }
        return new ReportJsonReader(maxBytes, known);
    }

    /**
     * This reader for reports of these editions too. A report names its edition; one that the reader does not know is refused.
     */
    public ReportJsonReader knowing(List<Edition> more) {
        List<Edition> all = new ArrayList<>(known.all());
        all.addAll(more);
        return new ReportJsonReader(maxBytes, new KnownEditions(all));
    }

    /**
     * Reads a file.
     *
     * @throws IOException when the file cannot be read at all: it is missing, or a directory
     * @throws NotAReportException when it is no progress report in JSON, or larger than the limit
     */
    public Submission read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads what a stream still gives, taking in one byte more than the limit at most; leaves closing to the caller.
     *
     * @throws IOException when the stream itself fails
     * @throws NotAReportException when the bytes are no progress report in JSON, or more than the limit
     */
    public Submission read(InputStream in) throws IOException {
        return read(in.readNBytes(maxBytes + 1));
    }

    /**
     * Reads bytes, in UTF-8, UTF-16 or UTF-32; reads the array without keeping or changing it.
     *
     * @throws NotAReportException when the bytes are no progress report in JSON, or more than the limit
     */
    public Submission read(byte[] document) {
        if (document.length > maxBytes) {
            throw NotAReportException.of(Reason.TOO_LARGE, "The JSON is larger than " + maxBytes + " bytes");
        }
        try (JsonParser json = open(document)) {
            return new DocumentParser(json, () -> open(document), known).parse();
        } catch (UnexpectedEndOfInputException e) {
            throw NotAReportException.of(Reason.TRUNCATED, "The JSON ends too early", e);
        } catch (StreamConstraintsException e) {
            // Jackson has one type for every limit; its words are the only thing that tells them apart.
            throw e.getOriginalMessage().contains("nesting depth")
                    ? NotAReportException.of(
                            Reason.TOO_DEEP, "The JSON has more than " + MAX_DEPTH + " objects inside each other", e)
                    : NotAReportException.of(
                            Reason.TOO_LARGE, "The JSON has a key of more than " + MAX_NAME_LENGTH + " characters", e);
        } catch (JacksonException e) {
            throw NotAReportException.of(Reason.MALFORMED, "The text is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private JsonParser open(byte[] document) {
        return factory.createParser(ObjectReadContext.empty(), document);
    }
}
