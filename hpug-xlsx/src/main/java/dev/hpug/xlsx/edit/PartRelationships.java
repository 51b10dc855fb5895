package dev.hpug.xlsx.edit;

import dev.hpug.xlsx.edit.Outline.Child;
import dev.hpug.xlsx.scan.Relationships;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one part of a package refers to: {@code rId3 → xl/comments1.xml}. Read once; what is changed here is changed in the package. */
public final class PartRelationships {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

    private final EditedPackage file;
    private final String source;
    private final String part;
    private final List<Relationship> all = new ArrayList<>();
    private boolean strict;

    /**
     * One reference within the package.
     *
     * @param id its id: {@code "rId3"}
     * @param type the last step of its type's URI: {@code "comments"}
     * @param target the name of the part referred to
     */
    public record Relationship(String id, String type, String target) {}

    /** The relationships of a part, an empty string for those of the package. */
    public PartRelationships(EditedPackage file, String source) {
        this(file, source, false);
    }

    /** As above, of a part that may have none yet, in a package that is strict Open XML or not. */
    PartRelationships(EditedPackage file, String source, boolean isStrict) {
        this.strict = isStrict;
        this.file = file;
        this.source = source;
        this.part = Relationships.partFor(source);
        if (file.has(part)) {
            file.parse(part, xml -> {
                int root = xml.depth();
                while (xml.nextChild(root)) {
                    String type = xml.valueOf("Type");
                    if (!xml.valueOf("TargetMode").equals("External")) {
                        strict |= type.startsWith(STRICT);
                        all.add(new Relationship(
                                xml.valueOf("Id"),
                                type.substring(type.lastIndexOf('/') + 1),
                                Relationships.resolve(source, xml.valueOf("Target"))));
                    }
                }
                return all;
            });
        }
    }

    /** Whether the package spells its types as strict Open XML does. */
    public boolean isStrict() {
        return strict;
    }

    /** The first reference of a type to a part that is there. */
    public Optional<Relationship> firstOf(String type) {
        return all.stream()
                .filter(relationship -> relationship.type().equals(type) && file.has(relationship.target()))
                .findFirst();
    }

    /** The reference of that id, to a part that is there. */
    public Optional<Relationship> find(String id) {
        return all.stream()
                .filter(relationship -> relationship.id().equals(id) && file.has(relationship.target()))
                .findFirst();
    }

    /** Refers to a part, and returns the id of the reference. */
    public String add(String type, String target) {
        if (!file.has(part)) {
            String empty = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\""
                    + NAMESPACE + "\"></Relationships>";
            file.addRelationships(part, empty.getBytes(StandardCharsets.UTF_8));
        }
        Outline outline = Outline.of(file, part);
        String id = freeId(outline);
        Splices splices = new Splices();
        outline.append(
                splices,
                "<%sRelationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>"
                        .formatted(
                                outline.prefix(),
                                id,
                                (strict ? STRICT : TRANSITIONAL) + type,
                                Markup.attribute(relative(target))));
        file.patch(part, splices);
        all.add(new Relationship(id, type, target));
        return id;
    }

    private static String freeId(Outline outline) {
        Set<String> taken = new HashSet<>();
        outline.children().forEach(child -> child.tag().value("Id").ifPresent(taken::add));
        int number = 1;
        while (taken.contains("rId" + number)) {
            number++;
        }
        return "rId" + number;
    }

    /** Refers to a part no longer. */
    public void remove(Relationship relationship) {
        Splices splices = new Splices();
        for (Child child : Outline.of(file, part).children()) {
            if (child.tag().value("Id").equals(Optional.of(Markup.attribute(relationship.id())))) {
                splices.remove(child.start(), child.end());
            }
        }
        file.patch(part, splices);
        all.remove(relationship);
    }

    /** A target as programs write it that do not understand {@code "/xl/comments1.xml"}: {@code "../comments1.xml"}. */
    private String relative(String target) {
        List<String> from = List.of(source.split("/", -1));
        List<String> to = List.of(target.split("/", -1));
        int common = 0;
        while (common < from.size() - 1
                && common < to.size() - 1
                && from.get(common).equals(to.get(common))) {
            common++;
        }
        return "../".repeat(from.size() - 1 - common) + String.join("/", to.subList(common, to.size()));
    }
}
