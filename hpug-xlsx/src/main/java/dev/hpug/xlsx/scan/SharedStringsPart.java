package dev.hpug.xlsx.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts that cells refer to by index. */
final class SharedStringsPart {
    private SharedStringsPart() {}

    static SharedStrings read(XmlPart xml, Meter meter) {
        if (!xml.isRoot("sst", Namespaces.SPREADSHEET)) {
            throw xml.damaged("there are no shared strings");
        }
        int most = meter.limit(ScanLimit.SHARED_STRINGS);
        List<String> strings = new ArrayList<>();
        Map<Integer, Emphasis> emphases = new HashMap<>();
        int root = xml.depth();
        while (xml.nextChild(root)) {
            if (xml.element().equals("si")) {
                if (strings.size() == most) {
                    throw meter.over(ScanLimit.SHARED_STRINGS);
                }
                RichText read = RichText.read(xml);
                Emphasis emphasis = read.emphasis();
                if (emphasis != null) {
                    emphases.put(strings.size(), emphasis);
                }
                strings.add(read.text());
            }
        }
        return new SharedStrings(strings, emphases);
    }
}
