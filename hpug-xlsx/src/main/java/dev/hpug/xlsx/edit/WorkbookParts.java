package dev.hpug.xlsx.edit;

import dev.hpug.xlsx.UneditableWorkbookException;
import dev.hpug.xlsx.edit.Outline.Child;
import dev.hpug.xlsx.edit.PartRelationships.Relationship;
import dev.hpug.xlsx.scan.Namespaces;
import dev.hpug.xlsx.scan.XmlPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which parts a workbook is made of: its main part, its sheets in the order of their tabs, its styles. */
public final class WorkbookParts {

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final EditedPackage file;
    private final String main;
    private final PartRelationships relationships;
    private final List<Optional<String>> sheets = new ArrayList<>();

    /** The parts of a workbook that a scan of the same file has passed. */
    public WorkbookParts(EditedPackage file) {
        this.file = file;
        this.main = new PartRelationships(file, "")
                .firstOf("officeDocument")
                .map(Relationship::target)
                .orElseThrow(() -> new UneditableWorkbookException("its main part is missing"));
        this.relationships = new PartRelationships(file, main);
        for (String id : relationshipIds()) {
            sheets.add(relationships
                    .find(id)
                    .filter(relationship -> relationship.type().equals("worksheet"))
                    .map(Relationship::target));
        }
    }

    private List<String> relationshipIds() {
        return file.parse(main, xml -> {
            List<String> ids = new ArrayList<>();
            int root = xml.depth();
            while (xml.nextChild(root)) {
                if (xml.element().equals("sheets")) {
                    int list = xml.depth();
                    while (xml.nextChild(list)) {
                        if (xml.element().equals("sheet")) {
                            ids.add(xml.valueIn(Namespaces.RELATIONSHIP_ID, "id"));
                        }
                    }
                }
            }
            return ids;
        });
    }

    /** The name of the main part: {@code "xl/workbook.xml"}. */
    public String main() {
        return main;
    }

    /** What a part of the workbook refers to. */
    public PartRelationships relationshipsOf(String part) {
        return new PartRelationships(file, part, relationships.isStrict());
    }

    /** An attribute that refers to a part by the id of a relationship, for an element in a part of that outline. */
    public String reference(Outline outline, String id) {
        String namespace = relationships.isStrict() ? STRICT : TRANSITIONAL;
        boolean declared = outline.root().value("xmlns:r").equals(Optional.of(namespace));
        return (declared ? "" : " xmlns:r=\"" + namespace + "\"") + " r:id=\"" + Markup.attribute(id) + "\"";
    }

    /** The namespace of the workbook's parts. */
    public String namespace() {
        return file.parse(main, XmlPart::namespace);
    }

    /** A name for a new part beside the main one: {@code "xl/comments2.xml"} for {@code "comments%s.xml"}. */
    public String free(String form) {
        return file.freeName(main.substring(0, main.lastIndexOf('/') + 1) + form);
    }

    /** What the main part refers to. */
    public PartRelationships relationships() {
        return relationships;
    }

    /** The outline of the main part as it is now. */
    public Outline outline() {
        return Outline.of(file, main);
    }

    /**
     * The part of a sheet by its place among the tabs.
     *
     * @throws UneditableWorkbookException when it has no cells, or shares its part with another sheet
     */
    public String sheet(int index) {
        String part = sheets.get(index)
                .orElseThrow(() -> new UneditableWorkbookException("sheet " + (index + 1) + " has no cells"));
        if (sheets.stream().filter(Optional.of(part)::equals).count() > 1) {
            throw new UneditableWorkbookException("two sheets are stored in one part, " + part);
        }
        return part;
    }

    /** Whether a sheet is a worksheet; the others are charts and dialogs. */
    public boolean hasCells(int index) {
        return sheets.get(index).isPresent();
    }

    /** How many sheets there are. */
    public int count() {
        return sheets.size();
    }

    /** The part of the styles, where there are any. */
    Optional<String> styles() {
        return relationships.firstOf("styles").map(Relationship::target);
    }

    /** Takes the order of calculation away, which names cells that have no formula any more; Excel makes another. */
    void dropCalculationChain() {
        relationships.firstOf("calcChain").ifPresent(chain -> {
            relationships.remove(chain);
            file.remove(chain.target());
        });
    }

    /** Has all formulas calculated when the workbook is opened. */
    void calculateOnOpening() {
        Outline outline = outline();
        Splices splices = new Splices();
        Optional<Child> settings = outline.find("calcPr");
        if (settings.isPresent()) {
            Child found = settings.get();
            splices.replace(
                    found.start(),
                    found.contentStart(),
                    found.tag().with("fullCalcOnLoad", "1").toString());
        } else {
            outline.insert(
                    splices, ElementOrder.WORKBOOK, "calcPr", "<" + outline.prefix() + "calcPr fullCalcOnLoad=\"1\"/>");
        }
        file.patch(main, splices);
    }
}
