package dev.hpug.xlsx.mark;

import dev.hpug.rule.Finding;
import dev.hpug.rule.Severity;
import dev.hpug.xlsx.edit.ElementOrder;
import dev.hpug.xlsx.edit.Outline;
import dev.hpug.xlsx.edit.Splices;
import dev.hpug.xlsx.edit.StyleSheet;
import dev.hpug.xlsx.scan.CellAddress;
import dev.hpug.xlsx.scan.Digits;
import dev.hpug.xlsx.scan.XmlPart;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * Shows marked cells of one sheet in a light colour by conditional formats that always hold, and by whose formula hpug knows its
 * own: the cells' styles are not touched.
 */
final class CellFills {

    private static final String ALWAYS = "ISTEXT(\"hpug mark\")";
    private static final int MOST_CELLS_A_FORMAT = 1_000;

    private final List<Format> formats = new ArrayList<>();
    private int highestPriority;

    /** A conditional format of hpug's; {@code whole} where it holds no rule of anybody else's. */
    private record Format(int start, int end) {}

    /** Takes in a conditional format, which a part is at. */
    void see(XmlPart xml) {
        int own = xml.depth();
        int start = xml.tagStart();
        List<Format> ours = new ArrayList<>();
        int rules = 0;
        while (xml.nextChild(own)) {
            int from = xml.tagStart();
            highestPriority = Math.max(highestPriority, Digits.parse(xml.valueOf("priority")));
            rules++;
            if (isOurs(xml)) {
                ours.add(new Format(from, xml.tagEnd()));
            }
        }
        if (!ours.isEmpty() && ours.size() == rules) {
            formats.add(new Format(start, xml.tagEnd()));
        } else {
            formats.addAll(ours);
        }
    }

    private static boolean isOurs(XmlPart xml) {
        int own = xml.depth();
        boolean ours = false;
        while (xml.nextChild(own)) {
            ours |= xml.element().equals("formula") && xml.text().strip().equals(ALWAYS);
        }
        return ours;
    }

    void remove(Splices splices) {
        formats.forEach(format -> splices.remove(format.start(), format.end()));
    }

    /** Colours cells; each takes the colour of the worst that was found in it. */
    void add(Outline sheet, Splices splices, StyleSheet styles, NavigableMap<CellAddress, List<Finding>> findings) {
        Map<Severity, List<String>> cells = new EnumMap<>(Severity.class);
        findings.forEach((address, found) ->
                cells.computeIfAbsent(worst(found), any -> new ArrayList<>()).add(address.toString()));
        int priority = highestPriority;
        for (Map.Entry<Severity, List<String>> some : cells.entrySet()) {
            int look = styles.add(
                    "dxfs",
                    "<dxf><fill><patternFill><bgColor rgb=\""
                            + SeverityColour.of(some.getKey()).argb() + "\"/></patternFill></fill></dxf>");
            List<String> all = some.getValue();
            for (int from = 0; from < all.size(); from += MOST_CELLS_A_FORMAT) {
                String where = String.join(" ", all.subList(from, Math.min(all.size(), from + MOST_CELLS_A_FORMAT)));
                priority++;
                sheet.insert(
                        splices,
                        ElementOrder.WORKSHEET,
                        "conditionalFormatting",
                        format(sheet.prefix(), where, look, priority));
            }
        }
    }

    private static Severity worst(List<Finding> findings) {
        return findings.stream().map(Finding::severity).min(Severity::compareTo).orElseThrow();
    }

    private static String format(String prefix, String cells, int look, int priority) {
        return ("<%1$sconditionalFormatting sqref=\"%2$s\"><%1$scfRule type=\"expression\" dxfId=\"%3$s\" priority=\"%4$s\">"
                        + "<%1$sformula>%5$s</%1$sformula></%1$scfRule></%1$sconditionalFormatting>")
                .formatted(prefix, cells, Integer.toString(look), Integer.toString(priority), ALWAYS);
    }
}
