package dev.hpug.xlsx.edit;

import dev.hpug.xlsx.UneditableWorkbookException;
import dev.hpug.xlsx.edit.Splices.Splice;
import dev.hpug.xlsx.scan.PackageFile;
import dev.hpug.xlsx.scan.PartContents;
import dev.hpug.xlsx.scan.ScanLimit;
import dev.hpug.xlsx.scan.XmlPart;
import dev.hpug.xlsx.scan.ZipPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A workbook's file while parts of it change. What does not change is copied as it is, still compressed; it is not even looked
 * at. Every change is kept in a log from which it can be undone. Not safe for use by several threads.
 */
public final class EditedPackage implements PartContents {

    private final PackageFile file;
    private final Map<String, byte[]> contents = new HashMap<>();
    private final Map<String, String> made = new LinkedHashMap<>();
    private final Set<String> removed = new LinkedHashSet<>();
    private final List<Change> log = new ArrayList<>();

    /**
     * One change to a part, in the order they were made.
     *
     * @param part the part's name
     * @param undo what undoes it
     */
    public record Change(String part, List<Splice> undo) {}

    /** A package to be edited, of a file that a scan within the same limits has passed. */
    public EditedPackage(PackageFile file) {
        this.file = file;
    }

    @Override
    public boolean has(String name) {
        String key = key(name);
        return made.containsKey(key) || (file.has(name) && !removed.contains(key));
    }

    /** The bytes of a part as they are now; not to be changed. */
    @Override
    public byte[] part(String name) {
        byte[] changed = contents.get(key(name));
        return changed == null ? file.part(name) : changed;
    }

    /**
     * Reads a part as XML.
     *
     * @throws UneditableWorkbookException when it is not in UTF-8
     */
    public <T> T parse(String name, XmlPart.Body<T> body) {
        return file.parse(name, part(name), xml -> {
            if (!xml.isUtf8()) {
                throw new UneditableWorkbookException("part " + name + " is not in UTF-8");
            }
            return body.read(xml);
        });
    }

    /** Changes a part. */
    public void patch(String name, Splices splices) {
        if (!splices.isEmpty()) {
            byte[] before = part(name);
            log.add(new Change(name, splices.inverse(before)));
            put(name, splices.applyTo(before));
        }
    }

    /** Gives a part other bytes, which no log can undo. */
    public void put(String name, byte[] content) {
        contents.put(key(name), content);
    }

    /** Adds a part of a content type, which must not be there yet. */
    public void add(String name, String contentType, byte[] content) {
        removed.remove(key(name));
        made.put(key(name), name);
        put(name, content);
        ContentTypes.add(this, name, contentType);
    }

    /** Adds a list of relationships, whose content type most packages state once for all. */
    void addRelationships(String name, byte[] content) {
        if (ContentTypes.of(this, name).isEmpty()) {
            add(name, ContentTypes.RELATIONSHIPS, content);
        } else {
            removed.remove(key(name));
            made.put(key(name), name);
            put(name, content);
        }
    }

    /** Takes a part away, its content type included; relationships to it are the caller's. */
    public void remove(String name) {
        if (has(name)) {
            made.remove(key(name));
            removed.add(key(name));
            contents.remove(key(name));
            ContentTypes.remove(this, name);
        }
    }

    /** The first name of the form {@code "xl/comments%s.xml"} that no part has. */
    public String freeName(String form) {
        int number = 1;
        while (has(form.formatted(number))) {
            number++;
        }
        return form.formatted(number);
    }

    /**
     * Undoes changes that a log has, and drops parts that were added by them.
     *
     * @throws IllegalArgumentException when the changes do not fit the parts, of which none is changed then
     */
    public void undo(List<Change> changes, List<String> added) {
        Map<String, byte[]> before = new LinkedHashMap<>();
        for (int i = changes.size() - 1; i >= 0; i--) {
            Change change = changes.get(i);
            byte[] present = before.getOrDefault(change.part(), part(change.part()));
            before.put(change.part(), Splices.apply(change.undo(), present));
        }
        before.forEach(this::put);
        added.forEach(name -> removed.add(key(name)));
    }

    /** The parts changed so far, in order, each time they were. */
    public List<Change> log() {
        return List.copyOf(log);
    }

    /** The names of the parts that were added. */
    public List<String> made() {
        return List.copyOf(made.values());
    }

    /** Whether anything is other than in the file that was opened. */
    public boolean isChanged() {
        return !contents.isEmpty() || !removed.isEmpty();
    }

    /** Refuses more than is allowed of something. */
    public void check(ScanLimit limit, long count) {
        file.check(limit, count);
    }

    /** The file as it is now. */
    public byte[] bytes() {
        try (ZipWriter zip = new ZipWriter(file.bytes())) {
            return bytes(zip);
        }
    }

    private byte[] bytes(ZipWriter zip) {
        for (ZipPart part : file.parts()) {
            String key = key(part.name());
            if (!removed.contains(key) && !made.containsKey(key)) {
                byte[] changed = contents.get(key);
                if (changed == null) {
                    zip.copy(part);
                } else {
                    zip.replace(part, changed);
                }
            }
        }
        made.forEach((key, name) -> zip.add(name, part(name)));
        byte[] bytes = zip.finish();
        check(ScanLimit.FILE_BYTES, bytes.length);
        return bytes;
    }

    private String key(String name) {
        String stored = file.find(name).map(ZipPart::name).orElse(name);
        return stored.replace('\\', '/').toLowerCase(Locale.ROOT);
    }
}
