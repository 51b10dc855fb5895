package dev.hpug.xlsx.scan;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;

/**
 * The parts of a workbook's file as an editor needs them: their bytes, and their XML with the place of every tag.
 *
 * <p>Keeps to the same limits as a scan, and what it has unpacked. Not safe for use by several threads.
 */
public final class PackageFile implements PartContents {
    private final ScanLimits limits;
    private final Meter meter;
    private final ZipArchive archive;
    private final XmlNames names;
    private final ParserMemory memory;
    private final InputFactoryImpl factory;
    private final Map<ZipPart, byte[]> contents = new HashMap<>();

    PackageFile(byte[] file, ScanLimits limits, ParserMemory memory) {
        this.limits = limits;
        this.meter = new Meter(limits);
        this.archive = ZipArchive.open(file, meter);
        this.names = new XmlNames(meter);
        this.memory = memory;
        this.factory = memory.factory();
    }

    /**
     * Opens a file's bytes, which are neither copied nor changed.
     *
     * @throws NotAWorkbookException if they are no zip archive, or go beyond a limit
     */
    public static PackageFile open(byte[] file, ScanLimits limits) {
        return new PackageFile(file, limits, new ParserMemory());
    }

    /**
     * The bytes of a file, of which no more are read than one above {@link ScanLimit#FILE_BYTES}.
     *
     * @throws IOException if the file cannot be read at all
     */
    public static byte[] read(Path file, ScanLimits limits) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes((int) limits.get(ScanLimit.FILE_BYTES) + 1);
        }
    }

    /** Every part with its name as it is stored, in the order of the archive's directory. */
    public Collection<ZipPart> parts() {
        return archive.parts();
    }

    /** The part of that name in any letter case. */
    public Optional<ZipPart> find(String name) {
        return archive.find(name);
    }

    @Override
    public boolean has(String name) {
        return archive.has(name);
    }

    @Override
    public byte[] part(String name) {
        return contents.computeIfAbsent(archive.get(name), this::inflate);
    }

    private byte[] inflate(ZipPart part) {
        Inflater inflater = new Inflater(true);
        try {
            return PartStream.inflated(archive.bytes(), part, inflater, meter).content();
        } finally {
            inflater.end();
        }
    }

    /** The file's own bytes; not to be changed. */
    public byte[] bytes() {
        return archive.bytes();
    }

    /**
     * Hands the XML in {@code content} to the body, at its root element, and reads it to its end.
     *
     * @param name what the part is called in a refusal
     * @throws NotAWorkbookException if it is not well-formed, or goes beyond a limit
     */
    public <T> T parse(String name, byte[] content, XmlPart.Body<T> body) {
        return parse(name, content, new Meter(limits), body);
    }

    /** As {@link #parse(String, byte[], XmlPart.Body)}, counted by the meter of a scan. */
    <T> T parse(String name, byte[] content, Meter counted, XmlPart.Body<T> body) {
        try {
            return XmlPart.read(name, PartStream.of(name, content, counted), factory, names, counted, body);
        } finally {
            memory.learnt(names.count());
        }
    }

    /** Refuses more than is allowed of something. */
    public void check(ScanLimit limit, long count) {
        meter.check(limit, count);
    }
}
