package dev.hpug.xlsx.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The number format of each cell format, by the style index that cells carry. */
final class StylesPart {
    private final Meter meter;
    private final Map<Integer, NumberFormat> custom = new HashMap<>();
    private final List<Integer> cellFormats = new ArrayList<>();

    private StylesPart(Meter meter) {
        this.meter = meter;
    }

    static List<NumberFormat> read(XmlPart xml, Meter meter) {
        if (!xml.isRoot("styleSheet", Namespaces.SPREADSHEET)) {
            throw xml.damaged("there are no styles");
        }
        StylesPart styles = new StylesPart(meter);
        int root = xml.depth();
        while (xml.nextChild(root)) {
            switch (xml.element()) {
                case "numFmts" -> styles.readCustom(xml);
                // Not cellStyleXfs: what a named style says is repeated in the format of each cell that uses it.
                case "cellXfs" -> styles.readCellFormats(xml);
                default -> {
                    // Fonts, fills and borders say nothing about numbers.
                }
            }
        }
        return styles.resolved();
    }

    private void readCustom(XmlPart xml) {
        int list = xml.depth();
        while (xml.nextChild(list)) {
            if (xml.element().equals("numFmt")) {
                int id = id(xml);
                custom.put(id, NumberFormat.of(Xstring.decode(xml.valueOf("formatCode"))));
                meter.check(ScanLimit.STYLES, custom.size());
            }
        }
    }

    private void readCellFormats(XmlPart xml) {
        int list = xml.depth();
        while (xml.nextChild(list)) {
            if (xml.element().equals("xf")) {
                cellFormats.add(id(xml));
                meter.check(ScanLimit.STYLES, cellFormats.size());
            }
        }
    }

    private static int id(XmlPart xml) {
        String id = xml.valueOf("numFmtId");
        if (id.isEmpty()) {
            return 0;
        }
        int parsed = Digits.parse(id);
        if (parsed < 0) {
            throw xml.damaged("the number format id " + Digits.excerpt(id) + " is no number");
        }
        return parsed;
    }

    /** Some writers spell out built-in ids in their own way; what the file says goes before what Excel would say. */
    private List<NumberFormat> resolved() {
        List<NumberFormat> formats = new ArrayList<>(cellFormats.size());
        for (int id : cellFormats) {
            NumberFormat own = custom.get(id);
            formats.add(own == null ? BuiltinFormats.of(id) : own);
        }
        return formats;
    }
}
