package dev.hpug.xlsx.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The number format of each cell format, by the style index that cells carry. */
final class StylesPart {
    private final Meter meter;
    private final Map<Integer, NumberFormat> custom = new HashMap<>();
    private final List<Integer> cellFormats = new ArrayList<>();
    private final List<Integer> cellFonts = new ArrayList<>();
    private final List<Boolean> struckFonts = new ArrayList<>();

    private StylesPart(Meter meter) {
        this.meter = meter;
    }

    static List<CellFormat> read(XmlPart xml, Meter meter) {
        if (!xml.isRoot("styleSheet", Namespaces.SPREADSHEET)) {
            throw xml.damaged("there are no styles");
        }
        StylesPart styles = new StylesPart(meter);
        int root = xml.depth();
        while (xml.nextChild(root)) {
            switch (xml.element()) {
                case "numFmts" -> each(xml, "numFmt", styles::readCustom);
                case "fonts" -> each(xml, "font", styles::readFont);
                // Not cellStyleXfs: what a named style says is repeated in the format of each cell that uses it.
                case "cellXfs" -> each(xml, "xf", styles::readCellFormat);
                default -> {
                    // Fills and borders say nothing about numbers.
                }
            }
        }
        return styles.resolved();
    }

    /**
     * Reads every item of a list. Of an item that is written in several ways for programs of different ages (ECMA-376 part 3), it
     * reads the last, which is for those that know nothing new.
     */
    private static void each(XmlPart xml, String item, Consumer<XmlPart> reader) {
        int list = xml.depth();
        while (xml.nextChild(list)) {
            if (xml.element().equals(item)) {
                reader.accept(xml);
            } else if (xml.localName().equals("AlternateContent")) {
                int alternatives = xml.depth();
                while (xml.nextChild(alternatives)) {
                    if (xml.localName().equals("Fallback")) {
                        each(xml, item, reader);
                    }
                }
            }
        }
    }

    private void readCustom(XmlPart xml) {
        int id = number(xml, "numFmtId");
        custom.put(id, NumberFormat.of(Xstring.decode(xml.valueOf("formatCode"))));
        meter.check(ScanLimit.STYLES, custom.size());
    }

    private void readFont(XmlPart xml) {
        int font = xml.depth();
        boolean isStruck = false;
        while (xml.nextChild(font)) {
            isStruck |= xml.element().equals("strike") && RichText.isOn(xml.valueOf("val"));
        }
        struckFonts.add(isStruck);
        meter.check(ScanLimit.STYLES, struckFonts.size());
    }

    private void readCellFormat(XmlPart xml) {
        cellFormats.add(number(xml, "numFmtId"));
        cellFonts.add(number(xml, "fontId"));
        meter.check(ScanLimit.STYLES, cellFormats.size());
    }

    private static int number(XmlPart xml, String attribute) {
        String id = xml.valueOf(attribute);
        if (id.isEmpty()) {
            return 0;
        }
        int parsed = Digits.parse(id);
        if (parsed < 0) {
            throw xml.damaged("the " + attribute + " " + Digits.excerpt(id) + " is no number");
        }
        return parsed;
    }

    /** Some writers spell out built-in ids in their own way; what the file says goes before what Excel would say. */
    private List<CellFormat> resolved() {
        List<CellFormat> formats = new ArrayList<>(cellFormats.size());
        for (int i = 0; i < cellFormats.size(); i++) {
            NumberFormat own = custom.get(cellFormats.get(i));
            int font = cellFonts.get(i);
            formats.add(new CellFormat(
                    own == null ? BuiltinFormats.of(cellFormats.get(i)) : own,
                    font < struckFonts.size() && struckFonts.get(font)));
        }
        return formats;
    }
}
