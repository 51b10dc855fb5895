package dev.hpug.xlsx.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a workbook's package, to be compared. */
public final class PackageParts {

    private PackageParts() {}

    /** The names of the parts that are not byte for byte the same in both, or only in one. */
    public static Set<String> differing(byte[] one, byte[] other) {
        Map<String, byte[]> ones = of(one);
        Map<String, byte[]> others = of(other);
        Set<String> names = new TreeSet<>(ones.keySet());
        names.addAll(others.keySet());
        names.removeIf(name -> Arrays.equals(ones.get(name), others.get(name)));
        return names;
    }

    /** Every part by name. */
    public static Map<String, byte[]> of(byte[] file) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return parts;
    }
}
