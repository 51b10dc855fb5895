package dev.hpug.xlsx.poi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
        return Finish.of(zip(parts(workbook)));
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
