package dev.hpug.xlsx.edit;

import dev.hpug.xlsx.UneditableWorkbookException;
import dev.hpug.xlsx.edit.Splices.Splice;
import dev.hpug.xlsx.scan.PackageFile;
import dev.hpug.xlsx.scan.ScanLimit;
import dev.hpug.xlsx.scan.ScanLimits;
import dev.hpug.xlsx.scan.XmlPart;
import dev.hpug.xlsx.scan.ZipPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A workbook's file while parts of it change. What does not change is copied as it is, still compressed; it is not even looked
 * at. Every change is kept in a log from which it can be undone. Not safe for use by several threads.
 */
public final class EditedPackage {

    private final byte[] original;
    private final PackageFile file;
    private final Map<String, byte[]> contents = new HashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();
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

    private EditedPackage(byte[] original, PackageFile file) {
        this.original = original;
        this.file = file;
    }

    /** Opens a file that a scan within the same limits has passed. */
    public static EditedPackage open(byte[] file, ScanLimits limits) {
        return new EditedPackage(file, PackageFile.open(file, limits));
    }

    /** Whether there is a part of that name. */
    public boolean has(String name) {
        String key = key(name);
        return made.containsKey(key) || (file.find(name).isPresent() && !removed.contains(key));
    }

    /** The bytes of a part as they are now; not to be changed. */
    public byte[] part(String name) {
        return contents.computeIfAbsent(key(name), key -> file.content(name));
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
        changed.add(key(name));
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
        return !changed.isEmpty() || !removed.isEmpty();
    }

    /** Refuses more than is allowed of something. */
    public void check(ScanLimit limit, long count) {
        file.check(limit, count);
    }

    /** The file as it is now. */
    public byte[] bytes() {
        ZipWriter zip = new ZipWriter(original);
        for (ZipPart part : file.parts()) {
            String key = key(part.name());
            if (!removed.contains(key) && !made.containsKey(key)) {
                Optional<byte[]> content =
                        Optional.ofNullable(contents.get(key)).filter(any -> changed.contains(key));
                if (content.isPresent()) {
                    zip.replace(part, content.get());
                } else {
                    zip.copy(part);
                }
            }
        }
        made.forEach((key, name) -> zip.add(name, part(name)));
        return zip.finish();
    }

    private String key(String name) {
        String stored = file.find(name).map(ZipPart::name).orElse(name);
        return stored.replace('\\', '/').toLowerCase(Locale.ROOT);
    }
}
