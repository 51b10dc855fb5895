package dev.hpug.xlsx.scan;

import static dev.hpug.xlsx.scan.Scans.refusal;
import static dev.hpug.xlsx.scan.Scans.scan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.xlsx.scan.NotAWorkbookException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Archives as various writers make them, and archives that lie. */
class ZipArchiveTest {
    private static final byte[] VALID =
            XlsxBuilder.ofRows("<row r='1'><c r='A1'><v>1</v></c></row>").build();
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int END_SIZE = 22;

    private interface Writer {
        void write(String name, byte[] content) throws IOException;
    }

    private static void copyTo(Writer writer) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(VALID))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                writer.write(entry.getName(), in.readAllBytes());
            }
        }
    }

    private static String text(byte[] file) {
        return scan(file).sheets().get(0).cell(1, 1).orElseThrow().text();
    }

    private static ByteBuffer view(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Where the directory's last entry begins, which is the sheet's or another needed part's. */
    private static int entryOf(byte[] bytes, String part) {
        ByteBuffer file = view(bytes);
        byte[] name = part.getBytes(StandardCharsets.UTF_8);
        int at = file.getInt(file.capacity() - END_SIZE + 16);
        while (file.getInt(at) == ENTRY_SIGNATURE) {
            int nameLength = file.getShort(at + 28);
            if (Arrays.equals(bytes, at + 46, at + 46 + nameLength, name, 0, name.length)) {
                return at;
            }
            at += 46 + nameLength + file.getShort(at + 30) + file.getShort(at + 32);
        }
        throw new IllegalArgumentException(part);
    }

    @Test
    void storedPartsAreRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            copyTo((name, content) -> {
                CRC32 crc = new CRC32();
                crc.update(content);
                ZipEntry entry = new ZipEntry(name);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
            });
        }
        assertThat(text(bytes.toByteArray())).isEqualTo("1");
    }

    @ParameterizedTest
    @EnumSource(
            value = Zip64Mode.class,
            names = {"Always", "AsNeeded", "AlwaysWithCompatibility"})
    void zip64IsRead(Zip64Mode mode) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setUseZip64(mode);
            copyTo((name, content) -> {
                zip.putArchiveEntry(new ZipArchiveEntry(name));
                zip.write(content);
                zip.closeArchiveEntry();
            });
        }
        assertThat(text(bytes.toByteArray())).isEqualTo("1");
    }

    @Test
    void aCommentAndBytesBehindTheArchiveAreAllowed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setComment("made by hand");
            copyTo((name, content) -> {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
            });
        }
        bytes.write(new byte[] {'\r', '\n'});
        assertThat(text(bytes.toByteArray())).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({"xl/workbook.xml,XL/workbook.xml", "xl/workbook.xml,xl\\workbook.xml", "a,/a", "a,A"})
    void twoPartsOfOneNameAreRefused(String one, String other) {
        byte[] file =
                XlsxBuilder.ofRows("").part(one, "<a/>").part(other, "<b/>").build();
        assertThat(refusal(file).reason()).isEqualTo(Reason.DUPLICATE_ENTRIES);
    }

    @Test
    void aLocalHeaderWithAnotherNameIsRefused() {
        byte[] bytes = VALID.clone();
        ByteBuffer file = view(bytes);
        int local = file.getInt(entryOf(bytes, "xl/workbook.xml") + 42);
        file.put(local + 30, (byte) 'y');
        assertThat(refusal(bytes).reason()).isEqualTo(Reason.DAMAGED);
    }

    @ParameterizedTest
    @CsvSource({
        "16,4,12345,DAMAGED", "24,4,5,DAMAGED", "24,4,2147483647,DAMAGED", "24,4,-2,DAMAGED",
                "20,4,2147483647,TRUNCATED",
        "20,4,5,TRUNCATED", "20,4,0,TRUNCATED", "20,4,-2,TRUNCATED", "42,4,2147483647,TRUNCATED", "42,4,1,DAMAGED",
        "10,2,12,DAMAGED", "10,2,0,DAMAGED", "8,2,1,PASSWORD_PROTECTED", "0,4,7,DAMAGED"
    })
    void aDirectoryThatLiesIsRefused(int field, int size, int value, Reason reason) {
        byte[] bytes = VALID.clone();
        ByteBuffer file = view(bytes);
        int at = entryOf(bytes, "xl/worksheets/sheet1.xml") + field;
        if (size == 2) {
            file.putShort(at, (short) value);
        } else {
            file.putInt(at, value);
        }
        assertThat(refusal(bytes).reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"16,2147483647,TRUNCATED", "16,-1,DAMAGED", "16,0,DAMAGED", "16,-5,TRUNCATED"})
    void aDirectoryElsewhereIsRefused(int field, int value, Reason reason) {
        byte[] bytes = VALID.clone();
        ByteBuffer file = view(bytes);
        file.putInt(file.capacity() - END_SIZE + field, value);
        assertThat(refusal(bytes).reason()).isEqualTo(reason);
    }

    @Test
    void moreEntriesThanThereAreIsRefused() {
        byte[] bytes = VALID.clone();
        ByteBuffer file = view(bytes);
        file.putShort(file.capacity() - END_SIZE + 10, (short) 500);
        assertThat(refusal(bytes).reason()).isEqualTo(Reason.DAMAGED);
        file.putShort(file.capacity() - END_SIZE + 10, (short) 50_000);
        assertThat(refusal(bytes).limit()).contains(ScanLimit.ENTRIES);
    }

    @Test
    void damagedCompressionIsRefused() {
        byte[] bytes = VALID.clone();
        ByteBuffer file = view(bytes);
        int entry = entryOf(bytes, "xl/worksheets/sheet1.xml");
        int data = file.getInt(entry + 42) + 30 + "xl/worksheets/sheet1.xml".length();
        file.put(data, (byte) 0xFF);
        assertThat(refusal(bytes).reason()).isEqualTo(Reason.DAMAGED);
    }
}
