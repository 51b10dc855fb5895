package dev.hpug.xlsx.mark;

import dev.hpug.xlsx.edit.EditedPackage;
import dev.hpug.xlsx.edit.Outline;
import dev.hpug.xlsx.edit.Splices;
import dev.hpug.xlsx.scan.Namespaces;
import dev.hpug.xlsx.scan.XmlPart;
import java.util.Optional;

/** What marking looks at in one sheet's XML, read in one pass. */
final class SheetMarkup {

    private final String part;
    private final CellFills fills = new CellFills();
    private final Outline outline;
    private Optional<String> drawing = Optional.empty();

    private SheetMarkup(EditedPackage file, String part) {
        this.part = part;
        this.outline = Outline.of(file, part, this::look);
    }

    /** Reads a sheet's part. */
    static SheetMarkup read(EditedPackage file, String part) {
        return new SheetMarkup(file, part);
    }

    /** The same sheet, with a root that several things can be put into. */
    SheetMarkup opened(EditedPackage file) {
        if (!outline.root().isEmpty()) {
            return this;
        }
        Splices splices = new Splices();
        outline.append(splices, "");
        file.patch(part, splices);
        return read(file, part);
    }

    private void look(XmlPart child) {
        switch (child.element()) {
            case "conditionalFormatting" -> fills.see(child);
            case "legacyDrawing" ->
                drawing = drawing.or(() -> Optional.of(child.valueIn(Namespaces.RELATIONSHIP_ID, "id")));
            default -> {
                // Only its place matters.
            }
        }
    }

    String part() {
        return part;
    }

    Outline outline() {
        return outline;
    }

    /** The conditional formats. */
    CellFills fills() {
        return fills;
    }

    /** The id of the relationship to the part that comments are drawn in. */
    Optional<String> drawing() {
        return drawing;
    }
}
