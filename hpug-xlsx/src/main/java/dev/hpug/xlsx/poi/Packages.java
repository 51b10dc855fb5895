package dev.hpug.xlsx.poi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook's file as the parts of its package, by name: {@code "xl/worksheets/sheet1.xml"} → its bytes. */
public final class Packages {

    /** The earliest time a zip archive can state, so that no file tells when it was made. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String TYPES = "[Content_Types].xml";

    /** One entry in the list of types as POI writes it, for a part or for all parts with an extension. */
    private static final Pattern TYPE = Pattern.compile(
            "<Override [^>]*PartName=\"/([^\"]*)\"[^>]*/>" + "|<Default [^>]*Extension=\"([^\"]*)\"[^>]*/>");

    private static final int PART = 1;
    private static final int EXTENSION = 2;

    private Packages() {}

    /**
     * A new workbook's file. Equal contents give equal bytes, whenever it is made.
     *
     * @param made what the document properties say of when it was made
     */
    public static byte[] newFile(XSSFWorkbook workbook, LocalDate made) {
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        PackagePropertiesPart stored = properties.getUnderlyingProperties();
        Optional<Date> date =
                Optional.of(Date.from(made.atStartOfDay(ZoneOffset.UTC).toInstant()));
        stored.setCreatedProperty(date);
        stored.setModifiedProperty(date);
        properties.setCreator("hpug");
        return zip(parts(workbook));
    }

    /** The parts a workbook is saved as. */
    static Map<String, byte[]> parts(XSSFWorkbook workbook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            workbook.write(out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return parts(out.toByteArray());
    }

    /** The parts of a file, in their order. */
    public static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return parts;
    }

    /**
     * A file in which only what was edited differs from the original, part by part. Saving rewrites parts that nobody
     * touched; a part that comes out of an untouched save as it comes out of the edited one was not edited, and is put
     * back as it was. The lists of parts are put back only where the parts are the same ones: an edited list may name a part
     * that saving has added.
     */
    static byte[] keepingWhatWasNotEdited(
            Map<String, byte[]> original, Map<String, byte[]> untouched, Map<String, byte[]> edited) {
        Predicate<String> isEdited = name -> !Arrays.equals(edited.get(name), untouched.get(name));
        boolean sameParts = Stream.concat(original.keySet().stream(), edited.keySet().stream())
                .filter(isEdited)
                .allMatch(name -> original.containsKey(name) && edited.containsKey(name) && !listsParts(name));
        Map<String, byte[]> kept = new LinkedHashMap<>();
        original.forEach((name, part) -> {
            boolean fits = sameParts || (edited.containsKey(name) && !listsParts(name));
            if (fits && !isEdited.test(name)) {
                kept.put(name, part);
            } else if (edited.containsKey(name)) {
                kept.put(name, edited.get(name));
            }
        });
        if (!sameParts) {
            edited.forEach(kept::putIfAbsent);
        }
        return zip(kept);
    }

    /** The parts but some, which the list of the parts' types then no longer names. */
    static Map<String, byte[]> without(Set<String> names, Map<String, byte[]> parts) {
        if (names.isEmpty()) {
            return parts;
        }
        Map<String, byte[]> rest = new LinkedHashMap<>(parts);
        rest.keySet().removeAll(names);
        rest.computeIfPresent(TYPES, (name, types) -> typesOf(rest.keySet(), types));
        return rest;
    }

    private static byte[] typesOf(Set<String> parts, byte[] types) {
        Matcher type = TYPE.matcher(new String(types, StandardCharsets.UTF_8));
        return type.replaceAll(entry -> {
                    boolean needed = entry.group(PART) == null
                            ? parts.stream().anyMatch(part -> part.endsWith("." + entry.group(EXTENSION)))
                            : parts.contains(entry.group(PART));
                    return needed ? Matcher.quoteReplacement(entry.group()) : "";
                })
                .getBytes(StandardCharsets.UTF_8);
    }

    private static boolean listsParts(String name) {
        return name.equals(TYPES) || name.endsWith(".rels");
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }
}
