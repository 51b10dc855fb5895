package dev.hpug.xlsx.scan;

import static dev.hpug.xlsx.scan.NotAWorkbookException.Reason.LEGACY_XLS;
import static dev.hpug.xlsx.scan.NotAWorkbookException.Reason.PASSWORD_PROTECTED;
import static dev.hpug.xlsx.scan.NotAWorkbookException.Reason.PRESENTATION;
import static dev.hpug.xlsx.scan.NotAWorkbookException.Reason.TRUNCATED;
import static dev.hpug.xlsx.scan.NotAWorkbookException.Reason.UNKNOWN_FORMAT;
import static dev.hpug.xlsx.scan.NotAWorkbookException.Reason.WORD_DOCUMENT;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * An OLE2 compound file ([MS-CFB]), of which only the stream names are read: they tell an old {@code .xls} from a new workbook
 * that a password encrypts.
 */
final class Ole2File {
    static final long SIGNATURE = 0xE11AB1A1E011CFD0L;

    private static final int HEADER_SECTOR_SHIFT = 30;
    private static final int HEADER_DIRECTORY = 48;
    private static final int HEADER_FAT_SECTORS = 76;
    private static final int HEADER_FAT_COUNT = 109;
    private static final int SMALLEST_SHIFT = 9;
    private static final int LARGEST_SHIFT = 12;
    private static final int ENTRY_SIZE = 128;
    private static final int ENTRY_NAME_LENGTH = 64;
    private static final int NAME_END_LENGTH = 2;

    /** Directories have a handful of entries; a chain longer than this is made to keep a reader busy. */
    private static final int MOST_SECTORS = 64;

    private final ByteBuffer file;
    private final int sectorShift;

    private Ole2File(byte[] bytes) {
        this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.sectorShift = file.getShort(HEADER_SECTOR_SHIFT);
    }

    /** Why an OLE2 file is refused. */
    static NotAWorkbookException refuse(byte[] bytes) {
        try {
            return refuse(new Ole2File(bytes).streamNames());
        } catch (IndexOutOfBoundsException e) {
            return NotAWorkbookException.of(
                    TRUNCATED, "the file is of an old Office format and stops in the middle", e);
        }
    }

    private static NotAWorkbookException refuse(Set<String> streams) {
        if (streams.contains("EncryptedPackage") || streams.contains("EncryptionInfo")) {
            return NotAWorkbookException.of(PASSWORD_PROTECTED, "the file is encrypted with a password");
        }
        if (streams.contains("Workbook") || streams.contains("Book")) {
            return NotAWorkbookException.of(LEGACY_XLS, "the file is an Excel 97-2003 workbook (.xls)");
        }
        if (streams.contains("WordDocument")) {
            return NotAWorkbookException.of(WORD_DOCUMENT, "the file is a Word 97-2003 document (.doc)");
        }
        if (streams.contains("PowerPoint Document")) {
            return NotAWorkbookException.of(PRESENTATION, "the file is a PowerPoint 97-2003 presentation (.ppt)");
        }
        return NotAWorkbookException.of(UNKNOWN_FORMAT, "the file is of an old Office format, but no workbook");
    }

    private Set<String> streamNames() {
        Set<String> names = new HashSet<>();
        if (sectorShift < SMALLEST_SHIFT || sectorShift > LARGEST_SHIFT) {
            return names;
        }
        int sector = file.getInt(HEADER_DIRECTORY);
        for (int read = 0; read < MOST_SECTORS && sector >= 0; read++) {
            int start = position(sector);
            for (int entry = start; entry < start + (1 << sectorShift); entry += ENTRY_SIZE) {
                int length = file.getShort(entry + ENTRY_NAME_LENGTH) - NAME_END_LENGTH;
                if (length > 0 && length < ENTRY_NAME_LENGTH) {
                    names.add(new String(file.array(), entry, length, StandardCharsets.UTF_16LE));
                }
            }
            sector = next(sector);
        }
        return names;
    }

    /** The sector after this one in its chain; negative numbers end a chain. */
    private int next(int sector) {
        int perFatSector = (1 << sectorShift) / Integer.BYTES;
        int fatSector = sector / perFatSector;
        if (fatSector >= HEADER_FAT_COUNT) {
            return -1;
        }
        int fat = file.getInt(HEADER_FAT_SECTORS + fatSector * Integer.BYTES);
        return fat < 0 ? -1 : file.getInt(position(fat) + sector % perFatSector * Integer.BYTES);
    }

    /** Sector 0 follows the header, which takes up one sector. */
    private int position(int sector) {
        long position = (sector + 1L) << sectorShift;
        if (position + (1L << sectorShift) > file.capacity()) {
            throw new IndexOutOfBoundsException(Long.toString(position));
        }
        return (int) position;
    }
}
