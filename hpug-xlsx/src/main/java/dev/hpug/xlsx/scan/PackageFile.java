package dev.hpug.xlsx.scan;

import static dev.hpug.xlsx.scan.NotAWorkbookException.Reason.DAMAGED;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Inflater;

/**
 * The parts of a workbook's file as an editor needs them: their bytes, and their XML with the place of every tag.
 *
 * <p>Keeps to the same limits as a scan. Not safe for use by several threads.
 */
public final class PackageFile {
    private final ScanLimits limits;
    private final Meter meter;
    private final ZipArchive archive;
    private final InputFactoryImpl factory = XmlPart.newFactory();

    private PackageFile(byte[] file, ScanLimits limits) {
        this.limits = limits;
        this.meter = new Meter(limits);
        this.archive = ZipArchive.open(file, meter);
    }

    /**
     * Opens a file's bytes, which are neither copied nor changed.
     *
     * @throws NotAWorkbookException if they are no zip archive, or go beyond a limit
     */
    public static PackageFile open(byte[] file, ScanLimits limits) {
        return new PackageFile(file, limits);
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
        return Optional.ofNullable(archive.find(name));
    }

    /**
     * The bytes of a part, inflated and checked.
     *
     * @throws NotAWorkbookException if there is no such part, or it is damaged, or goes beyond a limit
     */
    public byte[] content(String name) {
        ZipPart part = find(name)
                .orElseThrow(
                        () -> NotAWorkbookException.of(DAMAGED, "the workbook lacks its part " + Digits.excerpt(name)));
        Inflater inflater = new Inflater(true);
        try {
            return new PartStream(archive.bytes(), part, inflater, meter).content();
        } finally {
            inflater.end();
        }
    }

    /**
     * Hands the XML in {@code content} to the body, at its root element, and reads it to its end.
     *
     * @param name what the part is called in a refusal
     * @throws NotAWorkbookException if it is not well-formed, or goes beyond a limit
     */
    public <T> T parse(String name, byte[] content, XmlPart.Body<T> body) {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipPart whole = new ZipPart(name, 0, false, crc.getValue(), 0, content.length, content.length);
        Meter own = new Meter(limits);
        Inflater idle = new Inflater(true);
        try {
            PartStream in = new PartStream(content, whole, idle, own);
            return XmlPart.read(name, in, factory, new XmlNames(own), own, body);
        } finally {
            idle.end();
        }
    }

    /** Refuses more than is allowed of something. */
    public void check(ScanLimit limit, long count) {
        meter.check(limit, count);
    }
}
