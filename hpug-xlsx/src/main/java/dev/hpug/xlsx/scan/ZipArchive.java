package dev.hpug.xlsx.scan;

import static dev.hpug.xlsx.scan.NotAWorkbookException.Reason.DAMAGED;
import static dev.hpug.xlsx.scan.NotAWorkbookException.Reason.DUPLICATE_ENTRIES;
import static dev.hpug.xlsx.scan.NotAWorkbookException.Reason.PASSWORD_PROTECTED;
import static dev.hpug.xlsx.scan.NotAWorkbookException.Reason.TRUNCATED;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of a zip archive held in memory, as its central directory lists them.
 *
 * <p>Only the central directory counts, since streaming writers leave sizes out of the local headers; but a local header that
 * names another part is refused, because a program that reads from the front would see a different workbook.
 */
final class ZipArchive {
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final int LOCAL_NAME_LENGTH = 26;
    private static final int LOCAL_EXTRA_LENGTH = 28;

    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int ENTRY_FLAGS = 8;
    private static final int ENTRY_METHOD = 10;
    private static final int ENTRY_CRC = 16;
    private static final int ENTRY_COMPRESSED = 20;
    private static final int ENTRY_INFLATED = 24;
    private static final int ENTRY_NAME_LENGTH = 28;
    private static final int ENTRY_EXTRA_LENGTH = 30;
    private static final int ENTRY_COMMENT_LENGTH = 32;
    private static final int ENTRY_OFFSET = 42;

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int END_COUNT = 10;
    private static final int END_OFFSET = 16;
    private static final int END_COMMENT_LENGTH = 20;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private static final int END64_LOCATOR_SIGNATURE = 0x07064b50;
    private static final int END64_LOCATOR_SIZE = 20;
    private static final int END64_LOCATOR_OFFSET = 8;
    private static final int END64_SIGNATURE = 0x06064b50;
    private static final int END64_SIZE = 56;
    private static final int END64_COUNT = 32;
    private static final int END64_OFFSET = 48;

    private static final int EXTRA_HEADER_SIZE = 4;
    private static final int EXTRA_ZIP64 = 1;

    /** In a 16- and a 32-bit field: "see the zip64 record". */
    private static final int ELSEWHERE_16 = 0xFFFF;

    private static final long ELSEWHERE_32 = 0xFFFF_FFFFL;

    private static final int FLAG_ENCRYPTED = 1;
    private static final int METHOD_STORED = 0;
    private static final int METHOD_DEFLATED = 8;

    private final ByteBuffer file;
    private final Meter meter;
    private final Map<String, ZipPart> parts = new LinkedHashMap<>();

    private ZipArchive(byte[] bytes, Meter meter) {
        this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.meter = meter;
    }

    /** Reads the central directory, and no part yet. */
    static ZipArchive open(byte[] bytes, Meter meter) {
        ZipArchive archive = new ZipArchive(bytes, meter);
        try {
            archive.readDirectory();
        } catch (IndexOutOfBoundsException e) {
            // Buffers check every position; whatever points outside the file ends here.
            throw NotAWorkbookException.of(TRUNCATED, "the zip directory points beyond the end of the file", e);
        }
        return archive;
    }

