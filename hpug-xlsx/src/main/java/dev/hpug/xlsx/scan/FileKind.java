package dev.hpug.xlsx.scan;

import static dev.hpug.xlsx.scan.NotAWorkbookException.Reason.EMPTY_FILE;
import static dev.hpug.xlsx.scan.NotAWorkbookException.Reason.PDF;
import static dev.hpug.xlsx.scan.NotAWorkbookException.Reason.TEXT_OR_CSV;
import static dev.hpug.xlsx.scan.NotAWorkbookException.Reason.UNKNOWN_FORMAT;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Tells from its first bytes what a file is. */
final class FileKind {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] PDF_START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] UTF_16_BIG = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF_16_LITTLE = {(byte) 0xFF, (byte) 0xFE};

    /** How much of a file must look like text for it to be called text. */
    private static final int SAMPLE = 4096;

    private FileKind() {}

    static boolean isZip(byte[] file) {
        return startsWith(file, ZIP) || startsWith(file, EMPTY_ZIP);
    }

    /** Why a file that is no zip archive is refused. */
    static NotAWorkbookException refuse(byte[] file) {
        if (file.length == 0) {
            return NotAWorkbookException.of(EMPTY_FILE, "the file is empty");
        }
        if (file.length >= Long.BYTES
                && ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getLong() == Ole2File.SIGNATURE) {
            return Ole2File.refuse(file);
        }
        if (startsWith(file, PDF_START)) {
            return NotAWorkbookException.of(PDF, "the file is a PDF, not a workbook");
        }
        if (isText(file)) {
            return NotAWorkbookException.of(TEXT_OR_CSV, "the file is text, such as CSV or HTML, not a workbook");
        }
        return NotAWorkbookException.of(UNKNOWN_FORMAT, "the file is of no known format");
    }

    /** Text of any encoding has none of the control characters that binary files are full of; UTF-16 says so at its start. */
    private static boolean isText(byte[] file) {
        if (startsWith(file, UTF_16_BIG) || startsWith(file, UTF_16_LITTLE)) {
            return true;
        }
        for (int i = 0; i < Math.min(file.length, SAMPLE); i++) {
            if (file[i] >= 0 && file[i] < ' ' && "\t\n\f\r".indexOf(file[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }
}
