package dev.hpug.xlsx.scan;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a part refers to inside the package, by relationship id. References to anything outside are dropped here, so that
 * nothing later can follow them.
 */
public final class Relationships {
    static final String OFFICE_DOCUMENT = "officeDocument";
    static final String WORKSHEET = "worksheet";
    static final String SHARED_STRINGS = "sharedStrings";
    static final String STYLES = "styles";

    private final Map<String, Relationship> byId;

    /**
     * One reference.
     *
     * @param type the last step of the type's URI, {@code "worksheet"}, or an empty string for a type not of the office format
     * @param part the name of the part referred to, without a leading slash: {@code "xl/worksheets/sheet1.xml"}
     */
    record Relationship(String type, String part) {}

    private Relationships(Map<String, Relationship> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    static Relationships none() {
        return new Relationships(Map.of());
    }

    /** The name of the part that holds a part's relationships: {@code "xl/_rels/workbook.xml.rels"} for {@code "xl/workbook.xml"}. */
    public static String partFor(String source) {
        return folderOf(source) + "_rels/" + source.substring(folderOf(source).length()) + ".rels";
    }

    /** Reads a {@code .rels} part; {@code source} is the part whose references these are, an empty string for the package. */
    static Relationships read(XmlPart xml, String source, Meter meter) {
        Map<String, Relationship> byId = new LinkedHashMap<>();
        if (xml.isRoot("Relationships", Namespaces.PACKAGE_RELATIONSHIPS)) {
            int root = xml.depth();
            while (xml.nextChild(root)) {
                if (xml.element().equals("Relationship")
                        && !xml.valueOf("TargetMode").equals("External")) {
                    String part = resolve(source, xml.valueOf("Target"));
                    byId.putIfAbsent(xml.valueOf("Id"), new Relationship(type(xml.valueOf("Type")), part));
                    meter.check(ScanLimit.ENTRIES, byId.size());
                }
            }
        }
        return new Relationships(byId);
    }

    Optional<Relationship> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The part of the first reference of a type. */
    Optional<String> firstOf(String type) {
        for (Relationship relationship : byId.values()) {
            if (relationship.type().equals(type)) {
                return Optional.of(relationship.part());
            }
        }
        return Optional.empty();
    }

    private static String type(String uri) {
        int slash = uri.lastIndexOf('/');
        boolean known = slash > 0 && Namespaces.RELATIONSHIP_ID.contains(uri.substring(0, slash));
        return known ? uri.substring(slash + 1) : "";
    }

    /** The part a target names: {@code "../media/a.png"} from {@code "xl/workbook.xml"} is {@code "media/a.png"}, {@code "/xl/b.xml"} is {@code "xl/b.xml"}. */
    public static String resolve(String source, String target) {
        String path = target.replace('\\', '/');
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (path.startsWith("/") ? path : folderOf(source) + path).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private static String folderOf(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }
}
