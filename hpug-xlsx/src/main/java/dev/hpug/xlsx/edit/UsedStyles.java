package dev.hpug.xlsx.edit;

import dev.hpug.xlsx.scan.Digits;
import dev.hpug.xlsx.scan.ScanLimit;
import dev.hpug.xlsx.scan.XmlPart;

/** The styles that sheets refer to where the workbook has none: once a first is added, all of them have to be there. */
final class UsedStyles {

    private final EditedPackage file;
    private int count = 1;

    private UsedStyles(EditedPackage file) {
        this.file = file;
    }

    /** How many styles there have to be so that every number refers to one; 1 where nothing refers to any. */
    static int count(EditedPackage file, WorkbookParts workbook) {
        UsedStyles used = new UsedStyles(file);
        for (int sheet = 0; sheet < workbook.count(); sheet++) {
            if (workbook.hasCells(sheet)) {
                file.parse(workbook.sheet(sheet), xml -> used.add(xml));
            }
        }
        return used.count;
    }

    /** Columns and rows, and cells within rows: what has a style is at most three levels below the sheet. */
    private int add(XmlPart xml) {
        add(xml, 3);
        return count;
    }

    private void add(XmlPart xml, int levels) {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.element()) {
                case "col" -> use(xml.valueOf("style"));
                case "row", "c" -> use(xml.valueOf("s"));
                default -> {
                    // A list of them, or nothing with a style.
                }
            }
            if (levels > 1) {
                add(xml, levels - 1);
            }
        }
    }

    private void use(String style) {
        count = Math.max(count, Digits.parse(style) + 1);
        file.check(ScanLimit.STYLES, count);
    }
}
