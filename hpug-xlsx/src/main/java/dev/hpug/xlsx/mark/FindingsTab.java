package dev.hpug.xlsx.mark;

import dev.hpug.xlsx.edit.EditedPackage;
import dev.hpug.xlsx.edit.ElementOrder;
import dev.hpug.xlsx.edit.Markup;
import dev.hpug.xlsx.edit.Outline;
import dev.hpug.xlsx.edit.Outline.Child;
import dev.hpug.xlsx.edit.Splices;
import dev.hpug.xlsx.edit.StartTag;
import dev.hpug.xlsx.edit.WorkbookParts;
import dev.hpug.xlsx.scan.DefinedName;
import dev.hpug.xlsx.scan.Digits;
import dev.hpug.xlsx.scan.Namespaces;
import dev.hpug.xlsx.scan.Relationships;
import dev.hpug.xlsx.scan.ScannedSheet;
import dev.hpug.xlsx.scan.ScannedWorkbook;
import dev.hpug.xlsx.scan.XmlPart;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The findings sheet among a workbook's sheets. A defined name tells hpug which sheet is its own. */
final class FindingsTab {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private static final String NAME = "hpug.findings";
    private static final String TITLE = "Findings";
    private static final int MOST_IDS = 65_534;
    private static final int NO_SHEET = -1;

    private final EditedPackage file;
    private final WorkbookParts parts;
    private final ScannedWorkbook workbook;

    FindingsTab(EditedPackage file, WorkbookParts parts, ScannedWorkbook workbook) {
        this.file = file;
        this.parts = parts;
        this.workbook = workbook;
    }

    /** Adds the sheet behind all others, and returns its part's name, which is to be given its content still. */
    String add(int findings) {
        String title = freeTitle();
        String part = parts.free("worksheets/sheet%s.xml");
        file.add(part, TYPE, new byte[0]);
        String id = parts.relationships().add("worksheet", part);
        Outline outline = parts.outline();
        Splices splices = new Splices();
        Child sheets = outline.find("sheets").orElseThrow();
        sheets.append(
                splices,
                "<" + outline.prefix() + "sheet name=\"" + title + "\" sheetId=\"" + freeId() + "\""
                        + parts.reference(outline, id) + "/>");
        String quoted = FindingsSheet.quoted(title);
        String local = "localSheetId=\"" + parts.count() + "\"";
        String names = name(outline, "name=\"" + NAME + "\"", quoted + "!$A$1")
                + name(
                        outline,
                        "name=\"_xlnm._FilterDatabase\" " + local + " hidden=\"1\"",
                        FindingsSheet.filtered(quoted, findings))
                + name(outline, "name=\"_xlnm.Print_Titles\" " + local, FindingsSheet.printedHead(quoted));
        Optional<Child> present = outline.find("definedNames");
        if (present.isPresent()) {
            present.get().append(splices, names);
        } else {
            String element = outline.prefix() + "definedNames";
            outline.insert(
                    splices, ElementOrder.WORKBOOK, "definedNames", "<" + element + ">" + names + "</" + element + ">");
        }
        file.patch(parts.main(), splices);
        return part;
    }

    private String freeTitle() {
        String title = TITLE;
        for (int number = 2; workbook.sheet(title).isPresent(); number++) {
            title = TITLE + " (" + number + ")";
        }
        return title;
    }

    private int freeId() {
        Set<Integer> taken = new HashSet<>();
        file.parse(parts.main(), xml -> {
            int root = xml.depth();
            while (xml.nextChild(root)) {
                int list = xml.depth();
                boolean sheets = xml.element().equals("sheets");
                while (xml.nextChild(list)) {
                    String id = sheets ? xml.valueOf("sheetId") : "";
                    taken.add(Math.max(0, Digits.parse(id)));
                }
            }
            return taken;
        });
        int next = taken.stream().reduce(0, Math::max) + 1;
        return next <= MOST_IDS
                ? next
                : IntStream.rangeClosed(1, MOST_IDS)
                        .filter(id -> !taken.contains(id))
                        .findFirst()
                        .orElseThrow();
    }

    private static String name(Outline outline, String attributes, String formula) {
        String element = outline.prefix() + "definedName";
        return "<" + element + " " + attributes + ">" + Markup.text(formula) + "</" + element + ">";
    }

    /** The name by which the sheet is known, where there is one. */
    static Optional<DefinedName> nameIn(ScannedWorkbook workbook) {
        return workbook.definedName(NAME);
    }

