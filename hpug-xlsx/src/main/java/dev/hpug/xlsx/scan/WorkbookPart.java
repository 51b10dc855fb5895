package dev.hpug.xlsx.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The workbook's main part: which sheets there are and where, defined names, and from when dates count. */
final class WorkbookPart {
    private static final String VISIBLE = "visible";

    private final Meter meter;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<DefinedName> names = new ArrayList<>();
    private boolean date1904;

    /** A sheet as the workbook lists it; its cells are in the part that the relationship leads to. */
    record Sheet(String name, boolean hidden, String relationshipId) {}

    private WorkbookPart(Meter meter) {
        this.meter = meter;
    }

    /** Reads the part; its root element must have been found to be a workbook. */
    static WorkbookPart read(XmlPart xml, Meter meter) {
        WorkbookPart workbook = new WorkbookPart(meter);
        int root = xml.depth();
        while (xml.nextChild(root)) {
            switch (xml.element()) {
                case "workbookPr" -> workbook.date1904 = xml.isTrue("date1904");
                case "sheets" -> workbook.readSheets(xml);
                case "definedNames" -> workbook.readNames(xml);
                default -> {
                    // Windows, calculation settings, external references: nothing about cells.
                }
            }
        }
        if (workbook.sheets.isEmpty()) {
            throw xml.damaged("no sheet is listed");
        }
        return workbook;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    List<DefinedName> definedNames() {
        return names;
    }

    boolean usesDate1904() {
        return date1904;
    }

    private void readSheets(XmlPart xml) {
        int list = xml.depth();
        while (xml.nextChild(list)) {
            if (xml.element().equals("sheet")) {
                String state = xml.valueOf("state");
                boolean hidden = !state.isEmpty() && !state.equals(VISIBLE);
                sheets.add(new Sheet(Xstring.decode(xml.valueOf("name")), hidden, relationshipId(xml)));
                meter.check(ScanLimit.SHEETS, sheets.size());
            }
        }
    }

    private static String relationshipId(XmlPart xml) {
        for (int i = 0; i < xml.attributeCount(); i++) {
            if (xml.attributeLocalName(i).equals("id")
                    && Namespaces.RELATIONSHIP_ID.contains(xml.attributeNamespace(i))) {
                return xml.value(i);
            }
        }
        throw xml.damaged("a sheet does not say where its cells are");
    }

    private void readNames(XmlPart xml) {
        int list = xml.depth();
        while (xml.nextChild(list)) {
            if (xml.element().equals("definedName")) {
                String name = Xstring.decode(xml.valueOf("name"));
                OptionalInt sheet = sheetIndex(xml);
                names.add(new DefinedName(name, xml.decodedText(), sheet));
                meter.check(ScanLimit.DEFINED_NAMES, names.size());
            }
        }
    }

    private static OptionalInt sheetIndex(XmlPart xml) {
        String stated = xml.valueOf("localSheetId");
        if (stated.isEmpty()) {
            return OptionalInt.empty();
        }
        int index = Digits.parse(stated);
        if (index < 0) {
            throw xml.damaged("a name is local to sheet " + Digits.excerpt(stated) + ", which is no number");
        }
        return OptionalInt.of(index);
    }
}
