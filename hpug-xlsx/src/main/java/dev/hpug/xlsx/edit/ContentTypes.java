package dev.hpug.xlsx.edit;

import dev.hpug.xlsx.edit.Outline.Child;
import java.util.Locale;

/** The list of the parts' content types. */
final class ContentTypes {

    private static final String PART = "[Content_Types].xml";
    static final String RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml";

    private ContentTypes() {}

    static void add(EditedPackage file, String part, String type) {
        Outline types = Outline.of(file, PART);
        Splices splices = new Splices();
        types.append(
                splices,
                "<%sOverride PartName=\"/%s\" ContentType=\"%s\"/>"
                        .formatted(types.prefix(), Markup.attribute(part), type));
        file.patch(PART, splices);
    }

    static void remove(EditedPackage file, String part) {
        String name = "/" + part;
        Splices splices = new Splices();
        for (Child child : Outline.of(file, PART).all("Override")) {
            if (name.equalsIgnoreCase(child.tag().value("PartName").orElse(""))) {
                splices.remove(child.start(), child.end());
            }
        }
        file.patch(PART, splices);
    }

    /** The content type a part has, an empty string where it has none. */
    static String of(EditedPackage file, String part) {
        Outline types = Outline.of(file, PART);
        String extension = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return types.all("Override").stream()
                .filter(child -> ("/" + part)
                        .equalsIgnoreCase(child.tag().value("PartName").orElse("")))
                .findFirst()
                .or(() -> types.all("Default").stream()
                        .filter(child -> extension.equalsIgnoreCase(
                                child.tag().value("Extension").orElse("")))
                        .findFirst())
                .flatMap(child -> child.tag().value("ContentType"))
                .orElse("");
    }
}