    /** The part of that name in any letter case, as part names compare. */
    Optional<ZipPart> find(String name) {
        return Optional.ofNullable(parts.get(key(name)));
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** @throws NotAWorkbookException if there is no such part */
    ZipPart get(String name) {
        return find(name)
                .orElseThrow(
                        () -> NotAWorkbookException.of(DAMAGED, "the workbook lacks its part " + Digits.excerpt(name)));
    }

    byte[] bytes() {
        return file.array();
    }

    /** All parts, in the order of the directory. */
    Collection<ZipPart> parts() {
        return parts.values();
    }

    private void readDirectory() {
        int end = findEnd();
        int count = unsigned16(end + END_COUNT);
        long offset = unsigned32(end + END_OFFSET);
        if (count == ELSEWHERE_16 || offset == ELSEWHERE_32) {
            int end64 = findEnd64(end);
            long count64 = file.getLong(end64 + END64_COUNT);
            meter.check(ScanLimit.ENTRIES, count64);
            count = (int) Math.max(0, count64);
            offset = file.getLong(end64 + END64_OFFSET);
        }
        meter.check(ScanLimit.ENTRIES, count);
        int at = position(offset);
        for (int i = 0; i < count; i++) {
            at = readEntry(at);
        }
    }

    private int findEnd() {
        int last = file.capacity() - END_SIZE;
        int first = Math.max(0, last - LONGEST_COMMENT);
        for (int at = last; at >= first; at--) {
            if (file.getInt(at) == END_SIGNATURE
                    && at + END_SIZE + unsigned16(at + END_COMMENT_LENGTH) <= file.capacity()) {
                return at;
            }
        }
        throw NotAWorkbookException.of(TRUNCATED, "the zip archive stops before its directory");
    }

    private int findEnd64(int end) {
        int locator = end - END64_LOCATOR_SIZE;
        if (file.getInt(locator) == END64_LOCATOR_SIGNATURE) {
            int end64 = position(file.getLong(locator + END64_LOCATOR_OFFSET));
            if (end64 + END64_SIZE <= end && file.getInt(end64) == END64_SIGNATURE) {
                return end64;
            }
        }
        throw NotAWorkbookException.of(DAMAGED, "the zip64 directory is not where the file says");
    }

    /** Reads one entry of the directory and returns where the next begins. */
    private int readEntry(int at) {
        if (file.getInt(at) != ENTRY_SIGNATURE) {
            throw NotAWorkbookException.of(DAMAGED, "the zip directory is not where the file says");
        }
        int nameLength = unsigned16(at + ENTRY_NAME_LENGTH);
        int extraLength = unsigned16(at + ENTRY_EXTRA_LENGTH);
        int next = at + ENTRY_SIZE + nameLength + extraLength + unsigned16(at + ENTRY_COMMENT_LENGTH);
        byte[] rawName = Arrays.copyOfRange(bytes(), at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength);
        String name = new String(rawName, StandardCharsets.UTF_8);
        if ((unsigned16(at + ENTRY_FLAGS) & FLAG_ENCRYPTED) != 0) {
            throw NotAWorkbookException.of(PASSWORD_PROTECTED, "the zip archive is encrypted");
        }
        int method = unsigned16(at + ENTRY_METHOD);
        if (method != METHOD_STORED && method != METHOD_DEFLATED) {
            throw NotAWorkbookException.of(DAMAGED, "part " + name + " is compressed by an unknown method " + method);
        }
        Sizes sizes = sizes(at, at + ENTRY_SIZE + nameLength, extraLength);
        int start = dataStart(position(sizes.offset()), rawName, name);
        if (sizes.compressed() < 0 || sizes.compressed() > file.capacity() - start) {
            throw NotAWorkbookException.of(TRUNCATED, "part " + name + " runs beyond the end of the file");
        }
        ZipPart part = new ZipPart(
                name,
                at,
                method == METHOD_DEFLATED,
                unsigned32(at + ENTRY_CRC),
                start,
                (int) sizes.compressed(),
                sizes.inflated());
        if (parts.put(key(name), part) != null) {
            throw NotAWorkbookException.of(DUPLICATE_ENTRIES, "two parts are named " + name);
        }
        return next;
    }

    private record Sizes(long inflated, long compressed, long offset) {}

    /** The sizes and the offset, from the zip64 field for those that do not fit, in the order that field has them. */
    private Sizes sizes(int entry, int extra, int extraLength) {
        long inflated = unsigned32(entry + ENTRY_INFLATED);
        long compressed = unsigned32(entry + ENTRY_COMPRESSED);
        long offset = unsigned32(entry + ENTRY_OFFSET);
        int at = extra;
        while (at + EXTRA_HEADER_SIZE <= extra + extraLength) {
            int field = at + EXTRA_HEADER_SIZE;
            if (unsigned16(at) == EXTRA_ZIP64) {
                if (inflated == ELSEWHERE_32) {
                    inflated = file.getLong(field);
                    field += Long.BYTES;
                }
                if (compressed == ELSEWHERE_32) {
                    compressed = file.getLong(field);
                    field += Long.BYTES;
                }
                if (offset == ELSEWHERE_32) {
                    offset = file.getLong(field);
                }
                break;
            }
            at = field + unsigned16(at + Short.BYTES);
        }
        return new Sizes(inflated, compressed, offset);
    }

    private int dataStart(int local, byte[] rawName, String name) {
        if (file.getInt(local) != LOCAL_SIGNATURE) {
            throw NotAWorkbookException.of(DAMAGED, "part " + name + " is not where the zip directory says");
        }
        int nameLength = unsigned16(local + LOCAL_NAME_LENGTH);
        int start = local + LOCAL_SIZE + nameLength + unsigned16(local + LOCAL_EXTRA_LENGTH);
        if (!Arrays.equals(bytes(), local + LOCAL_SIZE, local + LOCAL_SIZE + nameLength, rawName, 0, rawName.length)) {
            throw NotAWorkbookException.of(DAMAGED, "part " + name + " has another name where it is stored");
        }
        return start;
    }

    private int unsigned16(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }

    private long unsigned32(int at) {
        return Integer.toUnsignedLong(file.getInt(at));
    }

    /** A position the file states, refused when no {@code int} could hold it. */
    private int position(long stated) {
        if (stated < 0 || stated > file.capacity()) {
            throw new IndexOutOfBoundsException(Long.toString(stated));
        }
        return (int) stated;
    }

    /** Part names compare without regard to case; some old writers use backslashes, and a leading slash means the same part. */
    private static String key(String name) {
        String key = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return key.startsWith("/") ? key.substring(1) : key;
    }
}
