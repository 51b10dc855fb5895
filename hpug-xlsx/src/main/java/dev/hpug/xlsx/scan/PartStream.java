package dev.hpug.xlsx.scan;

import static dev.hpug.xlsx.scan.NotAWorkbookException.Reason.DAMAGED;
import static dev.hpug.xlsx.scan.NotAWorkbookException.Reason.TRUNCATED;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** The bytes of one part as they come out of the archive: counted against the limits, and checked against the checksum at the end. */
final class PartStream extends InputStream {
    private static final int CHUNK = 8192;

    private final ZipPart part;
    private final byte[] file;
    private final @Nullable Inflater inflater;
    private final Meter meter;
    private final CRC32 crc = new CRC32();
    private final int mostPart;
    private final int mostMarkup;
    private int total;
    private int sincePiece;
    private boolean ended;

    private PartStream(byte[] file, ZipPart part, @Nullable Inflater inflater, Meter meter) {
        this.part = part;
        this.file = file;
        this.inflater = inflater;
        this.meter = meter;
        this.mostPart = meter.limit(ScanLimit.PART_BYTES);
        this.mostMarkup = meter.limit(ScanLimit.MARKUP_BYTES);
    }

    /** A part of an archive. The inflater is lent: it is reset here, and ended by the caller. */
    static PartStream inflated(byte[] file, ZipPart part, Inflater inflater, Meter meter) {
        if (!part.deflated()) {
            return new PartStream(file, part, null, meter);
        }
        inflater.reset();
        inflater.setInput(file, part.start(), part.compressedSize());
        return new PartStream(file, part, inflater, meter);
    }

    /** A part that is unpacked already. */
    static PartStream of(String name, byte[] content, Meter meter) {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipPart whole = new ZipPart(name, 0, false, crc.getValue(), 0, content.length, content.length);
        return new PartStream(content, whole, null, meter);
    }

    /** Starts counting anew how much is read for one piece of markup, which a parser has to hold in memory. */
    void startPiece() {
        sincePiece = 0;
    }

    /** Whether the reader has asked for more than there is. */
    boolean isEnded() {
        return ended;
    }

    /** All that is left, which is no piece of markup. */
    byte[] content() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int count = read(chunk, 0, CHUNK); count >= 0; count = read(chunk, 0, CHUNK)) {
            content.write(chunk, 0, count);
            startPiece();
        }
        return content.toByteArray();
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (sincePiece > mostMarkup) {
            throw meter.over(ScanLimit.MARKUP_BYTES);
        }
        int count = inflater == null ? copy(target, offset, length) : inflate(inflater, target, offset, length);
        if (count == 0) {
            finish();
            return -1;
        }
        total += count;
        if (total > mostPart) {
            throw meter.over(ScanLimit.PART_BYTES);
        }
        sincePiece += count;
        meter.countInflated(count);
        crc.update(target, offset, count);
        return count;
    }

    private int copy(byte[] target, int offset, int length) {
        int count = Math.min(length, part.compressedSize() - total);
        System.arraycopy(file, part.start() + total, target, offset, count);
        return count;
    }

    private int inflate(Inflater from, byte[] target, int offset, int length) {
        try {
            int count = from.inflate(target, offset, length);
            if (count == 0 && !from.finished()) {
                throw NotAWorkbookException.of(TRUNCATED, "part " + part.name() + " stops in the middle");
            }
            return count;
        } catch (DataFormatException e) {
            throw NotAWorkbookException.of(DAMAGED, "part " + part.name() + " cannot be decompressed", e);
        }
    }

    private void finish() {
        ended = true;
        if (total != part.declaredSize() || crc.getValue() != part.crc()) {
            throw NotAWorkbookException.of(
                    DAMAGED, "part " + part.name() + " is not what its size and checksum in the archive say");
        }
    }
}
