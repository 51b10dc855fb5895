package dev.hpug.xlsx.scan;

/**
 * One entry of the central directory. Its sizes are what the file declares: the compressed one has been checked against the
 * file's length, the other is compared only after inflating.
 */
record ZipPart(String name, boolean deflated, long crc, int start, int compressedSize, long declaredSize) {}
