package dev.hpug.json;

import dev.hpug.metric.Edition;
import dev.hpug.rule.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads editions from files, {@code hpug-edition} version 1:
 *
 * <pre>{@code
 * Edition survey = EditionJsonReader.standard().read(Path.of("survey-2024.json")).get();
 * }</pre>
 *
 * <p>Reading never stops at the first problem, and throws nothing for what the bytes are: {@link EditionReading#findings} has all
 * of it, each with one of the ids of {@link JsonProblem} and the JSON pointer of the place ({@code /sections/0/items/3}), up to 1,000.
 * There is an edition where there is no finding. Keys may come in any order; {@link #schema} says which there are. Immutable and safe for use by many
 * threads.
 */
public final class EditionJsonReader {

    /** The most bytes a file may have unless the caller says otherwise; cpr-2021 has about 30,000. */
    public static final int DEFAULT_MAX_BYTES = 1_000_000;

    /** How deep objects may nest; the format itself goes to 9. */
    private static final int MAX_DEPTH = 32;

    /** The most characters of a key; a pointer repeats keys, and there may be many pointers. */
    private static final int MAX_NAME_LENGTH = 1_000;

    private static final String SCHEMA = "hpug-edition-1.schema.json";
    private static final EditionJsonReader STANDARD = new EditionJsonReader(DEFAULT_MAX_BYTES);

    private final int maxBytes;
    private final JsonFactory factory;

    private EditionJsonReader(int maxBytes) {
        this.maxBytes = maxBytes;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxNameLength(MAX_NAME_LENGTH)
                        .maxStringLength(maxBytes)
                        .maxNumberLength(maxBytes)
                        .build())
                .build();
    }

    /** A reader of files up to {@value #DEFAULT_MAX_BYTES} bytes. */
    public static EditionJsonReader standard() {
        return STANDARD;
    }

    /**
     * This reader with another limit.
     *
     * @throws IllegalArgumentException when {@code maxBytes} is below 1 or is {@link Integer#MAX_VALUE}
     */
    public EditionJsonReader withMaxBytes(int maxBytes) {
        if (maxBytes < 1 || maxBytes == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("A limit of " + maxBytes + " bytes cannot be kept; choose 1 or more");
        }
        return new EditionJsonReader(maxBytes);
    }

    /** The JSON Schema (2020-12) of the format; whatever it refuses is refused here, and names are looked up here alone. */
    public static String schema() {
        try (InputStream schema = Objects.requireNonNull(EditionJsonReader.class.getResourceAsStream(SCHEMA), SCHEMA)) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema is missing from this build", e);
        }
    }

    /**
     * Reads a file.
     *
     * @throws IOException when the file cannot be read at all: it is missing, or a directory
     */
    public EditionReading read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads what a stream still gives, taking in one byte more than the limit at most; leaves closing to the caller.
     *
     * @throws IOException when the stream itself fails
     */
    public EditionReading read(InputStream in) throws IOException {
        return read(in.readNBytes(maxBytes + 1));
    }

    /** Reads bytes, in UTF-8, UTF-16 or UTF-32; reads the array without keeping or changing it. */
    public EditionReading read(byte[] document) {
        ProblemLog problems = new ProblemLog();
        if (document.length > maxBytes) {
            refuse(problems, "is larger than " + maxBytes + " bytes", "If it is meant, raise the reader's limit.");
            return reading(Optional.empty(), problems);
        }
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), document)) {
            JsonToken first = json.nextToken();
            if (first == null) {
                refuse(problems, "is empty", "Send it again.");
                return reading(Optional.empty(), problems);
            }
            Node root = Node.read(json, problems);
            if (json.nextToken() != null) {
                refuse(problems, "goes on after its end", "Keep what stands before.");
            }
            return reading(new EditionParser(root, problems).parse(), problems);
        } catch (JacksonException e) {
            ProblemLog stopped = new ProblemLog();
            refuse(stopped, "is no JSON" + where(e.getLocation()) + ": " + e.getOriginalMessage(), "Mend it there.");
            return reading(Optional.empty(), stopped);
        }
    }

    private static void refuse(ProblemLog problems, String says, String mend) {
        problems.add(JsonProblem.NOT_AN_EDITION, "", Subject.of("The file"), says, mend);
    }

    private static String where(TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static EditionReading reading(Optional<Edition> edition, ProblemLog problems) {
        return new EditionReading(
                problems.count() == 0 ? edition : Optional.empty(),
                problems.findings().stream()
                        .map(finding -> finding.graded(Severity.ERROR))
                        .toList());
    }
}
