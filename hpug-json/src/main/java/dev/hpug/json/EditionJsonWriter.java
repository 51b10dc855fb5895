package dev.hpug.json;

import dev.hpug.file.WholeFile;
import dev.hpug.metric.Edition;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Writes editions to files, {@code hpug-edition} version 1: {@code EditionJsonWriter.standard().write(edition, Path.of("cpr-2022.json"))}.
 *
 * <p>A file holds the whole edition, also one that was derived from another, with the steps by which it came from that. Equal editions
 * give the same bytes: UTF-8, the order of the report, lines for people that end in {@code "\n"}; what goes without saying is left
 * out, and what goes for each metric of a section or an item stands there once. What is written, {@link EditionJsonReader} reads back
 * equal. Immutable and safe for use by many threads.
 */
public final class EditionJsonWriter {

    private static final EditionJsonWriter STANDARD = new EditionJsonWriter();

    private EditionJsonWriter() {}

    /** The writer. */
    public static EditionJsonWriter standard() {
        return STANDARD;
    }

    /**
     * Writes to a file, which is created or replaced; one that is there stays whole when it cannot be.
     *
     * @throws IOException when the file cannot be written
     */
    public void write(Edition edition, Path file) throws IOException {
        WholeFile.write(file, toBytes(edition));
    }

    /**
     * Writes to a stream; leaves flushing and closing to the caller.
     *
     * @throws IOException when the stream itself fails
     */
    public void write(Edition edition, OutputStream out) throws IOException {
        out.write(toBytes(edition));
    }

    /** The JSON as a string. */
    public String toJson(Edition edition) {
        return JsonLines.of(new EditionTree(edition).document());
    }

    /** The JSON in UTF-8. */
    public byte[] toBytes(Edition edition) {
        return toJson(edition).getBytes(StandardCharsets.UTF_8);
    }
}
