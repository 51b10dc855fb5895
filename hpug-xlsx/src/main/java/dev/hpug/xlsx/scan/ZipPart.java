package dev.hpug.xlsx.scan;

/**
 * One entry of a zip archive's central directory, which begins at {@code entry}. Its sizes are what the file declares: the compressed one has been checked against the
 * file's length, the other is compared only after inflating.
 */
public record ZipPart(
        String name, int entry, boolean deflated, long crc, int start, int compressedSize, long declaredSize) {}