    /** The sheet as hpug left it or another program saved it. */
    static Optional<ScannedSheet> sheetIn(ScannedWorkbook workbook) {
        return nameIn(workbook).flatMap(name -> {
            String formula = name.formula();
            int end = formula.lastIndexOf('!');
            String sheet = end < 0 ? "" : formula.substring(0, end);
            boolean quoted = sheet.length() > 1 && sheet.startsWith("'") && sheet.endsWith("'");
            return workbook.sheet(
                    quoted ? sheet.substring(1, sheet.length() - 1).replace("''", "'") : sheet);
        });
    }

    /** Takes the sheet away with all names for it; a workbook's only sheet stays. */
    void remove() {
        Optional<ScannedSheet> sheet =
                sheetIn(workbook).filter(found -> workbook.sheets().size() > 1);
        int gone = sheet.map(ScannedSheet::index).orElse(NO_SHEET);
        Splices splices = new Splices();
        Optional<String> id = file.parse(parts.main(), xml -> {
            Optional<String> found = Optional.empty();
            int root = xml.depth();
            while (xml.nextChild(root)) {
                switch (xml.element()) {
                    case "bookViews" -> views(xml, gone, splices);
                    case "sheets" -> found = sheet(xml, gone, splices);
                    case "definedNames" -> names(xml, gone, sheet.map(ScannedSheet::name), splices);
                    default -> {
                        // Nothing else tells sheets apart.
                    }
                }
            }
            return found;
        });
        file.patch(parts.main(), splices);
        id.flatMap(parts.relationships()::find).ifPresent(relationship -> {
            parts.relationships().remove(relationship);
            file.remove(relationship.target());
            file.remove(Relationships.partFor(relationship.target()));
        });
    }

    private void views(XmlPart xml, int gone, Splices splices) {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            StartTag tag = StartTag.of(file.part(parts.main()), xml.tagStart(), xml.tagEnd());
            StartTag moved = moved(moved(tag, "activeTab", gone), "firstSheet", gone);
            if (!moved.toString().equals(tag.toString())) {
                splices.replace(xml.tagStart(), xml.tagEnd(), moved.toString());
            }
        }
    }

    private static StartTag moved(StartTag tag, String attribute, int gone) {
        int tab = tag.value(attribute).map(Digits::parse).orElse(0);
        return gone >= 0 && tab >= gone && tab > 0 ? tag.with(attribute, Integer.toString(tab - 1)) : tag;
    }

    private static Optional<String> sheet(XmlPart xml, int gone, Splices splices) {
        Optional<String> id = Optional.empty();
        int own = xml.depth();
        int index = 0;
        while (xml.nextChild(own)) {
            if (xml.element().equals("sheet")) {
                if (index == gone) {
                    id = Optional.of(xml.valueIn(Namespaces.RELATIONSHIP_ID, "id"));
                    int start = xml.tagStart();
                    xml.skip(own + 1);
                    splices.remove(start, xml.tagEnd());
                }
                index++;
            }
        }
        return id;
    }

    /** Names of hpug's and for the sheet go; those for later sheets count the tabs anew. */
    private void names(XmlPart xml, int gone, Optional<String> sheet, Splices splices) {
        byte[] part = file.part(parts.main());
        List<String> prefixes = sheet.map(name -> List.of(name + "!", FindingsSheet.quoted(name) + "!"))
                .orElse(List.of());
        Splices some = new Splices();
        int own = xml.depth();
        int listStart = xml.tagStart();
        int left = 0;
        while (xml.nextChild(own)) {
            int start = xml.tagStart();
            int tagEnd = xml.tagEnd();
            StartTag tag = StartTag.of(part, start, tagEnd);
            String local = xml.valueOf("localSheetId");
            int tab = Digits.parse(local);
            boolean ours = xml.decodedValueOf("name").equalsIgnoreCase(NAME) && tab == NO_SHEET;
            String formula = xml.decodedText();
            if (ours || (gone >= 0 && tab == gone) || prefixes.stream().anyMatch(formula::startsWith)) {
                some.remove(start, xml.tagEnd());
            } else {
                left++;
                if (gone >= 0 && tab > gone) {
                    some.replace(
                            start,
                            tagEnd,
                            tag.with("localSheetId", Integer.toString(tab - 1)).toString());
                }
            }
        }
        if (left == 0) {
            splices.remove(listStart, xml.tagEnd());
        } else {
            splices.addAll(some);
        }
    }
}
